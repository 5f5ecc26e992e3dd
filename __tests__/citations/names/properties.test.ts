import fc from "fast-check";
import {
  displayName,
  initialsOf,
  type Name,
  parseName,
  splitNames,
  withMeanings,
  withOwner,
} from "../../../src/citations/names";

const word = fc
  .tuple(
    fc.constantFrom(..."ABCDEFGHKLMNPRSTWXYZÉ"),
    fc.string({ unit: fc.constantFrom(..."aeioubdgklmnrstvü"), minLength: 3, maxLength: 8 }),
  )
  .map(([first, others]) => first + others);
const latin = fc.tuple(word, word).map((words) => words.join(" "));
/** Without those that join names, end a list or end institutions. */
const hanCharacter = fc.constantFrom(..."高策任锐蔡鸿明刘厚刚张李王赵钱孙周吴郑冯陈");
const han = fc.string({ unit: hanCharacter, minLength: 2, maxLength: 4 });

const familyFirst = fc.tuple(word, word).map((words) => words.join(", "));
const apa = fc
  .tuple(word, fc.constantFrom("C.", "K. S.", "J.-L."))
  .map((parts) => parts.join(", "));
const vancouver = fc.tuple(word, fc.constantFrom("C", "K S", "HG")).map((parts) => parts.join(" "));

test.each([
  ["Latin", latin, [", ", "; ", " and ", " & ", "\n", "、", "，"]],
  ["Han", han, ["、", "，", "；", ", ", "; ", "\n", "和", "与", " 及 ", " and "]],
  ["family names first", familyFirst, [" and ", "; ", "；", " & "]],
  ["family names with initials", apa, [", ", ", & ", " and ", "; "]],
  ["initials without stops", vancouver, [", ", "，", "; ", " and "]],
])("%s: splitting is the reverse of joining", (_, name, separators) => {
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(...separators),
      fc.boolean(),
      (names, separator, hasMore) => {
        const more = hasMore
          ? separator.trim() === "" || /\w|&/.test(separator)
            ? "; et al."
            : " et al."
          : "";
        expect(splitNames(names.join(separator) + more)).toEqual({
          names,
          separators: names.slice(1).map(() => separator),
          hasMore,
        });
      },
    ),
  );
});

const piece = fc.oneof(
  fc.constantFrom(
    ...",;；、，和与及等{}()（）&*†#·.-'_\n ^",
    ..." and | et al.|and others|以及|等人|**|__|van |al-|Jr.|III|, |通讯作者|（共一）|Inc.|大学".split(
      "|",
    ),
  ),
  fc.string({ unit: "grapheme", maxLength: 3 }),
  latin,
  han,
  apa,
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 80 }),
);

const lettersOf = (text: string): string[] => [...text.replace(/[^\p{L}\p{N}]/gu, "")].sort();

test("names and separators are the text, but for its ends", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { names, separators, hasMore } = splitNames(text);
      const joined = names.map((name, index) => name + (separators[index] ?? "")).join("");
      expect(separators).toHaveLength(Math.max(names.length - 1, 0));
      expect(names.filter((name) => name.trim() !== name || name === "")).toEqual([]);
      const start = text.indexOf(joined);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(lettersOf(text.slice(0, start).replaceAll("以及", "").replace(/and/gi, ""))).toEqual(
        [],
      );
      const rest = text.slice(start + joined.length);
      const more = /^[\s,;、，；&＆.。]*(?:and|others|et|al|等人?|以及|[\s,;、，；&＆.。])*$/i;
      expect(rest).toMatch(more);
      expect(
        hasMore || lettersOf(rest.replaceAll("以及", "").replace(/and/gi, "")).length === 0,
      ).toBe(true);
    }),
    { numRuns: 500 },
  );
});

const partsOf = ({ family, given, particle, suffix, literal, mark }: Name): string =>
  family + given + particle + suffix + literal + mark;

/** What becomes a flag and is no letter of the name. */
const flagWords = /（[^（）]*）|\([^()]*\)/g;

test("no letter of a name is lost", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const name = parseName(text);
      const isFlagged = name.isEqual || name.isCorresponding || /self|own|me|本人/i.test(text);
      if (isFlagged) {
        const bare = text.replace(flagWords, "");
        const kept = lettersOf(partsOf(name)).join("");
        expect([...lettersOf(bare)].every((letter) => kept.includes(letter))).toBe(true);
      } else {
        expect(lettersOf(partsOf(name))).toEqual(lettersOf(text));
      }
    }),
    { numRuns: 500 },
  );
});

test("every letter of a name is shown", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const name = parseName(text);
      expect(lettersOf(displayName(name))).toEqual(lettersOf(partsOf({ ...name, mark: "" })));
    }),
  );
});

test("a name has either parts or none, and a text of it", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { family, literal, given, particle, suffix } = parseName(text);
      expect(family !== "" && literal !== "").toBe(false);
      if (family === "") expect(given + particle + suffix).toBe("");
      if (/[\p{L}\p{N}]/u.test(text)) expect(family + literal).not.toBe("");
    }),
  );
});

test("a name that is shown and read again is the same", () => {
  fc.assert(
    fc.property(fc.oneof(latin, han, apa), (text) => {
      const shown = displayName(parseName(text));
      expect(displayName(parseName(shown))).toBe(shown);
    }),
  );
});

test("the owner is found among strangers, and at most one author is", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.oneof(latin, han), { minLength: 1 }), fc.nat(), (texts, seed) => {
      const owner = texts[seed % texts.length] ?? "";
      const marked = withOwner(texts.map(parseName), [owner]).filter(({ isOwn }) => isOwn);
      expect(marked).toHaveLength(1);
    }),
  );
  fc.assert(
    fc.property(fc.array(anyText), fc.array(anyText), (texts, owner) => {
      const names = texts.map((text) => ({ ...parseName(text), isOwn: false }));
      expect(withOwner(names, owner).filter(({ isOwn }) => isOwn).length).toBeLessThanOrEqual(1);
    }),
  );
});

test("meanings take nothing from a mark but what they explain", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom("equal", "corresponding", "nothing"), (mark, meaning) => {
      const name = { ...parseName("Ce Gao"), mark };
      const [read] = withMeanings([name], { "*": meaning, "#": "unknown" });
      expect(lettersOf(read?.mark ?? "")).toEqual(lettersOf(mark));
      expect(read?.mark.includes("*")).toBe(mark.includes("*") && meaning === "nothing");
    }),
  );
});

test("initials are no longer than the names, but for stops and spaces", () => {
  fc.assert(
    fc.property(latin, (given) => {
      const initials = initialsOf(given, { dot: "", hyphen: "-" }).replace(/[\s-]/g, "");
      expect(initials).toBe(given.replace(/[^A-ZÉ]/g, ""));
    }),
  );
});

/** What would keep a careless pattern busy for minutes: the run's limit is all that is measured. */
test.each([
  ",",
  " and ",
  "and ",
  "{",
  "{}",
  "{(",
  "(a)",
  "和",
  "张三和",
  " ",
  "*,",
  "**",
  "C.",
  "C. ",
  "a, b. ",
  "a\n,",
  "A",
  "a-",
  "de ",
  "等",
  "1,",
  "·",
])("a hundred thousand characters of %j are read", (unit) => {
  const text = unit.repeat(Math.ceil(100_000 / unit.length));
  const { names } = splitNames(text);
  const marked = withOwner(names.map(parseName), ["Ce Gao"]);
  expect(marked).toHaveLength(names.length);
  expect(lettersOf(partsOf(parseName(`x${text}x`)))).toEqual(lettersOf(`x${text}x`));
});
