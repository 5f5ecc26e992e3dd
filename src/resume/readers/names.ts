import { normalizeLanguage } from "../../language";
import { at, isObject, type Reader } from "../reading";
import { text } from "./text";

/** A name, and its language where that is written beside it. */
export interface Name {
  text: string;
  /** BCP 47. */
  lang: string | undefined;
}

const name: Reader<Name> = (value, path, reading) =>
  isObject(value) && typeof value["value"] === "string"
    ? {
        text: text(value["value"], at(path, "value"), reading),
        lang: normalizeLanguage(value["lang"]),
      }
    : { text: text(value, path, reading), lang: undefined };

/** One name or several, each with its language or without. */
export const names: Reader<Name[]> = (value, path, reading) =>
  (Array.isArray(value)
    ? value.map((item, index) => [item, at(path, index)] as const)
    : [[value, path] as const]
  )
    .map(([item, place]) => name(item, place, reading))
    .filter((item) => item.text !== "");
