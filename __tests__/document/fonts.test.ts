import { deflateSync } from "node:zlib";
import { createRenderer, type Options, render, validate } from "../../index";
import { createRenderer as createPortableRenderer } from "../../portable";
import { asset, embeddedFont, subsetter } from "../fonts/support/assets";
import { charactersOf, woffTables } from "../fonts/support/unwoff";
import { complete, sample } from "../support/fixtures";

const resume = { basics: { name: "高策", summary: "云原生“平台”——**重点**" } };

const codesOf = (value: unknown, options?: Options, validated = validate): string[] =>
  validated(value, options).map(({ code }) => code);

const charactersIn = (page: string, family: string, weight: number): string[] => {
  const font = embeddedFont(page, family, weight);
  const cmap = font && woffTables(font).get("cmap");
  return cmap ? [...charactersOf(cmap)].map((codePoint) => String.fromCodePoint(codePoint)) : [];
};

test("the characters of a page are embedded, the bold ones in bold", () => {
  const page = render(resume);
  const regular = charactersIn(page, "Jianli", 400);
  const bold = charactersIn(page, "Jianli", 700);
  expect(regular).toEqual(expect.arrayContaining([..."高策云原生“平台”—0123456789"]));
  expect(regular).not.toContain("重");
  expect(bold.sort()).toEqual([...new Set("高策个人简介重点")].sort());
  expect(charactersIn(page, "Jianli Latin", 400)).toEqual(["·", "•"]);
});

test("what stands before the body is not embedded", () => {
  const page = render({
    basics: { name: "A", label: "B" },
    meta: { canonical: "https://甲.example" },
  });
  expect(charactersIn(page, "Jianli", 400)).not.toContain("甲");
});

test("the same characters give the same fonts, in any order of pages", () => {
  const pages = [resume, sample, complete].map((value) => render(value));
  expect([complete, sample, resume].map((value) => render(value)).reverse()).toEqual(pages);
  expect(createRenderer().render(sample)).toBe(pages[1]);
});

test("signs are narrow in English and wide in Chinese", () => {
  const english = render({ basics: { name: "Ann", summary: "“quoted” – don’t – 3 × 4 …" } });
  expect(charactersIn(english, "Jianli Latin", 400)).toEqual(expect.arrayContaining([..."“”’×…"]));
  expect(charactersIn(english, "Jianli", 400)).not.toContain("“");
});

test.each(["system"] as const)("%s embeds nothing", (font) => {
  const page = render(resume, { font });
  expect(page).not.toContain("data:font");
  expect(page).toContain("PingFang SC");
  expect(codesOf(resume, { font })).toEqual([]);
});

test("the serif family is another one, with its own fonts behind it", () => {
  const page = render(resume, { font: "serif" });
  expect(charactersIn(page, "Jianli", 400)).toContain("策");
  expect(embeddedFont(page, "Jianli", 400)).not.toEqual(
    embeddedFont(render(resume), "Jianli", 400),
  );
  expect(page).toContain("Songti SC");
  expect(codesOf(resume, { font: "serif" })).toEqual([]);
});

test("characters that no font has are told with their code points", () => {
  const rare = { basics: { name: "A", summary: "😀 𪚥\u200b 한\ufe0f" }, meta: { language: "en" } };
  expect(validate(rare)).toEqual([
    expect.objectContaining({ code: "missing-characters", path: "", severity: "warning" }),
  ]);
  expect(validate(rare)[0]?.message).toContain("한 U+D55C, 😀 U+1F600, 𪚥 U+2A6A5");
  expect(validate(rare)[0]?.message).not.toContain("200B");
});

describe("without a disk", () => {
  const portable = createPortableRenderer();

  test("the page takes the fonts of the system, and says so", () => {
    expect(portable.render(resume)).not.toContain("data:font");
    expect(codesOf(resume, {}, portable.validate)).toEqual(["fonts-missing"]);
    expect(codesOf(resume, { font: "serif" }, portable.validate)).toEqual(["serif-missing"]);
    expect(codesOf(resume, { font: "system" }, portable.validate)).toEqual([]);
  });

  test("fonts that are given are embedded", () => {
    const given = {
      fonts: {
        regular: asset("sans", "regular"),
        bold: asset("sans", "bold"),
        rareRegular: asset("sans", "rare-regular"),
        rareBold: asset("sans", "rare-bold"),
        latinRegular: asset("sans", "latin-regular"),
        latinBold: asset("sans", "latin-bold"),
      },
      subsetter,
    };
    const { render: renderGiven, validate: validateGiven } = createPortableRenderer({
      ...given,
      deflate: (data) => deflateSync(data),
    });
    expect(renderGiven(sample)).toBe(render(sample));
    expect(codesOf(sample, {}, validateGiven)).toEqual(codesOf(sample));
    expect(createPortableRenderer(given).render(resume)).toContain("data:font/ttf;base64,");
  });
});

describe("a damaged font", () => {
  const regular = asset("sans", "regular");
  const flipped = regular.map((byte, index) => (index % 1000 === 999 ? byte ^ 255 : byte));
  test.each<[string, Uint8Array]>([
    ["empty", new Uint8Array(0)],
    ["cut off", regular.slice(0, 300_000)],
    ["one long zero", new Uint8Array(100_000)],
    ["a text", new TextEncoder().encode("not a font".repeat(100))],
  ])("that is %s leaves the page to the system", (_, bytes) => {
    const damaged = createRenderer({ fonts: { regular: bytes, bold: asset("sans", "bold") } });
    expect(damaged.render(resume)).not.toContain("data:font");
    expect(codesOf(resume, {}, damaged.validate)).toEqual(["fonts-missing"]);
  });

  test("breaks nothing, whatever is wrong in it", () => {
    const damaged = createRenderer({ fonts: { regular: flipped, bold: flipped } });
    expect(damaged.render(resume)).toContain("云原生");
  });
});

describe("a large page", () => {
  const photo = (bytes: number) => ({
    ...resume,
    basics: { ...resume.basics, image: `data:image/png;base64,${"A".repeat(bytes)}` },
  });

  test("loses the bold first, and then the fonts", () => {
    const size = (html: string): number => Buffer.byteLength(html);
    const bare = size(render(photo(4), { font: "system" }));
    const whole = size(render(photo(4)));
    const room = 640_000 - whole;
    expect(codesOf(photo(room - 1000))).toEqual([]);
    expect(codesOf(photo(room + 1000))).toEqual(["bold-left-out"]);
    expect(render(photo(room + 1000))).toMatch(/font-family:"Jianli";font-weight:400/);
    expect(render(photo(room + 1000))).not.toMatch(/font-family:"Jianli";font-weight:700/);
    expect(codesOf(photo(640_000 - bare))).toEqual(["fonts-left-out"]);
    expect(render(photo(640_000 - bare))).not.toContain("data:font");
  });
});

test("the sample is small enough, with fonts and without", () => {
  expect(Buffer.byteLength(render(sample))).toBeLessThan(160_000);
  expect(Buffer.byteLength(render(sample, { font: "system" }))).toBeLessThan(20 * 1024);
});
