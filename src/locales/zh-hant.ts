import { chineseDates } from "./chinese-dates";
import { countriesZhHant } from "./countries/zh-hant";
import type { Locale } from "./locale";
import { once } from "./remember";
import { vocabularyOf } from "./vocabulary/vocabulary";
import { wordsZhHant } from "./vocabulary/zh-hant";

/** Chinese in traditional characters, as in Taiwan. */
export const zhHant = once(
  (): Locale => ({
    tag: "zh-Hant",
    labels: {
      summary: "個人簡介",
      work: "工作經歷",
      projects: "專案經歷",
      publications: "學術論文",
      education: "教育背景",
      skills: "專業技能",
      awards: "榮譽獎項",
      certificates: "專業證照",
      volunteer: "志工服務",
      languages: "語言能力",
      interests: "興趣愛好",
      references: "推薦人",
      phone: "電話",
      email: "電子郵件",
      website: "個人網站",
      address: "地點",
      courses: "課程",
      gpa: "GPA",
      score: "成績",
      keywords: "關鍵詞",
      research: "研究方向",
    },
    words: {
      resume: "個人履歷",
      major: "主修專業",
      minor: "輔修專業",
      dual: "雙學位",
      emptyResume: "這份履歷還沒有可顯示的內容。",
      emptyPage: "沒有可顯示的履歷：給出的資料不是一個物件，讀不到任何內容。",
    },
    problems: {
      "not-an-object": "履歷應是一個物件，給出的卻不是；頁面只有一句說明。",
      converted: "此處應為{expected}，實為{found}；已顯示為「{shown}」。",
      dropped: "此處應為{expected}，實為{found}；未顯示。",
      placeholder: "「{shown}」像是程式留下的佔位文字；未顯示。",
      "broken-characters": "文字含有損壞或不可見的控制字元；已去除。",
      "cut-text": "文字過長；只顯示前 {limit} 個字元。",
      "cut-list": "清單過長；只顯示前 {limit} 項。",
      "cut-depth": "巢狀超過 {limit} 層；更深的內容未顯示。",
      "unreadable-date": "「{shown}」無法讀作日期；已照原樣顯示。",
      "unsafe-url": "「{shown}」不是可以安全開啟的連結；未加連結。",
      "remote-image":
        "照片在別的伺服器上，顯示它會發出網路請求；未顯示（如需顯示，請設 `photo.remote`）。",
      "image-too-large": "照片超過 {limit} 個字元；未顯示。",
      "repeated-field": "同一欄位另有一個名稱下的內容；此處的內容未顯示。",
      "unknown-field": "本主題沒有這個欄位；未顯示。",
      "unknown-option": "本主題沒有這個選項；已忽略。",
      "bad-option": "該選項不接受這樣的值；已改用預設值。",
      "unknown-language": "本主題沒有「{shown}」的文字；標題等改用英文。",
    },
    kinds: {
      text: "文字",
      number: "數字",
      boolean: "真假值",
      list: "清單",
      object: "物件",
      date: "日期",
      link: "連結",
    },
    punctuation: {
      colon: "：",
      list: "、",
      comma: "，",
      openBracket: "（",
      closeBracket: "）",
      separator: " · ",
    },
    dates: chineseDates("（預計）"),
    durations: {
      years: { other: "{n} 年" },
      months: { other: "{n} 個月" },
      join: " ",
    },
    degree: { order: "area-first", join: " ", directionSuffix: "方向" },
    addressOrder: "large-to-small",
    countries: countriesZhHant,
    vocabulary: vocabularyOf(wordsZhHant),
  }),
);
