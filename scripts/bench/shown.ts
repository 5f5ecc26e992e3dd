import type { Json, ResumeJson } from "./variation";

const notText = /^(https?:\S+|data:\S+|\S+@\S+|\d{4}(-\d\d){0,2}|)$/;

/** The share of a resume's texts (no dates, links, codes) that stand on a page; 1 is all. */
export function shareOfTextsShown(resume: ResumeJson, html: string): number {
  const page = lettersAndDigits(
    html.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, "").replace(/<[^>]*>|&#?\w+;/g, ""),
  );
  const texts = Object.entries(resume)
    .filter(([key, value]) => key === "basics" || Array.isArray(value))
    .flatMap(([, value]) => textsIn(value));
  return texts.filter((text) => page.includes(lettersAndDigits(text))).length / texts.length;
}

function textsIn(value: Json): string[] {
  if (typeof value === "string") return notText.test(value) ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return Object.entries(value).flatMap(([key, child]) =>
    key === "countryCode" ? [] : textsIn(child),
  );
}

/** Typography and Markdown may change everything else. */
function lettersAndDigits(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
