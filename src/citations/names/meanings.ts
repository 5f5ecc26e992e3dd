import type { Name } from "./name";

type Meaning = "isOwn" | "isEqual" | "isCorresponding";

const meanings: Readonly<Record<Meaning, RegExp>> = {
  isOwn: /^(?:self|own|me|本人)$/,
  isEqual:
    /^(?:equal|equal(?:ly)?contribut(?:ions?|ed|ors?)|contributedequally|(?:co|joint|shared)first(?:authors?)?|(?:共同|并列|並列)(?:第?一作者?|第一|一作)|共一|(?:同等|平等|相同|共同)(?:贡献|貢獻))$/,
  isCorresponding:
    /^(?:co)?(?:corresponding(?:authors?)?|correspondence)$|^(?:共同)?(?:通讯|通信|通訊)(?:作者)?$/,
};

const every: readonly Meaning[] = ["isOwn", "isEqual", "isCorresponding"];

function meaningOf(word: string): Meaning | undefined {
  const plain = word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\-‐‑.]/g, "");
  return every.find((meaning) => meanings[meaning].test(plain));
}

/**
 * What words such as `equal contribution` or 通讯作者，共同一作 say of an author; undefined when one of
 * them is not understood, because the text must then stay.
 */
export function meaningsOf(text: string): Partial<Record<Meaning, true>> | undefined {
  const words = text.split(/[,，、;；/+&＆]/).filter((word) => word.trim() !== "");
  const found = words.map(meaningOf);
  if (found.length === 0 || found.includes(undefined)) return undefined;
  return Object.fromEntries(found.map((meaning) => [meaning, true]));
}

/** An envelope may be typed with a selector of its picture, or without. */
const plainSign = (sign: string): string => sign.replace(/[\ufe0e\ufe0f]/g, "").trim();

/** What is left of a mark when signs are taken out of it: no lone comma, no empty bracket. */
const tidied = (mark: string): string =>
  mark.replace(/[(（][\s,，]*[)）]/g, "").replace(/^[\s,，]+|[,，]+(?=[,，]|$)/g, "");

function explained(name: Name, table: ReadonlyMap<string, string>): Name {
  const lookUp = (sign: string) => meaningsOf(table.get(plainSign(sign)) ?? "");
  const whole = lookUp(name.mark);
  if (whole !== undefined) return { ...name, ...whole, mark: "" };
  const signs = [...name.mark.replace(/[\ufe0e\ufe0f]/g, "")].map((sign) => ({
    sign,
    meaning: lookUp(sign),
  }));
  if (signs.every(({ meaning }) => meaning === undefined)) return name;
  const rest = signs.filter(({ meaning }) => meaning === undefined).map(({ sign }) => sign);
  const meant = Object.fromEntries(signs.flatMap(({ meaning }) => Object.entries(meaning ?? {})));
  return { ...name, ...meant, mark: tidied(rest.join("")) };
}

/**
 * Gives marks the meaning that the resume states for them: a bare `*` is the corresponding author in
 * most Chinese resumes and an equal contribution elsewhere, so that nothing is assumed. Signs that are
 * understood leave the mark.
 *
 * @param meanings `equal`, `corresponding`, `self`, or in words, by sign.
 */
export function withMeanings(
  names: readonly Name[],
  meanings: Readonly<Record<string, string>>,
): Name[] {
  const table = new Map(
    Object.entries(meanings).map(([sign, meaning]) => [plainSign(sign), meaning]),
  );
  return names.map((name) => (name.mark === "" ? name : explained(name, table)));
}
