// Only characters that one of the two writes and the other does not: no 后, 里, 台, 干 or 云.
const simplifiedOnly =
  "个们这为发动实务员师设计项术论语网络统数据应级优团队协调负构标场广东车华龙书报译训练软维护观欢爱兴获奖荣誉证资质选运营销财税银" +
  "业专与经历习时过关长开问间机现产电责组对会学国体";
const traditionalOnly =
  "個們這為發動實務員師設計項術論語網絡統數據應級優團隊協調負構標場廣東車華龍書報譯訓練軟維護觀歡愛興獲獎榮譽證資質選運營銷財稅銀" +
  "業專與經歷習時過關長開問間機現產電責組對會學國體";

const first = 0x4e00;

/** 1 for simplified, -1 for traditional, 0 for characters of both. */
const leanings = new Int8Array(0xa000 - first);
for (const character of simplifiedOnly) leanings[character.charCodeAt(0) - first] = 1;
for (const character of traditionalOnly) leanings[character.charCodeAt(0) - first] = -1;

export type ChineseTag = "zh-Hans" | "zh-Hant";

/** Which Chinese a text in Han is written in; undefined when its characters are those of both. */
export function chineseOf(text: string): ChineseTag | undefined {
  let leaning = 0;
  for (let index = 0; index < text.length; index += 1) {
    leaning += leanings[text.charCodeAt(index) - first] ?? 0;
  }
  if (leaning === 0) return undefined;
  return leaning > 0 ? "zh-Hans" : "zh-Hant";
}
