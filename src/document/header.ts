import { type Glyph, glyphs, networkOf } from "../networks";
import type { ReadResume } from "../resume";
import type { Context } from "../sections/context";
import { addressText } from "../sections/parts/address";
import { bracket } from "../sections/parts/bracket";
import { profileHref } from "../sections/parts/profile";
import { type Run, runOf } from "../sections/parts/title";
import { displayUrl, mailtoUrl, telUrl } from "../text";

/** One way to reach the owner. */
export interface Contact {
  glyph: Glyph;
  /** What it is, in words; spoken, and shown where the value does not say it. */
  label: string;
  labelShown: boolean;
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

const contact = (
  glyph: Glyph,
  label: string,
  text: string,
  members: Partial<Contact> = {},
): Contact[] =>
  text === ""
    ? []
    : [
        {
          glyph,
          label,
          labelShown: false,
          text,
          href: undefined,
          remark: "",
          verbatim: true,
          ...members,
        },
      ];

function profileContact(profile: Basics["profiles"][number], { locale }: Context): Contact[] {
  const network = networkOf(profile.network);
  const text = profile.username === "" ? displayUrl(profile.url.written) : profile.username;
  const shown = text === "" ? profile.network : text;
  return contact(
    network?.glyph === undefined ? glyphs.profile : glyphs[network.glyph],
    profile.network,
    shown,
    {
      labelShown: text !== "" && profile.network !== "",
      href: profileHref(profile),
      remark: bracket(shown, profile.note, locale),
    },
  );
}

function contactsOf(basics: Basics, context: Context): Contact[][] {
  const { labels } = context.locale;
  const { email, phone, url, urlNote, location, profiles } = basics;
  const website = displayUrl(url.written);
  const direct = [
    ...contact(glyphs.phone, labels.phone, phone, { href: telUrl(phone) }),
    ...contact(glyphs.email, labels.email, email, { href: mailtoUrl(email) }),
    ...contact(glyphs.website, labels.website, website, {
      href: url.href,
      remark: bracket(website, urlNote, context.locale),
    }),
    ...contact(glyphs.location, labels.address, addressText(location, context.locale), {
      verbatim: false,
    }),
  ];
  const found = profiles.flatMap((profile) => profileContact(profile, context));
  return [direct, found].filter((line) => line.length > 0);
}

/** The photo, if it can be shown without a request, or if the owner allows one. */
function photoOf({ image, name }: Basics, context: Context): Header["photo"] {
  if (image === undefined || (image.kind === "remote" && !context.options.remotePhoto)) {
    return undefined;
  }
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
