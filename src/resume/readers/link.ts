import { type ImageUrl, safeImageUrl, safeUrl } from "../../text";
import { isEmpty, isObject, kindOf, limits, type Reader } from "../reading";
import { text } from "./text";

/** A link as the user wrote it, and its target if that is a safe one. */
export interface Link {
  written: string;
  href: string | undefined;
}

/** A link, or an object that has one; a target that is not safe is kept as text. */
export const link: Reader<Link> = (value, path, reading) => {
  const target =
    isObject(value) && !isEmpty(value) ? (value["url"] ?? value["href"] ?? value) : value;
  const written = text(target, path, reading);
  const href = written === "" ? undefined : safeUrl(written);
  if (written !== "" && href === undefined) reading.report(path, "unsafe-url", { shown: written });
  return { written, href };
};

/** An image's address. A data URI may be longer than a text; what is no image is not shown. */
export const image: Reader<ImageUrl | undefined> = (value, path, reading) => {
  const isData = typeof value === "string" && value.trimStart().startsWith("data:");
  if (isData && value.length > limits.image) {
    reading.report(path, "image-too-large", { limit: limits.image });
    return undefined;
  }
  const written = isData ? value : text(value, path, reading);
  const found = written === "" ? undefined : safeImageUrl(written);
  if (written !== "" && found === undefined) {
    reading.report(path, "dropped", { expected: "link", found: kindOf(value) });
  }
  return found;
};
