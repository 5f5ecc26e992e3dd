import type { FieldLabel } from "../../locales/locale";
import type { Link } from "../../resume";
import type { Context } from "../context";
import type { Title } from "./title";

/** Links whose words say what they lead to; one that is not safe stands there as text. */
export const linksOf = (
  links: readonly (readonly [FieldLabel, Link])[],
  { locale: { labels, punctuation } }: Context,
): Title[] =>
  links
    .filter(([, { written }]) => written !== "")
    .map(([key, { written, href }]) => ({
      text: href === undefined ? labels[key] + punctuation.colon + written : labels[key],
      lang: undefined,
      href,
    }));
