import { render } from "../../index";

const resume = {
  basics: { name: "张三", summary: "Builds “fast” systems." },
  work: [
    {
      name: "某公司",
      description: "A **company**.",
      position: "工程师",
      summary: "用 Go 写服务。",
      highlights: ["Led a team.", "带领五人。"],
    },
  ],
};

test("prose in another script than the page's names its language", () => {
  const chinese = render(resume, { language: "zh-Hans", font: "system" });
  expect(chinese).toContain('<div class="prose" lang="en"><p>Builds');
  expect(chinese).toContain('<div class="prose description" lang="en"><p>A <strong>');
  expect(chinese).toContain('<div class="prose"><p>用 Go 写服务');
  expect(chinese).toContain('<li lang="en">Led a team.</li><li>带领五人。</li>');
  expect(render(resume, { language: "en", font: "system" })).toContain(
    '<li>Led a team.</li><li lang="zh-Hans">带领五人。</li>',
  );
});
