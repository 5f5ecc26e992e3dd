import { markdownInline } from "../../../src/text/markdown";

test.each([
  ["R&D", "R&amp;D"],
  ["C++ & C#", "C++ &amp; C#"],
  ["R&amp;D", "R&amp;D"],
  ["&lt;T&gt;", "&lt;T&gt;"],
  ["&copy;&hellip;&middot;", "©…·"],
  ["&#31616;&#x5386;", "简历"],
  ["&unknown; &amp", "&amp;unknown; &amp;amp"],
  ["&constructor;", "&amp;constructor;"],
  ["&#0;&#xd800;&#7;&#x110000;&#xffff;", "�����"],
  ["a&#10;b", "a b"],
  ["&#42;a&#42;", "*a*"],
])("%s", (markdown, html) => {
  expect(markdownInline(markdown)).toBe(html);
});
