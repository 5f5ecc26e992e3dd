import fc from "fast-check";
import { markdownBlock, markdownInline, markdownToHtml } from "../../src/text/markdown";
import { elementsOf, type HtmlNode, parseHtml } from "./parse-html";

/** Written out here once more, so that a careless addition to the source fails a test. */
const elements = new Set(
  "a b blockquote br code del em hr i kbd li mark ol p pre s small strong sub sup table tbody td th thead tr u ul".split(
    " ",
  ),
);
const schemes = new Set(["http:", "https:", "mailto:", "tel:"]);

function isHarmless(node: HtmlNode): boolean {
  if (!elements.has(node.tagName ?? "")) return false;
  return (node.attrs ?? []).every(({ name, value }) => {
    switch (`${node.tagName} ${name}`) {
      case "a href":
        return schemes.has(new URL(value).protocol);
      case "a class":
        return value === "url";
      case "em class":
      case "i class":
        return value === "dotted";
      case "ol start":
        return /^\d+$/.test(value);
      case "th scope":
        return value === "col";
      default:
        return false;
    }
  });
}

/** Comments and declarations would be nodes of their own. */
function otherNodes(node: HtmlNode): string[] {
  const here = node.tagName ? [] : [node.nodeName];
  return [...here, ...(node.childNodes ?? []).flatMap(otherNodes)];
}

function expectHarmless(html: string): void {
  const fragment = parseHtml(html);
  expect(elementsOf(fragment).filter((node) => !isHarmless(node))).toEqual([]);
  expect(new Set([...otherNodes(fragment), "#text"])).toEqual(
    new Set(["#document-fragment", "#text"]),
  );
}

const vectors = String.raw`
<script>alert(1)</script>
<SCRIPT SRC=https://evil.example/x.js></SCRIPT>
<scr<script>ipt>alert(1)</scr</script>ipt>
<<script>alert(1);//<</script>
<script/xss src="https://evil.example/x.js"></script>
<script x>alert(1)</script y>
<img src=x onerror=alert(1)>
<img src="javascript:alert(1)">
<img """><script>alert(1)</script>">
<img src=x:alert(alt) onerror=eval(src) alt=1>
<img/src=x/onerror=alert(1)>
<img src=x onerror=alert(1)//
<IMG SRC=&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)>
<svg onload=alert(1)>
<svg/onload=alert(1)>
<svg><script>alert(1)</script></svg>
<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>
<svg><animate onbegin=alert(1) attributeName=x dur=1s>
<math><mi//xlink:href="data:x,<script>alert(1)</script>">
<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>
<body onload=alert(1)>
<iframe src="javascript:alert(1)"></iframe>
<iframe srcdoc="<script>alert(1)</script>">
<object data="javascript:alert(1)">
<embed src="javascript:alert(1)">
<form action="javascript:alert(1)"><input type=submit>
<button formaction=javascript:alert(1)>x
<input onfocus=alert(1) autofocus>
<select onfocus=alert(1) autofocus>
<textarea autofocus onfocus=alert(1)>
<details open ontoggle=alert(1)>
<video><source onerror=alert(1)></video>
<audio src=x onerror=alert(1)>
<marquee onstart=alert(1)>
<link rel=stylesheet href=javascript:alert(1)>
<meta http-equiv=refresh content="0;url=javascript:alert(1)">
<base href="javascript:/a/-alert(1)///////">
<style>@import 'javascript:alert(1)';</style>
<style><img src="</style><img src=x onerror=alert(1)//">
<div style="background:url(javascript:alert(1))">
<b onmouseover=alert(1)>x</b>
<b/onmouseover=alert(1)>x</b>
<b style=x>x</b>
<br onclick=alert(1)>
<sub><script>alert(1)</script></sub>
<u><style></u><img src=x onerror=alert(1)>
<a href="javascript:alert(1)">x</a>
<a href=javascript&colon;alert(1)>x</a>
<xss onclick=alert(1)>x</xss>
<noscript><p title="</noscript><img src=x onerror=alert(1)>">
<template><script>alert(1)</script></template>
<title></title><script>alert(1)</script>
<!--><script>alert(1)</script>-->
<!-- --!><img src=x onerror=alert(1)> -->
<![CDATA[<script>alert(1)</script>]]>
<?xml version="1.0"?><script>alert(1)</script>
<!DOCTYPE html><script>alert(1)</script>
</p><script>alert(1)</script>
</textarea><script>alert(1)</script>
"><script>alert(1)</script>
'-alert(1)-'
[x](javascript:alert(1))
[x](JaVaScRiPt:alert(1))
[x](java&#x0A;script:alert(1))
[x](java&Tab;script:alert(1))
[x](&#106;avascript:alert(1))
[x](&#x1;javascript:alert(1))
[x](javascript&colon;alert(1))
[x](javascript&#58;alert(1))
[x](<javascript:alert(1)>)
[x](<java script:alert(1)>)
[x](\javascript:alert(1))
[x](javascript\:alert(1))
[x](vbscript:msgbox(1))
[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)
[x](data:image/svg+xml,<svg onload=alert(1)>)
[x](https://a.example/"onmouseover="alert(1))
[x](https://a.example/'onmouseover='alert(1) "t")
[x](https://a.example "t"onmouseover="alert(1)")
[x](//evil.example\@a.example)
[x](file:///etc/passwd)
![x](javascript:alert(1))
![x"onerror="alert(1)](https://a.example)
![<img src=x onerror=alert(1)>](https://a.example)
[<img src=x onerror=alert(1)>](https://a.example)
[![x](javascript:alert(1))](javascript:alert(2))
<javascript:alert(1)>
<data:text/html,x>
<https://a.example/"onclick=alert(1)>
https://a.example/"onmouseover="alert(1)
https://a.example/<script>alert(1)</script>
x@a.example"onclick=alert(1)
[x]: javascript:alert(1) [x]
&lt;script&gt;alert(1)&lt;/script&gt;
&#60;script&#62;alert(1)&#60;/script&#62;
**<script>**alert(1)**</script>**
${"`"}<script>alert(1)</script>${"`"}
${"`"}</code><script>alert(1)</script>${"`"}
- <script>alert(1)</script>
> <img src=x onerror=alert(1)>
# <img src=x onerror=alert(1)>
1. [x](javascript:alert(1))
<b><i></b><script></i>alert(1)</script>
+ADw-script+AD4-alert(1)+ADw-/script+AD4-
`
  .trim()
  .split("\n");

