import type { Tokenizer, Tokens } from "marked";
import { cjk } from "../characters";
import { joiner } from "./placeholders";

/** What may be written as an HTML element, without attributes, beside `br`. */
export const writtenTags = ["b", "i", "kbd", "mark", "s", "small", "sub", "sup", "u"] as const;

const lineBreak = /^<br[ \t]*\/?>/i;
const writtenElement = new RegExp(`^<(${writtenTags.join("|")})>(.*?)</\\1>`, "is");

/** The language after the marks is not shown, so it must look like one; else the line is text. */
const fence = /^ {0,3}(?:`{3,}|~{3,})[ -_a-~]*(?:\n|$)/;

/** A sheet of paper has no room for them, and marked fills up short rows: a small text, a huge table. */
const tooManyColumns = /^(?:[^|\n]*\|){26}/;

const longestUrl = 2000;

/** No address: `react@18.2.0`, `git@github.com:user/repo`. */
function isEmail(text: string, rest: string): boolean {
  return /\.[a-z]{2,}$/i.test(text) && !/^(?::?\w|:?\/|@)/.test(rest);
}

/** Without these, marked need not look; its longest expressions take some 30 ms to compile. */
const quoteMark = /^ {0,3}>/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/m;
const rowAboveDelimiters = /^[^\n]*\n {0,3}[|:-]/;

/** marked's reader of single tokens, less what a resume has no use for. */
export function resumeTokenizer(Base: typeof Tokenizer): Tokenizer {
  // GFM takes Han and Chinese punctuation for a part of the URL: 见https://a.example/b。后文.
  const urlEnd = new RegExp(`[${cjk}${joiner}\\s<>"\`\\\\^{|}[\\]]`, "u");
  // GFM wants a space before `www.`.
  const textBeforeUrl = new RegExp(`^.*?[${cjk}](?=[wW]{3}\\.)`, "su");

  class ResumeTokenizer extends Base {
    /** An indent in a resume is an accident. */
    override code(): undefined {}

    /** Raw HTML is text. */
    override html(): undefined {}

    override def(): undefined {}

    override reflink(): undefined {}

    override fences(source: string): Tokens.Code | undefined {
      return fence.test(source) ? super.fences(source) : undefined;
    }

    override table(source: string): Tokens.Table | undefined {
      const isTable = rowAboveDelimiters.test(source) && !tooManyColumns.test(source);
      return isTable ? super.table(source) : undefined;
    }

    override blockquote(source: string): Tokens.Blockquote | undefined {
      return quoteMark.test(source) ? super.blockquote(source) : undefined;
    }

    override lheading(source: string): Tokens.Heading | undefined {
      return underline.test(source) ? super.lheading(source) : undefined;
    }

    /** A whole element, so that what is open is always closed; its content is the token's text. */
    override tag(source: string): Tokens.Tag | undefined {
      if (!source.startsWith("<")) return undefined;
      const found = lineBreak.exec(source) ?? writtenElement.exec(source);
      if (!found) return undefined;
      const [raw, , text = ""] = found;
      return { type: "html", raw, text, inLink: false, inRawBlock: false, block: false };
    }

    override inlineText(source: string): Tokens.Text | undefined {
      const text = super.inlineText(source);
      const beforeUrl = textBeforeUrl.exec(text?.raw ?? "")?.[0];
      return beforeUrl === undefined ? text : super.inlineText(beforeUrl);
    }

    override url(source: string): Tokens.Link | undefined {
      const found = super.url(source.slice(0, longestUrl));
      const end = found?.raw.search(urlEnd) ?? -1;
      const link = end < 0 ? found : super.url(source.slice(0, end));
      if (!link?.href.startsWith("mailto:")) return link;
      return isEmail(link.text, source.slice(link.raw.length)) ? link : undefined;
    }
  }
  return new ResumeTokenizer();
}
