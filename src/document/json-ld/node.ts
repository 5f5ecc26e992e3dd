import { isoText, parseDate } from "../../dates";

export type Node = { readonly [key: string]: unknown };

const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);

/** The owner of the resume, where a work names its authors. */
export const ownerId = "#me";

/** A node of schema.org; undefined when nothing but its type would be left. */
export function node(type: string, members: Node): Node | undefined {
  const filled: Record<string, unknown> = { "@type": type };
  let isNamed = false;
  for (const [key, value] of Object.entries(members)) {
    if (!isFilled(value)) continue;
    filled[key] = value;
    isNamed = true;
  }
  return isNamed ? filled : undefined;
}

export const nodes = <Item>(
  items: readonly Item[],
  toNode: (item: Item) => Node | undefined,
): Node[] => items.map(toNode).filter((item) => item !== undefined);

/** A date that a program can read; other texts are for people only. */
export const isoDate = (written: string): string | undefined => {
  const date = parseDate(written);
  return date === undefined ? undefined : isoText(date);
};
