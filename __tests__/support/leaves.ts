import type { Json, JsonObject } from "./fixtures";

/** A place in a JSON value: keys and indexes from the root. */
export type LeafPath = readonly (string | number)[];

export interface Leaf {
  path: LeafPath;
  value: Json;
}

/** Every value that is neither a list nor an object, in order. */
export function leavesOf(value: Json, path: LeafPath = []): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...path, key]));
  }
  return [{ path, value }];
}

/** Every place in a value, lists and objects included. */
export function placesOf(value: Json, path: LeafPath = []): LeafPath[] {
  const below = Array.isArray(value)
    ? value.flatMap((item, index) => placesOf(item, [...path, index]))
    : typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, member]) => placesOf(member, [...path, key]))
      : [];
  return path.length === 0 ? below : [path, ...below];
}

/** A copy with another value in every leaf; `index` counts the leaves in order. */
export function mapLeaves(value: Json, toLeaf: (leaf: Json, index: number) => Json): Json {
  let index = 0;
  const map = (member: Json): Json => {
    if (Array.isArray(member)) return member.map(map);
    if (typeof member !== "object" || member === null) return toLeaf(member, index++);
    return Object.fromEntries(Object.entries(member).map(([key, inner]) => [key, map(inner)]));
  };
  return map(value);
}

/** A copy with another value at one place; the rest is shared. */
export function replaceAt(value: Json, [key, ...rest]: LeafPath, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === key ? replaceAt(item, rest, replacement) : item));
  }
  const object = value as JsonObject;
  return Object.fromEntries(
    Object.entries(object).map(([name, member]) => [
      name,
      name === key ? replaceAt(member, rest, replacement) : member,
    ]),
  );
}

/** `work[].highlights[]`: a path with its indexes left open. */
export const patternOf = (path: LeafPath): string =>
  path
    .map((key) => (typeof key === "number" ? "[]" : `.${key}`))
    .join("")
    .slice(1);
