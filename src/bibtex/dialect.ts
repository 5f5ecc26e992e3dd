import { months } from "./months";

/**
 * What plain text needs beyond the library's tables, by the names of those: it knows TeX as text and
 * Greek letters, and prints HTML.
 */
export const dialect = {
  // By name, so that `jan # "~3"` and `"3~" # jan` can be told apart.
  defaultStrings: Object.fromEntries(months.map((month) => [month, month])),
  formatting: {
    quotes: ["“", "”"] as const,
    power: ["^", ""] as const,
    index: ["_", ""] as const,
  },
  // A power must not read as a factor; `1\textsuperscript{st}` is readable without a sign.
  mathScriptFormatting: { "^": "power", sp: "power", _: "index", sb: "index" },
  commands: {
    ...{ aa: "å", AA: "Å", LaTeX: "LaTeX", TeX: "TeX", BibTeX: "BibTeX" },
    ...{ dots: "…", ldots: "…", slash: "/", quad: " ", qquad: " ", newline: " ", space: " " },
    ...{ S: "§", P: "¶", pounds: "£", dag: "†", ddag: "‡", bibrangedash: "-", textquotedbl: '"' },
    ...{ protect: "", relax: "", left: "", right: "", displaystyle: "", noindent: "" },
  },
  mathCommands: {
    ...{ times: "×", div: "÷", pm: "±", mp: "∓", cdot: "·", ast: "∗", star: "⋆", circ: "∘" },
    ...{ leq: "≤", le: "≤", geq: "≥", ge: "≥", neq: "≠", ne: "≠", approx: "≈", sim: "∼" },
    ...{ equiv: "≡", simeq: "≃", propto: "∝", ll: "≪", gg: "≫", in: "∈", notin: "∉" },
    ...{ subset: "⊂", subseteq: "⊆", cup: "∪", cap: "∩", emptyset: "∅", forall: "∀" },
    ...{ exists: "∃", neg: "¬", wedge: "∧", vee: "∨", oplus: "⊕", otimes: "⊗", perp: "⊥" },
    ...{ rightarrow: "→", to: "→", leftarrow: "←", leftrightarrow: "↔", Rightarrow: "⇒" },
    ...{ infty: "∞", partial: "∂", nabla: "∇", sum: "∑", prod: "∏", int: "∫", sqrt: "√" },
    ...{ ell: "ℓ", hbar: "ℏ", Re: "ℜ", Im: "ℑ", aleph: "ℵ", prime: "′", degree: "°" },
    ...{ cdots: "⋯", langle: "⟨", rangle: "⟩", dagger: "†", ddagger: "‡", bullet: "•" },
    ...{ mathsemicolon: ";", mathplus: "+", lbrace: "{", rbrace: "}", backslash: "\\" },
  },
  diacritics: {
    ...{ bar: "\u0304", hat: "\u0302", tilde: "\u0303", vec: "\u20D7", dot: "\u0307" },
    ...{ ddot: "\u0308", acute: "\u0301", grave: "\u0300", check: "\u030C", breve: "\u0306" },
  },
  argumentCommands: {
    href: (_url: string, text: string): string => text,
    textcolor: (_color: string, text: string): string => text,
    color: (_color: string): string => "",
    footnote: (_text: string): string => "",
    thanks: (_text: string): string => "",
  },
};
