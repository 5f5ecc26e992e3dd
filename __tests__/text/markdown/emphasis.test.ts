import { markdownInline } from "../../../src/text/markdown";

describe("CommonMark", () => {
  test.each([
    ["*a*", "<em>a</em>"],
    ["_a_", "<em>a</em>"],
    ["**a**", "<strong>a</strong>"],
    ["__a__", "<strong>a</strong>"],
    ["~~a~~", "<del>a</del>"],
    ["***a** b*", "<em><strong>a</strong> b</em>"],
    ["***a***", "<em><strong>a</strong></em>"],
    ["**a *b* c**", "<strong>a <em>b</em> c</strong>"],
    ["*a **b***", "<em>a <strong>b</strong></em>"],
    ["**a*", "*<em>a</em>"],
    ["**a ~~b~~ c**", "<strong>a <del>b</del> c</strong>"],
    ["re**mark**able", "re<strong>mark</strong>able"],
    ["foo-_(bar)_", "foo-<em>(bar)</em>"],
    ["****a*", "***<em>a</em>"],
    ["*a****", "<em>a</em>***"],
    ["**a", "**a"],
    ["a**", "a**"],
    ["* a *", "* a *"],
    ["**", "**"],
    ["\\*a\\*", "*a*"],
  ])("%s", (markdown, html) => {
    expect(markdownInline(markdown)).toBe(html);
  });
});

describe("among CJK, punctuation inside the delimiters does no harm", () => {
  test.each([
    ["**注意：**请看", "<strong>注意：</strong>请看"],
    ["**技能：**Python", "<strong>技能：</strong>Python"],
    ["甲**乙。**丙**丁。**", "甲<strong>乙。</strong>丙<strong>丁。</strong>"],
    ["**[论文](https://a.example)**见", '<strong><a href="https://a.example">论文</a></strong>见'],
    ["**`代码`**见", "<strong><code>代码</code></strong>见"],
    ["**~~旧~~**新", "<strong><del>旧</del></strong>新"],
    ["**“加粗”**文字", "<strong>“加粗”</strong>文字"],
    ["文字**“加粗”**文字", "文字<strong>“加粗”</strong>文字"],
    ["Go**“并发”**编程", "Go<strong>“并发”</strong>编程"],
    ["实现**《规范》**与", "实现<strong>《规范》</strong>与"],
    ["使用**C++**的", "使用<strong>C++</strong>的"],
    ["提升**（30%）**以上", "提升<strong>（30%）</strong>以上"],
    ["提升**30%**以上", "提升<strong>30%</strong>以上"],
    ["*强调。*后文", '<em class="dotted">强调。</em>后文'],
    ["~~旧（废弃）。~~新", "<del>旧（废弃）。</del>新"],
    ["**𠮷（叱）**野家", "<strong>𠮷（叱）</strong>野家"],
    ["**この文は太字。**次", "<strong>この文は太字。</strong>次"],
    ["**한국어(괄호)**를", "<strong>한국어(괄호)</strong>를"],
  ])("%s", (markdown, html) => {
    expect(markdownInline(markdown)).toBe(html);
  });
});

test.each([
  "2 * 3 * 4",
  "2*3*4",
  "5*8小时，7*24小时",
  "M*N矩阵与K*L矩阵",
  "2**10与3**5",
  "a_b_c",
  "snake_case_name与other_name",
  "3~5人，10~20人",
  "2019~~",
  "~~~~a~~~~",
])("%s stays as typed", (text) => {
  expect(markdownInline(text)).toBe(text);
});
