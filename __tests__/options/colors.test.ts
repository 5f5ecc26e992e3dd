import { readOptions } from "../../src/options";
import { pigments } from "../../src/options/pigments";
import { printPath } from "../../src/problems/path";
import { startReading } from "../../src/resume";

function read(themeOptions: object) {
  const { reading, findings } = startReading("zh-Hans", "、");
  const known = { sections: [], labels: [], personal: [] };
  const options = readOptions({ meta: { themeOptions } }, undefined, reading, known);
  return { ...options, found: findings.map(({ path, code }) => `${printPath(path)} ${code}`) };
}

test.each([
  ["黛蓝", "黛藍", "dailan", "indigo"],
  ["朱砂", "zhusha", "cinnabar", "Cinnabar"],
  ["松绿", "松綠", "songlv", "pine"],
  ["绛紫", "絳紫", "jiangzi", "plum"],
  ["墨", "mo", "ink", " INK "],
])("%s is known by each of its names", (first, ...names) => {
  const { light, dark } = pigments.find((pigment) => pigment.names.includes(first)) ?? {};
  for (const name of [first, ...names]) {
    const { color, found } = read({ color: name });
    expect([color?.light.hex, color?.dark?.hex, found]).toEqual([light, dark, []]);
  }
});

test.each([
  ["#0073aa", "#0073aa"],
  ["#07A", "#0077aa"],
  ["#0073aa80", "#0073aa80"],
  ["rgb(0 115 170)", "#0073aa"],
  ["rgba(0, 115, 170, 50%)", "#0073aa80"],
  ["hsl(199deg, 100%, 33%)", "#0073a8"],
  [" Teal ", "#008080"],
  ["transparent", "#00000000"],
])("%j is a colour of CSS", (color, hex) => {
  expect(read({ color })).toMatchObject({
    color: { light: { written: color.trim(), hex }, dark: undefined },
    found: [],
  });
});

test.each([
  "red;}body{",
  "url(x)",
  "var(--ink)",
  "currentcolor",
  "#12345",
  "__proto__",
  "constructor",
  `${" ".repeat(1000)}red`,
  0xff0000,
  true,
  { r: 1, g: 2, b: 3 },
  ["red", "blue"],
])("%j is none", (color) => {
  expect(read({ color })).toMatchObject({
    color: undefined,
    found: ["meta.themeOptions.color bad-option"],
  });
});

test("the colours of theme-even are read, in pairs or alone", () => {
  const { colors, found } = read({
    colors: { background: ["#ffffff", "#191e23"], primary: ["#111"], accent: "teal", dimmed: null },
  });
  const hexes = Object.fromEntries(
    Object.entries(colors ?? {}).map(([key, pair]) => [key, [pair?.light.hex, pair?.dark?.hex]]),
  );
  expect(hexes).toEqual({
    background: ["#ffffff", "#191e23"],
    dimmed: [undefined, undefined],
    primary: ["#111111", undefined],
    secondary: [undefined, undefined],
    accent: ["#008080", undefined],
  });
  expect(found).toEqual([]);
});

test("one wrong colour leaves the others", () => {
  const { colors, found } = read({
    colors: {
      background: ["#fff", "#000", "#888"],
      primary: ["#111", "light"],
      secondary: [],
      accent: "teal",
      text: "#000",
    },
  });
  expect(colors).toMatchObject({
    background: undefined,
    primary: undefined,
    secondary: undefined,
    accent: { light: { hex: "#008080" } },
  });
  expect(found).toEqual([
    "meta.themeOptions.colors.text unknown-option",
    "meta.themeOptions.colors.background bad-option",
    "meta.themeOptions.colors.primary bad-option",
    "meta.themeOptions.colors.secondary bad-option",
  ]);
});
