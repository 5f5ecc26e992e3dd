import type { Locale, ProblemCode, ValueKind } from "../locales/locale";
import { type Path, printPath } from "./path";

/**
 * `error`: content of a known field is not shown; `warning`: it is shown in another way; `info`: worth
 * a look, such as a field that the theme does not know.
 */
export type Severity = "error" | "warning" | "info";

/** One thing that the theme repaired, showed as text, cut or dropped. */
export interface Problem {
  /** Where in the resume, such as `work[2].startDate`; options stand under `meta.themeOptions`. */
  path: string;
  code: ProblemCode;
  /** A sentence in the resume's language. */
  message: string;
  severity: Severity;
}

export interface Details {
  expected?: ValueKind;
  found?: ValueKind;
  shown?: string;
  /** Each with its code point; never shortened. */
  characters?: string;
  limit?: number;
}

/** A problem before it is put into words. */
export interface Finding {
  path: Path | undefined;
  code: ProblemCode;
  details: Details;
}

const severities: Record<ProblemCode, Severity> = {
  "not-an-object": "error",
  converted: "warning",
  dropped: "error",
  placeholder: "warning",
  "broken-characters": "warning",
  "cut-text": "error",
  "cut-list": "error",
  "cut-depth": "error",
  "unreadable-date": "info",
  "unsafe-url": "warning",
  "remote-image": "info",
  "image-too-large": "error",
  "unknown-field": "info",
  "repeated-field": "error",
  "unknown-option": "warning",
  "bad-option": "warning",
  "accent-adjusted": "warning",
  "hides-nothing": "warning",
  "translation-without-item": "error",
  "unknown-language": "info",
  "missing-characters": "warning",
  "fonts-missing": "warning",
  "serif-missing": "warning",
  "bold-left-out": "info",
  "fonts-left-out": "warning",
  "does-not-fit": "warning",
};

const longestQuote = 60;

const shorten = (text: string): string =>
  text.length > longestQuote ? `${[...text.slice(0, longestQuote)].slice(0, -1).join("")}…` : text;

/** Puts a finding into a sentence of the locale. */
export function describe({ path, code, details }: Finding, locale: Locale): Problem {
  const values: Record<string, string> = {
    expected: details.expected === undefined ? "" : locale.kinds[details.expected],
    found: details.found === undefined ? "" : locale.kinds[details.found],
    shown: shorten(details.shown ?? ""),
    characters: details.characters ?? "",
    limit: String(details.limit ?? ""),
  };
  const message = locale.problems[code].replace(
    /\{(\w+)\}/g,
    (_, name: string) => values[name] ?? "",
  );
  return { path: printPath(path), code, message, severity: severities[code] };
}
