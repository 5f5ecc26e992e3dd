/** A place in the resume: a key and the place it stands in. Cheap to extend, printed only when needed. */
export interface Path {
  readonly parent: Path | undefined;
  readonly key: string | number;
  /** The field's own name, where it is written under another one. */
  readonly name?: string;
}

export const at = (parent: Path | undefined, key: string | number, name?: string): Path =>
  name === undefined || name === key ? { parent, key } : { parent, key, name };

/** `work[2].startDate`; a key that is not a plain name stands quoted in brackets. */
export function printPath(path: Path | undefined): string {
  if (path === undefined) return "";
  const before = printPath(path.parent);
  if (typeof path.key === "number") return `${before}[${path.key}]`;
  if (!/^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(path.key))
    return `${before}[${JSON.stringify(path.key)}]`;
  return before === "" ? path.key : `${before}.${path.key}`;
}
