import { createFontEmbedder, type FontHost } from "../fonts";
import type { Options } from "../options";
import { describe, type Problem } from "../problems/problem";
import { assemble } from "./assemble";
import { prepare } from "./prepare";

/** The functions of the theme. */
export interface Renderer {
  render(resume: unknown, options?: Options): string;
  validate(resume: unknown, options?: Options): Problem[];
}

/** Makes the theme's functions for a host. */
export function rendererOn(host: FontHost): Renderer {
  const embed = createFontEmbedder(host);
  return {
    render: (resume, options) => assemble(prepare(resume, options), embed).html,
    validate: (resume, options) => {
      const prepared = prepare(resume, options);
      const { findings } = assemble(prepared, embed);
      return [...prepared.findings, ...findings].map((finding) =>
        describe(finding, prepared.context.locale),
      );
    },
  };
}
