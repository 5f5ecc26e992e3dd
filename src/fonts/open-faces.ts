import { type Face, openFace } from "./face";
import type { FaceName, FontFamily, FontHost } from "./host";
import { type LoadedFont, type Subsetter, startSubsetter } from "./subsetter";

type Load = (bytes: Uint8Array) => LoadedFont;

/** Opens a face of a family; undefined where it is missing or damaged. */
export type Faces = (family: FontFamily, name: FaceName) => Face | undefined;

/** Opens the faces of a host, each when it is first needed and once only. */
export function facesOf(host: FontHost): Faces {
  const opened: Record<FontFamily, Map<FaceName, Face | undefined>> = {
    sans: new Map(),
    serif: new Map(),
  };
  const subsetters = subsettersOf(host);
  const open: Faces = (family, name) => {
    try {
      const bytes = host.readFace(family, name);
      return bytes && openFace(bytes, subsetters(), host);
    } catch {
      // A damaged file is a missing one; the page is shown in the fonts of the system.
      return undefined;
    }
  };
  return (family, name) => {
    const known = opened[family].get(name);
    if (known !== undefined || opened[family].has(name)) return known;
    const face = open(family, name);
    opened[family].set(name, face);
    return face;
  };
}

/** Gives faces a way into the one subsetter; one that comes back for more has met a failure in it. */
function subsettersOf({ readSubsetter }: FontHost): () => Load {
  let module: WebAssembly.Module | undefined;
  let subsetter: Subsetter | undefined;
  const start = (): Subsetter => {
    module ??= readSubsetter();
    if (module === undefined) throw new Error("there is no subsetter");
    return startSubsetter(module);
  };
  return () => {
    let used: Subsetter | undefined;
    return (bytes) => {
      if (subsetter === undefined || subsetter === used) subsetter = start();
      used = subsetter;
      return subsetter.load(bytes);
    };
  };
}
