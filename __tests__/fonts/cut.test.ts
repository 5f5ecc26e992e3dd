import { deflateSync } from "node:zlib";
import { coverageOf } from "../../src/fonts/coverage";
import { openFace } from "../../src/fonts/face";
import { recent } from "../../src/fonts/recent";
import { readTables } from "../../src/fonts/sfnt";
import { startSubsetter } from "../../src/fonts/subsetter";
import { toWoff } from "../../src/fonts/woff";
import { asset, subsetter } from "./support/assets";
import { charactersOf, woffTables } from "./support/unwoff";

const regular = asset("sans", "regular");
const load = (font: Uint8Array) => startSubsetter(subsetter).load(font);
const codePoints = Array.from(
  "高策，。“”《》——Ce Gao 2019",
  (character) => character.codePointAt(0) ?? 0,
);
const host = {
  deflate: (data: Uint8Array) => deflateSync(data),
  toBase64: (bytes: Uint8Array) => Buffer.from(bytes).toString("base64"),
};

test("a cut holds the characters that were asked for and no other", () => {
  const cut = Buffer.from(load(regular).cut(codePoints));
  const cmap = readTables(cut).get("cmap");
  const characters = charactersOf(
    Buffer.from(cmap?.buffer ?? new ArrayBuffer(0), cmap?.byteOffset, cmap?.byteLength),
  );
  expect([...characters].sort()).toEqual([...new Set(codePoints)].sort());
  expect(codePoints.every(coverageOf(cut))).toBe(true);
  expect(coverageOf(cut)(0x9ad9)).toBe(false);
});

test("a cut keeps kerning and half-width punctuation", () => {
  const tables = readTables(load(regular).cut(codePoints));
  const positions = tables.get("GPOS");
  const bytes = Buffer.from(
    positions?.buffer ?? new ArrayBuffer(0),
    positions?.byteOffset,
    positions?.byteLength,
  ).toString("latin1");
  expect(bytes).toContain("halt");
  expect(bytes).toContain("kern");
});

test("a thousand cuts take no more memory than ten", () => {
  const { Instance } = WebAssembly;
  const instances: WebAssembly.Instance[] = [];
  WebAssembly.Instance = class extends Instance {
    constructor(...parts: ConstructorParameters<typeof Instance>) {
      super(...parts);
      instances.push(this);
    }
  };
  const font = load(regular);
  WebAssembly.Instance = Instance;
  const memory = instances[0]?.exports["memory"] as WebAssembly.Memory;
  const cut = (turn: number) => font.cut(codePoints.map((codePoint) => codePoint + (turn % 200)));
  for (let turn = 0; turn < 10; turn += 1) cut(turn);
  const before = memory.buffer.byteLength;
  for (let turn = 0; turn < 1000; turn += 1) cut(turn);
  expect(memory.buffer.byteLength).toBe(before);
});

test("WOFF holds the same tables", () => {
  const cut = load(regular).cut(codePoints);
  const woff = woffTables(Buffer.from(toWoff(cut, host.deflate)));
  const tables = [...readTables(cut)].map(
    ([tag, { buffer, byteOffset, byteLength }]) =>
      [tag, Buffer.from(buffer, byteOffset, byteLength)] as const,
  );
  expect(new Map(tables)).toEqual(woff);
});

test("without zlib a face is embedded as it is", () => {
  const { source } = openFace(regular, load, { ...host, deflate: undefined });
  expect(source(codePoints)).toMatch(
    /^url\(data:font\/ttf;base64,[\w+/]+=*\)format\("truetype"\)$/,
  );
});

test("a face that cannot give what is asked gives nothing, and goes on working", () => {
  const face = openFace(regular, load, host);
  expect(face.covers(0x1f600)).toBe(false);
  expect(face.source([0x1f600])).toBeUndefined();
  expect(face.source(codePoints)).toMatch(/^url\(data:font\/woff;base64,/);
});

test.each([
  ["nothing", new Uint8Array(0)],
  ["noise", Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) & 255)],
  ["half a font", regular.slice(0, regular.length / 2)],
])("%s is no font", (_, bytes) => {
  expect(() => {
    const { source, covers } = openFace(bytes, load, host);
    const result = source(codePoints.filter(covers));
    if (result === undefined) throw new Error("no source");
    if (codePoints.some((codePoint) => !covers(codePoint))) throw new Error("no coverage");
  }).toThrow();
});

test("of the last results the oldest is forgotten first", () => {
  const remembered = recent<number>(2);
  let made = 0;
  const ask = (key: string) => remembered(key, () => ++made);
  expect([ask("a"), ask("b"), ask("a"), ask("c"), ask("a"), ask("b")]).toEqual([1, 2, 1, 3, 1, 4]);
});
