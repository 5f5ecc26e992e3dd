import * as simpleIcons from "simple-icons";
import { networks } from "../../src/networks/table";

const icons = new Map(Object.values(simpleIcons).map((icon) => [icon.slug, icon]));

/** The path of a mark, which must be there, and free for everyone. */
export function pathOfMark(slug: string): string {
  const icon = icons.get(slug);
  if (icon === undefined) throw new Error(`simple-icons has no "${slug}": give the row a drawing`);
  const licence = icon.license?.type ?? "CC0-1.0";
  if (licence !== "CC0-1.0") throw new Error(`"${slug}" of simple-icons is not CC0: ${licence}`);
  return icon.path;
}

/** The marks that the networks name, by slug. */
export function marksOfNetworks(): Record<string, string> {
  const slugs = networks.map(({ mark }) => mark).filter((mark) => mark !== undefined);
  return Object.fromEntries([...new Set(slugs)].sort().map((slug) => [slug, pathOfMark(slug)]));
}
