/**
 * The numbers of a report's sections: null of those that it has not, since nobody gave anything for them, which leave no gap.
 *
 * @param sections whether each is there, in order
 * @example
 * sectionNumbers({ summary: true, cost: false, trust: true }); // => {"summary":"1","cost":null,"trust":"2"}
 */
export function sectionNumbers<Name extends string>(
  sections: Readonly<Record<Name, boolean>>,
): Readonly<Record<Name, string | null>> {
  let last = 0;
  const numbered = Object.entries(sections).map(([name, isThere]) => [name, isThere ? String(++last) : null]);
  return Object.fromEntries(numbered) as Record<Name, string | null>;
}
