import { isMacro, parseFile } from "./library";

/** Values by their abbreviations, as `@string` gives them. */
export type Macros = Map<string, string>;

/** A longer one is no abbreviation: definitions that repeat each other can grow without end. */
const longestValue = 10_000;

/** Words where values stand; some may be found inside values, which does no harm. */
function bareWords(text: string): Set<string> {
  const found = text.matchAll(/[=#]\s*([a-z_][\w:+-]*)/gi);
  return new Set(Array.from(found, ([, word = ""]) => word.toLowerCase()));
}

const definition = (name: string, value: string): string => `@string{${name} = {${value}}}\n`;

/**
 * Definitions of the abbreviations that a text uses. One that nobody defines, such as `month = june`,
 * would be lost: it stands for itself.
 */
export function definitionsFor(text: string, macros: Macros): string {
  return [...bareWords(text)]
    .filter((word) => macros.has(word) || !isMacro(word))
    .map((word) => definition(word, macros.get(word) ?? word))
    .join("");
}

const nameDefined = /^@string\s*[{(]\s*([a-z_][\w:+-]*)\s*=/i;

/** Adds what an `@string` defines; false if it cannot be read. */
export function define(text: string, macros: Macros): boolean {
  const name = nameDefined.exec(text)?.[1]?.toLowerCase();
  if (name === undefined) return false;
  try {
    const probe = `@probe{probe, value = ${name}}`;
    const [entry] = parseFile(`${definitionsFor(text, macros)}${text}\n${probe}`);
    const value = String(entry?.properties["value"] ?? "");
    if (value.length > longestValue) return false;
    macros.set(name, value);
    return true;
  } catch {
    return false;
  }
}
