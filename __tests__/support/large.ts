import { deepFreeze } from "./fixtures";

/** One pixel, to be shown without a request. */
export const photo =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const word = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(4);
const address = `https://example.org/${"path/".repeat(30)}${"segment".repeat(20)}`;
const table = `| ${word} | b |\n| - | - |\n| ${address} | ${word} |`;
const longTexts = [
  word,
  address,
  `**${word}** and \`${word}\``,
  `\`\`\`\n${word} = ${word}\n\`\`\``,
  table,
  "长".repeat(200),
];
const period = { startDate: "2019-11-30", endDate: "2020-12-31" };

/** A resume of words, addresses and names that find no place to break. */
export const longWords = deepFreeze({
  basics: {
    name: word,
    alternateName: word,
    label: word,
    image: photo,
    email: `${"name".repeat(16)}@${"host".repeat(15)}.example.org`,
    phone: "+86 138 0000 0000 ".repeat(6),
    url: address,
    urlNote: word,
    summary: longTexts.join("\n\n"),
    location: { address: word, city: word, region: word, countryCode: "CN" },
    profiles: [
      { network: "GitHub", username: word, url: address, note: word },
      { network: word, username: word },
    ],
  },
  work: [
    {
      name: word,
      position: word,
      note: word,
      employmentType: word,
      ...period,
      highlights: longTexts,
    },
    { name: word, position: "Engineer", location: `${word}, ${word}`, ...period, summary: word },
    {
      name: "Employer",
      position: "Engineer",
      location: "A place with a long name ".repeat(4),
      ...period,
    },
  ],
  projects: [
    { name: word, description: word, keywords: longTexts, roles: [word], entity: word, ...period },
  ],
  publications: [
    { name: word, authors: [word, word], venue: word, ranks: [word], url: address, ...period },
  ],
  education: [
    { institution: word, area: word, studyType: word, score: word, courses: longTexts, ...period },
  ],
  skills: [{ name: word, level: word, keywords: longTexts }],
  awards: [{ title: word, awarder: word, date: "2019-11-30", summary: word }],
  certificates: [{ name: word, issuer: word, date: "2019-11-30", url: address }],
  languages: [{ language: word, fluency: word }],
  interests: [{ name: word, keywords: longTexts }],
  references: [{ name: word, reference: longTexts.join("\n\n") }],
});

const free = "some time in the autumn of two thousand and nineteen";

/** Dates in words are printed as written, however long they are. */
export const datesInWords = deepFreeze({
  work: [
    {
      name: "Employer",
      position: "Engineer",
      location: "Shanghai",
      startDate: free,
      endDate: free,
    },
  ],
  education: [{ institution: "University", area: "Law", location: "Shanghai", startDate: free }],
  awards: [{ title: "Award", date: free }],
});

const sentence =
  "Measured, planned and led the work of a team of five on a service that answers every day. ";

/** A resume of 60 entries, some of a line, some of half a page. */
export const sixtyEntries = deepFreeze({
  basics: { name: "Ada Example", label: "Engineer" },
  work: Array.from({ length: 60 }, (_, index) => ({
    name: `Employer ${index + 1}`,
    // Below the advisers there is nothing: they head nothing.
    position: index % 3 !== 0 && index % 7 === 0 ? "Adviser" : "Engineer",
    location: "Shanghai",
    startDate: `${1960 + index}-01`,
    endDate: `${1960 + index}-12`,
    ...(index % 3 === 0 ? { summary: sentence.repeat(1 + (index % 4)) } : {}),
    highlights: Array.from({ length: index % 7 }, (_, line) => sentence.repeat(1 + (line % 3))),
  })),
});

const clause =
  "负责核心服务的设计、开发与上线，带领五人小组把 Kubernetes 集群的平均利用率提高到 62%；";

/** The same in Chinese: bullets of up to three lines, and papers. */
export const sixtyChineseEntries = deepFreeze({
  basics: { name: "高策", label: "软件工程师" },
  work: Array.from({ length: 40 }, (_, index) => ({
    name: `第 ${index + 1} 家公司`,
    position: "软件工程师",
    location: "中国上海",
    startDate: `${1970 + index}-01`,
    endDate: `${1970 + index}-12`,
    ...(index % 3 === 0 ? { summary: clause.repeat(1 + (index % 4)) } : {}),
    highlights: Array.from({ length: index % 6 }, (_, line) => clause.repeat(1 + (line % 4))),
  })),
  publications: Array.from({ length: 20 }, (_, index) => ({
    name: `Scheduling of shared accelerators in clusters of many tenants, part ${index + 1}`,
    authors: "高策, Rui Ren, Hongming Cai",
    venue: "ICA3PP",
    ranks: ["CCF-C"],
    releaseDate: `${2000 + index}-09`,
    ...(index % 2 === 0 ? { summary: clause.repeat(1 + (index % 3)) } : {}),
  })),
});
