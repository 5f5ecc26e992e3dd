import { mailtoUrl, safeUrl } from "../url";
import { characterBefore, isCjk } from "./characters";

/** A URL or an address found in text: where it stands, what is shown, where it leads. */
export interface Autolink {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly url: string;
}

/** A longer one is no link. The bound keeps repeated beginnings from costing quadratic time. */
const longest = 2000;

const bareUrl = /(?:https?:\/\/|www\.)[^\s<>"`\\^{|}[\]]+/iy;
const notBefore = /[\w.@:/-]/;
const trailingMark = /[?!.,:;*_~'"]/;

function untilCjk(text: string): string {
  let end = 0;
  for (const character of text) {
    if (character > "\u00b6" && isCjk(character)) break;
    end += character.length;
  }
  return text.slice(0, end);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

/** Without the marks that end the sentence and not the URL (GFM, "extended autolink path validation"). */
function trimmed(text: string): string {
  let unbalanced = count(text, ")") - count(text, "(");
  let end = text.length;
  for (; end > 0; end--) {
    const last = text.charAt(end - 1);
    if (last === ")" && unbalanced > 0) unbalanced--;
    else if (!trailingMark.test(last)) break;
  }
  return text.slice(0, end);
}

/**
 * A URL without brackets, starting at `index`. It ends before Han and Chinese punctuation, which GFM
 * would take for a part of it: 见https://a.example/b。后文.
 */
export function bareUrlAt(source: string, index: number): Autolink | undefined {
  if (notBefore.test(characterBefore(source, index))) return undefined;
  bareUrl.lastIndex = 0;
  const match = bareUrl.exec(source.slice(index, index + longest));
  if (!match) return undefined;
  const text = trimmed(untilCjk(match[0]));
  const url = safeUrl(text);
  return url === undefined ? undefined : { start: index, end: index + text.length, text, url };
}

const localPart = /[A-Za-z0-9._%+-]+$/;
const longestLocalPart = 64;
const domain = /@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?![\w@/-]|:[\w/])/y;

/** An e-mail address around the `@` at `index`; its local part starts at `from` or later. */
export function emailAround(source: string, index: number, from: number): Autolink | undefined {
  const before = source.slice(Math.max(from, index - longestLocalPart), index);
  const local = localPart.exec(before)?.[0];
  if (local === undefined) return undefined;
  domain.lastIndex = 0;
  const host = domain.exec(source.slice(index, index + longest))?.[0];
  if (host === undefined) return undefined;
  const text = local + host;
  const url = mailtoUrl(text);
  if (url === undefined) return undefined;
  return { start: index - local.length, end: index + host.length, text, url };
}

const inAngleBrackets = /<([a-z][a-z0-9+.-]{1,31}:[^\s<>]+|[^\s<>@]+@[^\s<>@]+)>/iy;

/** `<https://a.example>` or `<name@a.example>` at `index`, if the link may be followed. */
export function angleLinkAt(source: string, index: number): Autolink | undefined {
  inAngleBrackets.lastIndex = 0;
  const text = inAngleBrackets.exec(source.slice(index, index + longest))?.[1];
  if (text === undefined) return undefined;
  const url = safeUrl(text) ?? mailtoUrl(text);
  return url === undefined ? undefined : { start: index, end: index + text.length + 2, text, url };
}
