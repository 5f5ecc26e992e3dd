import { image, link } from "./readers/link";
import { sentences, texts, words } from "./readers/list";
import { object, objects } from "./readers/object";
import { date, prose, text, textOrNumber } from "./readers/text";
import { type Field, field } from "./reading";
import type * as Types from "./types";

/** A shape that has each field of the public type: adding one there is a type error here. */
type ShapeOf<T> = { readonly [K in keyof T as string extends K ? never : K]-?: Field<unknown> };

const location = {
  address: field(text),
  postalCode: field(textOrNumber, "zip", "zipCode"),
  city: field(text),
  countryCode: field(text, "country"),
  region: field(text, "state", "province"),
} satisfies ShapeOf<Types.Location>;

const readLocation = object(location, "address");

/** A place is one text in most sections; the parts of an address are understood as well. */
const place = field<ReturnType<typeof readLocation>>((value, path, reading) =>
  typeof value === "string"
    ? readLocation({ address: value }, path, reading)
    : readLocation(value, path, reading),
);

const profile = {
  network: field(text),
  username: field(textOrNumber),
  url: field(link),
  note: field(text),
} satisfies ShapeOf<Types.Profile>;

const basics = {
  name: field(text),
  alternateName: field(texts, "nameLatin", "englishName", "nativeName", "latinName"),
  label: field(text, "headline"),
  image: field(image, "picture"),
  email: field(text),
  phone: field(textOrNumber),
  url: field(link, "website"),
  urlNote: field(text),
  summary: field(prose),
  location: field(readLocation),
  profiles: field(objects(profile, "network", "username")),
} satisfies ShapeOf<Types.Basics>;

const period = { startDate: field(date), endDate: field(date) };

const work = {
  name: field(text, "company"),
  note: field(text),
  location: place,
  description: field(prose),
  position: field(text),
  employmentType: field(text),
  url: field(link, "website"),
  ...period,
  summary: field(prose),
  highlights: field(sentences),
} satisfies ShapeOf<Types.Work>;

const volunteer = {
  organization: field(text),
  position: field(text),
  url: field(link, "website"),
  ...period,
  summary: field(prose),
  highlights: field(sentences),
} satisfies ShapeOf<Types.Volunteer>;

const education = {
  institution: field(text),
  url: field(link, "website"),
  location: place,
  area: field(text),
  studyType: field(text),
  kind: field(text),
  direction: field(text, "concentration"),
  research: field(texts, "researchInterests", "研究方向"),
  ...period,
  score: field(textOrNumber, "gpa"),
  courses: field(words),
} satisfies ShapeOf<Types.Education>;

const award = {
  title: field(text),
  date: field(date),
  awarder: field(text),
  summary: field(prose),
} satisfies ShapeOf<Types.Award>;

const certificate = {
  name: field(text),
  date: field(date),
  url: field(link),
  issuer: field(text),
} satisfies ShapeOf<Types.Certificate>;

const publication = {
  name: field(text, "title"),
  authors: field(texts, "author"),
  venue: field(text),
  ranks: field(texts),
  publisher: field(text),
  releaseDate: field(date, "date"),
  url: field(link, "website"),
  summary: field(prose),
} satisfies ShapeOf<Types.Publication>;

const skill = {
  name: field(text),
  level: field(textOrNumber),
  keywords: field(words),
} satisfies ShapeOf<Types.Skill>;

const language = {
  language: field(text),
  fluency: field(text),
} satisfies ShapeOf<Types.Language>;

const interest = {
  name: field(text),
  keywords: field(words),
} satisfies ShapeOf<Types.Interest>;

const reference = {
  name: field(text),
  reference: field(prose),
} satisfies ShapeOf<Types.Reference>;

const project = {
  name: field(text),
  description: field(prose, "summary"),
  highlights: field(sentences),
  keywords: field(words),
  ...period,
  url: field(link, "website"),
  roles: field(words),
  entity: field(text),
  type: field(text),
} satisfies ShapeOf<Types.Project>;

const meta = {
  canonical: field(link),
  version: field(textOrNumber),
  lastModified: field(date),
};

/** The whole resume. `meta.language` and `meta.themeOptions` are read before, by the options. */
export const resume = {
  basics: field(object(basics, "name", "language")),
  work: field(objects(work, "name", "position")),
  volunteer: field(objects(volunteer, "organization", "position")),
  education: field(objects(education, "institution", "area")),
  awards: field(objects(award, "title")),
  certificates: field(objects(certificate, "name")),
  publications: field(objects(publication, "name")),
  skills: field(objects(skill, "name", "keywords")),
  languages: field(objects(language, "language", "fluency")),
  interests: field(objects(interest, "name", "keywords")),
  references: field(objects(reference, "name", "reference")),
  projects: field(objects(project, "name", "description")),
  meta: field(
    object(
      meta,
      "version",
      "language",
      "lang",
      "locale",
      "theme",
      "themeOptions",
      "pdfRenderOptions",
    ),
  ),
};
