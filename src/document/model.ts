import type { ViewName } from "../generated/views";
import { directionOf, languageOfRun } from "../language";
import type { ReadResume } from "../resume";
import { sections } from "../sections";
import type { Context } from "../sections/context";
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

/** The default order; education moves up behind the summary where there is no work. */
function orderOf(resume: ReadResume, first: readonly string[]): (typeof sections)[number][] {
  const ids = resume.work.length === 0 && first.length === 0 ? ["summary", "education"] : first;
  const rank = (id: string): number => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return [...sections].sort((one, other) => rank(one.id) - rank(other.id));
}

function sectionModels(resume: ReadResume, context: Context): SectionModel[] {
  const { language, locale, options } = context;
  return orderOf(resume, options.sections).flatMap(({ id, build }) => {
    const content = build(resume, context);
    if (content === undefined) return [];
    const heading = locale.labels[id];
    const headingLang = languageOfRun(heading, language);
    return [{ id, view: `sections/${id}` as const, heading, headingLang, content }];
  });
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
