import type { MarkedToken, Token, Tokens } from "marked";
import { hasWide } from "../characters";
import { element, escapeHtml, joinHtml, type SafeHtml } from "../safe-html";
import { displayUrl, mailtoUrl, safeUrl } from "../url";
import { prepareEmphasis } from "./emphasis";
import { inlineTokens, ownTokens } from "./lexer";
import { joinLines } from "./line-ends";
import { withoutPlaceholders } from "./placeholders";
import { isPlainLine, linesHtml } from "./plain";
import { decodeReferences } from "./references";
import { writtenTags } from "./tokenizer";

/** What is beyond is shown as typed: marked's time grows with the product of the two. */
const longestRun = 5000;
const tooManyMarks = /^(?:[^*_~`@[\]<\\]*[*_~`@[\]<\\]){301}/;

function tokensHtml(tokens: readonly Token[], isInLink: boolean): SafeHtml {
  return joinHtml(ownTokens(tokens).map((token) => tokenHtml(token, isInLink)));
}

/** Stress on Han is marked by dots: a slanted Han is no Chinese letter. */
const stress = (text: string): { class?: "dotted" } => (hasWide(text) ? { class: "dotted" } : {});

function writtenHtml({ raw, text }: Tokens.HTML | Tokens.Tag, isInLink: boolean): SafeHtml {
  const name = writtenTags.find((tag) => raw.toLowerCase().startsWith(`<${tag}>`));
  const attributes = name === "i" ? stress(text) : {};
  return element(name ?? "br", attributes, name ? tokensHtml(inlineTokens(text), isInLink) : []);
}

function autolinkHtml({ raw, text, href }: Tokens.Link, isInLink: boolean): SafeHtml {
  const shown = withoutPlaceholders(text);
  const url = href.startsWith("mailto:") ? mailtoUrl(shown) : safeUrl(shown);
  // An address in angle brackets that may not be followed stays as typed.
  if (url === undefined) return escapeHtml(withoutPlaceholders(raw));
  return isInLink
    ? escapeHtml(shown)
    : element("a", { href: url, class: "url" }, escapeHtml(shown));
}

/** An image would be a request: it becomes a link, with its description as the text. */
function linkHtml(token: Tokens.Link | Tokens.Image, isInLink: boolean): SafeHtml {
  const url = safeUrl(decodeReferences(withoutPlaceholders(token.href)));
  if (url === undefined || isInLink) return tokensHtml(token.tokens, isInLink);
  const content = tokensHtml(token.tokens, true);
  return element("a", { href: url }, content === "" ? escapeHtml(displayUrl(url)) : content);
}

function tokenHtml(token: MarkedToken, isInLink: boolean): SafeHtml {
  switch (token.type) {
    case "em":
      return element("em", stress(token.text), tokensHtml(token.tokens, isInLink));
    case "strong":
    case "del":
      return element(token.type, {}, tokensHtml(token.tokens, isInLink));
    case "codespan":
      return element("code", {}, escapeHtml(withoutPlaceholders(token.text)));
    case "escape":
      return escapeHtml(token.text);
    case "br":
      return element("br", {}, []);
    case "html":
      return writtenHtml(token, isInLink);
    case "image":
      return linkHtml(token, isInLink);
    case "link":
      return token.autolink ? autolinkHtml(token, isInLink) : linkHtml(token, isInLink);
    default:
      return escapeHtml(decodeReferences(withoutPlaceholders(token.raw)));
  }
}

/** The markup of text within a line, or within the lines of a paragraph. */
export function inlineHtml(text: string): SafeHtml {
  const source = joinLines(text);
  if (isPlainLine(source) || source.length > longestRun || tooManyMarks.test(source)) {
    return linesHtml(source);
  }
  return tokensHtml(inlineTokens(prepareEmphasis(source).replaceAll("\n", "  \n")), false);
}
