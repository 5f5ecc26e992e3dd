import { attributeIn, walkPage } from "../../text";

/** An element of the page. */
export interface Element {
  name: string;
  classes: readonly string[];
  /** Where it says so itself. */
  lang: string | undefined;
  parent: Element | undefined;
  children: (Element | string)[];
}

/** Whether an element is of a class. */
export const isOf = (element: Element | undefined, className: string): boolean =>
  element?.classes.includes(className) ?? false;

const noClasses: readonly string[] = [];

const elementIn = (parent: Element | undefined, name: string, attributes: string): Element => ({
  name,
  classes: attributeIn(attributes, "class")?.split(" ") ?? noClasses,
  lang: attributeIn(attributes, "lang"),
  parent,
  children: [],
});

/**
 * The elements of a page, from `<body>` on.
 *
 * @param page A page of ours: well-formed, with `<` and `>` in tags only.
 */
export function elementsOf(page: string): Element {
  const body = elementIn(undefined, "body", "");
  let element = body;
  walkPage(page, {
    text: (text) => element.children.push(text),
    open: (name, attributes) => {
      const child = elementIn(element, name, attributes);
      element.children.push(child);
      element = child;
    },
    close: () => {
      element = element.parent ?? body;
    },
  });
  return body;
}
