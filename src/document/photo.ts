import type { ReadOptions } from "../options";
import type { ImageUrl } from "../text";

/** Whether an image may stand on the page: one on another server is a request, and asked for. */
export const isShown = ({ kind }: ImageUrl, { remotePhoto }: ReadOptions): boolean =>
  kind === "embedded" || remotePhoto;
