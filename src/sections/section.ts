import type { SectionLabel } from "../locales/locale";
import type { ReadResume } from "../resume";
import type { Context } from "./context";

/** One section of the page. Its view is `views/sections/<id>.hbs`. */
export interface Section<Id extends SectionLabel = SectionLabel, Content extends object = object> {
  id: Id;
  /** What the view needs, every member present; undefined when there is nothing to show. */
  build: (resume: ReadResume, context: Context) => Content | undefined;
}

/** A section with a heading of its own. */
export interface Named<Content extends object = object> {
  /** By which the options name it; "" where they cannot. */
  name: string;
  heading: string;
  content: Content;
}

/** Several sections of one view, each with a heading of its own. */
export interface NamedSections<
  Id extends SectionLabel = SectionLabel,
  Content extends object = object,
> {
  id: Id;
  buildEach: (resume: ReadResume, context: Context) => Named<Content>[];
}

/** A section as it is written, so that its id keeps its literal type. */
export const section = <const Id extends SectionLabel, Content extends object>(
  definition: Section<Id, Content>,
): Section<Id, Content> => definition;

/** Sections as they are written, likewise. */
export const namedSections = <const Id extends SectionLabel, Content extends object>(
  definition: NamedSections<Id, Content>,
): NamedSections<Id, Content> => definition;

/** Content of a section that is a list of items; undefined when the list is empty. */
export const listOf = <Item>(items: Item[]): { items: Item[] } | undefined =>
  items.length === 0 ? undefined : { items };
