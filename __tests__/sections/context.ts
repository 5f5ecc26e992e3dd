import type { Options } from "../../index";
import { resolveLanguage } from "../../src/language";
import { localeFor } from "../../src/locales";
import { readOptions } from "../../src/options";
import { type ReadResume, readResume, startReading } from "../../src/resume";
import type { Context } from "../../src/sections/context";
import { deepFreeze } from "../support/fixtures";

/** A resume as it is read, and the context its sections are built in. */
export function reading(
  resume: object,
  given: Options = {},
): { resume: ReadResume; context: Context } {
  deepFreeze(resume);
  const language = resolveLanguage(resume, given);
  const locale = localeFor(language);
  const { reading: state } = startReading(language, locale.punctuation.list);
  const options = readOptions(resume, given, state, {
    sections: [],
    labels: [],
    personal: [],
  });
  const read = readResume(resume, state);
  return {
    resume: read,
    context: {
      language,
      contentLanguage: language,
      locale,
      options,
      dates: {
        locale,
        dateStyle: options.dateStyle,
        hanSpacing: options.hanSpacing,
        now: options.now,
      },
      owner: [read.basics.name, ...read.basics.alternateName.map(({ text }) => text)],
    },
  };
}
