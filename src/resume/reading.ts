import type { ProblemCode, ValueKind } from "../locales/locale";
import { at, type Path } from "../problems/path";
import type { Details, Finding } from "../problems/problem";

/** Bounds that keep a hostile resume cheap. */
export const limits = {
  /** UTF-16 units of one text. */
  text: 100_000,
  /** Items of one list. */
  list: 10_000,
  /** Levels of lists and objects inside one value. */
  depth: 32,
  /** UTF-16 units of the image's data URI. */
  image: 2_000_000,
} as const;

/** What a reader is told and where it reports. */
export interface Reading {
  /** The page's language: BCP 47. */
  readonly language: string;
  /** Between the items of a list that is shown as one text. */
  readonly listSeparator: string;
  readonly report: (path: Path | undefined, code: ProblemCode, details?: Details) => void;
  /** Whether the owner asked to leave out what stands there. */
  readonly isHidden: (path: Path) => boolean;
  /** Whether the owner asked to leave out anything; if not, nobody need be asked about what is absent. */
  readonly hidesAnything: boolean;
}

/** Turns any value into the wanted type; total, and reports what it had to repair. */
export type Reader<T> = (value: unknown, path: Path, reading: Reading) => T;

/** A reader and the other names under which the field is known. */
export interface Field<T> {
  readonly read: Reader<T>;
  readonly aliases: readonly string[];
}

/** A field of a shape, with its other spellings. */
export const field = <T>(read: Reader<T>, ...aliases: string[]): Field<T> => ({ read, aliases });

export type Shape = Readonly<Record<string, Field<unknown>>>;

/** What reading a shape gives. */
export type ReadOf<S extends Shape> = { [K in keyof S]: S[K] extends Field<infer T> ? T : never };

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** Whether an object asks to be left out. */
const isHiddenObject = (value: unknown): boolean =>
  isObject(value) && (value["hidden"] === true || value["hidden"] === "true");

/** Absent on purpose: nothing to show and nothing to report. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || isHiddenObject(value);

export function kindOf(value: unknown): ValueKind {
  if (Array.isArray(value)) return "list";
  if (value instanceof Date) return "date";
  switch (typeof value) {
    case "string":
      return "text";
    case "number":
    case "bigint":
      return "number";
    case "boolean":
      return "boolean";
    default:
      return "object";
  }
}

/** A reading that collects what is reported. */
export function startReading(
  language: string,
  listSeparator: string,
): { reading: Reading; findings: Finding[] } {
  const findings: Finding[] = [];
  const report = (path: Path | undefined, code: ProblemCode, details: Details = {}): void => {
    findings.push({ path, code, details });
  };
  const hiding = { isHidden: () => false, hidesAnything: false };
  return { reading: { language, listSeparator, report, ...hiding }, findings };
}

export { at, type Path };
