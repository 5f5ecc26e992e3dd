import { durationOfYears, partsText } from "../dates";
import { countryName } from "../locales/country";
import type { PersonalLabel } from "../locales/locale";
import { type Glyph, glyphOf, glyphs, networkName } from "../networks";
import { personalNames, type ReadResume } from "../resume";
import type { Context } from "../sections/context";
import { addressText } from "../sections/parts/address";
import { bracket } from "../sections/parts/bracket";
import { monthOf } from "../sections/parts/dates";
import { linkRemark } from "../sections/parts/link-remark";
import { profileHref } from "../sections/parts/profile";
import { displayUrl, mailtoUrl, telUrl } from "../text";

/** One way to reach the owner. */
export interface Contact {
  glyph: Glyph | undefined;
  /** What the glyph says, where nothing else says it. */
  spoken: string;
  /** The network, before a user name. */
  network: string;
  /** What the text says, with the colon of the language. */
  label: string;
  text: string;
  href: string | undefined;
  remark: string;
  /** An address of machines: never translated, always left to right. */
  verbatim: boolean;
}

type Basics = ReadResume["basics"];

const bare: Omit<Contact, "text"> = {
  glyph: undefined,
  spoken: "",
  network: "",
  label: "",
  href: undefined,
  remark: "",
  verbatim: true,
};

/** A contact with some of its members; none for an empty text. */
const contact = (text: string, members: Partial<Contact>): Contact[] =>
  text === "" ? [] : [{ ...bare, text, ...members }];

function profileContact(profile: Basics["profiles"][number], context: Context): Contact[] {
  const { username, url, note } = profile;
  // The tag of the words beside it: a page whose words are English names networks as English does.
  const network = networkName(profile.network, context.locale.tag);
  const name = username === "" ? displayUrl(url.written) : username;
  const text = [name, network, note].find((written) => written !== "") ?? "";
  return contact(text, {
    glyph: glyphOf(profile.network),
    network: name === "" ? "" : network,
    href: profileHref(profile),
    remark:
      linkRemark(username, url, context) +
      (text === note ? "" : bracket(text, note, context.locale)),
  });
}

/** Where the owner is reached: by phone, by mail, at a messenger, on the web. */
function directContacts(basics: Basics, context: Context): Contact[] {
  const { labels, tag } = context.locale;
  const { email, phone, wechat, qq, url, urlNote } = basics;
  const website = displayUrl(url.written);
  return [
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
    ...contact(wechat, { glyph: glyphOf("WeChat"), network: networkName("WeChat", tag) }),
    ...contact(qq, { glyph: glyphOf("QQ"), network: networkName("QQ", tag) }),
    ...contact(website === "" ? urlNote : website, {
      glyph: glyphs.website,
      spoken: labels.website,
      href: url.href,
      remark: website === "" ? "" : bracket(website, urlNote, context.locale),
    }),
  ];
}

const plainNumber = /^\d{1,2}$/;

/** What is said of the owner in words: years of work, own fields, personal data that are asked for. */
function saidContacts(basics: Basics, context: Context): Contact[] {
  const { labels, punctuation } = context.locale;
  const { workYears, fields, personal } = basics;
  const years = plainNumber.test(workYears)
    ? durationOfYears(Number(workYears), context.locale)
    : workYears;
  const said = (label: string, text: string, members: Partial<Contact> = {}): Contact[] =>
    contact(text, {
      label: label === "" ? "" : label + punctuation.colon,
      verbatim: false,
      ...members,
    });
  return [
    ...said(labels.workYears, years),
    ...fields.flatMap(({ label, value, url }) => {
      const text = [value, displayUrl(url.written), label].find((written) => written !== "") ?? "";
      const remark = linkRemark(value, url, context);
      return said(text === label ? "" : label, text, { href: url.href, remark });
    }),
    ...personalNames.flatMap((name) =>
      said(labels[name], personalText(name, personal[name], context)),
    ),
  ];
}

/** Personal data as the language writes them; a date of birth to the month. */
function personalText(name: PersonalLabel, written: string, context: Context): string {
  if (name === "birthDate") return partsText(monthOf(written, context));
  return name === "nationality" ? countryName(written, context.locale) : written;
}

/** The lines of contacts that have any. */
export function contactsOf(basics: Basics, context: Context): Contact[][] {
  const { location, profiles } = basics;
  const place = contact(addressText(location, context.locale), {
    glyph: glyphs.location,
    spoken: context.locale.labels.address,
    verbatim: false,
  });
  const direct = directContacts(basics, context);
  const found = profiles.flatMap((profile) => profileContact(profile, context));
  // A town alone would stand alone where the first line is full; a whole address may.
  const isTown = location.address === "" && found.length > 0;
  const lines = isTown ? [direct, [...place, ...found]] : [[...direct, ...place], found];
  return [...lines, saidContacts(basics, context)].filter((line) => line.length > 0);
}
