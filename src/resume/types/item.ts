/** What every item of a list may have. */
export interface Item {
  /** Added: the name by which a translation finds the item. */
  id?: string;
  /** Added: whether the item is left out everywhere. */
  hidden?: boolean;
}
