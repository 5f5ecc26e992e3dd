/**
 * Added: what another language says otherwise. Members and items that are the same are left out (`{}`
 * for an item); `null` removes one.
 */
export type Translation<T> = T extends readonly (infer Item)[]
  ? (Translation<Item> | null)[]
  : T extends object
    ? { [K in keyof T]?: Translation<T[K]> | null }
    : T;
