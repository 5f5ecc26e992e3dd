import { splitNames } from "../../../src/citations/names";

test.each([
  ["Ce Gao", ["Ce Gao"]],
  ["Johnu George, Ce Gao, Richard Liu", ["Johnu George", "Ce Gao", "Richard Liu"]],
  ["Ce Gao, Rui Ren and Hongming Cai", ["Ce Gao", "Rui Ren", "Hongming Cai"]],
  ["Ce Gao, Rui Ren, and Hongming Cai.", ["Ce Gao", "Rui Ren", "Hongming Cai"]],
  ["Ce Gao AND Rui Ren & Hongming Cai", ["Ce Gao", "Rui Ren", "Hongming Cai"]],
  ["Alexander Sandberg, Andy And", ["Alexander Sandberg", "Andy And"]],
  ["C. Gao, R. Ren, and H. Cai", ["C. Gao", "R. Ren", "H. Cai"]],
  ["Plato, Socrates and Aristotle", ["Plato", "Socrates", "Aristotle"]],
  ["LI, MA, WANG", ["LI", "MA", "WANG"]],
  ["Ce Gao; Rui Ren； Hongming Cai", ["Ce Gao", "Rui Ren", "Hongming Cai"]],
  ["Ce Gao\nRui Ren\n\nHongming Cai\n", ["Ce Gao", "Rui Ren", "Hongming Cai"]],
  [" , Ce Gao;", ["Ce Gao"]],
  ["", []],
  [" ,;、 ", []],
])("names one after another: %j", (text, names) => {
  expect(splitNames(text).names).toEqual(names);
});

test.each([
  ["Gao, Ce", ["Gao, Ce"]],
  ["Cairns, Bruce Richard", ["Cairns, Bruce Richard"]],
  ["van der Veen, Jean Luc", ["van der Veen, Jean Luc"]],
  ["Gao, Ce and Ren, Rui", ["Gao, Ce", "Ren, Rui"]],
  ["Gao, Ce and\n  Ren,\n  Rui", ["Gao, Ce", "Ren,\n  Rui"]],
  ["Gao, Ce; Ren, Rui", ["Gao, Ce", "Ren, Rui"]],
  ["Plato and Gao, Ce", ["Plato", "Gao, Ce"]],
  ["Gao, Ce and OpenAI and Ren, Rui", ["Gao, Ce", "OpenAI", "Ren, Rui"]],
  ["Frese, K. S. and Gao, Ce", ["Frese, K. S.", "Gao, Ce"]],
  [
    "van der Veen, Jean Luc and Garcia Marquez, Gabriel Jose",
    ["van der Veen, Jean Luc", "Garcia Marquez, Gabriel Jose"],
  ],
  ["King, Jr., Martin Luther", ["King, Jr., Martin Luther"]],
  ["{Barnes and Noble, Inc.} and Gao, Ce", ["{Barnes and Noble, Inc.}", "Gao, Ce"]],
  ["Gao, Ce and {OpenAI}", ["Gao, Ce", "{OpenAI}"]],
  ["Ce Gao, Rui Ren and {OpenAI}", ["Ce Gao", "Rui Ren", "{OpenAI}"]],
  ["高, 策 and 任, 锐", ["高, 策", "任, 锐"]],
  ["高, 策", ["高, 策"]],
])("family names first: %j", (text, names) => {
  expect(splitNames(text).names).toEqual(names);
});

test.each([
  ["Gao, C., Ren, R., & Cai, H.", ["Gao, C.", "Ren, R.", "Cai, H."]],
  ["Gao, C., Ren, R. & Cai, H.", ["Gao, C.", "Ren, R.", "Cai, H."]],
  ["Gao, C., Ren, R.", ["Gao, C.", "Ren, R."]],
  ["Frese, K. S., Katus, H.-A.", ["Frese, K. S.", "Katus, H.-A."]],
  ["Gao, C.*, **Ren, R.**#", ["Gao, C.*", "**Ren, R.**#"]],
  ["Liu, HG, Gao, C", ["Liu, HG", "Gao, C"]],
  ["Gao C, Ren R, Cai H", ["Gao C", "Ren R", "Cai H"]],
  ["Gao C，Ren R，Cai H M", ["Gao C", "Ren R", "Cai H M"]],
  ["Sodeman, W. A., Jr., & Gao, C.", ["Sodeman, W. A., Jr.", "Gao, C."]],
])("initials: %j", (text, names) => {
  expect(splitNames(text).names).toEqual(names);
});

