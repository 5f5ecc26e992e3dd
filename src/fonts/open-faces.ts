import { type Face, openFace } from "./face";
import type { FaceName, FontFamily, FontHost } from "./host";

/** Opens a face of a family; undefined where it is missing or damaged. */
export type Faces = (family: FontFamily, name: FaceName) => Face | undefined;

/** Opens the faces of a host, each when it is first needed and once only. */
export function facesOf(host: FontHost): Faces {
  const opened: Record<FontFamily, Map<FaceName, Face | undefined>> = {
    sans: new Map(),
    serif: new Map(),
  };
  let subsetter: { module: WebAssembly.Module | undefined } | undefined;
  const open: Faces = (family, name) => {
    try {
      subsetter ??= { module: host.readSubsetter() };
      const bytes = subsetter.module && host.readFace(family, name);
      return subsetter.module && bytes && openFace(subsetter.module, bytes, host);
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
