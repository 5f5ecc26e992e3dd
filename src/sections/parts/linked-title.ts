import type { Link } from "../../resume";
import type { Context } from "../context";
import { bracket } from "./bracket";
import { linkRemark } from "./link-remark";
import type { Row } from "./row";
import { titleOf } from "./title";

/**
 * A title that is a link, for the row of an entry.
 *
 * @param kind In brackets behind the title, as a link stands there that is not safe to make.
 */
export const linkedTitle = (
  text: string,
  link: Link,
  context: Context,
  kind = "",
): Pick<Row, "title" | "remark"> => ({
  title: titleOf(text, link, context),
  remark: bracket(text, kind, context.locale) + linkRemark(text, link, context),
});
