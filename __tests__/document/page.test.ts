import { readFileSync } from "node:fs";
import { join } from "node:path";
import { render } from "../../index";
import { complete, sample, schemaSample } from "../support/fixtures";
import { bodyText, linkTargets } from "../support/html";

const headings = (html: string): string[] =>
  [...html.matchAll(/<h2[^>]*>([^<]*)<\/h2>/g)].map(([, heading = ""]) => heading);

const jsonLd = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "null");

test("the source runs, not the built door beside it", () => {
  expect(require.resolve("../../index")).toBe(join(__dirname, "../../index.ts"));
});

test("the same resume gives the same page", () => {
  expect(render(sample)).toBe(render(structuredClone(sample)));
});

test("the sample keeps its author's order and its author's words", () => {
  expect(headings(render(sample))).toEqual(["个人简历", "工作经历", "学术论文", "教育经历"]);
});

test("education stands behind the summary where there is no work", () => {
  const { work: _, ...student } = complete;
  expect(headings(render(student)).slice(0, 3)).toEqual(["Summary", "Education", "Projects"]);
  expect(headings(render(complete))[1]).toBe("Work Experience");
});

describe("language", () => {
  test.each([
    ["zh-TW", "zh-TW", "工作經歷"],
    ["zh-HK", "zh-HK", "志工服務|義工服務"],
    ["en", "en", "Work Experience"],
  ])("%s is the page's language, with its words", (language, lang, heading) => {
    const html = render(complete, { language });
    expect(html).toMatch(`<html lang="${lang}" dir="ltr">`);
    expect(headings(html).join("\n")).toMatch(new RegExp(heading));
  });

  test.each(["zh-Hans", "zh-TW", "zh-HK"])(
    "no English label, month or word is left on a page in %s",
    (language) => {
      const resume = {
        basics: {
          name: "高策",
          location: { countryCode: "CN", city: "上海" },
          phone: "1",
          email: "a@b.cn",
        },
        work: [{ name: "甲", position: "乙", startDate: "2019-03", employmentType: "full-time" }],
        volunteer: [{ organization: "甲", startDate: "2019-03", endDate: "2019-05" }],
        education: [
          { institution: "甲", studyType: "Bachelor", kind: "minor", score: "90", courses: ["乙"] },
        ],
        awards: [{ title: "甲", date: "2019-03-05" }],
        certificates: [{ name: "甲", date: "2019-03" }],
        publications: [{ name: "甲", releaseDate: "2019-03" }],
        skills: [{ name: "甲", level: "Expert" }],
        languages: [{ language: "英语", fluency: "Native speaker" }],
        interests: [{ name: "甲" }],
        references: [{ name: "甲", reference: "乙" }],
        projects: [{ name: "甲", keywords: ["乙"], startDate: "2019-03" }],
      };
      expect(bodyText(render(resume, { language })).replace("a@b.cn", "")).not.toMatch(/[A-Za-z]/);
    },
  );
});

test("profiles link to their addresses, given or known", () => {
  expect(linkTargets(render(sample))).toEqual([
    "tel:+8613800000000",
    "mailto:gaoce@example.com",
    "https://gaocegege.com",
    "https://github.com/gaocegege",
    "https://www.linkedin.com/in/gaocegege",
    "https://x.com/gaocegege",
    "https://arxiv.org/abs/2006.02085",
    "https://arxiv.org/abs/2006.02085",
    "https://doi.org/10.1007/978-3-030-05054-2_46",
    "https://doi.org/10.1007/978-3-030-05054-2_46",
  ]);
});

test("programs read a person of schema.org", () => {
  const person = jsonLd(render(complete));
  expect(person).toMatchObject({
    "@context": "https://schema.org",
    "@type": "Person",
    name: "Jane Developer",
    sameAs: [
      "https://github.com/janedev",
      "https://linkedin.com/in/janedeveloper",
      "https://twitter.com/janedev",
    ],
    knowsLanguage: ["English", "Spanish"],
  });
  expect(person.worksFor[0]).toMatchObject({
    roleName: "Senior Software Engineer",
    startDate: "2021-03-01",
    worksFor: { name: "TechCorp Inc" },
  });
  expect(person.hasCredential).toHaveLength(4);
  expect(jsonLd(render({}))).toEqual({ "@context": "https://schema.org", "@type": "Person" });
});

test("the head names the page and its generator", () => {
  const html = render(schemaSample);
  const { version } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8"));
  expect(html).toContain(`<meta name="generator" content="jsonresume-theme-jianli ${version}">`);
  expect(html).toContain("<title>Richard Hendriks – Resume</title>");
  expect(html).toMatch(
    /<meta name="description" property="og:description" content="Richard hails from Tulsa\.[^"]{100,150}…">/,
  );
  expect(html).toContain(
    '<link rel="canonical" href="https://raw.githubusercontent.com/jsonresume/',
  );
});
