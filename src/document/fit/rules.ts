import { type Element, isOf } from "./elements";

export type Display = "inline" | "block" | "row" | "wrap" | "terms" | "table" | "float";

/** A distance in half-lines of the page, and in sizes of the element's type. */
export type Distances = readonly [halfLines: number, em: number];

export type Gaps = readonly [rows: number, columns: number];

/** What the style sheets set for an element in print. */
export interface Rule {
  display?: Display;
  /** Size of the type, in rem. */
  rem?: number;
  /** Size of the type, in that of the type around. */
  em?: number;
  isBold?: boolean;
  isMonospaced?: boolean;
  isPreformatted?: boolean;
  leading?: number;
  moreLeading?: number;
  before?: Distances;
  after?: Distances;
  /** In ems. */
  indent?: number;
  /** In rem. */
  frame?: number;
  /** Between rows and between columns, in ems. */
  gaps?: Gaps;
}

/** A rule of 0.5 pt, which engines draw one pixel wide. */
const hairline = 0.07;

const inline: Rule = {};
const block: Rule = { display: "block" };
const bold: Rule = { isBold: true };
const code: Rule = { isMonospaced: true, em: 0.92 };
const small: Rule = { em: 0.85 };

const ofElements: Readonly<Record<string, Rule>> = {
  div: block,
  main: block,
  article: block,
  header: block,
  section: { display: "block", before: [1.5, 0] },
  address: { display: "block", before: [1, 0] },
  h1: { display: "block", rem: 2.286, isBold: true, leading: 1.3 },
  h2: {
    display: "block",
    rem: 1.238,
    isBold: true,
    leading: 1.4,
    after: [0.5, 0],
    frame: hairline,
  },
  h3: { rem: 1.095, isBold: true },
  h4: bold,
  p: block,
  ul: block,
  ol: block,
  li: block,
  dl: block,
  dt: block,
  dd: block,
  blockquote: { display: "block", indent: 1 },
  pre: { display: "block", isPreformatted: true, ...code },
  hr: { display: "block", before: [0, 0.5], after: [0, 0.5], frame: hairline },
  table: { display: "table" },
  b: bold,
  strong: bold,
  th: bold,
  code,
  kbd: code,
  small,
  sub: small,
  sup: small,
};

const ofClasses: Readonly<Record<string, Rule>> = {
  "alternate-name": { rem: 1.333, isBold: false },
  label: { rem: 1.143, before: [0, 0.15] },
  photo: { display: "float" },
  contacts: { display: "wrap", moreLeading: 0.15, gaps: [0, 1.5] },
  names: { display: "wrap", gaps: [0, 1.5] },
  row: { display: "row", gaps: [0, 1.2] },
  terms: { display: "terms", gaps: [0.15, 1.5] },
  highlights: { indent: 1.2 },
  numbered: { indent: 1.7 },
  "two-digits": { indent: 2.3 },
  "three-digits": { indent: 2.9 },
  tag: { em: 0.857 },
};

/** Between the lines of a list. */
const listGap: Distances = [0, 0.12];

/** Rules for an element of the second class that follows one of the first. */
const ofSiblings: readonly (readonly [previous: string, next: string, before: Distances])[] = [
  ["entry", "entry", [1, 0]],
  ["position", "position", [0.75, 0]],
  ["row", "prose", [0, 0.1]],
  ["row", "highlights", [0, 0.1]],
  ["numbered", "group", [1, 0]],
  ["entry", "group", [1, 0]],
  ["numbered", "note", [1, 0]],
];

/** Whether an element is one line of an entry's head, with nothing below it. */
const isHeadOnly = ({ children: [head, ...others] }: Element): boolean =>
  typeof head === "object" && isOf(head, "row") && others.length === 0;

const isInProse = (element: Element | undefined): boolean =>
  element !== undefined && (isOf(element, "prose") || isInProse(element.parent));

/** Rules that look at what is around an element. */
function inContext(rule: Rule, element: Element): Rule {
  const { name, parent } = element;
  if ((name === "dt" || name === "dd") && isOf(parent?.parent, "facts")) return inline;
  const isList = name === "ul" || name === "ol";
  return isList && isInProse(parent) ? { ...rule, indent: 1.4 } : rule;
}

/** The distance from the element before, where it depends on what that is. */
function distanceFrom(previous: Element, element: Element): Distances | undefined {
  if (isOf(element.parent, "prose")) return [0.5, 0];
  if (isOf(element.parent, "numbered")) return [1, 0];
  if (isOf(element.parent, "highlights")) return listGap;
  if (isHeadOnly(previous) && isHeadOnly(element)) return listGap;
  return ofSiblings.find(([first, next]) => isOf(previous, first) && isOf(element, next))?.[2];
}

/** The rule for an element; the rules of its classes are stronger than that of its name. */
export function ruleOf(element: Element, previous: Element | undefined): Rule {
  const { name, classes } = element;
  let rule = ofElements[name] ?? inline;
  for (const className of classes) {
    const ofClass = ofClasses[className];
    if (ofClass !== undefined) rule = { ...rule, ...ofClass };
  }
  rule = inContext(rule, element);
  const before = previous && rule.display && distanceFrom(previous, element);
  return before === undefined ? rule : { ...rule, before };
}
