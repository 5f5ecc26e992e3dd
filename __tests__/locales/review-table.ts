import type { Locale } from "../../src/locales";

type Row = readonly [key: string, text: string];

/** Every text of a value, by its path. */
export function textsOf(value: unknown, path = ""): Row[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return textsOf(value(), path);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    textsOf(member, path === "" ? key : `${path}.${key}`),
  );
}

/** As code, so that its spaces show. */
const cell = (text: string): string => (text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``);

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |\n`).join("");

function textTable(value: unknown, english: unknown): string {
  const meanings = new Map(textsOf(english));
  const rows = textsOf(value).map(([key, text]) => [key, meanings.get(key) ?? "", cell(text)]);
  return table(["key", "English", "here"], rows);
}

/** One row for each word of the language, with all the English that leads to it. */
function vocabularyTable(vocabulary: Locale["vocabulary"]): string {
  const rows = Object.entries(vocabulary).flatMap(([group, words]) =>
    [...new Set(Object.values(words))].map((word) => [
      group,
      Object.keys(words)
        .filter((english) => words[english] === word)
        .join(", "),
      cell(word),
    ]),
  );
  return table(["field", "English", "here"], rows);
}

/** A locale as a page that a native reader can go through. */
export function reviewTable(locale: Locale, english: Locale): string {
  const { tag, addressOrder, vocabulary, ...tables } = locale;
  const meanings = new Map<string, unknown>(Object.entries(english));
  const parts = Object.entries(tables).map(
    ([title, value]) => `\n## ${title}\n\n${textTable(value, meanings.get(title))}`,
  );
  return [
    `# ${tag}\n\n`,
    "Made from the locale by its test with UPDATE_REVIEW=1, for a native reader to check.\n\n",
    `Addresses run ${addressOrder}.\n`,
    ...parts,
    `\n## vocabulary\n\n${vocabularyTable(vocabulary)}`,
  ].join("");
}
