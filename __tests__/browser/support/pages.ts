import { render } from "../../../index";
import { complete, sample, schemaSample } from "../../support/fixtures";

/** The resumes as pages: Chinese, every field of the schema, the schema's own sample. */
export const resumePages: [name: string, html: string][] = [
  ["the sample", render(sample)],
  ["the complete resume", render(complete)],
  ["the schema's sample", render(schemaSample)],
];

/** The resumes, one of them in another script, and pages with nothing to show. */
export const allPages: [name: string, html: string][] = [
  ...resumePages,
  ["the sample in zh-TW", render(sample, { language: "zh-TW" })],
  ["an empty resume", render({})],
  ["no resume", render(5)],
];
