import { attributeIn, walkPage } from "../text";
import { lastCodePoint } from "./coverage";

/** Characters (code points) in their order: the same characters make the same font. */
export interface UsedCharacters {
  regular: StyledCharacters;
  bold: StyledCharacters;
}

/** The characters of one weight, by the widths that their signs have. */
export interface StyledCharacters {
  /** In runs of Chinese or Japanese, whose quotes and dashes are as wide as a Han. */
  wide: readonly number[];
  /** In all other runs. */
  narrow: readonly number[];
}

const wideRegular = 1;
const narrowRegular = 2;
const wideBold = 4;
const narrowBold = 8;

const seen = new Uint8Array(lastCodePoint + 1);

/** What style sheets put on the page: numbers of pages and lists, the marks around and between them. */
const generated = "0123456789[]/. \u00a0·•";

const boldElements = new Set(["b", "h1", "h2", "h3", "h4", "strong", "th"]);
const wideLanguage = /^(?:zh|ja)/;

/** The mark below a stressed Han, in the style of that Han. */
const dot = "•";

/** How the text of an element is set. */
interface Setting {
  isBold: boolean;
  isWide: boolean;
  isDotted: boolean;
}

const pageLanguage = /<html lang="([^"]*)"/;

function settingOf(name: string, attributes: string, outer: Setting): Setting {
  const lang = attributes === "" ? undefined : attributeIn(attributes, "lang");
  return {
    isBold: (outer.isBold || boldElements.has(name)) && !attributes.includes('"alternate-name"'),
    isWide: lang === undefined ? outer.isWide : wideLanguage.test(lang),
    isDotted: outer.isDotted || attributes.includes('"dotted"'),
  };
}

/** Collects characters; `take` gives them away and is ready for the next page. */
function collector() {
  const found: number[] = [];
  const note = (codePoint: number, flag: number): void => {
    const flags = seen[codePoint] ?? 0;
    if (flags === 0) found.push(codePoint);
    seen[codePoint] = flags | flag;
  };
  const add = (text: string, { isBold, isWide }: Setting): void => {
    const wide = isBold ? wideBold : wideRegular;
    const narrow = isBold ? narrowBold : narrowRegular;
    for (let index = 0; index < text.length; index += 1) {
      const codePoint = text.codePointAt(index) ?? 0;
      if (codePoint > 0xffff) index += 1;
      note(codePoint, isWide ? wide : narrow);
    }
  };
  const take = (): UsedCharacters => {
    const inOrder = [...Uint32Array.from(found).sort()];
    const flagged = (flag: number) => inOrder.filter((codePoint) => (seen[codePoint] ?? 0) & flag);
    const used = {
      regular: { wide: flagged(wideRegular), narrow: flagged(narrowRegular) },
      bold: { wide: flagged(wideBold), narrow: flagged(narrowBold) },
    };
    for (const codePoint of found) seen[codePoint] = 0;
    return used;
  };
  return { add, take };
}

const combiningMark = /[\u0300-\u036f]/;

/**
 * The characters of a page, by weight and by the width of their signs.
 *
 * @param page A page of ours: well-formed, with `<` and `>` in tags only, and known references.
 * @param footer What the style sheet prints at the foot of each page, in the page's language.
 */
export function usedCharacters(page: string, footer: string): UsedCharacters {
  const { add, take } = collector();
  const lang = pageLanguage.exec(page)?.[1] ?? "";
  let setting: Setting = { isBold: false, isWide: wideLanguage.test(lang), isDotted: false };
  const outer: Setting[] = [];
  add(`${generated}${footer}`, setting);
  walkPage(page, {
    text: (text) => {
      add(text, setting);
      if (setting.isDotted) add(dot, setting);
      // Engines compose a letter and its mark where the font has the two in one.
      if (combiningMark.test(text)) add(text.normalize("NFC"), setting);
    },
    open: (name, attributes) => {
      outer.push(setting);
      setting = settingOf(name, attributes, setting);
    },
    close: () => {
      setting = outer.pop() ?? setting;
    },
  });
  return take();
}
