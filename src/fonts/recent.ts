/** The last results by key; what was not asked for longest is forgotten first. */
export function recent<Result>(size: number): (key: string, make: () => Result) => Result {
  const results = new Map<string, { result: Result }>();
  return (key, make) => {
    const found = results.get(key) ?? { result: make() };
    results.delete(key);
    results.set(key, found);
    const [oldest] = results.keys();
    if (results.size > size && oldest !== undefined) results.delete(oldest);
    return found.result;
  };
}
