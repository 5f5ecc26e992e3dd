import { countryCodeOf } from "../../locales/country";
import type { ReadResume } from "../../resume";
import { profileHref } from "../../sections/parts/profile";
import { isoDate, type Node, node, nodes, ownerId } from "./node";
import { worksOf } from "./works";

/** Makes a node the first time, and points to it where the same is named again. */
type Named = (type: "CollegeOrUniversity" | "Organization", members: Node) => Node | undefined;

function startNaming(): Named {
  const known = new Map<string, string>();
  return (type, members) => {
    const made = node(type, members);
    if (made === undefined) return undefined;
    const key = JSON.stringify(made);
    const id = known.get(key);
    if (id !== undefined) return { "@id": id };
    const newId = `#${known.size + 1}`;
    known.set(key, newId);
    return { ...made, "@id": newId };
  };
}

const addressOf = ({ location }: ReadResume["basics"]): Node | undefined =>
  node("PostalAddress", {
    streetAddress: location.address,
    postalCode: location.postalCode,
    addressLocality: location.city,
    addressRegion: location.region,
    addressCountry: countryCodeOf(location.countryCode) ?? location.countryCode,
  });

const workOf = (resume: ReadResume, named: Named): Node[] =>
  nodes([...resume.work, ...resume.internships], (item) =>
    node("EmployeeRole", {
      roleName: item.position,
      startDate: isoDate(item.startDate),
      endDate: isoDate(item.endDate),
      worksFor: named("Organization", { name: item.name, url: item.url.href }),
    }),
  );

const degreesOf = (resume: ReadResume, named: Named): Node[] =>
  nodes(resume.education, (item) =>
    node("EducationalOccupationalCredential", {
      name: [item.area, item.studyType].filter((text) => text !== "").join(" "),
      credentialCategory: item.studyType === "" ? undefined : "degree",
      dateCreated: isoDate(item.endDate),
      recognizedBy: named("CollegeOrUniversity", {
        name: item.institution,
        url: item.url.href,
      }),
    }),
  );

/** Each school once: the first mention tells all, the others point to it. */
const schoolsOf = (resume: ReadResume, named: Named): Node[] =>
  nodes(resume.education, ({ institution, url }) =>
    named("CollegeOrUniversity", { name: institution, url: url.href }),
  ).filter((school) => "@type" in school);

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

/**
 * The owner as a Person of schema.org, for readers that are programs.
 * What the page's own text and `<meta name="description">` tell is not told again.
 *
 * @see https://schema.org/Person
 */
export function personOf(resume: ReadResume, owner: readonly string[]): Node {
  const { basics } = resume;
  const named = startNaming();
  const works = worksOf(resume, owner);
  return {
    "@context": "https://schema.org",
    ...(node("Person", {
      "@id": works.length === 0 ? undefined : ownerId,
      name: basics.name,
      alternateName: basics.alternateName.map(({ text }) => text),
      jobTitle: basics.label,
      image: basics.image?.kind === "remote" ? basics.image.url : undefined,
      email: basics.email,
      telephone: basics.phone,
      url: basics.url.href,
      address: addressOf(basics),
      sameAs: basics.profiles.map(profileHref).filter((href) => href !== undefined),
      worksFor: workOf(resume, named),
      alumniOf: schoolsOf(resume, named),
      hasCredential: [...degreesOf(resume, named), ...certificatesOf(resume)],
      knowsLanguage: resume.languages.map(({ language }) => language).filter((name) => name !== ""),
      knowsAbout: resume.skills.map(({ name }) => name).filter((name) => name !== ""),
      award: resume.awards.map(({ title }) => title).filter((title) => title !== ""),
      subjectOf: works,
    }) ?? { "@type": "Person" }),
  };
}
