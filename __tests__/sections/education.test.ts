import { education } from "../../src/sections/education";
import { reading } from "./context";

function degrees(items: object[], language: string) {
  const { resume, context } = reading({ education: items }, { language });
  return (education.build(resume, context)?.items ?? []).flatMap(({ positions, row }) =>
    positions.map((position) => {
      const own = position.row ?? row;
      return [own?.title?.text, own?.details.map(({ text }) => text).join(" · ")];
    }),
  );
}

const school = { institution: "上海交通大学" };

test.each([
  ["zh-Hans", { area: "软件工程专业", studyType: "硕士学位" }, "软件工程专业硕士学位"],
  ["zh-Hans", { area: "软件工程", studyType: "Master" }, "软件工程硕士"],
  ["zh-Hant", { area: "軟體工程", studyType: "Bachelor" }, "軟體工程學士"],
  ["zh-Hans", { area: "Computer Science", studyType: "学士" }, "Computer Science 学士"],
  ["zh-Hans", { area: "软件工程", studyType: "软件工程硕士" }, "软件工程硕士"],
  ["en", { area: "Software Engineering", studyType: "MSc" }, "MSc in Software Engineering"],
  ["en", { area: "Law" }, "Law"],
  ["en", { area: "MARKETING", studyType: "MA" }, "MA in MARKETING"],
  ["en", { area: "Physics", studyType: "Master of Science in" }, "Master of Science in Physics"],
  ["en", { area: "软件工程", studyType: "硕士" }, "软件工程硕士"],
  ["en", { studyType: "Bachelor of Laws" }, "Bachelor of Laws"],
  ["ja", { area: "情報工学", studyType: "Master" }, "情報工学修士"],
  ["ja", { area: "コンピュータ科学専攻", studyType: "修士課程" }, "コンピュータ科学専攻修士課程"],
  ["ja", { area: "物理学", studyType: "BSc" }, "物理学 · 学士（理学）"],
  ["ko", { area: "컴퓨터공학", studyType: "Master" }, "컴퓨터공학 석사"],
  ["ko", { area: "컴퓨터공학", studyType: "컴퓨터공학석사" }, "컴퓨터공학석사"],
  [
    "pt-BR",
    { area: "Ciência da Computação", studyType: "MSc" },
    "Mestrado em Ciência da Computação",
  ],
  ["pt-BR", { area: "Física", studyType: "Mestrado em" }, "Mestrado em Física"],
  ["pt-BR", { area: "Robótica", studyType: "BEng" }, "Bacharelado em Engenharia (Robótica)"],
  ["pt-BR", { area: "Direito", studyType: "LLB" }, "Bacharelado em Direito"],
  ["pt-BR", { area: "Engenharia Civil", studyType: "BEng" }, "Bacharelado em Engenharia Civil"],
  ["es", { area: "Física", studyType: "BSc" }, "Grado en Ciencias (Física)"],
  ["de", { area: "Informatik", studyType: "BSc" }, "Bachelor of Science in Informatik"],
])("in %s %j is %s", (language, item, expected) => {
  expect(degrees([{ ...school, ...item }], language)[0]?.[0]).toBe(expected);
});

test.each([
  ["zh-Hans", { kind: "minor", direction: "知识产权" }, "辅修专业（知识产权方向）"],
  ["zh-Hans", { kind: "major", direction: "软件工程方向" }, "主修专业（软件工程方向）"],
  ["zh-Hans", { kind: "Minor", direction: "IP" }, "辅修专业（IP方向）"],
  ["zh-Hans", { kind: "第二学位" }, "第二学位"],
  ["zh-Hans", { direction: "知识产权" }, "知识产权方向"],
  ["en", { kind: "minor", direction: "Intellectual Property" }, "Minor (Intellectual Property)"],
  ["ja", { kind: "minor", direction: "知的財産" }, "副専攻（知的財産）"],
  ["ko", { kind: "minor", direction: "지식재산" }, "부전공(지식재산)"],
  ["pt-BR", { kind: "minor", direction: "Direito" }, "Formação complementar (Direito)"],
  ["zh-Hans", { research: ["容器虚拟化", "集群调度"] }, "研究方向：容器虚拟化、集群调度"],
  ["zh-Hans", { research: "研究方向为容器虚拟化，集群调度" }, "研究方向为容器虚拟化，集群调度"],
  ["zh-Hans", { score: "3.8/4.0" }, "GPA：3.8/4.0"],
  ["zh-Hans", { score: 92 }, "成绩：92"],
  ["en", { gpa: "GPA 3.8", kind: "dual" }, "Dual degree · GPA 3.8"],
])("in %s the detail of %j is %s", (language, item, expected) => {
  expect(degrees([{ ...school, studyType: "学士", ...item }], language)[0]?.[1]).toBe(expected);
});

test("degrees of one school stand under one heading", () => {
  const { resume, context } = reading(
    {
      education: [
        { ...school, studyType: "硕士" },
        { ...school, studyType: "学士" },
      ],
    },
    { language: "zh-Hans" },
  );
  expect(education.build(resume, context)?.items).toHaveLength(1);
});
