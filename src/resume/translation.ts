import { normalizeLanguage } from "../language";
import { type Subtags, subtagsOf } from "../locales";
import type { Finding } from "../problems/problem";
import { at, isObject, type JsonObject, limits, type Path } from "./reading";

/** A resume in the language of the page, as far as the resume has it. */
export interface Translated {
  value: unknown;
  /** Whether there is a translation for the page's language. */
  isTranslated: boolean;
  findings: Finding[];
}

/** Keys that would reach the prototype of an object. */
const isPlainKey = (key: string): boolean =>
  key !== "__proto__" && key !== "constructor" && key !== "prototype";

type Report = (path: Path) => void;

const idOf = (item: unknown): string | undefined => {
  const id = isObject(item) ? item["id"] : undefined;
  return typeof id === "string" || typeof id === "number" ? String(id) : undefined;
};

/** Items by their `id`, else by their place; `null` removes one and leaves the places of the others. */
function mergeItems(
  base: readonly unknown[],
  overlay: readonly unknown[],
  path: Path,
  report: Report,
  depth: number,
): unknown[] {
  const items = [...base];
  const placeOf = new Map<string, number>();
  base.forEach((item, index) => {
    const id = idOf(item);
    if (id !== undefined && !placeOf.has(id)) placeOf.set(id, index);
  });
  overlay.slice(0, limits.list).forEach((item, index) => {
    const id = idOf(item);
    const place = id === undefined ? index : (placeOf.get(id) ?? items.length);
    if (id === undefined && index >= base.length) report(at(path, index));
    else items[place] = merge(items[place], item, at(path, index), report, depth);
  });
  return items;
}

function mergeMembers(
  base: JsonObject,
  overlay: JsonObject,
  path: Path,
  report: Report,
  depth: number,
): JsonObject {
  const members = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(overlay)) {
    if (!isPlainKey(key)) continue;
    if (value === null) members.delete(key);
    else members.set(key, merge(members.get(key), value, at(path, key), report, depth));
  }
  return Object.fromEntries(members);
}

/** What the overlay says, and where it is silent, what the base says. */
function merge(
  base: unknown,
  overlay: unknown,
  path: Path,
  report: Report,
  depth: number,
): unknown {
  if (overlay === undefined || depth > limits.depth) return base;
  if (isObject(base) && isObject(overlay)) {
    return mergeMembers(base, overlay, path, report, depth + 1);
  }
  const isOfItems =
    Array.isArray(overlay) && overlay.some((item) => isObject(item) || item === null);
  return Array.isArray(base) && isOfItems
    ? mergeItems(base, overlay, path, report, depth + 1)
    : overlay;
}

const names = ["translations", "locales"] as const;

/** The translations of a resume by the tag as written, and the place they stand in. */
function findTranslations(
  resume: JsonObject,
): { translations: JsonObject; path: Path } | undefined {
  for (const name of names) {
    const translations = resume[name];
    if (isObject(translations)) return { translations, path: at(undefined, name) };
  }
  const { meta } = resume;
  const inMeta = isObject(meta) ? meta["translations"] : undefined;
  return isObject(inMeta)
    ? { translations: inMeta, path: at(at(undefined, "meta"), "translations") }
    : undefined;
}

/** How well a translation suits a page: never one in another script, best one of the same region. */
function fitness(
  tag: string | undefined,
  wanted: string,
  { language, script, region }: Subtags,
): number {
  if (tag === undefined) return 0;
  if (tag === wanted) return 3;
  const own = subtagsOf(tag);
  if (own.language !== language || own.script !== script) return 0;
  return own.region === region ? 2 : 1;
}

function bestKey(translations: JsonObject, language: string): string | undefined {
  const wanted = subtagsOf(language);
  let best: { key: string; fit: number } | undefined;
  for (const key of Object.keys(translations)) {
    const fit = fitness(normalizeLanguage(key), language, wanted);
    if (fit > (best?.fit ?? 0)) best = { key, fit };
  }
  return best?.key;
}

/**
 * Lays the translation for a language over a resume. Objects merge by their members; texts, numbers
 * and lists of texts replace; lists of objects merge by `id`, else by place; `null` removes. An item
 * without an `id` that has no counterpart is reported.
 *
 * @param language The page's language: BCP 47.
 */
export function translated(value: unknown, language: string): Translated {
  const found = isObject(value) ? findTranslations(value) : undefined;
  if (!isObject(value) || found === undefined) return { value, isTranslated: false, findings: [] };
  const key = bestKey(found.translations, language);
  const findings: Finding[] = [];
  const report = (path: Path): void => {
    findings.push({ path, code: "translation-without-item", details: {} });
  };
  const { translations: _, locales: __, ...base } = value;
  const overlay = key === undefined ? undefined : found.translations[key];
  if (key === undefined || !isObject(overlay))
    return { value: base, isTranslated: false, findings };
  const merged = mergeMembers(base, overlay, at(found.path, key), report, 0);
  return { value: merged, isTranslated: true, findings };
}
