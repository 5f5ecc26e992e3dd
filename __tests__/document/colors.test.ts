import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Options } from "../../index";
import * as portable from "../../portable";
import { palettes } from "../../src/document/colors";
import { pigments } from "../../src/options/pigments";
import { sample } from "../support/fixtures";

/** Without embedded fonts, which cost time and have no colour. */
const render = (options: object): string => portable.render(sample, options as Options);

const told = (options: object) =>
  portable
    .validate(sample, { ...options, font: "system" } as Options)
    .map(({ path, code, message }) => ({ path, code, message }));

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const colorIn = (css: string): Record<string, string> =>
  Object.fromEntries(
    [...css.matchAll(/--(ink|muted|accent|rule|sheet|ground): ?([^;}]*)/g)].map(
      ([, name = "", value = ""]) => [name, value],
    ),
  );

const rulesIn = (html: string, pattern: RegExp): Record<string, string> =>
  colorIn([...html.matchAll(pattern)].map(([rule]) => rule).join());

/** The colours of a page as the cascade leaves them: of the light screen, the dark one and paper. */
function colorsOf(html: string) {
  const inMedia = /@media ([^{]*)\{((?:[^{}]*\{[^{}]*\})*)\}/g;
  const light = rulesIn(html.replace(inMedia, ""), /:root\{[^}]*\}/g);
  const inScreen = (media: string): string =>
    [...html.matchAll(inMedia)].map(([, name, css]) => (name === media ? css : "")).join("");
  const dark = inScreen("screen and (prefers-color-scheme:dark)");
  return {
    light,
    dark: { ...light, ...colorIn(dark) },
    print: { ...light, ...colorIn(inScreen("print")) },
  };
}

describe("the usual colours", () => {
  test.each([
    ["light", "tokens.css"],
    ["dark", "optional/dark.css"],
  ] as const)("of the %s page are those of %s", (side, file) => {
    const css = readFileSync(join(__dirname, "../../styles", file), "utf8");
    expect(palettes[side]).toEqual(colorIn(css));
  });

  test("stand on the page, and a page that asks for them is the same", () => {
    const html = render({});
    expect(colorsOf(html)).toEqual({ ...palettes, print: palettes.light });
    for (const options of [
      { color: "黛蓝" },
      { color: "#1f3b63", colors: { accent: ["#1f3b63", "#a8c5ee"] } },
      { colors: { background: [] } },
      { colorScheme: "auto" },
      { color: "url(x)" },
    ]) {
      expect(render(options)).toBe(html);
    }
  });
});

test.each(pigments.map((pigment) => [pigment.names[0], pigment] as const))(
  "%s stands out from both sheets by 7:1, and from white in grey print",
  (name, { light, dark }) => {
    const colors = colorsOf(render({ color: name }));
    expect([colors.light["accent"], colors.dark["accent"]]).toEqual([light, dark]);
    expect(colors.print).toEqual(colors.light);
    expect(contrast(light, "#ffffff")).toBeGreaterThanOrEqual(7);
    expect(contrast(dark, "#1b1e23")).toBeGreaterThanOrEqual(7);
    expect(told({ color: name })).toEqual([]);
  },
);

