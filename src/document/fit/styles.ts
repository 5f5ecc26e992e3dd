import type { Element } from "./elements";
import type { Type } from "./pieces";
import { type Display, type Distances, type Gaps, type Rule, ruleOf } from "./rules";

/** A distance between blocks: in half-lines of the page, and in rem. */
export interface Distance {
  halfLines: number;
  rem: number;
}

/** What the style sheets say of an element, as far as the height of the printed page depends on it. */
export interface Style extends Type {
  display: Display;
  /** Height of a line in sizes of its type; undefined for the page's leading. */
  leading: number | undefined;
  /** What is added to the page's leading. */
  moreLeading: number;
  before: Distance;
  after: Distance;
  /** Space before its lines, in rem. */
  indent: number;
  /** Rules and space above and below its lines, in rem. */
  frame: number;
  /** Between the parts of an arrangement, in rem. */
  gaps: Gaps;
}

const none: Distance = { halfLines: 0, rem: 0 };
const noGaps: Gaps = [0, 0];

const wideLanguage = /^(?:zh|ja)/;

/** The style of the body of a page in a language, set in a family. */
export const pageStyle = (language: string, family: Style["family"]): Style => ({
  display: "block",
  family,
  size: 1,
  isBold: false,
  isMonospaced: false,
  isPreformatted: false,
  isWide: wideLanguage.test(language),
  leading: undefined,
  moreLeading: 0,
  before: none,
  after: none,
  indent: 0,
  frame: 0,
  gaps: noGaps,
});

const distanceOf = (distances: Distances | undefined, size: number): Distance =>
  distances === undefined ? none : { halfLines: distances[0], rem: distances[1] * size };

/** What an element takes from its rule and from the style around it. */
function inherit(rule: Rule, outer: Style, isWide: boolean): Style {
  const size = rule.rem ?? outer.size * (rule.em ?? 1);
  return {
    display: rule.display ?? "inline",
    family: outer.family,
    size,
    isBold: rule.isBold ?? outer.isBold,
    isMonospaced: rule.isMonospaced ?? outer.isMonospaced,
    isPreformatted: rule.isPreformatted ?? outer.isPreformatted,
    isWide,
    leading: rule.leading ?? outer.leading,
    moreLeading: rule.moreLeading ?? outer.moreLeading,
    before: distanceOf(rule.before, size),
    after: distanceOf(rule.after, size),
    indent: (rule.indent ?? 0) * size,
    frame: rule.frame ?? 0,
    gaps: rule.gaps === undefined ? noGaps : [rule.gaps[0] * size, rule.gaps[1] * size],
  };
}

/**
 * The style of an element.
 *
 * @param previous The element before it in the same parent.
 * @param outer The style of the parent.
 */
export function styleOf(element: Element, previous: Element | undefined, outer: Style): Style {
  const { lang } = element;
  const isWide = lang === undefined ? outer.isWide : wideLanguage.test(lang);
  return inherit(ruleOf(element, previous), outer, isWide);
}