test.each([
  ["William A. Sodeman, Jr., Ce Gao", ["William A. Sodeman, Jr.", "Ce Gao"]],
  ["John Smith, III and Ce Gao", ["John Smith, III", "Ce Gao"]],
  ["John Smith, PhD, Jane Doe", ["John Smith, PhD", "Jane Doe"]],
  ["Google, Inc. and Ce Gao", ["Google, Inc.", "Ce Gao"]],
  ["AT&T & Ce Gao", ["AT&T", "Ce Gao"]],
  ["Ce Gao1,2*, Rui Ren†,‡", ["Ce Gao1,2*", "Rui Ren†,‡"]],
  ["Ce Gao (MIT, CSAIL and others), Rui Ren", ["Ce Gao (MIT, CSAIL and others)", "Rui Ren"]],
  ["{{A and B}, C} and D E", ["{{A and B}, C}", "D E"]],
  ["Ce Gao (MIT, Rui Ren", ["Ce Gao (MIT", "Rui Ren"]],
  ["Ce Gao}, {Rui Ren", ["Ce Gao}", "{Rui Ren"]],
])("what belongs to a name stays with it: %j", (text, names) => {
  expect(splitNames(text).names).toEqual(names);
});

test.each([
  ["张三、李四，王五；赵六", ["张三", "李四", "王五", "赵六"]],
  ["高策, 任锐", ["高策", "任锐"]],
  ["김철수, 이영희", ["김철수", "이영희"]],
  ["张三、李四和王五", ["张三", "李四", "王五"]],
  ["张三 和 李四", ["张三", "李四"]],
  ["高策*和任锐（通讯作者）与蔡鸿明", ["高策*", "任锐（通讯作者）", "蔡鸿明"]],
  ["张三以及李四", ["张三", "李四"]],
  ["张三及李四與王五", ["张三", "李四", "王五"]],
  ["高策&任锐", ["高策", "任锐"]],
  ["和珅", ["和珅"]],
  ["陈和平", ["陈和平"]],
  ["欧阳和平", ["欧阳和平"]],
  ["欧阳和平和李四", ["欧阳和平", "李四"]],
  ["陈和平和李四", ["陈和平", "李四"]],
  ["和珅和纪昀", ["和珅", "纪昀"]],
  ["张和平和李和平", ["张和平", "李和平"]],
  ["王和和李四", ["王和", "李四"]],
  ["阿卜杜拉·买买提和张三", ["阿卜杜拉·买买提", "张三"]],
  ["上海大学和北京大学", ["上海大学", "北京大学"]],
  ["国家卫生和计划生育委员会", ["国家卫生和计划生育委员会"]],
  ["教育和科学部", ["教育和科学部"]],
  ["高策（通讯和共同一作）", ["高策（通讯和共同一作）"]],
])("Han and Hangul: %j", (text, names) => {
  expect(splitNames(text).names).toEqual(names);
});

test.each([
  ["Gao, Ce and others", ["Gao, Ce"], true],
  ["Ce Gao, Rui Ren and others", ["Ce Gao", "Rui Ren"], true],
  ["Ce Gao, Rui Ren, others", ["Ce Gao", "Rui Ren"], true],
  ["J. George et al.", ["J. George"], true],
  ["Gao, C., Ren, R., et al", ["Gao, C.", "Ren, R."], true],
  ["Gao C，Ren R，等", ["Gao C", "Ren R"], true],
  ["张三、李四等", ["张三", "李四"], true],
  ["张三、李四，等人。", ["张三", "李四"], true],
  ["et al.", [], true],
  ["王等", ["王等"], false],
  ["Trevor Others", ["Trevor Others"], false],
  ["Hal Abetal", ["Hal Abetal"], false],
  ["Gao, C.", ["Gao, C."], false],
  ["Ce Gao, William Sodeman Jr.", ["Ce Gao", "William Sodeman Jr."], false],
  ["张三、李四。", ["张三", "李四"], false],
])("further authors: %j", (text, names, hasMore) => {
  expect(splitNames(text)).toMatchObject({ names, hasMore });
});

test.each([
  ["Ce Gao, Rui Ren and  Hongming Cai", [", ", " and  "]],
  ["Gao, C., Ren, R., & Cai, H.", [", ", ", & "]],
  ["张三、李四和王五等", ["、", "和"]],
  ["A,,B, ; C", [",,", ", ; "]],
  ["Ce Gao", []],
])("what stands between: %j", (text, separators) => {
  expect(splitNames(text).separators).toEqual(separators);
});
