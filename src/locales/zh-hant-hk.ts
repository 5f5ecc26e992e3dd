import { countriesZhHantHk } from "./countries/zh-hant-hk";
import type { Locale } from "./locale";
import { once } from "./remember";
import { vocabularyOf } from "./vocabulary/vocabulary";
import { wordsZhHantHk } from "./vocabulary/zh-hant-hk";
import { zhHant } from "./zh-hant";

/** What Hong Kong and Macao say otherwise than Taiwan. */
export const zhHantHk = once(
  (): Locale => ({
    ...zhHant(),
    tag: "zh-Hant-HK",
    labels: {
      ...zhHant().labels,
      projects: "項目經驗",
      openSource: "開源項目",
      softwareCopyrights: "軟件著作權",
      grants: "研究項目",
      certificates: "專業證書",
      volunteer: "義工服務",
      email: "電郵",
      slides: "簡報",
      project: "項目網頁",
      dataset: "數據集",
      demo: "示範",
    },
    publicationTypes: {
      ...zhHant().publicationTypes,
      "paper-conference": "會議論文",
      book: "學術書籍",
      chapter: "書籍章節",
      "article-newspaper": "報章文章",
      webpage: "網絡文章",
      dataset: "數據集",
      software: "軟件成果",
    },
    problems: {
      ...zhHant().problems,
      "cut-list": "列表過長；只顯示前 {limit} 項。",
      "remote-image":
        "照片在別的伺服器上，顯示它會發出網絡請求；未顯示（如需顯示，請設 `photo.remote`）。",
    },
    kinds: { ...zhHant().kinds, list: "列表" },
    countries: countriesZhHantHk,
    vocabulary: vocabularyOf(wordsZhHantHk),
  }),
);
