import { addressIn, textOf, verbatimOf } from "../../src/bibtex/value";

const tex = String.raw;

test.each([
  [tex`{\"u} \"{u} \"u {\"{u}}`, "ü ü ü ü"],
  [tex`\'e {\'e} \'{\i} {\'\i} \'\i`, "é é í í í"],
  [tex`{\o} {\O} {\l} {\L} {\ss} {\aa} {\AA} {\ae} {\oe}`, "ø Ø ł Ł ß å Å æ œ"],
  [tex`\v{c} {\v c} \c{c} \u{g} \H{o} \k{a} \r{u} \.{I} \~n \^o \=a`, "č č ç ğ ő ą ů İ ñ ô ā"],
  [tex`\& \% \$ \# \_ \{ \}`, "& % $ # _ { }"],
  ["{The} {NP}-{H}ard {{GPU}}", "The NP-Hard GPU"],
  ["D.~E.~Knuth", "D. E. Knuth"],
  ["``quoted'' and 1--2 --- three", "“quoted” and 1–2 — three"],
  [tex`\emph{em} \textit{it} {\bf bold} {\em em} \textsc{sc} \underline{u}`, "em it bold em sc u"],
  [tex`\LaTeX{} and {\TeX}`, "LaTeX and TeX"],
  [tex`$\alpha$-$\beta$ and $\Omega$`, "α-β and Ω"],
  [tex`$O(n^2 \log n)$, $x_1$, $10^{-3}$, $2^{N}$, $x_{ij}$`, "O(n² log n), x₁, 10⁻³, 2^N, x_ij"],
  [tex`$a \leq b \times \infty \rightarrow c$`, "a ≤ b × ∞ → c"],
  [tex`$\alpha + \beta$ and \textmu m`, "α + β and µm"],
  [tex`$\mathcal{O}(\sqrt{n})$ and $\mathbb{R}$`, "O(√n) and R"],
  [tex`CO\textsubscript{2}, H$_2$O, 1\textsuperscript{st}`, "CO2, H₂O, 1st"],
  [
    tex`see \url{https://example.com/a} and \href{https://example.com}{here}`,
    "see https://example.com/a and here",
  ],
  [tex`Ta\~{}x \^{}`, "Ta~x ^"],
  ["two\nlines\tand  more", "two lines and more"],
  ["基于{GPU}的调度", "基于GPU的调度"],
  ["<i>Ab initio</i> H<sub>2</sub>O {\\&}amp; more", "Ab initio H2O & more"],
  // What no grammar takes is read without its braces and commands.
  ["costs $5", "costs $5"],
  [tex`an accent \"`, "an accent"],
  [tex`\unknown{x} \unknown y`, "x unknown y"],
])("%s is %s", (value, text) => {
  expect(textOf(value)).toBe(text);
});

test.each([
  [tex`10.1007/978-3-030-05054-2\_46`, "10.1007/978-3-030-05054-2_46"],
  [tex`10.1007/978{\_}46`, "10.1007/978_46"],
  [tex`\url{https://example.com/~me/a_b?c=d&e=%20#f}`, "https://example.com/~me/a_b?c=d&e=%20#f"],
  [tex`https://example.com/\~{}me`, "https://example.com/~me"],
  [tex`https://example.com/{\textasciitilde}me`, "https://example.com/~me"],
  [tex`https://example.com/$\sim$me`, "https://example.com/~me"],
  ["https://example.com/a--b", "https://example.com/a--b"],
])("the address or identifier %s is %s", (value, text) => {
  expect(verbatimOf(value)).toBe(text);
});

test.each([
  [tex`Available at \url{https://example.com/a_b}`, "https://example.com/a_b"],
  ["See https://example.com/x now", "https://example.com/x"],
  ["Preprint", ""],
])("the address in %s is %s", (value, address) => {
  expect(addressIn(value)).toBe(address);
});
