/** Characters of names that few fonts have, and fewer typefaces of their own. */
const rareNames = [..."𠅤𬭚𬱟𫖮㑇㛃䶮喆堃珺嫚"];

/** Each rare character in bold, in a title, and in regular, in a text. */
export const rareNameResume = {
  basics: { name: "张𬭚", label: "喆与堃" },
  awards: rareNames.map((character) => ({
    title: `李${character}奖`,
    awarder: "某某学会",
    summary: `与王${character}、赵${character}珺一同获奖。`,
  })),
  references: rareNames.map((character) => ({
    name: `陈${character}`,
    reference: `${character}先生是我的导师，他的名字里有一个“${character}”字。`,
  })),
  meta: { language: "zh-Hans" },
};

/** In traditional characters, as in Taiwan. */
export const traditionalResume = {
  basics: {
    name: "張麗華",
    alternateName: "Lihua Chang",
    label: "軟體工程師・機器學習平臺",
    summary:
      "目前是軟體工程師，主要關注雲端原生與人工智慧領域，在國際會議發表過主題演講；**樂於與團隊協調**。",
  },
  work: [
    {
      name: "範例資訊股份有限公司",
      position: "機器學習平臺組軟體工程師",
      location: "臺北市",
      startDate: "2019-03",
      highlights: [
        "為了提高叢集利用率與任務的強健性，參與實作可容錯的分散式訓練功能，並**撰寫說明書**。",
        "負責模型轉換、壓縮、解析等功能的系統設計，支援「儲存庫」提供的版本管理能力。",
        "協助售前工程師與業務同仁，為客戶解決訓練時遇到的難題，《開發手冊》廣受歡迎。",
      ],
    },
  ],
  education: [
    {
      institution: "國立範例大學",
      area: "資訊工程學系",
      studyType: "碩士",
      startDate: "2016",
      endDate: "2018",
    },
  ],
  meta: { language: "zh-TW" },
};

/** Hiragana and katakana in both weights. */
export const japaneseResume = {
  basics: {
    name: "山田はなこ",
    label: "ソフトウェアエンジニア",
    summary: "クラウドの会社でサーバーをつくっています。**とくにデータベースがとくいです**。",
  },
  work: [
    {
      name: "テスト株式会社",
      position: "バックエンドのチームリーダー",
      startDate: "2019-03",
      highlights: [
        "ちょっとしたツールから大きなシステムまで、「うごくもの」をはやくつくる。",
        "**ショッピングサイト**のキャッシュをみなおし、レスポンスを半分にした。",
      ],
    },
  ],
  meta: { language: "ja" },
};

/** Whatever markdown may make bold, or not, inside and outside of what is bold already. */
export const formattedResume = {
  basics: {
    name: "甲",
    summary:
      "# 标题\n\n**粗**与*重*，<b>黑</b><small>小</small>\n\n| 表头 | 列 |\n|---|---|\n| 格 | **满** |\n\n> 引**文**\n\n1. 第一\n2. ***又***",
  },
  publications: [{ name: "论文", authors: ["甲", "乙"], publisher: "“期刊”", releaseDate: "2019" }],
  skills: [{ name: "技", level: "精通", keywords: ["能"] }],
  languages: [{ language: "语", fluency: "熟练" }],
  interests: [{ name: "趣" }],
  meta: { language: "zh-Hans" },
};
