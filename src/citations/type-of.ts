import type { PublicationType } from "../locales/locale";
import type { ReadItem } from "../resume";

type Publication = ReadItem<"publications">;

/** Names of types: CSL's own, those of BibTeX and schema.org, words, and the letters of GB/T 7714. */
const spellings: Readonly<Record<PublicationType, readonly string[]>> = {
  "article-journal": [
    "article",
    "journal",
    "journal-article",
    "scholarlyarticle",
    "article-magazine",
    "j",
    "期刊",
    "期刊论文",
    "期刊文章",
    "期刊論文",
    "综述",
    "review",
  ],
  "paper-conference": [
    "inproceedings",
    "conference",
    "conference-paper",
    "proceedings-article",
    "c",
    "会议",
    "会议论文",
    "會議",
    "會議論文",
    "论文集",
  ],
  preprint: ["preprint", "posted-content", "pp", "预印本", "預印本", "working paper"],
  thesis: [
    "phdthesis",
    "phd-thesis",
    "doctoral-thesis",
    "doctoral-dissertation",
    "master-thesis",
    "masters-thesis",
    "master's-thesis",
    "mastersthesis",
    "dissertation",
    "d",
    "学位论文",
    "學位論文",
    "博士论文",
    "硕士论文",
    "毕业论文",
  ],
  book: [
    "monograph",
    "proceedings",
    "collection",
    "m",
    "专著",
    "图书",
    "著作",
    "專著",
    "译著",
    "教材",
  ],
  chapter: ["inbook", "incollection", "book-chapter", "chapter", "章节", "专著章节", "章節"],
  report: ["techreport", "r", "报告", "研究报告", "技术报告", "報告"],
  patent: ["p", "专利", "專利", "发明专利"],
  standard: ["s", "标准", "標準"],
  "article-newspaper": ["newspaper", "newsarticle", "n", "报纸", "報紙"],
  webpage: [
    "online",
    "electronic",
    "www",
    "website",
    "blogposting",
    "post-weblog",
    "post",
    "eb",
    "网页",
    "網頁",
  ],
  dataset: ["data", "ds", "db", "数据集", "數據集"],
  software: [
    "softwaresourcecode",
    "softwareapplication",
    "computer-program",
    "cp",
    "软件",
    "软著",
    "軟體",
    "软件著作权",
  ],
  speech: [
    "talk",
    "presentation",
    "presentationdigitaldocument",
    "keynote",
    "演讲",
    "报告会",
    "演講",
  ],
  document: ["misc", "unpublished", "manuscript", "creativework", "z", "其他"],
};

/** A word as the table has it: `http://schema.org/Book`, `[J/OL]`, `Journal Article`. */
const folded = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/schema\.org\//, "")
    .replace(/^\[|\]$/g, "")
    .replace(/\/ol$/, "")
    .replace(/[\s_]+/g, "-");

const types = new Map<string, PublicationType>();
for (const [type, words] of Object.entries(spellings) as [PublicationType, readonly string[]][]) {
  for (const word of [type, ...words]) if (!types.has(folded(word))) types.set(folded(word), type);
}

const conference =
  /['’]\d\d\b|\b(?:proc(?:eedings|\.)?|conf(?:erence|\.)?|symposium|workshop|congress)\b|会议|會議|研讨会|年会|年會|论文集/i;

/** Well-known repositories of preprints. */
const preprintServer =
  /^(?:arxiv|bioRxiv|medRxiv|chemRxiv|chinaxiv|psyarxiv|ssrn|preprints(?:\.org)?|pssxiv)\b/i;

/** The type that a word names, as CSL has it, or the first known of several; undefined for others. */
export const namedType = (word: string): PublicationType | undefined =>
  word
    .slice(0, 200)
    .split(/[,、]/)
    .map((one) => types.get(folded(one)))
    .find((type) => type !== undefined);

/** By the letters of the office and its digits; standards and reports have fewer. */
const patentNumber = /^(?:AU|CA|CN|DE|EP|FR|GB|IN|JP|KR|RU|TW|US|WO)\s?\d[\d., /]{5,}/;

/** The type that a publication says it has, or that its members show. */
export function typeOf(item: Publication): PublicationType {
  const named = namedType(item.type);
  const venue = item.venue === "" ? item.publisher : item.venue;
  const isPreprint = (item.arxiv !== "" && venue === "") || preprintServer.test(venue);
  // Google Scholar exports a preprint as an article in "arXiv preprint arXiv:1706.03762".
  const isRefined = isPreprint && (named === "document" || named === "article-journal");
  if (named !== undefined && !isRefined) return named;
  if (isPreprint) return "preprint";
  if (patentNumber.test(item.number) || item.holder.length > 0) return "patent";
  if (item.volume !== "" || item.issue !== "" || item.issn !== "") return "article-journal";
  if (item.isbn !== "" && item.venue === "") return "book";
  if (conference.test(venue)) return "paper-conference";
  return /(?:journal|transactions|letters|review|学报|杂志|期刊|學報)/i.test(venue)
    ? "article-journal"
    : "document";
}
