import type { Json } from "./fixtures";
import { type LeafPath, leavesOf, patternOf, replaceAt } from "./leaves";

/** How a leaf of the resume is to be found on the page. */
export interface UniqueLeaf {
  path: LeafPath;
  value: string;
  /** `text`: in the visible text; `link`: a link's target; `head`: in `<head>`; `dropped`: nowhere. */
  where: "text" | "link" | "head" | "dropped";
  /** What to look for. */
  expected: string;
}

const months = {
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  zh: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"],
};

/** A month that no other leaf has, and its printed form. */
function uniqueDate(index: number, language: "en" | "zh"): { value: string; expected: string } {
  const year = 1920 + Math.floor(index / 12);
  const month = index % 12;
  const name = months[language][month] ?? "";
  return {
    value: `${year}-${String(month + 1).padStart(2, "0")}`,
    expected: language === "zh" ? `${year} 年 ${name} 月` : `${name} ${year}`,
  };
}

const countries = { en: "Iceland", zh: "冰岛" };

const links = new Set([
  "url",
  "pdf",
  "code",
  "slides",
  "video",
  "poster",
  "project",
  "dataset",
  "demo",
  "appendix",
]);

function uniqueLeaf(path: LeafPath, index: number, language: "en" | "zh"): UniqueLeaf {
  const pattern = patternOf(path);
  const key = String(path.at(-1));
  const name = `leaf${String(index).padStart(3, "0")}`;
  const text = (value: string, expected = value): UniqueLeaf => ({
    path,
    value,
    where: "text",
    expected,
  });
  if (pattern === "$schema" || pattern === "meta.version" || pattern === "meta.language") {
    return { path, value: name, where: "dropped", expected: name };
  }
  if (pattern === "meta.canonical" || pattern === "basics.image") {
    const url = `https://example.org/${name}.png`;
    return { path, value: url, where: "head", expected: url };
  }
  if (pattern === "meta.lastModified") {
    return { path, value: "2031-05-06", where: "head", expected: "2031-05-06" };
  }
  if (key === "countryCode" || key === "nationality") return text("IS", countries[language]);
  if (key === "email") return text(`${name}@example.org`);
  if (key === "doi") return text(`10.5555/${name}`);
  if (key === "arxiv") return text(`2006.${String(index).padStart(5, "0")}`);
  if (links.has(key)) {
    const url = `https://example.org/${name}`;
    return { path, value: url, where: "link", expected: url };
  }
  if (/date$/i.test(key)) {
    const { value, expected } = uniqueDate(index, language);
    return text(value, expected);
  }
  return text(name);
}

/** Gives every leaf of a resume a value of its own. */
export function makeUnique(
  resume: Json,
  language: "en" | "zh",
): { resume: Json; leaves: UniqueLeaf[] } {
  const leaves = leavesOf(resume).map(({ path }, index) => uniqueLeaf(path, index, language));
  const unique = leaves.reduce<unknown>(
    (value, leaf) => replaceAt(value as Json, leaf.path, leaf.value),
    resume,
  );
  return { resume: unique as Json, leaves };
}
