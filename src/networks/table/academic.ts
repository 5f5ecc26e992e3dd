import { under } from "../hosts";
import type { Network } from "../network";
import { digits, plain } from "../usernames";

/** Where researchers are found. */
export const academic: readonly Network[] = [
  {
    name: "ORCID",
    aliases: ["orcid id"],
    url: "https://orcid.org/{u}",
    username: /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/,
    mark: "orcid",
  },
  {
    name: "Google Scholar",
    chinese: ["谷歌学术", "Google 學術搜尋"],
    foreign: true,
    aliases: ["scholar", "Google 学术", "谷歌學術", "谷歌学术搜索"],
    url: "https://scholar.google.com/citations?user={u}",
    username: /^[\w-]{6,20}$/,
    owns: under("scholar.google.com", "scholar.google.com.hk", "scholar.google.com.tw"),
    mark: "googlescholar",
  },
  {
    name: "ResearchGate",
    url: "https://www.researchgate.net/profile/{u}",
    mark: "researchgate",
  },
  {
    name: "Semantic Scholar",
    url: "https://www.semanticscholar.org/author/{u}",
    username: digits,
    mark: "semanticscholar",
  },
  {
    name: "DBLP",
    url: "https://dblp.org/pid/{u}",
    username: /^[a-z\d]{1,4}\/[\w-]{1,64}$/i,
    owns: under("dblp.org", "dblp.uni-trier.de"),
    mark: "dblp",
  },
  { name: "arXiv", url: "https://arxiv.org/a/{u}", username: plain, mark: "arxiv" },
  {
    name: "OpenReview",
    url: "https://openreview.net/profile?id=~{u}",
    username: /^(?!\.)[\w.\u00c0-\u1fff\u3040-\ud7ff-]{1,99}\d$/,
    drawing: "scholar",
  },
  {
    name: "AMiner",
    url: "https://www.aminer.cn/profile/{u}",
    username: /^(?:[\w-]{1,64}\/)?[\da-f]{24}$/i,
    owns: under("aminer.cn", "aminer.org"),
    drawing: "scholar",
  },
  {
    name: "Scopus",
    url: "https://www.scopus.com/authid/detail.uri?authorId={u}",
    username: digits,
    mark: "scopus",
  },
  {
    name: "Web of Science",
    aliases: ["wos", "clarivate", "researcherid"],
    url: "https://www.webofscience.com/wos/author/record/{u}",
    username: /^(?:[A-Z]{1,3}-\d{4}-\d{4}|\d{1,20})$/,
    mark: "clarivate",
  },
];
