import type { Browser, Page } from "playwright-core";
import { address, openPage } from "./chromium";

/** What a page did that a resume must not do; every list is empty for a harmless page. */
export interface Misdeeds {
  /** Calls of `__ran()`, and dialogs. */
  ran: string[];
  requests: string[];
  /** Messages of the console. */
  complaints: string[];
  /** Where clicks on anything but plain links led. */
  departures: string[];
  /** Elements, attributes and link targets that no resume needs. */
  strangers: string[];
  /** Rules in the style sheets that `openProvoker` was not told of. */
  rules: string[];
}

const expected = {
  tags: (
    "html head meta title link style script body div span header main section article address " +
    "h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd img svg path a time table thead tbody tr th td " +
    "blockquote pre code kbd mark small sub sup strong em b i u s del br hr"
  ).split(" "),
  attributes: (
    "lang dir charset name content property rel href type class id role aria-labelledby " +
    "aria-label aria-hidden viewBox d src alt translate datetime scope start"
  ).split(" "),
  protocols: ["http:", "https:", "mailto:", "tel:"],
};

/** Events that attributes such as `onmouseover` listen to. */
const events = (
  "pointerover pointerenter mouseover mouseenter mousemove mouseout mousedown mouseup touchstart " +
  "dblclick contextmenu wheel keydown keypress keyup dragstart copy paste beforeinput input change " +
  "toggle scroll animationstart transitionend begin"
).split(" ");

const inspect = (page: Page): Promise<Pick<Misdeeds, "strangers" | "rules">> =>
  page.evaluate(({ tags, attributes, protocols }) => {
    const elements = [...document.querySelectorAll("*")];
    const strangers = [
      ...elements.map(({ localName }) => localName).filter((name) => !tags.includes(name)),
      ...elements
        .flatMap((element) => element.getAttributeNames())
        .filter((name) => !attributes.includes(name)),
      ...[...document.links]
        .filter(({ protocol }) => !protocols.includes(protocol))
        .map(({ href }) => href),
    ];
    const rules = [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      // Faces and the foot of the page come with the text.
      .filter((rule) => !(rule instanceof CSSFontFaceRule))
      .map(({ cssText }) => cssText.replace(/ content: "(?:[^"\\]|\\.)*"/, ""));
    return { strangers, rules };
  }, expected);

const hoverAndFocusAll = (page: Page): Promise<void> =>
  page.evaluate((types) => {
    for (const element of document.querySelectorAll("*")) {
      for (const type of types) element.dispatchEvent(new Event(type, { bubbles: true }));
      if (element instanceof HTMLElement || element instanceof SVGElement) element.focus();
    }
  }, events);

/** Clicks everything but plain links and what stands in them, gives time for what that started, and tells where it led. */
const clickAll = (page: Page): Promise<string[]> =>
  page.evaluate(async (protocols) => {
    const departures: string[] = [];
    navigation.addEventListener("navigate", (event) => departures.push(event.destination.url));
    for (const element of document.querySelectorAll("*")) {
      const link = element.closest("a");
      const isPlain = link !== null && protocols.includes(link.protocol);
      if (!isPlain) element.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    }
    await new Promise((resolve) => setTimeout(resolve));
    return departures;
  }, expected.protocols);

export interface Provoker {
  page: Page;
  /** Calls of `__ran()`, and dialogs. */
  ran: string[];
  requests: string[];
  show: (html: string) => Promise<void>;
  /** Shows a page and does to it all that a reader may do. */
  provoke: (html: string) => Promise<Misdeeds>;
}

/**
 * Opens a window in which pages are provoked to misdeeds, one after the other.
 *
 * @param harmless Pages whose rules no other page may add to.
 */
export async function openProvoker(
  browser: Browser,
  harmless: readonly string[],
): Promise<Provoker> {
  const { page, requests, complaints, show } = await openPage(browser, {
    viewport: { width: 600, height: 400 },
  });
  const ran: string[] = [];
  const known = new Set<string>();
  for (const html of harmless) {
    await show(html);
    for (const rule of (await inspect(page)).rules) known.add(rule);
  }
  await page.context().exposeBinding("__ran", ({ frame }) => ran.push(`in ${frame.url()}`));
  page.on("dialog", (dialog) => {
    ran.push(`dialog ${dialog.message()}`);
    return dialog.dismiss();
  });
  const provoke = async (html: string): Promise<Misdeeds> => {
    await show(html);
    const found = await inspect(page);
    await hoverAndFocusAll(page);
    for (const media of [{ media: "print" }, { media: "screen", colorScheme: "dark" }] as const) {
      await page.emulateMedia(media);
      // Asking for a measure has the styles applied at once.
      await page.evaluate(() => document.body.offsetHeight);
    }
    const departures = await clickAll(page);
    if (page.url() !== address) departures.push(page.url());
    return {
      ...found,
      rules: found.rules.filter((rule) => !known.has(rule)),
      departures,
      // Taken out of the lists: what comes late is not lost, the next page is blamed for it.
      ran: ran.splice(0),
      requests: requests.splice(0),
      complaints: complaints.splice(0),
    };
  };
  return { page, ran, requests, show, provoke };
}
