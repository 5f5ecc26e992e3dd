import { isPresent } from "../../src/dates/present";
import { locales } from "../../src/locales";

test.each([
  "至今",
  " 至今 ",
  "现在",
  "現在",
  "目前",
  "迄今",
  "在读",
  "Present",
  "PRESENT",
  "now",
  "Now",
  "current",
  "Ongoing",
  "to  date",
  "現在に至る",
  "현재",
  "재직 중",
  "heute",
  "aujourd'hui",
  "aujourd’hui",
  "Présent",
  "pre\u0301sent",
  "Actualidad",
  "atual",
  "настоящее время",
  "Н.В.",
  "الحاضر",
  "Ｐｒｅｓｅｎｔ",
])("%j means now", (text) => {
  expect(isPresent(text)).toBe(true);
});

test.each([
  "",
  "2019",
  "2019-03",
  "presented",
  "Present Ltd.",
  "待定",
  "__proto__",
  "n".repeat(1e6),
])("%.20j does not", (text) => {
  expect(isPresent(text)).toBe(false);
});

test("the word of every locale for now is read as now", () => {
  const strangers = [...locales.values()]
    .map((make) => make().dates.numeric.open.replace(/^\{start\}[ –～]*/, ""))
    .filter((word) => !isPresent(word));
  expect(strangers).toEqual([]);
});
