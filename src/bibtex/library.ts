import {
  argumentCommands,
  commands,
  defaultStrings,
  diacritics,
  formatting,
  formattingCommands,
  formattingEnvs,
  mathCommands,
  mathScriptFormatting,
} from "@citation-js/plugin-bibtex/lib-mjs/input/constants.js";
import { parse as parseFile } from "@citation-js/plugin-bibtex/lib-mjs/input/file.js";
import { parse as parseValue } from "@citation-js/plugin-bibtex/lib-mjs/input/value.js";
import { dialect } from "./dialect";

// The tables are the library's settings: its users are meant to change them.
for (const name of Object.keys(formatting)) formatting[name] = ["", ""];
Object.assign(formatting, dialect.formatting);
Object.assign(defaultStrings, dialect.defaultStrings);
Object.assign(mathScriptFormatting, dialect.mathScriptFormatting);
Object.assign(commands, dialect.commands);
Object.assign(mathCommands, dialect.mathCommands);
Object.assign(diacritics, dialect.diacritics);
Object.assign(argumentCommands, dialect.argumentCommands);

const ofCommands = [
  argumentCommands,
  commands,
  diacritics,
  formattingCommands,
  formattingEnvs,
  mathCommands,
  { begin: "", end: "" },
];

/** Whether the grammar of values knows the command of TeX. */
export const isCommand = (name: string): boolean =>
  ofCommands.some((table) => Object.hasOwn(table, name));

/** Whether a command is a sign of formulas; spaces behind it are meant to be seen. */
export const isSign = (name: string): boolean => Object.hasOwn(mathCommands, name);

/** Whether a word is an abbreviation of BibTeX's own styles: a month, a journal. */
export const isMacro = (word: string): boolean => Object.hasOwn(defaultStrings, word.toLowerCase());

export { parseFile, parseValue };
