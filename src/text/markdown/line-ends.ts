import { firstCharacter, joinsWithoutSpace, lastCharacter } from "../characters";
import { joiner } from "./placeholders";

/**
 * How lines of a list begin that markdown does not know: `1、`, `（2）`, `③`, `•`, `——`. Chinese
 * texts number like this, so such a line keeps to itself although markdown would join it.
 */
const enumerator =
  /^(?:[•·●○◆◇■□▪▶►★☆✓✔※➢–—①-⑳❶-❿]|[-*+][ \t]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、．）)]|\.(?!\d))|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])[）)])/;

const hardLineEnd = / {2}$|\\$/;
const delimitersAtStart = /^[*_~`]+/;
const delimitersAtEnd = /[*_~`]+$/;

/** What a line end stands for that the writer's editor made: CSS Text 4, "segment break transformation". */
function joint(line: string, next: string): string {
  const before = lastCharacter(line.slice(-9).replace(delimitersAtEnd, ""));
  const after = firstCharacter(next.slice(0, 9).replace(delimitersAtStart, ""));
  return joinsWithoutSpace(before, after) ? joiner : " ";
}

/**
 * Joins the lines of a paragraph: those of Chinese without a gap, others by a space. A line feed is
 * left where the line ends for good (two spaces or a backslash before it, an enumerator behind it).
 */
export function joinLines(text: string): string {
  if (!text.includes("\n")) return text;
  let joined = "";
  let line = "";
  let isHard = false;
  for (const typed of text.split("\n")) {
    const next = typed.trim();
    if (next === "") continue;
    if (isHard && line.endsWith("\\")) line = line.slice(0, -1).trimEnd();
    if (line !== "") joined += line + (isHard || enumerator.test(next) ? "\n" : joint(line, next));
    isHard = hardLineEnd.test(typed);
    line = next;
  }
  return joined + line;
}
