import type { marks } from "../generated/marks";

/** A place where people have profiles, or a messenger where they are found by name. */
export interface Network {
  /** As the network writes itself. */
  name: string;
  /** What Chinese pages call it: in simplified characters, then in traditional ones that differ. */
  chinese?: readonly [simplified: string] | readonly [simplified: string, traditional: string];
  /** Chinese readers use both names: the Chinese one is for authors who wrote it. */
  foreign?: true;
  /** Other spellings. Case, spaces, dots, hyphens and underscores do not matter. */
  aliases?: readonly string[];
  /** `{u}` stands for the encoded user name. A network without profiles on the web has none. */
  url?: string | ((username: string) => string | undefined);
  /** What a user name looks like, if not like {@link usual}; anything else is text without a link. */
  username?: RegExp;
  /** Whether an address is one of its own, if that is not told by the host of `url`. */
  owns?: (address: URL) => boolean;
  /** Its mark in simple-icons, by slug. */
  mark?: keyof typeof marks;
  /** An own drawing in place of a mark; `profile` if there is neither. */
  drawing?: "blog" | "chat" | "code" | "scholar";
}
