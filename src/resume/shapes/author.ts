import { flag } from "../readers/flag";
import { cutList } from "../readers/list";
import { membersReader } from "../readers/members";
import { text } from "../readers/text";
import { at, field, isEmpty, isObject, type Path, type Reader, type Reading } from "../reading";
import type { Author } from "../types";
import type { ShapeOf } from "./shape-of";

const author = {
  name: field(text, "fullName", "姓名"),
  family: field(text, "familyName", "lastName", "surname", "last"),
  given: field(text, "givenName", "firstName", "first"),
  particle: field(text, "non-dropping-particle", "dropping-particle", "prefix"),
  suffix: field(text, "honorificSuffix"),
  literal: field(text),
  self: field(flag),
  equal: field(flag, "coFirst", "equalContribution", "共同一作"),
  corresponding: field(flag, "correspondingAuthor", "通讯", "通讯作者"),
} satisfies ShapeOf<Author>;

const readMembers = membersReader(author, ["@type", "type", "initials", "comma-suffix"]);

/** An author as written: the name as one text, or in parts, and what is said of the author. */
export interface ReadAuthor extends ReturnType<typeof readMembers> {
  /** Whether the text may name several: it is no item of a list. */
  isWholeList: boolean;
}

const nobody = {
  name: "",
  family: "",
  given: "",
  particle: "",
  suffix: "",
  literal: "",
  self: false,
  equal: false,
  corresponding: false,
  isWholeList: false,
} satisfies ReadAuthor;

/** An author in the spellings of CSL, schema.org and others, or as a text. */
function readAuthor(value: unknown, path: Path, reading: Reading): ReadAuthor {
  if (isObject(value)) return { ...readMembers(value, path, reading), isWholeList: false };
  return { ...nobody, name: text(value, path, reading) };
}

const isNamed = ({ name, family, given, literal }: ReadAuthor): boolean =>
  name + family + given + literal !== "";

/** Authors: one text that names them all, one object, or a list of texts and objects. */
export const authors: Reader<ReadAuthor[]> = (value, path, reading) => {
  if (isEmpty(value)) return [];
  if (!Array.isArray(value)) {
    const isWholeList = !isObject(value);
    return [{ ...readAuthor(value, path, reading), isWholeList }].filter(isNamed);
  }
  // A list of one text is what a program makes of one text: it may name several.
  const isOneText = value.length === 1 && typeof value[0] === "string";
  return cutList(value, path, reading)
    .map((item, index) => ({ place: at(path, index), item }))
    .filter(({ place, item }) => !isEmpty(item) && !reading.isHidden(place))
    .map(({ place, item }) => ({ ...readAuthor(item, place, reading), isWholeList: isOneText }))
    .filter(isNamed);
};
