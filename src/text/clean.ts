/**
 * A code unit outside the ranges that are always kept. Those inside need no closer look, which makes
 * the usual text cheap; surrogates are outside, since only the `u` flag tells a pair from a lone one.
 */
const suspect =
  /[^\n\t -~\u00A0-\u2027\u202A-\u2E7F\u2EF4-\u2EFF\u2FD6-\uD7FF\uE000-\uFDCF\uFDF0-\uFEFE\uFF00-\uFFFD]/;

const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const radicals = /[\u2E80-\u2EF3\u2F00-\u2FD5]/g;

/**
 * The ideograph for each of U+2E80 to U+2EF3 (UCD, EquivalentUnifiedIdeograph.txt), or the radical
 * itself. NFKC knows two of them only, but texts copied from PDF files are full of the others.
 */
const radicalsSupplement =
  "⺀厂乛乚乙亻冂⺇刀刂卜㔾小小兀尣尢⺑巳幺彑彐忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王⺪目示礻⺮糹纟罓罒㓁冗⺵羊⺷⺸耂肀聿肉⺽艹艹艹虎衤覀西见角⻇讠贝⻊车辶辶辶邑钅長镸长门⻕阝雨青韦页风飞食⻞飠饣⻡马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

const firstOfSupplement = 0x2e80;
const firstOfKangxi = 0x2f00;

function ideographOf(radical: string): string {
  const code = radical.charCodeAt(0);
  return code < firstOfKangxi
    ? (radicalsSupplement[code - firstOfSupplement] ?? radical)
    : radical.normalize("NFKC");
}

/**
 * The text without what cannot be shown, printed or encoded: control characters, lone surrogates,
 * noncharacters and byte order marks removed, line ends as line feeds, Kangxi radicals and CJK
 * radicals as the ideographs they look like. Everything else stays as typed.
 */
export function cleanText(text: string): string {
  if (!suspect.test(text)) return text;
  return text
    .replace(lineEnds, "\n")
    .replace(/[^\P{Cc}\n\t]|[\p{Cs}\p{Noncharacter_Code_Point}\uFEFF]/gu, "")
    .replace(radicals, ideographOf);
}

/** True if {@link cleanText} has nothing to do. */
export function isClean(text: string): boolean {
  return cleanText(text) === text;
}