describe("an accent", () => {
  test("that can be read stays as it is; on dark it is lighter, of the same hue", () => {
    const { light, dark } = colorsOf(render({ color: "rgb(0, 115, 170)" }));
    expect(light["accent"]).toBe("#0073aa");
    expect(dark["accent"]).toMatch(/^#[0-4].[a-c].f.$/);
    expect(contrast(dark["accent"] ?? "", "#1b1e23")).toBeGreaterThanOrEqual(7);
    expect(told({ color: "rgb(0, 115, 170)" })).toEqual([]);
  });

  test("that is too pale is darkened, and told", () => {
    const { light, dark } = colorsOf(render({ color: "#ffd400" }));
    expect(contrast(light["accent"] ?? "", "#ffffff")).toBeGreaterThanOrEqual(4.5);
    expect(contrast(light["accent"] ?? "", "#ffffff")).toBeLessThan(5);
    expect(dark["accent"]).toBe("#ffd400");
    expect(told({ color: " #ffd400 " })).toEqual([
      {
        path: "meta.themeOptions.color",
        code: "accent-adjusted",
        message: expect.stringContaining("“#ffd400”"),
      },
    ]);
  });

  test("of colors wins over color", () => {
    const options = { color: "朱砂", colors: { accent: ["#234", "#123"] } };
    const { light, dark } = colorsOf(render(options));
    expect(light["accent"]).toBe("#223344");
    expect(contrast(dark["accent"] ?? "", "#1b1e23")).toBeGreaterThanOrEqual(4.5);
    expect(told(options)).toEqual([
      expect.objectContaining({ path: "meta.themeOptions.colors.accent", code: "accent-adjusted" }),
    ]);
  });

  test("that shows what is below it is made opaque", () => {
    expect(colorsOf(render({ color: "#00000080" })).light["accent"]).toMatch(/^#(..)\1\1$/);
    expect(told({ color: "transparent" })).toHaveLength(1);
  });
});

const even = {
  background: ["#ffffff", "#191e23"],
  dimmed: ["#f3f4f5", "#23282d"],
  primary: ["#191e23", "#fbfbfc"],
  secondary: ["#6c7781", "#ccd0d4"],
  accent: ["#0073aa", "#00a0d2"],
};

test("the colours of theme-even are taken as they are", () => {
  const { light, dark, print } = colorsOf(render({ colors: even }));
  const names = { sheet: "background", rule: "dimmed", ink: "primary", muted: "secondary" };
  for (const [name, option] of Object.entries({ ...names, accent: "accent" })) {
    expect([light[name], dark[name]]).toEqual(even[option as keyof typeof even]);
  }
  expect(print).toEqual(light);
  expect(told({ colors: even })).toEqual([]);
});

test("muted text follows the ink where it is not chosen", () => {
  const { light } = colorsOf(render({ colors: { primary: "#003300" } }));
  expect(light["muted"]).toBe("#3b623b");
});

test("what is dark on the screen alone is printed on white", () => {
  const colors = { background: ["#111", "#000"], primary: ["#ddd", "#eee"], accent: "#fc0" };
  const { light, print } = colorsOf(render({ colors }));
  expect(light).toMatchObject({ sheet: "#111111", ink: "#dddddd", accent: "#ffcc00" });
  expect(print).toMatchObject({ sheet: "#ffffff", ink: "#1b1d21", muted: "#50565f" });
  expect(contrast(print["accent"] ?? "", "#ffffff")).toBeGreaterThanOrEqual(4.5);
});

test("a page that is always light has no dark colours, and none are told", () => {
  const options = { colorScheme: "light", colors: { accent: ["#234", "#123"] } };
  expect(render(options)).not.toMatch(/prefers-color-scheme|#1b1e23/);
  expect(told(options)).toEqual([]);
});

const hostile = ["red;}body{", "url(x)", "</style><script>", "#fff}*{color:red", "\ud800"];

const anyColor = fc.oneof(
  fc.integer({ min: 0, max: 0xffffff }).map((code) => `#${code.toString(16).padStart(6, "0")}`),
  fc.integer({ min: 0, max: 0xffff }).map((code) => `#${code.toString(16).padStart(4, "0")}`),
  fc
    .tuple(fc.integer(), fc.double(), fc.double(), fc.double())
    .map(([hue, ...others]) => `hsl(${hue} ${others[0]}% ${others[1]}% / ${others[2]})`),
  fc.constantFrom("white", "Black", "transparent", "gray", "朱砂", "ink", ...hostile),
  fc.string({ unit: "binary", maxLength: 20 }),
);
const anyPair = fc.oneof(anyColor, fc.array(anyColor, { maxLength: 3 }));
const parts = ["background", "dimmed", "primary", "secondary", "accent"];
const anyColors = fc.dictionary(fc.constantFrom(...parts), anyPair);
const anyChoice = fc.record({ color: anyColor, colors: anyColors }, { requiredKeys: [] });

test("any text gives colours that can be read, and nothing of it reaches the page", () => {
  const html = render({});
  fc.assert(
    fc.property(anyChoice, (choice) => {
      const page = render(choice);
      const sheets = colorsOf(page);
      for (const colors of [sheets.light, sheets.dark, { ...sheets.print, sheet: "#ffffff" }]) {
        for (const value of Object.values(colors)) expect(value).toMatch(/^#[0-9a-f]{6}$/);
        for (const name of ["ink", "muted", "accent"]) {
          expect(contrast(colors[name] ?? "", colors["sheet"] ?? "")).toBeGreaterThanOrEqual(4.5);
        }
      }
      const isColor = /:root\{(?:--(?:ink|muted|accent|rule|sheet|ground):#[0-9a-f]{6};?)+\}/g;
      expect(page.replace(isColor, "").replace("@media print{}", "")).toBe(html);
      told(choice);
    }),
    { numRuns: 500 },
  );
});
