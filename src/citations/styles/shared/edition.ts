/** `1st`, `22nd`, `13th`. */
export function ordinal(count: number): string {
  const isTeen = count % 100 > 10 && count % 100 < 14;
  return `${count}${(isTeen ? undefined : ["th", "st", "nd", "rd"][count % 10]) ?? "th"}`;
}

const written: Readonly<Record<string, readonly string[]>> = {
  en: "first second third fourth fifth sixth seventh eighth ninth tenth".split(" "),
  zh: [..."一二三四五六七八九十"],
};

const counted = /^第?\s*(\d{1,4}|[一二三四五六七八九十]|[a-z]+)\s*(?:st|nd|rd|th)?$/i;

/** `3`, `3rd`, `Third ed.`, 第三版 as a number; undefined for what tells no number. */
export function countOf(edition: string): number | undefined {
  const bare = edition.replace(/\s*(?:版|ed(?:ition|n)?\.?)$/i, "");
  const text = counted.exec(bare)?.[1]?.toLowerCase() ?? "";
  if (/^\d/.test(text)) return Number(text);
  const index = Object.values(written).map((words) => words.indexOf(text));
  const found = Math.max(...index);
  return found < 0 ? undefined : found + 1;
}
