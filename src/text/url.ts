/** Without what no reader sees and what hides a scheme: controls, format characters, lone surrogates. */
const visible = (text: string): string =>
  /[^ -~]/.test(text) ? text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "") : text;

const scheme = /^[a-z]+:/i;

const asciiDomain = /^(?:[a-z\d-]+\.)+(?:[a-z]{2,}|xn--[a-z\d-]+)(?::\d{1,5})?(?=[/?#]|$)/i;

/** `www.example.org/a`, `例子.中国:8080`: labels and a top-level domain, then a port, a path or the end. */
const isBareDomain = (text: string): boolean =>
  asciiDomain.test(text) ||
  (/[^ -~]/.test(text) &&
    /^(?:[\p{L}\p{N}-]+\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+|中国|中國|公司|网络|網絡|香港|台湾|台灣)(?::\d{1,5})?(?=[/?#]|$)/iu.test(
      text,
    ));

const wellFormedAuthority = /^https?:\/\/[^/?#@]+(?:[/?#]|$)/;

/** Not allowed in a URL by RFC 3986, and not harmless enough to be left to the reader's browser. */
const needsEncoding = /[\s"<>\\^`{|}]/;

/** An absolute http or https URL as typed, or as the URL standard writes it when typed carelessly. */
function webUrl(text: string): string | undefined {
  const typed = text.replace(/^https?/i, (name) => name.toLowerCase());
  try {
    const url = new URL(typed);
    if (wellFormedAuthority.test(typed) && !needsEncoding.test(typed)) return typed;
    // `https://bank.example@evil.example/` shows one host and opens another.
    url.username = "";
    url.password = "";
    return url.href;
  } catch {
    return undefined;
  }
}

/**
 * The one judge of links: an absolute URL that may stand in `href`, or `undefined`.
 * Allowed are http, https, mailto and tel. A bare domain and `//host/path` become https; relative
 * references and bare e-mail addresses are no URLs here. What was typed stays as typed where it is
 * valid, Han characters included.
 */
export function safeUrl(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  // An input method in Chinese mode types a full-width colon.
  const text = visible(value)
    .trim()
    .replace(/^(https?|mailto|tel)：/i, "$1:");
  switch (scheme.exec(text)?.[0].toLowerCase()) {
    case "http:":
    case "https:":
      return webUrl(text);
    case "mailto:":
      return mailtoUrl(text);
    case "tel:":
      return telUrl(text);
  }
  if (text.startsWith("//")) return webUrl(`https:${text}`);
  return isBareDomain(text) ? webUrl(`https://${text}`) : undefined;
}

/** Where an image comes from: `embedded` needs no request, `remote` is an http or https URL. */
export interface ImageUrl {
  readonly kind: "embedded" | "remote";
  readonly url: string;
}

const dataImage = /^data:image\/(png|jpe?g|webp|gif|avif|svg\+xml)((?:;[a-z0-9=-]+)*),/i;
const notBase64 = /[^A-Za-z0-9+/=]/;
const notPercentEncoded = /[^\w%.~!$'()*+,;=:@/?-]/;

function embeddedImage(text: string): ImageUrl | undefined {
  const match = dataImage.exec(text);
  if (!match) return undefined;
  const type = (match[1] ?? "").toLowerCase().replace("jpg", "jpeg");
  const payload = text.slice(match[0].length);
  if (/;base64$/i.test(match[2] ?? "")) {
    const bytes = payload.replace(/\s+/g, "");
    if (bytes === "" || notBase64.test(bytes)) return undefined;
    return { kind: "embedded", url: `data:image/${type};base64,${bytes}` };
  }
  if (type !== "svg+xml" || payload === "" || notPercentEncoded.test(payload)) return undefined;
  return { kind: "embedded", url: `data:image/svg+xml,${payload}` };
}

/**
 * The URL of an image: a raster or SVG image as base64, an SVG image percent-encoded as a whole
 * (both stand in `<img>` only, where SVG runs no script), or a web address.
 */
export function safeImageUrl(value: unknown): ImageUrl | undefined {
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  if (/^data:/i.test(text)) return embeddedImage(text);
  // `me.png` looks like a domain, but is a file that the page cannot reach.
  const url = text.includes("/") ? safeUrl(text) : undefined;
  return url && /^https?:/.test(url) ? { kind: "remote", url } : undefined;
}

const percentEncodedCharacters = /(?:%[c-f][0-9a-f](?:%[89ab][0-9a-f])+)+/gi;

function decoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

function readable(encoded: string): string {
  const text = decoded(encoded);
  return /[\p{C}\p{Z}]/u.test(text) ? encoded : text;
}

/** What a reader sees of a URL: no scheme, no `www.`, no slash at the end, letters instead of `%E4…`. */
export function displayUrl(url: string): string {
  return url
    .replace(/^(?:https?:\/\/(?:www\.)?|mailto:|tel:)/i, "")
    .replace(/\/$/, "")
    .replace(percentEncodedCharacters, readable);
}

/** An address by RFC 5321 with room for header fields; the pattern takes its time over more. */
const longestAddress = 1000;

const emailAddress =
  /^(?:mailto:)?([^\s@"<>()[\]\\,:;?&]{1,64})@([^\s@"<>()[\]\\,:;?&#%/]+\.[^\s@"<>()[\]\\,:;?&#%/]+)(\?\S*)?$/i;

/** `mailto:` for one e-mail address (RFC 6068), with or without the scheme; header fields are kept. */
export function mailtoUrl(email: string): string | undefined {
  if (email.length > longestAddress) return undefined;
  const match = emailAddress.exec(visible(email).trim());
  if (!match) return undefined;
  const [, local = "", domain = "", fields = ""] = match;
  const mailbox = encodeURIComponent(decoded(local)).replace(/%2B/g, "+");
  return `mailto:${mailbox}@${domain}${fields.replace(/["<>\\^`{|}]/g, encodeURIComponent)}`;
}

const phoneCharacters = /^[\d\s().·–-]*/;
const extension = /^(?:转|轉|分机|分機|内线|ext\.?|;ext=|x|#)\s*(\d{1,8})/i;
const longestPhone = 200;
/** By E.164; more digits are two numbers. */
const mostDigits = 15;

/**
 * `tel:` for the first phone number in a text (RFC 3966): digits alone, `+` or the prefix `00` as
 * `+`, an extension as `;ext=`. `undefined` if there is no digit, or more than one number has.
 */
export function telUrl(phone: string): string | undefined {
  // Full-width digits are typed in Chinese; `(0)` in `+44 (0)20` is not dialled.
  const text = phone.slice(0, longestPhone).normalize("NFKC").replace(/\(0\)/g, "");
  const start = text.search(/\d/);
  if (start < 0) return undefined;
  const number = phoneCharacters.exec(text.slice(start))?.[0] ?? "";
  const typedDigits = number.replace(/\D/g, "");
  const hasPlus = /\+[\s(]*$/.test(text.slice(0, start));
  const hasPrefix = !hasPlus && typedDigits.startsWith("00");
  const digits = hasPrefix ? typedDigits.slice(2) : typedDigits;
  if (digits === "" || digits.length > mostDigits) return undefined;
  const extra = extension.exec(text.slice(start + number.length))?.[1];
  return `tel:${hasPlus || hasPrefix ? "+" : ""}${digits}${extra ? `;ext=${extra}` : ""}`;
}
