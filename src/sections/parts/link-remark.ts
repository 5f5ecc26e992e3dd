import type { Link } from "../../resume";
import type { Context } from "../context";
import { bracket } from "./bracket";

/** What stands behind a title whose link is not safe to make: the link as text, in brackets. */
export const linkRemark = (title: string, link: Link, { locale }: Context): string =>
  title !== "" && link.href === undefined ? bracket(title, link.written, locale) : "";
