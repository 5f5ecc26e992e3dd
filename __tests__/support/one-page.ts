import type { Options } from "../../index";
import { deepFreeze, type JsonObject, sample, schemaSample } from "./fixtures";
import { photo } from "./large";

const chineseBullets = [
  "基于 Spring Boot 与 MySQL 实现订单系统，日均处理 20 万单，接口 P99 延迟从 300ms 降至 80ms。",
  "负责前端页面开发（React + TypeScript），编写单元测试，覆盖率达到 85% 以上。",
  "设计并实现缓存一致性方案，使用 Redis 与消息队列，解决了高并发下的“超卖”问题；",
  "参与需求评审与技术方案设计，与产品、测试协作，保证按期上线。",
];

const englishBullets = [
  "Built a REST API in Go serving 20M requests a day; cut p99 latency from 300 ms to 80 ms.",
  "Led a team of five to migrate a monolith to microservices, halving deployment time – twice.",
  "Wrote integration tests and CI/CD pipelines, raising “coverage” from 40% to 85%.",
  "Mentored three interns and reviewed code for the whole department.",
];

const chineseStudent = {
  basics: {
    name: "王小明",
    label: "后端开发工程师",
    image: photo,
    email: "wang@example.com",
    phone: "138-0000-0000",
    location: { city: "上海", countryCode: "CN" },
    profiles: [{ network: "GitHub", username: "wangxm" }],
    summary: "计算机专业应届毕业生，熟悉 Java、Go 与分布式系统，有两段实习经历，热爱开源。",
  },
  education: [
    {
      institution: "上海交通大学",
      area: "计算机科学与技术",
      studyType: "Bachelor",
      startDate: "2018-09",
      endDate: "2022-06",
      score: "3.8/4.0",
      courses: ["数据结构", "操作系统", "计算机网络", "数据库", "编译原理"],
    },
  ],
  work: ["字节跳动", "腾讯"].map((name) => ({
    name,
    position: "后端开发实习生",
    startDate: "2021-06",
    endDate: "2021-09",
    highlights: chineseBullets,
  })),
  projects: [
    { name: "校园二手交易平台", roles: ["负责人"], highlights: chineseBullets.slice(1) },
    { name: "分布式键值存储", url: "https://example.com/kv", highlights: chineseBullets.slice(2) },
  ],
  skills: [
    { name: "编程语言", keywords: ["Java", "Go", "Python", "C++", "TypeScript"] },
    { name: "后端", keywords: ["Spring Boot", "MySQL", "Redis", "Kafka", "Kubernetes"] },
  ],
  awards: [{ title: "国家奖学金", awarder: "教育部", date: "2021-10" }],
};

const englishStudent = {
  basics: {
    name: "Ada Student",
    label: "Software Engineering Student",
    email: "ada@example.com",
    phone: "(555) 123-4567",
    location: { city: "Pittsburgh", region: "PA", countryCode: "US" },
    profiles: [{ network: "LinkedIn", username: "ada" }],
  },
  education: [
    {
      institution: "Carnegie Mellon University",
      area: "Computer Science",
      studyType: "Bachelor of Science",
      startDate: "2018-09",
      endDate: "2022-05",
      courses: ["Data Structures", "Operating Systems", "Distributed Systems", "Compilers"],
    },
  ],
  work: ["Google", "Dropbox", "A startup"].map((name) => ({
    name,
    position: "Software Engineering Intern",
    location: "Mountain View, CA",
    startDate: "2021-06",
    endDate: "2021-09",
    highlights: englishBullets,
  })),
  projects: [{ name: "Key-value store", keywords: ["Go", "Raft"], highlights: englishBullets }],
  skills: [
    { name: "Languages", level: "Advanced", keywords: ["Go", "Java", "C++", "Rust", "SQL"] },
    { name: "Tools", keywords: ["Docker", "Kubernetes", "Git", "Linux", "AWS", "Terraform"] },
  ],
};

const employers = (count: number, highlights: (index: number) => string[]) =>
  Array.from({ length: count }, (_, index) => ({
    name: `Employer ${index + 1}`,
    position: "Engineer",
    location: "Shanghai",
    startDate: "2019-01",
    endDate: "2020-02",
    highlights: highlights(index),
  }));

const longBullets = (bullets: readonly string[]) => ({
  basics: { name: "高策", label: "Engineer" },
  work: employers(4, (index) => [
    bullets.join(""),
    bullets
      .slice(index % 3)
      .join("")
      .repeat(2),
    bullets[index] ?? "",
  ]),
});

const shortBullets = {
  basics: { name: "高策" },
  work: employers(6, () => Array.from({ length: 8 }, (_, line) => `完成第 ${line + 1} 项任务`)),
};

const terms = {
  basics: { name: "Ada Example" },
  skills: Array.from({ length: 24 }, (_, index) => ({
    name: `Skill of a kind ${index}`,
    keywords: Array.from(
      { length: 2 + ((index * 7) % 23) },
      (_, word) => `keyword ${word * index}`,
    ),
  })),
  interests: Array.from({ length: 20 }, (_, index) => ({ name: `Interest ${index}` })),
};

const work = sample["work"] as JsonObject[];

/** Resumes of about a page, and how they are to be set. */
export const onePageResumes: [name: string, resume: object, options: Options][] = deepFreeze([
  ["a name alone", { basics: { name: "高策" } }, { language: "zh-Hans" }],
  ["the schema's sample", schemaSample, { language: "en" }],
  ["the sample", sample, { language: "zh-Hans" }],
  ["a slice of the sample", { ...sample, work: work.slice(0, 2) }, { language: "zh-Hans" }],
  ["three samples", { ...sample, work: [work, work, work].flat() }, { language: "zh-Hans" }],
  ["a Chinese student with a photo", chineseStudent, { language: "zh-Hans" }],
  ["the same, set relaxed", chineseStudent, { language: "zh-Hans", density: "relaxed" }],
  ["an English student", englishStudent, { language: "en", paper: "Letter" }],
  ["the same, set closely", englishStudent, { language: "en", density: "compact" }],
  ["long Chinese bullets", longBullets(chineseBullets), { language: "zh-Hans", paper: "Letter" }],
  ["long English bullets", longBullets(englishBullets), { language: "en" }],
  ["short bullets", shortBullets, { language: "zh-Hans" }],
  ["terms", terms, { language: "en" }],
  ["terms in serif type", terms, { language: "en", font: "serif" }],
  ["a Chinese student in serif type", chineseStudent, { language: "zh-Hans", font: "serif" }],
]);

/** Everything that markdown can turn into. */
export const everyMark = deepFreeze({
  basics: {
    name: "Ada Example",
    summary: [
      "A **bold** and *slanted* `code`, <small>small</small> H<sub>2</sub>O, m<sup>2</sup>",
      `- ${englishBullets.join("\n- ")}\n  1. one\n  2. two`,
      `> ${englishBullets.join(" ")}`,
      "```\nlet a = 1;\nlet b = 2;\n```",
      "---",
      `| a | b |\n|---|---|\n| ${englishBullets[0]} | ${englishBullets[1]} |\n| c | d |`,
    ].join("\n\n"),
  },
  publications: Array.from({ length: 12 }, (_, index) => ({
    name: `Paper ${index}`,
    authors: "Ada",
  })),
});
