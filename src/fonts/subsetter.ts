/** The functions of `harfbuzz-subset.wasm` that we call; pointers and sizes are numbers. */
interface HarfBuzz {
  readonly memory: WebAssembly.Memory;
  _initialize(): void;
  malloc(size: number): number;
  free(pointer: number): void;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_set_clear(set: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_set(input: number, kind: number): number;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_or_fail(face: number, input: number): number;
}

/** `HB_MEMORY_MODE_READONLY`, and two of `hb_subset_sets_t`. */
const readOnly = 1;
const dropTables = 3;
const layoutFeatures = 6;

/** What is kept beside the glyphs; without it, what HarfBuzz keeps by default. */
export interface Keeping {
  features: readonly string[];
  withoutTables: readonly string[];
}

/** A font in the memory of the subsetter. */
export interface LoadedFont {
  /** The font with these characters only; throws where HarfBuzz fails. */
  cut(codePoints: Iterable<number>, keeping?: Keeping): Uint8Array;
}

const tagValue = (tag: string): number =>
  [...tag].reduce((value, letter) => (value << 8) | letter.charCodeAt(0), 0);

function given(pointer: number, what: string): number {
  if (pointer === 0) throw new Error(`HarfBuzz: ${what} failed`);
  return pointer;
}

function keep(hb: HarfBuzz, input: number, { features, withoutTables }: Keeping): void {
  const kept = hb.hb_subset_input_set(input, layoutFeatures);
  hb.hb_set_clear(kept);
  for (const feature of features) hb.hb_set_add(kept, tagValue(feature));
  const dropped = hb.hb_subset_input_set(input, dropTables);
  for (const table of withoutTables) hb.hb_set_add(dropped, tagValue(table));
}

/** The bytes of a face, copied: the next call may move the memory. */
function bytesOf(hb: HarfBuzz, face: number): Uint8Array {
  const blob = hb.hb_face_reference_blob(face);
  const start = hb.hb_blob_get_data(blob, 0);
  const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(blob));
  hb.hb_blob_destroy(blob);
  return bytes;
}

function cutFace(
  hb: HarfBuzz,
  face: number,
  codePoints: Iterable<number>,
  keeping: Keeping | undefined,
): Uint8Array {
  const input = given(hb.hb_subset_input_create_or_fail(), "an input");
  const characters = hb.hb_subset_input_unicode_set(input);
  for (const codePoint of codePoints) hb.hb_set_add(characters, codePoint);
  if (keeping !== undefined) keep(hb, input, keeping);
  const cut = hb.hb_subset_or_fail(face, input);
  hb.hb_subset_input_destroy(input);
  const bytes = bytesOf(hb, given(cut, "a subset"));
  hb.hb_face_destroy(cut);
  return bytes;
}

/** HarfBuzz's subsetter, with the fonts that were loaded into its memory. */
export interface Subsetter {
  /** Loads a TrueType font; throws where the memory does not suffice. */
  load(font: Uint8Array): LoadedFont;
}

/**
 * Starts the subsetter in a memory of its own, 65 MB that cost nothing until they are used: fonts stay
 * in it, what a cut takes is given back.
 *
 * @param module `harfbuzz-subset.wasm` of harfbuzzjs, compiled.
 * @see https://harfbuzz.github.io/harfbuzz-hb-subset.html
 */
export function startSubsetter(module: WebAssembly.Module): Subsetter {
  const hb = new WebAssembly.Instance(module, {}).exports as unknown as HarfBuzz;
  hb._initialize();
  return {
    load: (font) => {
      const data = given(hb.malloc(font.length), "an allocation");
      new Uint8Array(hb.memory.buffer).set(font, data);
      const blob = hb.hb_blob_create(data, font.length, readOnly, 0, 0);
      const face = hb.hb_face_create(blob, 0);
      hb.hb_blob_destroy(blob);
      return { cut: (codePoints, keeping) => cutFace(hb, face, codePoints, keeping) };
    },
  };
}
