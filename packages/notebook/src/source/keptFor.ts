const kept = new WeakMap<object, Map<string, unknown>>();

/**
 * What was made of something before, or else is made now: for what takes long and hangs on the return or on a file
 * alone, so that a preview does not work it out again at every edit of a notebook.
 *
 * @param from what it is made of, such as `source.care` or a file: as long as it is there, what was made of it is kept
 * @param name tells apart what is made of one thing; it must hold all else that the result hangs on
 * @throws {Error} whatever `make` throws; nothing is kept of that
 * @example
 * const file = { name: "series.csv", bytes: new Uint8Array() };
 * ["first", "second"].map((made) => keptFor(file, "rows", () => made)); // => ["first","first"]
 */
export function keptFor<T>(from: object, name: string, make: () => T): T {
  const made: Map<string, unknown> = kept.get(from) ?? new Map();
  kept.set(from, made);
  if (!made.has(name)) made.set(name, make());
  return made.get(name) as T;
}
