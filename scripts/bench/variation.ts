/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A resume: a JSON object. */
export type ResumeJson = { [key: string]: Json };

export interface VariationOptions {
  /** Two variations with the same seed are equal. */
  seed: number;
  /** How many entries each section gets for each of its own. */
  times: number;
}

type Random = (below: number) => number;

// Themes look these up or parse them: another text there would be another kind of resume.
const kept = new Set(
  "network username countryCode fluency level language studyType type status score authors doi bibtex".split(
    " ",
  ),
);
const latinWord = /(?<![\w./:@-])[A-Za-z]{2,}(?![\w./:@-])/g;
const han = /\p{Script=Han}/gu;
const date = /^(\d{4})(-\d\d)?(-\d\d)?$/;
const url = /^https?:\S+$/;

/**
 * Another resume of the same shape: words and Han characters change places within their text, each
 * text gets a number of its own, dates move by whole years. Facts about the person stay.
 */
export function varyResume(resume: ResumeJson, options: VariationOptions): ResumeJson {
  const random = linearCongruentialGenerator(options.seed);
  const vary = (text: string) => varyText(text, random);
  const sections = Object.entries(resume).map(([key, value]): [string, Json] => {
    if (key === "basics") return [key, varyBasics(value, vary)];
    if (!Array.isArray(value)) return [key, value];
    const entries = Array.from({ length: options.times }, () => value).flat();
    return [key, entries.map((entry) => varyEntry(entry, random, vary))];
  });
  // Read back, because hosts hand over parsed JSON: flat strings and plain objects.
  return JSON.parse(JSON.stringify(Object.fromEntries(sections)));
}

function varyBasics(basics: Json | undefined, vary: (text: string) => string): Json {
  if (typeof basics !== "object" || basics === null || Array.isArray(basics)) return basics ?? null;
  const { label, summary } = basics;
  return {
    ...basics,
    ...(typeof label === "string" && { label: vary(label) }),
    ...(typeof summary === "string" && { summary: vary(summary) }),
  };
}

function varyEntry(entry: Json, random: Random, vary: (text: string) => string): Json {
  const years = random(8);
  const walk = (value: Json): Json => {
    if (typeof value === "string") {
      if (date.test(value)) return moveYears(value, years);
      return url.test(value) ? `${value}?${random(1e6)}` : vary(value);
    }
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, kept.has(key) ? child : walk(child)]),
    );
  };
  return walk(entry);
}

function varyText(text: string, random: Random): string {
  return `${shuffle(shuffle(text, latinWord, random), han, random)} ${random(1e6)}`;
}

/** Lets the matches of a pattern change places. */
function shuffle(text: string, pattern: RegExp, random: Random): string {
  const rest: string[] = text.match(pattern) ?? [];
  return text.replace(pattern, () => rest.splice(random(rest.length), 1)[0] ?? "");
}

function moveYears(value: string, years: number): string {
  // 29 February may not exist in the other year.
  return value.replace(date, (_, year, month = "", day = "") =>
    [Number(year) - years, month, day === "-29" ? "-28" : day].join(""),
  );
}

/** Numerical Recipes' constants; the high bits are the good ones. */
function linearCongruentialGenerator(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
