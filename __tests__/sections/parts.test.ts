import { localeFor } from "../../src/locales";
import { addressText } from "../../src/sections/parts/address";
import { bracket } from "../../src/sections/parts/bracket";
import { facts } from "../../src/sections/parts/fact";
import { termsOf } from "../../src/sections/parts/terms";
import { titleOf } from "../../src/sections/parts/title";
import { reading } from "./context";

const { context: chinese } = reading({}, { language: "zh-Hans" });
const { context: english } = reading({}, { language: "en" });

test.each([
  ["才云科技", "被字节跳动并购", "zh-Hans", "（被字节跳动并购）"],
  ["gaocegege.com", "200k 阅读, 80k 访客", "zh-Hans", " (200k 阅读, 80k 访客)"],
  ["ABC", "被并购", "zh-Hans", "（被并购）"],
  ["GitHub", "", "zh-Hans", ""],
  ["Caicloud", "acquired", "en", " (acquired)"],
  ["東京商事", "ソニーが買収", "ja", "（ソニーが買収）"],
  ["example.jp", "200 views", "ja", " (200 views)"],
  ["삼성전자", "수원", "ko", "(수원)"],
  ["GitHub", "구독자 200명", "ko", "(구독자 200명)"],
  ["example.kr", "200 views", "ko", " (200 views)"],
  ["삼성전자", "수원", "en", " (수원)"],
])("behind %s the remark %s in %s is %j", (host, remark, language, expected) => {
  expect(bracket(host, remark, localeFor(language))).toBe(expected);
});

const place = { address: "", postalCode: "", city: "", countryCode: "", region: "" };

test.each([
  ["zh-Hans", { countryCode: "CN", city: "上海" }, "中国上海"],
  ["zh-Hans", { countryCode: "cn", region: "上海", city: "上海" }, "中国上海"],
  ["zh-Hans", { countryCode: "US", city: "San Francisco" }, "美国 San Francisco"],
  ["en", { countryCode: "CN", city: "Shanghai" }, "Shanghai, China"],
  [
    "en",
    {
      address: "1 Main St",
      city: "SF",
      region: "California",
      postalCode: "94102",
      countryCode: "US",
    },
    "1 Main St, SF, California 94102, United States",
  ],
  ["en", { countryCode: "China" }, "China"],
  ["ja", { region: "東京都", city: "渋谷区" }, "東京都渋谷区"],
  [
    "ja",
    { countryCode: "JP", region: "東京都", city: "渋谷区", postalCode: "150-0001" },
    "日本 150-0001 東京都渋谷区",
  ],
  ["ja", { city: "大阪府大阪市", postalCode: "〒530-0001" }, "〒530-0001 大阪府大阪市"],
  ["ko", { region: "서울특별시", city: "강남구" }, "서울특별시 강남구"],
  [
    "ko",
    { countryCode: "KR", region: "서울특별시", city: "강남구", postalCode: "06234" },
    "대한민국 서울특별시 강남구 06234",
  ],
  [
    "pt-BR",
    { city: "São Paulo", region: "SP", postalCode: "01310-100", countryCode: "BR" },
    "São Paulo, SP 01310-100, Brasil",
  ],
  ["pt-BR", { countryCode: "日本" }, "Japão"],
  [
    "de",
    { postalCode: "10115", city: "Berlin", region: "Berlin", countryCode: "DE" },
    "10115 Berlin, Deutschland",
  ],
  [
    "fr",
    { address: "1 rue de la Paix", postalCode: "75001", city: "Paris", countryCode: "FR" },
    "1 rue de la Paix, 75001 Paris, France",
  ],
  [
    "es",
    { postalCode: "08001", city: "Barcelona", region: "Cataluña", countryCode: "ES" },
    "08001 Barcelona, Cataluña, España",
  ],
  ["de", { postalCode: "10115" }, "10115"],
  ["de", { city: "Wien", countryCode: "AT" }, "Wien, Österreich"],
  ["zh-Hans", { countryCode: "China", city: "上海" }, "中国上海"],
  ["zh-Hans", { countryCode: "UK" }, "英国"],
  ["zh-Hans", { countryCode: "Atlantis" }, "Atlantis"],
  [
    "zh-Hans",
    { countryCode: "CN", region: "上海", city: "上海市", address: "上海市浦东新区" },
    "中国上海市浦东新区",
  ],
])("in %s %j is %s", (language, parts, expected) => {
  expect(addressText({ ...place, ...parts }, localeFor(language))).toBe(expected);
});

test("a label is recognised in a value only where it ends there", () => {
  const values = ["课程设计、数据结构", "课程：甲", "课程为甲"];
  const shown = values.flatMap((value) => facts([["courses", value]], chinese));
  expect(shown.map(({ label, values: [value] }) => [label, value?.text])).toEqual([
    ["课程：", "课程设计、数据结构"],
    ["课程", "：甲"],
    ["课程", "为甲"],
  ]);
});

test("a title has its language where that is not the page's, and a link only when it is safe", () => {
  const safe = { written: "https://a.example", href: "https://a.example" };
  expect(titleOf("Kubebench", safe, chinese)).toEqual({
    text: "Kubebench",
    lang: "en",
    href: "https://a.example",
  });
  expect(titleOf("高策", { written: "javascript:alert(1)", href: undefined }, english)).toEqual({
    text: "高策",
    lang: "zh-Hans",
    href: undefined,
  });
});

describe("terms", () => {
  const source = { name: "", level: "", keywords: [] };

  test("have their level behind the name, or alone as the value", () => {
    const terms = termsOf(
      [
        { ...source, name: "后端", level: "精通", keywords: ["Go", "Rust"] },
        { ...source, name: "英语", level: "流利" },
      ],
      chinese,
    );
    expect(terms?.terms.map(({ name, remark, value }) => [name.text, remark, value.text])).toEqual([
      ["后端", "（精通）", "Go、Rust"],
      ["英语", "", "流利"],
    ]);
  });

  test("of which some have no value are rows", () => {
    const terms = termsOf(
      [
        { ...source, name: "Go" },
        { ...source, level: "精通", keywords: ["甲", "乙"] },
      ],
      chinese,
    );
    expect(terms).toMatchObject({ terms: [], names: [] });
    expect(terms?.rows.map(({ name, value }) => [name.text, value.text])).toEqual([
      ["Go", ""],
      ["精通", "甲、乙"],
    ]);
  });

  test("that are bare names make one line", () => {
    expect(termsOf([{ ...source, name: "围棋" }], chinese)).toMatchObject({
      terms: [],
      names: [{ text: "围棋" }],
    });
    expect(termsOf([], chinese)).toBeUndefined();
  });
});
