/** The own member of any value: `constructor` of `{}` is none. */
export function member(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return Reflect.get(value, key);
}

/** The member at a path of keys. */
export const memberAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce(member, value);
