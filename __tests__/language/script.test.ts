import { scriptOf } from "../../src/language/script";

const names = {
  Latn: /\p{Script=Latin}/u,
  Hani: /\p{Script=Han}/u,
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  Hang: /\p{Script=Hangul}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Grek: /\p{Script=Greek}/u,
  Thai: /\p{Script=Thai}/u,
  Deva: /\p{Script=Devanagari}/u,
};

/** Letters of rare blocks are left out of the table on purpose; none may be put into a wrong script. */
test("no letter is put into another script than Unicode's", () => {
  const wrong: string[] = [];
  for (let codePoint = 0; codePoint <= 0x323af; codePoint += 1) {
    const script = scriptOf(codePoint);
    const character = String.fromCodePoint(codePoint);
    if (script === undefined || !/\p{L}/u.test(character)) continue;
    if (!names[script].test(character)) wrong.push(`U+${codePoint.toString(16)} ${script}`);
  }
  expect(wrong).toEqual([]);
});

test.each([
  ["Latn", "azAZéßłảＡｚ"],
  ["Hani", "一鿿㐀𠮷々〇豈"],
  ["Kana", "ぁんァヺヽﾝ"],
  ["Hang", "가힣ᄀㄱ"],
  ["Cyrl", "аЯё"],
  ["Arab", "عیپﷲ"],
  ["Hebr", "את"],
  ["Grek", "αΩἀ"],
  ["Thai", "กา"],
  ["Deva", "अह"],
])("%s: %s", (script, letters) => {
  expect([...letters].map((letter) => scriptOf(letter.codePointAt(0) ?? 0))).toEqual(
    [...letters].map(() => script),
  );
});

test.each([..."09 .,·×÷，。、（）—“”ー・🐦\ud800"])("%s belongs to none", (character) => {
  expect(scriptOf(character.codePointAt(0) ?? 0)).toBeUndefined();
});
