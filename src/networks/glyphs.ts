/** A drawing on a 24 × 24 grid: filled, or drawn as lines. Decoration: the words stand beside it. */
export interface Glyph {
  path: string;
  line: boolean;
}

const line = (path: string): Glyph => ({ path, line: true });

/** Own drawings, for what has no mark of its own. They stand for a kind of thing and imitate no brand. */
export const glyphs = {
  phone: line("M7 2h10v20H7zM11 18.5h2"),
  email: line("M2 5h20v14H2zM2 6l10 8 10-8"),
  website: line(
    "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM2 12h20M12 2c6 5.5 6 14.5 0 20-6-5.5-6-14.5 0-20z",
  ),
  location: line(
    "M12 22s8-7 8-13a8 8 0 0 0-16 0c0 6 8 13 8 13zM12 6.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z",
  ),
  profile: line("M12 3a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM3 21c1-5 4.5-7 9-7s8 2 9 7"),
  /** A page of writing. */
  blog: line("M4 2h16v20H4zM8 7.5h8M8 12h8M8 16.5h5"),
  /** A speech bubble. */
  chat: line("M2 4h20v13H11l-5 4.5v-4.5H2z"),
  /** Angle brackets. */
  code: line("M8 4l-7 8 7 8M16 4l7 8-7 8"),
  /** A mortar board. */
  scholar: line("M12 4L1 10l11 6 11-6zM6 13v5c3.5 3 8.5 3 12 0v-5M23 10v7"),
} satisfies Record<string, Glyph>;
