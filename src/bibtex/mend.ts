/** Stands where an entry has no key, since the grammar wants one. */
export const noKey = "-";

/** Keys with spaces, as in exports with Chinese names; and none, as in `@article{, …` or `@book{title=…`. */
function withKey(entry: string): string {
  return entry.replace(
    /^(@\w+\s*[{(])([^,={}"]*)([,=]?)/,
    (_, head: string, key: string, next: string) => {
      if (next === "=") return `${head}${noKey},${key}=`;
      return `${head}${key.trim().replace(/\s+/g, "-") || noKey}${next}`;
    },
  );
}

/** The comma that people forget most: between the end of a value and a line `name = {`. */
const withCommas = (entry: string): string =>
  entry.replace(/([}"\d])([ \t]*\r?\n\s*)(?=[a-z][\w-]*[ \t]*=[ \t]*[{"\d])/gi, "$1,$2");

/** An entry that the grammar refuses, without the mistakes that leave no doubt of what was meant. */
export const mended = (entry: string): string => withCommas(withKey(entry));
