import { citationHtml, citationText } from "../../../src/citations";
import { type CslItem, emptyItem } from "../../../src/citations/item";
import { type Name, nameOf } from "../../../src/citations/names/name";
import type { CitationSetting, CitationStyle } from "../../../src/citations/style";

/** A work of which only these members are known. */
export const itemOf = (members: Partial<CslItem>): CslItem => ({ ...emptyItem, ...members });

/** What a reader gets who chooses nothing. */
export const usual: CitationSetting = { showAllAuthors: false, punctuation: "gb" };

/** What a style prints of such works. */
export const printedBy = (style: CitationStyle) => ({
  textOf: (members: Partial<CslItem>, setting: Partial<CitationSetting> = {}): string =>
    citationText(style(itemOf(members), { ...usual, ...setting })),
  htmlOf: (members: Partial<CslItem>): string =>
    String(citationHtml(style(itemOf(members), usual))),
});

export const latin = (family: string, given = "", rest: Partial<Name> = {}): Name =>
  nameOf({ family, given, ...rest });
export const han = (family: string, given = ""): Name =>
  nameOf({ family, given, isEastAsian: true });
export const literal = (text: string): Name => nameOf({ literal: text });
