import { chineseDates } from "./chinese-dates";
import { countriesZhHans } from "./countries/zh-hans";
import type { Locale } from "./locale";
import { once } from "./remember";
import { vocabularyOf } from "./vocabulary/vocabulary";
import { wordsZhHans } from "./vocabulary/zh-hans";

/** Chinese in simplified characters, as on the mainland and in Singapore. */
export const zhHans = once(
  (): Locale => ({
    tag: "zh-Hans",
    labels: {
      summary: "个人简介",
      work: "工作经历",
      projects: "项目经历",
      publications: "学术论文",
      education: "教育经历",
      skills: "专业技能",
      awards: "荣誉奖项",
      certificates: "资格证书",
      volunteer: "志愿服务",
      languages: "语言能力",
      interests: "兴趣爱好",
      references: "推荐人",
      phone: "电话",
      email: "邮箱",
      website: "网站",
      address: "所在地",
      courses: "课程",
      gpa: "GPA",
      score: "成绩",
      keywords: "关键词",
      research: "研究方向",
    },
    words: {
      resume: "个人简历",
      major: "主修专业",
      minor: "辅修专业",
      dual: "双学位",
      emptyResume: "这份简历还没有可显示的内容。",
      emptyPage: "没有可显示的简历：给出的数据不是一个对象，读不到任何内容。",
    },
    problems: {
      "not-an-object": "简历应是一个对象，给出的却不是；页面只有一句说明。",
      converted: "此处应为{expected}，实为{found}；已显示为“{shown}”。",
      dropped: "此处应为{expected}，实为{found}；未显示。",
      placeholder: "“{shown}”像是程序留下的占位文字；未显示。",
      "broken-characters": "文本含有损坏或不可见的控制字符；已去除。",
      "cut-text": "文本过长；只显示前 {limit} 个字符。",
      "cut-list": "列表过长；只显示前 {limit} 项。",
      "cut-depth": "嵌套超过 {limit} 层；更深的内容未显示。",
      "unreadable-date": "“{shown}”无法读作日期；已照原样显示。",
      "unsafe-url": "“{shown}”不是可以安全打开的链接；未加链接。",
      "remote-image":
        "照片在别的服务器上，显示它会发出网络请求；未显示（如需显示，请设 `photo.remote`）。",
      "image-too-large": "照片超过 {limit} 个字符；未显示。",
      "repeated-field": "同一字段另有一个名称下的内容；此处的内容未显示。",
      "unknown-field": "本主题没有这个字段；未显示。",
      "unknown-option": "本主题没有这个选项；已忽略。",
      "bad-option": "该选项不接受这样的值；已改用默认值。",
      "unknown-language": "本主题没有“{shown}”的文字；标题等改用英文。",
    },
    kinds: {
      text: "文本",
      number: "数字",
      boolean: "真假值",
      list: "列表",
      object: "对象",
      date: "日期",
      link: "链接",
    },
    punctuation: {
      colon: "：",
      list: "、",
      comma: "，",
      openBracket: "（",
      closeBracket: "）",
      separator: " · ",
    },
    dates: chineseDates("（预计）"),
    durations: {
      years: { other: "{n}年" },
      months: { other: "{n}个月" },
      join: "",
    },
    degree: { order: "area-first", join: " ", directionSuffix: "方向" },
    addressOrder: "large-to-small",
    countries: countriesZhHans,
    vocabulary: vocabularyOf(wordsZhHans),
  }),
);
