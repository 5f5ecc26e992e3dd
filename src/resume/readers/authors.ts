import { startsWide } from "../../text";
import { isEmpty, isObject, type Reader } from "../reading";
import { list, splitNothing } from "./list";
import { text } from "./text";

const memberText = (value: Readonly<Record<string, unknown>>, ...keys: string[]): string => {
  const found = keys.map((key) => value[key]).find((member) => typeof member === "string");
  return typeof found === "string" ? found.trim() : "";
};

/**
 * An author in the spellings of CSL (`family`, `given`, `literal`) and schema.org (`familyName`,
 * `givenName`, `name`) as one name: 高策, `Ce Gao`.
 */
const author: Reader<string> = (value, path, reading) => {
  if (!isObject(value) || isEmpty(value)) return text(value, path, reading);
  const whole = memberText(value, "literal", "name");
  const family = memberText(value, "family", "familyName", "lastName");
  const given = memberText(value, "given", "givenName", "firstName");
  if (whole !== "" || family + given === "")
    return text(whole === "" ? value : whole, path, reading);
  return text(startsWide(family) ? family + given : `${given} ${family}`, path, reading);
};

const authorList = list(author, splitNothing);

/** Authors: one text, which stays as typed, or a list of texts and objects. */
export const authors: Reader<string[]> = (value, path, reading) =>
  Array.isArray(value)
    ? authorList(value, path, reading)
    : [author(value, path, reading)].filter((name) => name !== "");
