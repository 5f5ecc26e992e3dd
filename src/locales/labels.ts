/** Sections that have a heading; the key is the resume's own key where there is one. */
export type SectionLabel =
  | "objective"
  | "summary"
  | "work"
  | "internships"
  | "research"
  | "projects"
  | "openSource"
  | "publications"
  | "patents"
  | "softwareCopyrights"
  | "talks"
  | "education"
  | "skills"
  | "awards"
  | "competitions"
  | "certificates"
  | "teaching"
  | "service"
  | "grants"
  | "campus"
  | "volunteer"
  | "languages"
  | "interests"
  | "custom"
  | "references"
  | "selfEvaluation";

/** Names of fields, printed before a value that does not speak for itself. */
export type FieldLabel =
  | "phone"
  | "email"
  | "website"
  | "address"
  | "workYears"
  | "courses"
  | "gpa"
  | "score"
  | "rank"
  | "advisor"
  | "researchInterests"
  | "thesis"
  | "honors"
  | "keywords"
  | "number"
  | "applicant"
  | "filingDate"
  | "holder"
  | "amount"
  | "stars"
  | "slides"
  | "video"
  | "code"
  | "poster"
  | "project"
  | "dataset"
  | "demo"
  | "appendix"
  | "series"
  | "edition"
  | "version"
  | "editors"
  | "translators"
  | "accessed"
  | ObjectiveLabel
  | PersonalLabel;

/** What a job seeker looks for. */
export type ObjectiveLabel =
  | "position"
  | "industry"
  | "cities"
  | "employmentType"
  | "availability"
  | "salary"
  | "status";

/** What is shown only when the owner asks for it by name. */
export type PersonalLabel =
  | "birthDate"
  | "gender"
  | "ethnicity"
  | "nativePlace"
  | "residence"
  | "politicalStatus"
  | "maritalStatus"
  | "nationality";

/** Fixed words of the page. `resume` names the document itself (title, empty page). */
export type Word =
  | "resume"
  | "major"
  | "minor"
  | "dual"
  | "emptyPage"
  | "emptyResume"
  | "selectedPublications"
  | "otherPublications"
  | "undated"
  | "equalContribution"
  | "correspondingAuthor"
  | "citedTimes";

/** Kinds of publications, by the types of CSL and `preprint`; headings where they are grouped. */
export type PublicationType =
  | "article-journal"
  | "paper-conference"
  | "preprint"
  | "thesis"
  | "book"
  | "chapter"
  | "report"
  | "patent"
  | "standard"
  | "article-newspaper"
  | "webpage"
  | "dataset"
  | "software"
  | "speech"
  | "document";
