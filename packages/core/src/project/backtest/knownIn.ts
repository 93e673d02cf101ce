import type { AreaYear } from "./AreaYear.ts";

/**
 * What was known once the release of a year was out: every count printed by then, in the latest edition by then. A
 * release comes in the autumn and counts to 31 March of the same year.
 *
 * @throws {RangeError} if a count was printed before its year, or twice in one release
 * @example
 * const history = [{ area: "857", year: 2023, published: 2023, counts: { children: 40 } }, { area: "857", year: 2023, published: 2024, counts: { children: 43 } }];
 * [2022, 2023, 2024].map((release) => knownIn(history, release).map(({ counts }) => counts.children)); // => [[],[40],[43]]
 * knownIn([{ area: "857", year: 2024, published: 2023, counts: {} }], 2024); // throws: "a history cannot have the counts of 2024 in a release of 2023 (area 857)."
 */
export function knownIn<Counts>(history: readonly AreaYear<Counts>[], release: number): readonly AreaYear<Counts>[] {
  const latest = new Map<string, AreaYear<Counts>>();
  const seen = new Set<string>();
  for (const row of history) {
    const { area, year, published } = row;
    if (!(published >= year)) {
      throw new RangeError(`a history cannot have the counts of ${year} in a release of ${published} (area ${area}).`);
    }
    if (published > release) continue;
    const place = `${area}|${year}`;
    if (seen.has(`${place}|${published}`)) {
      throw new RangeError(`a history cannot have the counts of ${year} twice in one release (area ${area}).`);
    }
    seen.add(`${place}|${published}`);
    if (published >= (latest.get(place)?.published ?? published)) latest.set(place, row);
  }
  return [...latest.values()];
}
