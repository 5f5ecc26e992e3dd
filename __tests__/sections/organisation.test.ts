import type { Options } from "../../index";
import { partsText } from "../../src/dates";
import { work } from "../../src/sections/work";
import { reading } from "./context";

function build(items: object[], options: Options = { language: "zh-Hans" }) {
  const { resume, context } = reading({ work: items }, options);
  return work.build(resume, context)?.items ?? [];
}

test("consecutive positions at one employer stand under one heading", () => {
  const items = build([
    { name: "甲公司", position: "组长", location: "中国上海", startDate: "2020-02" },
    {
      name: "甲公司",
      position: "工程师",
      location: "中国上海",
      startDate: "2019-03",
      endDate: "2020-01",
    },
    { name: "乙公司", position: "实习" },
    { name: "甲公司", position: "实习" },
  ]);
  expect(items.map(({ row }) => row?.title?.text)).toEqual(["甲公司", "乙公司", "甲公司"]);
  expect(items[0]?.row?.place?.text).toBe("中国上海");
  expect(items[0]?.positions.map(({ row }) => [row?.title?.text, row?.place?.text])).toEqual([
    ["组长", undefined],
    ["工程师", undefined],
  ]);
  expect(items[0]?.positions.map(({ row }) => partsText(row?.dates ?? []))).toEqual([
    "2020 年 2 月至今",
    "2019 年 3 月至 2020 年 1 月",
  ]);
});

test("employers of one name with other addresses or notes are not one", () => {
  const items = build([
    { name: "甲", url: "https://a.example" },
    { name: "甲", url: "https://b.example" },
    { name: "甲", url: "https://b.example", note: "上市" },
    { name: "甲", url: "https://b.example", note: "退市" },
  ]);
  expect(items).toHaveLength(3);
});

test("places that differ stand at their positions", () => {
  const [item] = build([
    { name: "甲", position: "一", location: "上海" },
    { name: "甲", position: "二", location: "北京" },
  ]);
  expect(item?.row?.place).toBeUndefined();
  expect(item?.positions.map(({ row }) => row?.place?.text)).toEqual(["上海", "北京"]);
});

test("a position without an employer is the heading itself", () => {
  const [item] = build([{ position: "自由职业", startDate: "2019", employmentType: "full-time" }]);
  expect(item?.row?.title?.text).toBe("自由职业");
  expect(item?.row?.remark).toBe("（全职）");
  expect(partsText(item?.row?.dates ?? [])).toBe("2019 年至今");
  expect(item?.positions[0]?.row).toBeUndefined();
});

test("a type without a position is the position, a link that is not safe is text", () => {
  const [item] = build([{ name: "甲", employmentType: "full-time", url: "见附件" }]);
  expect(item?.row?.remark).toBe("（见附件）");
  expect(item?.positions[0]?.row?.title?.text).toBe("全职");
});

test("an employer without a position carries the dates", () => {
  const [item] = build([{ name: "甲", note: "已并购", location: "上海", endDate: "2019" }]);
  expect(item?.row).toMatchObject({ remark: "（已并购）", place: { text: "上海" } });
  expect(partsText(item?.row?.dates ?? [])).toBe("2019 年");
});

test("descriptions of one employer are shown once each", () => {
  const [item] = build([
    { name: "甲", position: "一", description: "做事。" },
    { name: "甲", position: "二", description: "做事。" },
    { name: "甲", position: "三", description: "做别的事。" },
  ]);
  expect(item?.descriptions.map(({ html }) => html)).toEqual([
    "<p>做事。</p>",
    "<p>做别的事。</p>",
  ]);
});

test("the length of a span follows it when asked for", () => {
  const [item] = build([{ name: "甲", startDate: "2019-03", endDate: "2021-05" }], {
    language: "zh-Hans",
    showDuration: true,
  });
  expect(partsText(item?.row?.dates ?? [])).toBe("2019 年 3 月至 2021 年 5 月（2年3个月）");
});

test("an item with nothing but highlights has no empty head", () => {
  const [item] = build([{ highlights: ["做事。"] }]);
  expect(item?.row).toBeUndefined();
  expect(item?.positions[0]?.highlights.map(({ html }) => html)).toEqual(["做事。"]);
});
