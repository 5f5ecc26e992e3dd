import { safeUrl } from "../text";
import { authors } from "./readers/authors";
import { image, link } from "./readers/link";
import { sentences, texts, words } from "./readers/list";
import { object, objects } from "./readers/object";
import { date, prose, text, textOrNumber } from "./readers/text";
import { type Field, field, type Reader } from "./reading";
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

const readProfiles = objects(profile, { primary: "network", secondary: "username" });

/** An address that was given as the user name or the network is the profile's address. */
const profiles: Reader<ReturnType<typeof readProfiles>> = (value, path, reading) =>
  readProfiles(value, path, reading).map((item) => {
    const key = (["username", "network"] as const).find((name) => isWebAddress(item[name]));
    if (key === undefined || item.url.written !== "") return item;
    return { ...item, [key]: "", url: { written: item[key], href: safeUrl(item[key]) } };
  });

const isWebAddress = (written: string): boolean => /^(?:https?:\/\/|www\.)/i.test(written);

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
  profiles: field(profiles),
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
  studyType: field(text, "degree", "学位"),
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
  authors: field(authors, "author"),
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
  language: field(text, "name"),
  fluency: field(text, "level"),
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
  lastModified: field(date),
};

/**
 * The whole resume. `meta.language` and `meta.themeOptions` are read before, by the options;
 * `meta.version` is the version of the file's format and no part of the resume.
 */
export const resume = {
  basics: field(object(basics, "name", "language")),
  work: field(objects(work, { primary: "name", secondary: "position" })),
  volunteer: field(objects(volunteer, { primary: "organization", secondary: "position" })),
  education: field(objects(education, { primary: "institution", secondary: "area" })),
  awards: field(objects(award, { primary: "title", secondary: "summary" })),
  certificates: field(
    objects(certificate, { primary: "name", secondary: "issuer", enumerates: true }),
  ),
  publications: field(objects(publication, { primary: "name", secondary: "summary" })),
  skills: field(objects(skill, { primary: "name", secondary: "keywords", enumerates: true })),
  languages: field(
    objects(language, { primary: "language", secondary: "fluency", enumerates: true }),
  ),
  interests: field(objects(interest, { primary: "name", secondary: "keywords", enumerates: true })),
  references: field(objects(reference, { primary: "name", secondary: "reference" })),
  projects: field(objects(project, { primary: "name", secondary: "description" })),
  meta: field(
    object(
      meta,
      "canonical",
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
