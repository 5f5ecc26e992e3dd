/**
 * A person or an institution, in the parts that CSL has for a name. Texts are "" where a part is
 * missing; either `literal` is filled, or `family`.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#names
 */
export interface Name {
  /** `Gao`, 高, `Williams-Ellis`. */
  family: string;
  /** `Ce`, 策, `Jean-Luc`, `J. D.`. */
  given: string;
  /** `van der`, `de`: it belongs to the family name and is not counted in its order. */
  particle: string;
  /** `Jr.`, `III`. */
  suffix: string;
  /** An institution, or a name that has no parts: it is never shortened nor turned round. */
  literal: string;
  /** Whether it is written family first without a space: Han, kana, Hangul. */
  isEastAsian: boolean;
  /** Whether the resume is this author's. */
  isOwn: boolean;
  /** What stands behind the name as typed and has no meaning that is known: `*`, `†`. */
  mark: string;
  /** Whether the author contributed as much as the first. */
  isEqual: boolean;
  isCorresponding: boolean;
}

/** A name with some of its parts. */
export const nameOf = (parts: Partial<Name>): Name => ({
  family: "",
  given: "",
  particle: "",
  suffix: "",
  literal: "",
  isEastAsian: false,
  isOwn: false,
  mark: "",
  isEqual: false,
  isCorresponding: false,
  ...parts,
});
