import { isoText, parseDate } from "../dates";
import { generator } from "../generated/package";
import { likelySubtags } from "../locales/likely-subtags";
import type { ReadResume } from "../resume";
import type { Context } from "../sections/context";
import { jsonLdHtml, plainText, type SafeHtml } from "../text";
import { personOf } from "./json-ld/person";

/** What stands in `<head>` for browsers, search engines and previews. */
export interface Head {
  /** For what browsers draw beside the page. `dark` alone would make the printed sheet black. */
  colorScheme: string;
  title: string;
  description: string;
  canonical: string | undefined;
  url: string | undefined;
  image: string | undefined;
  siteLocale: string | undefined;
  updated: string | undefined;
  generator: string;
  jsonLd: SafeHtml;
}

/** Longest title that search results and the PDF's title bar show whole. */
const longestTitle = 70;
const longestDescription = 160;

function shorten(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join("")
        .trimEnd()}…`;
}

/** Open Graph's `language_TERRITORY`; undefined for a language at home nowhere. */
function siteLocaleOf(tag: string): string | undefined {
  const { language, region } = likelySubtags(tag);
  return region === undefined ? undefined : `${language}_${region}`;
}

/** Builds the head's model. The image is named for previews only where it has an address of its own. */
export function headOf(resume: ReadResume, context: Context): Head {
  const { basics, meta } = resume;
  const { words, punctuation } = context.locale;
  const canonical = meta.canonical.href;
  const updated = parseDate(meta.lastModified);
  const summary = plainText(basics.summary);
  return {
    colorScheme: context.options.colorScheme === "light" ? "light" : "light dark",
    title: shorten(
      basics.name === "" ? words.resume : `${basics.name}${punctuation.separator}${words.resume}`,
      longestTitle,
    ),
    description: shorten(summary === "" ? basics.label : summary, longestDescription),
    canonical,
    url: canonical ?? basics.url.href,
    image: basics.image?.kind === "remote" ? basics.image.url : undefined,
    siteLocale: siteLocaleOf(context.language),
    updated: updated === undefined ? undefined : isoText(updated),
    generator,
    jsonLd: jsonLdHtml(personOf(resume, context.owner)),
  };
}
