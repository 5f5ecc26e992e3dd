import type { ViewName } from "../generated/views";
import { directionOf, languageOfRun } from "../language";
import type { ReadResume } from "../resume";
import { sections } from "../sections";
import type { Context } from "../sections/context";
import { langOfRun } from "../sections/parts/lang";
import { type Head, headOf } from "./head";
import { type Header, headerOf } from "./header";

interface SectionModel {
  id: string;
  view: ViewName;
  heading: string;
  /** The heading's language, where the page's own has no words here. */
  headingLang: string | undefined;
  content: object;
}

/** The whole page, ready for the views. */
export interface DocumentModel {
  lang: string;
  dir: "ltr" | "rtl";
  head: Head;
  header: Header;
  sections: SectionModel[];
  /** Said instead of content, when there is none. */
  notice: string;
}

/** A section of the page, by the name that options have for it. */
interface Placed {
  name: string;
  model: SectionModel;
}

/** What a definition gives: one section, or several with headings of their own. */
function placed(
  definition: (typeof sections)[number],
  resume: ReadResume,
  context: Context,
): Placed[] {
  const { id } = definition;
  const { language, locale } = context;
  const view = `sections/${id}` as const;
  if ("buildEach" in definition) {
    return definition.buildEach(resume, context).map(({ name, heading, content }, index) => {
      const headingLang = langOfRun(heading, context);
      const model = { id: `${id}-${index + 1}`, view, heading, headingLang, content };
      return { name: name === "" ? id : name, model };
    });
  }
  const content = definition.build(resume, context);
  if (content === undefined) return [];
  const heading = locale.labels[id];
  const model = { id, view, heading, headingLang: languageOfRun(heading, language), content };
  return [{ name: id, model }];
}

/** What comes first without being asked for: the aim and, where there is no work, the education. */
const firstByDefault = ({ work }: ReadResume): readonly string[] =>
  work.length === 0 ? ["objective", "summary", "education"] : [];

/** The sections in the order that is asked for, and then in the default order. */
function sectionModels(resume: ReadResume, context: Context): SectionModel[] {
  const asked = context.options.sections;
  const first = asked.length === 0 ? firstByDefault(resume) : asked;
  const rank = (name: string): number => {
    // Who puts work first means internships too: they stand behind it.
    const named = name === "internships" && !first.includes(name) ? "work" : name;
    return first.includes(named) ? first.indexOf(named) : first.length;
  };
  return sections
    .flatMap((definition) => placed(definition, resume, context))
    .sort((one, other) => rank(one.name) - rank(other.name))
    .map(({ model }) => model);
}

/** Builds the page's model. */
export function documentModel(resume: ReadResume, context: Context, notice: string): DocumentModel {
  return {
    lang: context.language,
    dir: directionOf(context.language),
    head: headOf(resume, context),
    header: headerOf(resume, context),
    sections: sectionModels(resume, context),
    notice,
  };
}
