const suffixes = /^(?:(?:jr|sr|esq)\.?|II|III|IV|[234](?:nd|rd|th)|ph\.? ?d\.?|d\.? ?phil\.?)$/i;
const numeral = /^[iv]+$/i;

/** Whether a word is one behind a family name, `Jr.`, `III`; small letters make no numeral. */
export const isSuffix = (word: string): boolean =>
  suffixes.test(word) && (!numeral.test(word) || word === word.toUpperCase());

/** Whether a suffix could as well be initials: `Gao IV`. */
export const mayBeInitials = (suffix: string): boolean => suffix === "IV";

/** What companies set behind a comma that parts no names: `Google, Inc.` */
export const isCompanyForm = (word: string): boolean =>
  /^(?:inc|ltd|llc|llp|corp|gmbh|co|plc)\.?$/i.test(word);

const particles = new Set(
  "af al av ben bin bint da dal dalla das de degli dei del della delle dello den der des di do dos du el ibn in la las le los op 't ’t te ten ter tot van vander vom von zu zum zur".split(
    " ",
  ),
);

/** Whether a word stands before family names and does not count in their order; in small letters only. */
export const isParticle = (word: string): boolean => particles.has(word);

/** A particle that is written in one with the family name: `al-`, `d'`. */
export const gluedParticle = (word: string): string =>
  /^(?:(?:al|el|ad|ar|as|az|an)[-‐‑]|[dl]['’])(?=\p{Lu})/u.exec(word)?.[0] ?? "";

const initials = /^\p{Lu}\p{M}*(?:\.?[-‐‑]?\p{Lu}\p{M}*){0,3}\.?$/u;
const capitals = /^\p{Lu}{2,}$/u;

/** Surnames that are often set in capitals behind the given name and would pass for three initials. */
const surnames = new Set(
  "BAI BAO CAI CAO CEN CHU CUI DAI DOU FAN FEI GAN GAO GUO HAN HAO HOU HUA JIA JIN KAN LAI LAN LEE LEI LIN LIU LOU LUO MAO MEI MOU NIE PAN PEI QIN QIU RAN REN RUI SHA SHE SHI SUI SUN TAN TAO TIE WAN WEI WEN XIA XIE XIN XUE YAN YAO YIN YOU YUE ZHA ZHU ZOU KIM".split(
    " ",
  ),
);

/** Whether a word is one to three initials, or more with stops: `C`, `K.S.`, `JD`, `J.-L.` */
export const isInitials = (word: string): boolean =>
  initials.test(word) && !(capitals.test(word) && (word.length > 3 || surnames.has(word)));

/** Whether initials have neither stops nor hyphens, so that they may be a short name: `JD`, `MA`. */
export const isBareCapitals = (word: string): boolean => capitals.test(word);

/** Whether a text is set in capitals throughout, where these tell nothing. */
export const isAllCapitals = (text: string): boolean => !/\p{Ll}/u.test(text);
