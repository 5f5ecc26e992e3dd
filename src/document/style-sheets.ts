import type { FontFamily } from "../fonts";
import { commonStyles, fontStyles, optionalStyles } from "../generated/styles";
import { type SafeHtml, styleSheetHtml } from "../text";

/** What on a page asks for a style sheet that few pages need. */
const optional: readonly [sheet: keyof typeof optionalStyles, sign: RegExp][] = [
  ["photo", /<img /],
  ["photo-shapes", /<img class="photo (?:square|circle)"/],
  ["publications", /class="(?:numbered|self|tag)\b/],
  [
    "publication-lists",
    /class="(?:citation|group|note|numbered two-digits|numbered three-digits)"/,
  ],
  ["terms", /class="(?:fact-label|facts|names|terms)"/],
  ["rich-text", /<(?:blockquote|code|hr|kbd|mark|pre|small|sub|sup|table)>/],
  ["runs", / class="(?:dotted|unbroken|url)"/],
  ["right-to-left", / lang="(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)[-"]/],
];

/** Runs in languages whose fonts are not those of simplified Chinese. */
const regional: readonly [language: "hant" | "ja" | "ko", sign: RegExp][] = [
  ["hant", / lang="zh-(?:Hant|TW|HK|MO)/],
  ["ja", / lang="ja/],
  ["ko", / lang="ko/],
];

/** How a page is set. */
export const pageStyles = (page: string): SafeHtml =>
  styleSheetHtml(
    commonStyles +
      optional
        .filter(([, sign]) => sign.test(page))
        .map(([sheet]) => optionalStyles[sheet])
        .join(""),
  );

/** The fonts of a system, by language, behind those that are embedded. */
export const stackStyles = (page: string, family: FontFamily): SafeHtml =>
  styleSheetHtml(
    fontStyles[family] +
      regional
        .filter(([, sign]) => sign.test(page))
        .map(([language]) => fontStyles[`${family}-${language}`])
        .join(""),
  );
