import { type Glyph, glyphs, networkOf } from "../networks";
import type { ReadResume } from "../resume";
import type { Context } from "../sections/context";
import { addressText } from "../sections/parts/address";
import { bracket } from "../sections/parts/bracket";
import { linkRemark } from "../sections/parts/link-remark";
import { profileHref } from "../sections/parts/profile";
import { type Run, runOf } from "../sections/parts/title";
import { displayUrl, mailtoUrl, telUrl } from "../text";
import { isShown } from "./photo";

/** One way to reach the owner. */
export interface Contact {
  glyph: Glyph;
  /** What the glyph says, where nothing else says it. */
  spoken: string;
  /** The network, before a user name. */
  network: string;
  text: string;
  href: string | undefined;
  remark: string;
  /** An address of machines: never translated, always left to right. */
  verbatim: boolean;
}

export interface Header {
  name: Run;
  alternateNames: Run[];
  label: Run | undefined;
  /** Lines of contacts: how to reach the owner, then where the owner is found. */
  contacts: Contact[][];
  photo: { src: string; alt: string } | undefined;
}

type Basics = ReadResume["basics"];

/** A contact with some of its members; none for an empty text. */
const contact = (text: string, members: Partial<Contact> & { glyph: Glyph }): Contact[] =>
  text === ""
    ? []
    : [{ spoken: "", network: "", text, href: undefined, remark: "", verbatim: true, ...members }];

function profileContact(profile: Basics["profiles"][number], context: Context): Contact[] {
  const { network, username, url, note } = profile;
  const glyph = networkOf(network)?.glyph;
  const name = username === "" ? displayUrl(url.written) : username;
  const text = name === "" ? network : name;
  return contact(text, {
    glyph: glyph === undefined ? glyphs.profile : glyphs[glyph],
    network: name === "" ? "" : network,
    href: profileHref(profile),
    remark: linkRemark(username, url, context) + bracket(text, note, context.locale),
  });
}

function contactsOf(basics: Basics, context: Context): Contact[][] {
  const { labels } = context.locale;
  const { email, phone, url, urlNote, location, profiles } = basics;
  const website = displayUrl(url.written);
  const place = contact(addressText(location, context.locale), {
    glyph: glyphs.location,
    spoken: labels.address,
    verbatim: false,
  });
  const direct = [
    ...contact(displayUrl(phone), {
      glyph: glyphs.phone,
      spoken: labels.phone,
      href: telUrl(phone),
    }),
    ...contact(displayUrl(email), {
      glyph: glyphs.email,
      spoken: labels.email,
      href: mailtoUrl(email),
    }),
    ...contact(website, {
      glyph: glyphs.website,
      spoken: labels.website,
      href: url.href,
      remark: bracket(website, urlNote, context.locale),
    }),
  ];
  const found = profiles.flatMap((profile) => profileContact(profile, context));
  // A town alone would stand alone where the first line is full; a whole address may.
  const isTown = location.address === "" && found.length > 0;
  const lines = isTown ? [direct, [...place, ...found]] : [[...direct, ...place], found];
  return lines.filter((line) => line.length > 0);
}

/** The photo, if it can be shown without a request, or if the owner allows one. */
function photoOf({ image, name }: Basics, context: Context): Header["photo"] {
  if (image === undefined || !isShown(image, context.options)) return undefined;
  return { src: image.url, alt: name === "" ? context.locale.words.resume : name };
}

/** The head of the page: who, what, and how to reach them. */
export const headerOf = ({ basics }: ReadResume, context: Context): Header => ({
  name: runOf(basics.name === "" ? context.locale.words.resume : basics.name, context),
  alternateNames: basics.alternateName.map((name) => runOf(name, context)),
  label: basics.label === "" ? undefined : runOf(basics.label, context),
  contacts: contactsOf(basics, context),
  photo: photoOf(basics, context),
});
