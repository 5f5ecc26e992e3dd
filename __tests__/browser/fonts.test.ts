import { render } from "../../index";
import { embeddedFont } from "../fonts/support/assets";
import { charactersOf, woffTables } from "../fonts/support/unwoff";
import { complete, type JsonObject, sample, typesetting } from "../support/fixtures";
import { type BareChromium, describeOnLinux, startBareChromium } from "./support/bare-chromium";
import { type OpenPage, openHtml, visibleText } from "./support/chromium";
import { glyphFaults } from "./support/glyphs";
import { pdfText, poppler, printPdf, squeeze } from "./support/pdf";
import { readable, readPixels } from "./support/reading";
import {
  formattedResume,
  japaneseResume,
  rareNameResume,
  traditionalResume,
} from "./support/scripts";
import { type TextRun, textRuns } from "./support/text-runs";

/** What style sheets put on a page: numbers of pages and lists, and the marks beside them. */
const generated = "0123456789[]/.·•";

const withoutGenerated = (text: string): string =>
  [...squeeze(text)].filter((character) => !generated.includes(character)).join("");

const sorted = (text: Iterable<string>): string => [...text].sort().join("");

/** The characters that a page has in the embedded fonts of one weight, but for spaces. */
function embeddedCharacters(html: string, weight: 400 | 700): string {
  const characters = new Set<string>();
  for (const family of ["Jianli", "Jianli Rare", "Jianli Latin"]) {
    const font = embeddedFont(html, family, weight);
    const cmap = font && woffTables(font).get("cmap");
    if (cmap === undefined) continue;
    for (const codePoint of charactersOf(cmap)) characters.add(String.fromCodePoint(codePoint));
  }
  return squeeze([...characters].join(""));
}

describeOnLinux("where no font is Chinese", () => {
  let chromium: BareChromium;

  beforeAll(async () => {
    chromium = await startBareChromium();
  });

  afterAll(() => chromium.close());

  test("there is a Latin font and no other", () => {
    expect(chromium.families(":lang=zh")).toEqual([]);
    expect(new Set(chromium.families(":"))).toEqual(new Set(["DejaVu Sans"]));
  });

  describe.each<[string, JsonObject]>([
    ["the sample", sample],
    ["rare names", rareNameResume],
    ["traditional Chinese", traditionalResume],
    ["Japanese", japaneseResume],
    ["the typesetting sheet", typesetting],
  ])("%s", (_, resume) => {
    const html = render(resume);
    let opened: OpenPage;
    let runs: TextRun[];
    let pdf: Buffer;

    beforeAll(async () => {
      opened = await openHtml(chromium.browser, html);
      runs = await textRuns(opened.page);
      pdf = await printPdf(chromium.browser, html);
    });

    afterAll(() => opened.close());

    test("is printed in embedded TrueType of ours, with Unicode", () => {
      const [, , ...rows] = poppler("pdffonts", ["{}"], pdf).trimEnd().split("\n");
      expect(rows.length).toBeGreaterThan(1);
      for (const row of rows) {
        expect(row).toMatch(
          /^[A-Z]{6}\+JianliSans\S* +CID TrueType +Identity-H +yes yes yes +\d+ +0$/,
        );
      }
    });

    test("copies out of the PDF as it was written", async () => {
      const shown = squeeze(await visibleText(opened.page));
      expect(sorted(withoutGenerated(pdfText(pdf)))).toBe(sorted(withoutGenerated(shown)));
      const plain = poppler("pdftotext", ["{}", "-"], pdf);
      const footers = (plain.match(/^.+ · \d+ \/ \d+$/gm) ?? []).join("");
      expect(sorted(withoutGenerated(plain))).toBe(sorted(withoutGenerated(shown + footers)));
    });

    test("has a glyph for each character, and none twice", async () => {
      expect(runs.map(({ isBold }) => isBold).sort()).toEqual(
        expect.arrayContaining([false, true]),
      );
      for (const run of runs) {
        const faults = await glyphFaults(opened.page, run, ["龘", "鱻"]);
        expect(faults).toEqual({ blank: [], alike: [], missing: [] });
      }
    });

    test("shows on the page what is written there", async () => {
      const { page, close } = await openHtml(chromium.browser, html, readable);
      for (const [selector, isBold] of [
        ["p, li", false],
        ["h1 .name, h3, h4", true],
      ] as const) {
        const candidates = runs
          .filter((run) => run.isBold === isBold)
          .map(({ characters }) => characters)
          .join("");
        const found = await readPixels(page, selector, candidates);
        expect(found.length).toBeGreaterThan(1);
        expect(found.filter(({ written, read }) => read !== written)).toEqual([]);
      }
      await close();
    });

    test("has faces that Chromium takes, for all that it shows", async () => {
      const { status, unsupported } = await opened.page.evaluate(async (texts) => {
        const faces = await Promise.all([...document.fonts].map((face) => face.load()));
        return {
          status: faces.map((face) => face.status),
          unsupported: texts.filter(
            ({ family, isBold, characters }) =>
              !document.fonts.check(`${isBold ? 700 : 400} 16px ${family}`, characters),
          ),
        };
      }, runs);
      expect(status.length).toBeGreaterThan(1);
      expect(new Set(status)).toEqual(new Set(["loaded"]));
      expect(unsupported).toEqual([]);
    });
  });

  test.each<[string, string]>([
    ["the sample", render(sample)],
    ["rare names", render(rareNameResume)],
    ["traditional Chinese", render(traditionalResume)],
    ["Japanese", render(japaneseResume)],
    ["the typesetting sheet", render(typesetting)],
    ["formatted text", render(formattedResume)],
    ["every field", render(complete)],
    ["every field in Chinese", render(complete, { language: "zh" })],
  ])("%s: each weight is embedded with what is set in it", async (_, html) => {
    const { page, close } = await openHtml(chromium.browser, html);
    const runs = await textRuns(page);
    const footer = await page.evaluate(() => document.querySelector("h1 .name")?.textContent ?? "");
    await close();
    for (const weight of [400, 700] as const) {
      const ofWeight = runs.filter(({ isBold }) => isBold === weight > 400);
      const charactersOf = (isCode: boolean): string =>
        ofWeight
          .filter(({ family }) => family.includes("monospace") === isCode)
          .map(({ characters }) => characters)
          .join("");
      const shown = new Set(
        squeeze(charactersOf(false) + (weight === 400 ? generated + footer : "")),
      );
      // Code is set in fonts of the system, and in ours where these lack a character.
      const optional = new Set(charactersOf(true));
      const embedded = [...embeddedCharacters(html, weight)].filter(
        (character) => shown.has(character) || !optional.has(character),
      );
      expect(embedded.length).toBeGreaterThan(9);
      expect(sorted(embedded)).toBe(sorted(shown));
    }
  });
});
