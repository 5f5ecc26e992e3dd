import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { render } from "../../index";
import { typesetting } from "../support/fixtures";
import { type BareChromium, describeOnLinux, startBareChromium } from "./support/bare-chromium";
import { openHtml } from "./support/chromium";
import { pictureFaults } from "./support/compare";

const reference = join(__dirname, "reference/typesetting.png");
const seen = join(__dirname, "../../output/typesetting.png");

describeOnLinux("the picture of the typesetting sheet", () => {
  let chromium: BareChromium;

  beforeAll(async () => {
    chromium = await startBareChromium();
  });

  afterAll(() => chromium.close());

  async function picture(css = ""): Promise<Buffer> {
    const html = render(typesetting).replace("</style>", `${css}</style>`);
    const { page, close } = await openHtml(chromium.browser, html, {
      viewport: { width: 800, height: 600 },
    });
    await page.evaluate(() => document.fonts.ready);
    const taken = await page.screenshot({ fullPage: true });
    await close();
    return taken;
  }

  test("is the reference, or one that was looked at and taken for it", async () => {
    const taken = await picture();
    if (process.env["UPDATE_REFERENCE"] === "1") writeFileSync(reference, taken);
    mkdirSync(join(seen, ".."), { recursive: true });
    writeFileSync(seen, taken);
    expect(existsSync(reference)).toBe(true);
    expect(pictureFaults(readFileSync(reference), taken)).toEqual([]);
    expect(taken.length).toBeLessThan(400_000);
  });

  test.each([
    ["type that is a pixel larger", "html{font-size:15px!important}"],
    ["a line that is a pixel to the side", ".highlights li:nth-child(4){text-indent:1px}"],
    ["a title with wider letters", "h3{letter-spacing:0.2px}"],
  ])("does not pass with %s", async (_, css) => {
    expect(pictureFaults(readFileSync(reference), await picture(css))).not.toEqual([]);
  });
});
