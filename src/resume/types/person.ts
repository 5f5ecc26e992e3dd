/** Added: somebody who is named with a link. */
export interface Person {
  name?: string;
  url?: string;
}

/** Added: a work that is named with a link. */
export interface Titled {
  title?: string;
  url?: string;
}
