import { parseName, withMeanings } from "../../../src/citations/names";
import { nameOf } from "../../../src/citations/names/name";

const gao = { given: "Ce", family: "Gao" };

test.each([
  ["**Ce Gao**", { isOwn: true }],
  ["__Ce Gao__†", { isOwn: true, mark: "†" }],
  ["**Ce Gao***", { isOwn: true, mark: "*" }],
  ["***Ce Gao***", { isOwn: true }],
  ["Ce **Gao**", { isOwn: true }],
  ["**Gao, Ce** (equal contribution)", { isOwn: true, isEqual: true }],
  ["*Ce Gao*", {}],
  ["_Ce Gao_", {}],
  ["Ce Gao*", { mark: "*" }],
  ["Ce Gao**", { mark: "**" }],
  ["Ce Gao †,‡", { mark: "†,‡" }],
  ["Ce Gao ✉️", { mark: "✉️" }],
  ["*Ce Gao#", { mark: "*#" }],
  ["Ce Gao¹²", { mark: "¹²" }],
  ["Ce Gao1,2*", { mark: "1,2*" }],
  ["Ce Gao (高策)*", { mark: " (高策)*" }],
  ["Ce Gao (co-first author)", { isEqual: true }],
  ["Ce Gao (Corresponding Author)", { isCorresponding: true }],
  ["Ce Gao（corresponding; equally contributed）", { isCorresponding: true, isEqual: true }],
  ["Ce Gao (corresponding, MIT)", { mark: " (corresponding, MIT)" }],
  ["Ce Gao (self)", { isOwn: true }],
])("around a Latin name: %j", (text, marks) => {
  expect(parseName(text)).toEqual(nameOf({ ...gao, ...marks }));
});

test.each([
  ["（通讯作者）", { isCorresponding: true }],
  ["（通信作者）", { isCorresponding: true }],
  ["(通讯)", { isCorresponding: true }],
  ["（通訊作者）", { isCorresponding: true }],
  ["（共同通讯作者）", { isCorresponding: true }],
  ["（共同一作）", { isEqual: true }],
  ["（共同第一作者）", { isEqual: true }],
  ["（共一）", { isEqual: true }],
  ["（並列第一作者）", { isEqual: true }],
  ["（同等贡献）", { isEqual: true }],
  ["（共一）（通讯）*", { isEqual: true, isCorresponding: true, mark: "*" }],
  ["（共一、通讯）", { isEqual: true, isCorresponding: true }],
  ["（本人）", { isOwn: true }],
  ["（第三作者）", { mark: "（第三作者）" }],
])("behind a Han name: %j", (typed, marks) => {
  expect(parseName(`高策${typed}`)).toEqual(
    nameOf({ family: "高", given: "策", isEastAsian: true, ...marks }),
  );
});

test.each(["*", "（通讯作者）", "**", "†‡", "()", "{}", " "])(
  "marks without a name stay: %j",
  (text) => {
    expect(parseName(text)).toMatchObject({ literal: text.replace("{}", "").trim(), mark: "" });
  },
);

describe("withMeanings", () => {
  test.each([
    ["*", { "*": "equal" }, { isEqual: true, mark: "" }],
    [
      "*#",
      { "*": "equal", "#": "corresponding" },
      { isEqual: true, isCorresponding: true, mark: "" },
    ],
    ["*#", { "#": "通讯作者" }, { isCorresponding: true, mark: "*" }],
    ["†,‡", { "†": "共同一作" }, { isEqual: true, mark: "‡" }],
    ["†,‡", { "†": "共同一作", "‡": "self" }, { isEqual: true, isOwn: true, mark: "" }],
    [
      "**",
      { "*": "equal", "**": "corresponding" },
      { isCorresponding: true, isEqual: false, mark: "" },
    ],
    ["✉️", { "✉": "corresponding" }, { isCorresponding: true, mark: "" }],
    ["✉", { " ✉️ ": "corresponding" }, { isCorresponding: true, mark: "" }],
    [" (a)", { a: "equal" }, { isEqual: true, mark: "" }],
    ["*", { "*": "unknown" }, { mark: "*" }],
    ["*", {}, { mark: "*" }],
    ["toString", {}, { mark: "toString" }],
    ["", { "": "self" }, { isOwn: false }],
  ])("%j by %j", (mark, meanings, expected) => {
    const name = nameOf({ ...gao, mark });
    expect(withMeanings([name], meanings as Record<string, string>)).toEqual([
      { ...name, ...expected },
    ]);
  });

  test("takes no flag away", () => {
    const name = nameOf({ ...gao, isEqual: true, mark: "*" });
    expect(withMeanings([name], { "*": "corresponding" })).toEqual([
      { ...name, isCorresponding: true, mark: "" },
    ]);
  });
});
