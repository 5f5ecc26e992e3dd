import type { ReadOptions } from "../options";
import type { ReadResume } from "../resume";
import type { ImageUrl } from "../text";

/** Whether an image may stand on the page: one on another server is a request, and asked for. */
export const isShown = ({ kind }: ImageUrl, { photo }: ReadOptions): boolean =>
  kind === "embedded" || photo.remote;

/** A resume whose photo is not to be shown has none, for search engines and previews as well. */
export const withPhotoAsked = (read: ReadResume, { photo }: ReadOptions): ReadResume =>
  photo.show || read.basics.image === undefined
    ? read
    : { ...read, basics: { ...read.basics, image: undefined } };
