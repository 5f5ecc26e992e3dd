import type * as Types from "../../src/resume/types";
import {
  address,
  date,
  described,
  type Entry,
  either,
  flag,
  item,
  list,
  objectOf,
  offering,
  string,
  text,
  textOrNumber,
  textOrTexts,
  texts,
} from "./entry";
import { publicationStatuses, publicationTypes } from "./offers";
import { day, name, summary, url } from "./work";

const author = objectOf<Types.Author>({
  name: text("The whole name, when it is not given in parts.", "全名（不分姓和名时）。", "高策"),
  family: text("Family name.", "姓。", "Gao"),
  given: text("Given names.", "名。", "Ce"),
  particle: text("Before the family name.", "姓前的小词。", "van der"),
  suffix: text("Behind the name.", "名后缀。", "Jr."),
  literal: text("An institution; it is never shortened.", "机构名；从不缩写。"),
  self: flag("Whether this is you.", "是否本人。"),
  equal: flag("Whether the author contributed as much as the first.", "是否共同第一作者。"),
  corresponding: flag("Whether this is the corresponding author.", "是否通讯作者。"),
});

export const authors = (...words: [english: string, chinese: string]) =>
  described(either(string, list(either(string, author))), words);

const publicationLink = objectOf<Types.PublicationLink>({
  label: text("Its words.", "显示的文字。"),
  url,
  type: offering(
    ["pdf", "code", "slides", "video", "poster", "project", "dataset", "demo", "appendix"],
    "What it leads to.",
    "所指内容。",
  ),
});

const links: Entry<Types.PublicationLink[] | Record<string, string>> = {
  anyOf: [list(publicationLink), { type: "object", additionalProperties: string }],
};

export const publication = objectOf<Types.Publication>({
  ...item,
  name,
  authors: authors("Authors; one text may name several.", "作者；一段文字可写多位。"),
  authorMarks: described(
    { type: "object", additionalProperties: string } satisfies Entry<Record<string, string>>,
    [
      "What marks behind names mean: equal, corresponding or self.",
      "姓名后记号的含义：equal（共同一作）、corresponding（通讯）、self（本人）。",
      { "*": "equal", "#": "corresponding" },
    ],
  ),
  type: offering(publicationTypes, "Type, as CSL has it.", "类型（CSL 的名称）。"),
  venue: text("Journal, conference or platform.", "期刊、会议或平台。"),
  ranks: textOrTexts("Ranks and indexes.", "级别与检索。", ["CCF-A"], "SCI 一区"),
  publisher: text("Publisher.", "出版者。"),
  publisherPlace: text("Where it was published.", "出版地。"),
  series: text("Series.", "丛书。"),
  volume: textOrNumber("Volume.", "卷。", 52),
  issue: textOrNumber("Issue.", "期。", 11),
  pages: textOrNumber("Pages.", "页码。", "1518-1523"),
  articleNumber: textOrNumber("The article's number in place of pages.", "文章编号（无页码时）。"),
  number: textOrNumber("Number of a patent, report or standard.", "专利号、报告号或标准号。"),
  edition: textOrNumber("Edition.", "版次。", 2),
  version: textOrNumber("Version.", "版本。", "V2"),
  genre: text("Kind of a thesis or report.", "论文或报告的种类。", "硕士学位论文"),
  editors: authors("Editors.", "编者。"),
  translators: authors("Translators.", "译者。"),
  holder: authors("Who holds or applies for a patent.", "专利权人或申请人。"),
  releaseDate: day,
  accessed: date("When a page of the web was read.", "引用日期。", "2026-01-15"),
  status: offering(publicationStatuses, "Status.", "状态：已录用、待发表、在审、已投稿等。"),
  language: text("Language of the title, BCP 47.", "题名的语言（BCP 47）。", "en"),
  doi: text("DOI.", "DOI 标识。", "10.1007/978-3-030-05054-2_46"),
  arxiv: text("Identifier of arXiv.", "arXiv 编号。", "2006.02085"),
  cstr: text("CSTR.", "CSTR 标识。"),
  isbn: text("ISBN.", "国际标准书号（ISBN）。"),
  issn: text("ISSN.", "国际标准连续出版物号（ISSN）。"),
  pmid: textOrNumber("PubMed identifier.", "PubMed 编号。"),
  impactFactor: textOrNumber("Impact factor.", "影响因子。", 12.3),
  citations: textOrNumber("How often it was cited.", "被引次数。", 120),
  awards: textOrTexts("Awards.", "所获奖项。", "最佳论文奖"),
  url,
  pdf: address("The text.", "全文地址。"),
  code: address("The code.", "代码地址。"),
  slides: address("The slides.", "幻灯片地址。"),
  video: address("The recording.", "视频地址。"),
  poster: address("The poster.", "海报地址。"),
  project: address("The project's page.", "项目主页地址。"),
  dataset: address("The data.", "数据地址。"),
  demo: address("A demonstration.", "演示地址。"),
  appendix: address("An appendix.", "附录地址。"),
  links: described(links, ["Further links.", "其他链接。"]),
  keywords: texts("Keywords.", "关键词。"),
  note: text("Printed in a quiet line.", "附注。"),
  summary,
  highlights: texts("Details, one item each, in markdown.", "要点，每条一项，可用 Markdown。"),
  selected: flag("Whether it stands before the others.", "是否代表作，排在最前。"),
  bibtex: text(
    "An entry of BibTeX; what stands beside it wins.",
    "BibTeX 条目；旁边已写的字段优先。",
  ),
});
