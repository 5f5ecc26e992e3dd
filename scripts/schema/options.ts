import { styleNames } from "../../src/citations/style-names";
import { en } from "../../src/locales/en";
import { zhHans } from "../../src/locales/zh-hans";
import type { Options } from "../../src/options";
import { pigments } from "../../src/options/pigments";
import type { ColorPair } from "../../src/options/types";
import { personalNames } from "../../src/resume";
import { sections } from "../../src/sections";
import {
  described,
  type Entry,
  either,
  enumOf,
  flag,
  list,
  objectOf,
  offering,
  oneOf,
  string,
  text,
} from "./entry";

const withDefault = <T>(entry: Entry<T>, value: NoInfer<T>): Entry<T> => ({
  ...entry,
  default: value,
});

const pair: Entry<ColorPair> = {
  anyOf: [string, { type: "array", items: string, minItems: 1, maxItems: 2 }],
};

const chinese: Readonly<Record<string, string>> = zhHans().labels;

/** Own words, each explained by what they stand for; those per language stand below any other key. */
const labels: Entry<Record<string, string | Record<string, string>>> = {
  type: "object",
  properties: Object.fromEntries(
    Object.entries(en().labels).map(([key, english]) => [
      key,
      text(`Instead of “${english}”.`, `代替“${chinese[key]}”。`),
    ]),
  ),
  additionalProperties: { anyOf: [string, { type: "object", additionalProperties: string }] },
};

type Colors = NonNullable<Options["colors"]>;
type Publications = NonNullable<Options["publications"]>;
type Photo = NonNullable<Options["photo"]>;

const color = (english: string, chinese: string): Entry<ColorPair> =>
  described(pair, [english, chinese]);

const colors = objectOf<Colors>({
  background: color("The sheet.", "纸面。"),
  dimmed: color("Rules.", "细线。"),
  primary: color("Text.", "正文。"),
  secondary: color("Quiet text.", "次要文字。"),
  accent: color("Headings and marks.", "标题与标记。"),
});

const photo = objectOf<Photo>({
  show: withDefault(flag("Whether the photo is shown.", "是否显示照片。"), true),
  shape: withDefault(
    oneOf(["portrait", "square", "circle"], "Its shape.", "形状：竖版、方形、圆形。"),
    "portrait",
  ),
  remote: withDefault(
    flag(
      "Whether a photo on another server may be shown, by a request.",
      "是否允许发出请求以显示别的服务器上的照片。",
    ),
    false,
  ),
});

const publications = objectOf<Publications>({
  style: withDefault(
    oneOf(styleNames, "How each is cited.", "著录格式：简历、GB/T 7714 两版、APA、IEEE。"),
    "resume",
  ),
  number: withDefault(
    described(either({ type: "boolean" }, enumOf("reverse")), [
      "Whether they are numbered; reverse counts down.",
      "是否编号；reverse 倒序。",
    ]),
    true,
  ),
  group: withDefault(
    oneOf(["none", "type", "year"], "What they are grouped by.", "分组：不分、按类型、按年份。"),
    "none",
  ),
  self: withDefault(
    described(list(string), ["Further names of the owner.", "本人的其他署名。", ["C. Gao"]]),
    [],
  ),
  showAllAuthors: withDefault(
    flag("Whether no author is replaced by et al.", "是否列出全部作者。"),
    false,
  ),
  punctuation: withDefault(
    oneOf(["gb", "half"], "Signs of gbt7714: full-width or ASCII.", "gbt7714 的标点：全角或半角。"),
    "gb",
  ),
});

/** The options in the order of the READMEs; one that is missing is a type error. */
export const options = objectOf<Options>({
  language: text("The page's language, BCP 47.", "页面语言（BCP 47）。", "zh-Hans", "en"),
  labels: withDefault(
    described(labels, [
      "Own words for headings and fields, or such words per language.",
      "自定标题与字段名，也可按语言分列。",
      { summary: "个人简历" },
    ]),
    {},
  ),
  dateStyle: withDefault(
    oneOf(["long", "numeric", "iso"], "How dates are printed.", "日期写法。"),
    "long",
  ),
  hanSpacing: withDefault(
    oneOf(
      ["typed", "none"],
      "Spaces between Han and digits in dates.",
      "日期中汉字与数字间的空格。",
    ),
    "typed",
  ),
  showDuration: withDefault(
    flag("Whether spans of time are followed by their length.", "时间段后是否注明时长。"),
    false,
  ),
  sections: withDefault(
    described(
      list(
        offering(
          sections.map(({ id }) => id),
          "A section, or a member of the root of your own.",
          "部分，也可写根对象里自己的成员。",
        ),
      ),
      ["Sections that come first, in this order.", "排在最前的部分，依此顺序。"],
    ),
    [],
  ),
  hide: withDefault(
    described(list(string), [
      "Places that are left out everywhere.",
      "处处隐去的位置。",
      ["basics.phone", "work[2]"],
    ]),
    [],
  ),
  personal: withDefault(
    described(list<string>({ type: "string", enum: personalNames }), [
      "Members of basics.personal that are shown.",
      "要显示的 basics.personal 成员。",
    ]),
    [],
  ),
  color: withDefault(
    offering(
      pigments.flatMap(({ names: [name] }) => name ?? []),
      "The accent: a pigment, or any CSS colour.",
      "主色：颜料名或任何 CSS 颜色。",
    ),
    "黛蓝",
  ),
  colors: withDefault(
    described(colors, ["Pairs of colours for light and dark.", "浅色与深色成对的颜色。"]),
    {},
  ),
  colorScheme: withDefault(
    oneOf(["auto", "light", "dark"], "Light or dark on screens.", "屏幕上的深浅。"),
    "auto",
  ),
  font: withDefault(
    oneOf(["sans", "serif", "system"], "The embedded family.", "内嵌字体：黑体、宋体或系统字体。"),
    "sans",
  ),
  paper: withDefault(oneOf(["A4", "Letter"], "The paper.", "纸张。"), "A4"),
  density: withDefault(
    oneOf(["compact", "normal", "relaxed"], "How closely the page is set.", "排版疏密。"),
    "normal",
  ),
  fit: withDefault(
    oneOf(["none", "one-page"], "Whether to fit one page.", "是否压缩到一页。"),
    "none",
  ),
  pageNumbers: withDefault(flag("Whether printed pages have a foot.", "打印页是否有页脚。"), true),
  photo: withDefault(described(photo, ["The photo.", "照片。"]), {}),
  publications: withDefault(described(publications, ["Publications.", "学术成果。"]), {}),
  now: text("The date that “today” means, ISO 8601.", "“今天”所指的日期。", "2026-01-01"),
});
