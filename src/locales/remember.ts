const mostRemembered = 100;
const longestKey = 100;

/** Remembers the results of a function of a text; bounded, so that hostile keys cost no memory. */
export function remember<Result>(compute: (key: string) => Result): (key: string) => Result {
  const results = new Map<string, Result>();
  return (key) => {
    const known = results.get(key);
    if (known !== undefined || key.length > longestKey) return known ?? compute(key);
    const result = compute(key);
    if (results.size >= mostRemembered) results.clear();
    results.set(key, result);
    return result;
  };
}

/** Makes a table on first need: most pages need one language's. */
export function once<Result>(make: () => Result): () => Result {
  let made: { result: Result } | undefined;
  return () => {
    made ??= { result: make() };
    return made.result;
  };
}
