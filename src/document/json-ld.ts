import { isoText, parseDate } from "../dates";
import { countryCodeOf } from "../locales/country";
import type { ReadResume } from "../resume";
import type { Context } from "../sections/context";
import { addressText } from "../sections/parts/address";
import { profileHref } from "../sections/parts/profile";
import { plainText } from "../text";

type Node = { readonly [key: string]: unknown };

const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);

/** A node of schema.org; undefined when nothing but its type would be left. */
function node(type: string, members: Node): Node | undefined {
  const filled: Record<string, unknown> = { "@type": type };
  let isNamed = false;
  for (const [key, value] of Object.entries(members)) {
    if (!isFilled(value)) continue;
    filled[key] = value;
    isNamed = true;
  }
  return isNamed ? filled : undefined;
}

const nodes = <Item>(items: readonly Item[], toNode: (item: Item) => Node | undefined): Node[] =>
  items.map(toNode).filter((item) => item !== undefined);

/** A date that a program can read; other texts are for people only. */
const isoDate = (written: string): string | undefined => {
  const date = parseDate(written);
  return date === undefined ? undefined : isoText(date);
};

const addressOf = ({ location }: ReadResume["basics"]): Node | undefined =>
  node("PostalAddress", {
    streetAddress: location.address,
    postalCode: location.postalCode,
    addressLocality: location.city,
    addressRegion: location.region,
    addressCountry: countryCodeOf(location.countryCode) ?? location.countryCode,
  });

const workOf = (resume: ReadResume, context: Context): Node[] =>
  nodes(resume.work, (item) => {
    const organisation = node("Organization", {
      name: item.name,
      url: item.url.href,
      location: addressText(item.location, context.locale),
      description: plainText(item.description),
    });
    return node("EmployeeRole", {
      roleName: item.position,
      startDate: isoDate(item.startDate),
      endDate: isoDate(item.endDate),
      worksFor: organisation,
    });
  });

const degreesOf = (resume: ReadResume): Node[] =>
  nodes(resume.education, (item) =>
    node("EducationalOccupationalCredential", {
      name: [item.area, item.studyType].filter((text) => text !== "").join(" "),
      credentialCategory: item.studyType === "" ? undefined : "degree",
      dateCreated: isoDate(item.endDate),
      recognizedBy: node("CollegeOrUniversity", { name: item.institution, url: item.url.href }),
    }),
  );

const certificatesOf = (resume: ReadResume): Node[] =>
  nodes(resume.certificates, (item) =>
    node("EducationalOccupationalCredential", {
      name: item.name,
      credentialCategory: "certificate",
      url: item.url.href,
      dateCreated: isoDate(item.date),
      recognizedBy: node("Organization", { name: item.issuer }),
    }),
  );

const publicationsOf = (resume: ReadResume): Node[] =>
  nodes(resume.publications, (item) =>
    node("CreativeWork", {
      name: item.name,
      url: item.url.href,
      datePublished: isoDate(item.releaseDate),
      author: item.authors.join(", "),
      publisher: node("Organization", { name: item.venue === "" ? item.publisher : item.venue }),
    }),
  );

/**
 * The owner as a Person of schema.org, for readers that are programs.
 *
 * @param summary The resume's summary as plain text.
 * @see https://schema.org/Person
 */
export function personOf(resume: ReadResume, summary: string, context: Context): Node {
  const { basics } = resume;
  return {
    "@context": "https://schema.org",
    ...(node("Person", {
      name: basics.name,
      alternateName: basics.alternateName,
      jobTitle: basics.label,
      description: summary,
      image: basics.image?.kind === "remote" ? basics.image.url : undefined,
      email: basics.email,
      telephone: basics.phone,
      url: basics.url.href,
      address: addressOf(basics),
      sameAs: basics.profiles.map(profileHref).filter((href) => href !== undefined),
      worksFor: workOf(resume, context),
      alumniOf: nodes(resume.education, (item) =>
        node("CollegeOrUniversity", { name: item.institution, url: item.url.href }),
      ),
      hasCredential: [...degreesOf(resume), ...certificatesOf(resume)],
      knowsLanguage: resume.languages.map(({ language }) => language).filter((name) => name !== ""),
      knowsAbout: resume.skills.map(({ name }) => name).filter((name) => name !== ""),
      award: resume.awards.map(({ title }) => title).filter((title) => title !== ""),
      subjectOf: publicationsOf(resume),
    }) ?? { "@type": "Person" }),
  };
}
