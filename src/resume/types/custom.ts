import type { Project } from "./experience";
import type { Item } from "./item";

/** Added: a section with a heading of its own. */
export interface Custom extends Item {
  title?: string;
  /** Markdown. */
  content?: string;
  items?: Project[];
}
