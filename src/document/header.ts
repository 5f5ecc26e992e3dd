import type { ReadResume } from "../resume";
import type { Context } from "../sections/context";
import { type Run, runOf } from "../sections/parts/title";
import { type Contact, contactsOf } from "./contacts";
import { isShown } from "./photo";

export interface Header {
  name: Run;
  alternateNames: Run[];
  label: Run | undefined;
  /** Lines of contacts: how to reach the owner, then where the owner is found. */
  contacts: Contact[][];
  photo: { src: string; alt: string; className: string } | undefined;
}

type Basics = ReadResume["basics"];

/** The photo, if it can be shown without a request, or if the owner allows one. */
function photoOf({ image, name }: Basics, context: Context): Header["photo"] {
  if (image === undefined || !isShown(image, context.options)) return undefined;
  const { shape } = context.options.photo;
  return {
    src: image.url,
    alt: name === "" ? context.locale.words.resume : name,
    className: shape === "portrait" ? "photo" : `photo ${shape}`,
  };
}

/** A name in another script, in the language that is written beside it or that its letters show. */
const alternateName = ({ text, lang }: Basics["alternateName"][number], context: Context): Run =>
  lang === "" ? runOf(text, context) : { text, lang };

/** The head of the page: who, what, and how to reach them. */
export const headerOf = ({ basics }: ReadResume, context: Context): Header => ({
  name: runOf(basics.name === "" ? context.locale.words.resume : basics.name, context),
  alternateNames: basics.alternateName.map((name) => alternateName(name, context)),
  label: basics.label === "" ? undefined : runOf(basics.label, context),
  contacts: contactsOf(basics, context),
  photo: photoOf(basics, context),
});
