/** Names of languages in biblatex and babel, in ISO 639-2 and in catalogues. */
const names: Readonly<Record<string, string>> = {
  en: "english eng american usenglish british ukenglish canadian australian newzealand 英文 英语",
  zh: "chinese chi zho cn mandarin 中文 汉语 漢語 chinese-simplified",
  "zh-Hant": "chinese-traditional 繁體中文",
  de: "german ngerman deutsch ger deu austrian naustrian swissgerman nswissgerman 德语",
  fr: "french francais français fre fra acadian canadien 法语",
  es: "spanish español spa castilian 西班牙语",
  pt: "portuguese portuges por português",
  "pt-BR": "brazilian brazil",
  it: "italian ita italiano",
  nl: "dutch dut nld nederlands",
  ja: "japanese jpn 日文 日语 日本語",
  ko: "korean kor 韩文 韩语 한국어",
  ru: "russian rus 俄语",
  pl: "polish pol",
  cs: "czech cze ces",
  sk: "slovak slovene",
  sl: "slovenian slv",
  sv: "swedish swe",
  da: "danish dan",
  nb: "norsk norwegian nor",
  nn: "nynorsk",
  fi: "finnish fin",
  is: "icelandic",
  hu: "hungarian magyar hun",
  tr: "turkish tur",
  el: "greek gre ell",
  uk: "ukrainian ukr",
  ar: "arabic ara",
  he: "hebrew heb",
  fa: "persian farsi per fas",
  hi: "hindi hin",
  vi: "vietnamese vie",
  th: "thai tha",
  id: "indonesian bahasa ind",
  la: "latin lat",
};

const tags: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([tag, words]) => words.split(" ").map((word) => [word, tag])),
);

/** The BCP 47 tag of a language; undefined where the word is not known. */
export function languageTag(written: string): string | undefined {
  const word = written.trim().replaceAll("_", "-");
  const known = tags.get(word.toLowerCase());
  if (known !== undefined) return known;
  return /^[a-z]{2}(?:-[a-z\d]{2,8})*$/i.test(word) ? word : undefined;
}
