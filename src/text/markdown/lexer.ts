import type { Lexer, MarkedToken, Token } from "marked";
import { resumeTokenizer } from "./tokenizer";

let makeLexer: (() => Lexer) | undefined;

/**
 * marked is loaded with the first text that needs it: that takes longer than a page does, and most
 * resumes have none. `require` is resolved by the bundler.
 */
function newLexer(): Lexer {
  if (!makeLexer) {
    const { Lexer, Tokenizer }: typeof import("marked") = require("marked");
    const options = { gfm: true, tokenizer: resumeTokenizer(Tokenizer) };
    makeLexer = () => new Lexer(options);
  }
  return makeLexer();
}

/** Without extensions, marked makes no tokens but its own. */
export function ownTokens(tokens: readonly Token[]): readonly MarkedToken[] {
  return tokens as readonly MarkedToken[];
}

/** The blocks of a text. Their inline text is not read yet: see {@link inlineTokens}. */
export function blockTokens(source: string): readonly Token[] {
  return newLexer().blockTokens(source, []);
}

/** The parts of one run of text; block constructs (`# `, `- `, `1. `) are plain text here. */
export function inlineTokens(source: string): readonly Token[] {
  return newLexer().inlineTokens(source, []);
}
