import { detectLanguage } from "../../src/language/detect";

test.each([
  ["zh-Hans", ["个人简介", "负责机器学习平台开源工作相关事宜。"]],
  ["zh-Hant", ["個人簡介", "負責機器學習平台開源工作相關事宜。"]],
  ["zh-Hans", ["人工智能"]],
  ["zh-Hans", ["基于 Kubernetes 与 TensorFlow Serving 实现模型服务，支持 GPU 共享与灰度发布"]],
  ["zh-Hant", ["以 React、TypeScript 與 GraphQL 開發後台系統，維護 CI/CD"]],
  ["ja", ["ソフトウェアエンジニア", "株式会社での開発を担当"]],
  ["ja", ["東京大学大学院情報理工学系研究科にて修士課程を修了"]],
  ["zh-Hans", ["品牌「鲜の味」的营销负责人，负责华东地区"]],
  ["ko", ["소프트웨어 엔지니어", "백엔드 개발을 담당"]],
  ["ko", ["서울대학교 (首爾大學校) 컴퓨터공학부"]],
  ["ar", ["مهندس برمجيات"]],
  ["he", ["מהנדס תוכנה"]],
  ["ru", ["Инженер-программист, Kubernetes"]],
  ["en", ["Software engineer at ByteDance (字节跳动), working on Kubeflow"]],
  ["en", ["Software Engineer", "高策"]],
  ["en", ["Ingénieur logiciel"]],
  ["en", ["12345 !? 🐦"]],
  ["en", []],
  ["zh-Hans", ["𠮷野家店长"]],
])("%s: %j", (language, texts) => {
  expect(detectLanguage(texts)).toBe(language);
});

test("a name in Han keeps an English text English up to a fifth of its letters", () => {
  expect(detectLanguage(["高策", "abcdefghi"])).toBe("en");
  expect(detectLanguage(["高策", "abcdefgh"])).toBe("zh-Hans");
});

test("reads no more than it needs", () => {
  expect(detectLanguage(["软件工程".repeat(500), "software ".repeat(1e6)])).toBe("zh-Hans");
});
