/** What a character is to the breaking of lines: UAX #14, as far as resumes need it. */
export type Kind =
  | "space"
  | "letter"
  | "digit"
  | "han"
  | "opening"
  | "closing"
  | "full-opening"
  | "full-closing"
  | "full-stop"
  | "hyphen";

const characters: readonly (readonly [kind: Kind, characters: string])[] = [
  ["space", " \t\n"],
  ["digit", "0123456789"],
  ["opening", "([{“‘"],
  ["closing", ",.;:!?)]}%/”’…·！？"],
  ["full-opening", "（［｛「『《〈【〔"],
  ["full-closing", "）］｝」』》〉】〕"],
  ["full-stop", "，．。、；："],
  ["hyphen", "-–—"],
];

const kinds = new Map(
  characters.flatMap(([kind, members]) =>
    [...members].map((character) => [character.charCodeAt(0), kind] as const),
  ),
);

const asciiKinds = Array.from({ length: 0x80 }, (_, code) => kinds.get(code) ?? "letter");

/** From here on nearly every character is as wide as it is high. */
export const firstFullWidth = 0x2e80;

const firstIdeograph = 0x3400;
const lastIdeograph = 0x9fff;

/** Quotes are brackets of full width in Chinese and Japanese. */
const wideQuotes = new Map<number, Kind>([
  [0x2018, "full-opening"],
  [0x2019, "full-closing"],
  [0x201c, "full-opening"],
  [0x201d, "full-closing"],
]);

/** The kind of a character; `isWide` where quotes are set as wide as a Han. */
export function kindOf(codePoint: number, isWide: boolean): Kind {
  if (codePoint >= firstIdeograph && codePoint <= lastIdeograph) return "han";
  const quote = isWide ? wideQuotes.get(codePoint) : undefined;
  return (
    asciiKinds[codePoint] ??
    quote ??
    kinds.get(codePoint) ??
    (codePoint >= firstFullWidth ? "han" : "letter")
  );
}

/** Brackets and stops of full width fill half of their square, and lose the rest beside each other. */
export const isHalfFull = (kind: Kind): boolean =>
  kind === "full-stop" || kind === "full-closing" || kind === "full-opening";

/** Whether a line may be broken between two characters that are no spaces. */
export function mayBreak(before: Kind, after: Kind): boolean {
  if (after === "closing" || after === "full-closing" || after === "full-stop") return false;
  if (before === "opening" || before === "full-opening") return false;
  if (before === "han" || before === "full-closing" || before === "full-stop") return true;
  if (after === "han" || after === "full-opening") return true;
  return before === "hyphen" && after === "letter";
}