const blocks = [
  "```\n</code></pre><script>alert(1)</script>\n```",
  '```"><script>alert(1)</script>\nx\n```',
  "| <script> | b |\n|---|---|\n| [x](javascript:alert(1)) | <img src=x onerror=alert(1)> |",
  "<div\nonclick=alert(1)>\nx\n</div>",
  "[x]: javascript:alert(1)\n\n[x]",
  "<svg>\n\n<script>alert(1)</script>\n\n</svg>",
];

test("there are enough of them", () => {
  expect(vectors.length).toBeGreaterThan(90);
});

test.each([...vectors, ...blocks])("%s", (vector) => {
  expectHarmless(markdownBlock(vector));
  expectHarmless(markdownInline(vector));
  expectHarmless(markdownBlock(`- **甲${vector}**\n  <b>${vector}`));
});

const fragments = fc.constantFrom(
  ..."* ** _ ` ``` ~~ [ ] ( ) ![ < > <b> </b> <i> <sub> <br> <script> <img onerror= & &#60; &lt; \\ \" ' | |-|- # - 1. javascript: data: https:// a.example www. @ : / ? = x 甲 。 “".split(
    " ",
  ),
  " ",
  "  ",
  "\n",
  "\n\n",
  "\t",
  "\0",
  "\ud800",
  "[x](javascript:",
  "[x](https://a.example)",
);

test.each([
  ["any string", fc.string({ unit: "binary", maxLength: 200 })],
  ["any mixture of markup", fc.array(fragments, { maxLength: 40 }).map((parts) => parts.join(""))],
])("%s gives harmless markup and never throws", (_, text) => {
  fc.assert(
    fc.property(text, (value) => {
      expectHarmless(markdownBlock(value));
      expectHarmless(markdownInline(value));
    }),
    { numRuns: 1000 },
  );
});

test("any value at all gives harmless markup", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (value, inline) => {
      expectHarmless(markdownToHtml(value, { inline: Boolean(inline) }));
    }),
  );
});

test("markup is balanced: nothing that is open in a field reaches the next", () => {
  fc.assert(
    fc.property(fc.array(fragments, { maxLength: 40 }), (parts) => {
      const html = `<div>${markdownBlock(parts.join(""))}</div><span>next</span>`;
      expect(parseHtml(html).childNodes?.map(({ nodeName }) => nodeName)).toEqual(["div", "span"]);
    }),
    { numRuns: 500 },
  );
});
