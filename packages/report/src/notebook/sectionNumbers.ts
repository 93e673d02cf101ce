/**
 * The numbers of a report's sections, of those that it has: what nobody gave anything for is not there, and leaves no gap.
 *
 * @param sections whether each is there, in order
 * @example
 * sectionNumbers({ summary: true, cost: false, trust: true }); // => {"summary":"1","trust":"2"}
 */
export function sectionNumbers<Name extends string>(
  sections: Readonly<Record<Name, boolean>>,
): Readonly<Partial<Record<Name, string>>> {
  const there = Object.entries(sections).filter(([, isThere]) => isThere);
  return Object.fromEntries(there.map(([name], at) => [name, String(at + 1)])) as Partial<Record<Name, string>>;
}
