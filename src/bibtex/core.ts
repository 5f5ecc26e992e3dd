import { Grammar } from "@citation-js/core/lib-mjs/util/grammar.js";

/**
 * All that the grammars of BibTeX use of `@citation-js/core`, which would bring a client for HTTP and
 * much else. The bundler and jest put this in its place.
 */
export const util = { Grammar };

/** Its only message is of an entry that begins with `{` and ends with `)`: that is read all the same. */
export const logger = { warn: (): void => undefined };
