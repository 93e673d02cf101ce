import { earlierDay, laterDay } from "../../../return/Day.ts";
import { groupedBy } from "../../../return/groupedBy.ts";
import type { Period } from "../../../return/reportingYear.ts";
import { demandCostLines } from "./costLines.ts";
import type { DemandData } from "./DemandEpisode.ts";
import { dailyStock } from "./dailyStock.ts";
import { sixDigits } from "./sixDigits.ts";

/**
 * The share of each line of cost in its group, by child-days over the days of reference. A line that never was has
 * none; those of a group in which nobody was in these days have nought, for the model leaves them out of its sums.
 *
 * @example
 * const of = (detail, from, to) => ({ detail, start: dayFromIso(from), end: dayFromIso(to) });
 * const reference = { from: dayFromIso("2024-04-01"), to: dayFromIso("2024-04-30") };
 * const episodes = [of("Fostering (IFA)", "2024-04-01", "2024-04-25"), of("Fostering (In-house)", "2024-04-01", "2024-04-09")];
 * [...historicShares({ episodes, covers: reference }, reference)]; // => [["Fostering (In-house)",0.25],["Fostering (IFA)",0.75]]
 */
export function historicShares({ episodes, covers }: DemandData, reference: Period): ReadonlyMap<string, number> {
  const window = { from: laterDay(reference.from, covers.from), to: earlierDay(reference.to, covers.to) };
  const { states } = dailyStock(episodes, ({ detail }) => detail, window);
  const days = new Map(Array.from(states, ([line, stock]) => [line, stock.reduce((sum, count) => sum + count, 0)]));
  return new Map(
    demandCostLines.flatMap(({ line, group }) => {
      const own = days.get(line);
      if (own === undefined) return [];
      const inGroup = demandCostLines.filter((other) => other.group === group);
      const all = inGroup.reduce((sum, other) => sum + (days.get(other.line) ?? 0), 0);
      return [[line, all === 0 ? 0 : own / all]];
    }),
  );
}

/**
 * The shares with some of them fixed: those are kept and the rest of the group is scaled to fill what they leave; where
 * they alone come to 1 or more, they are scaled to 1 and the rest is nought. As in the regional model this is done in
 * decimal arithmetic of six significant digits, for every group as soon as one share is fixed.
 *
 * @example
 * const observed = new Map([["Fostering (Friend/Relative)", 0.2], ["Fostering (In-house)", 0.2], ["Fostering (IFA)", 0.6]]);
 * [...fixShares(observed, new Map([["Fostering (IFA)", 0.5]]))]; // => [["Fostering (Friend/Relative)",0.25],["Fostering (In-house)",0.25],["Fostering (IFA)",0.5]]
 */
export function fixShares(
  historic: ReadonlyMap<string, number>,
  fixed: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const lines of groupedBy(demandCostLines, ({ group }) => group).values()) {
    const names = lines.map(({ line }) => line);
    let chosen = 0;
    let others = 0;
    for (const line of names) {
      if (fixed.has(line)) chosen += fixed.get(line) ?? 0;
      else others += historic.get(line) ?? 0;
    }
    if (chosen === 0 && others === 0) {
      for (const line of names) if (historic.has(line)) shares.set(line, 0);
      continue;
    }
    const exact = chosen + others === 1;
    const onlyChosen = chosen >= 1 || others === 0;
    const scale = onlyChosen ? sixDigits.quotient(1, chosen) : sixDigits.quotient(sixDigits.sum(1, -chosen), others);
    for (const line of names) {
      const given = fixed.get(line);
      const observed = historic.get(line) ?? 0;
      if (exact) shares.set(line, given ?? observed);
      else if (onlyChosen) shares.set(line, given === undefined ? 0 : sixDigits.product(given, scale));
      else shares.set(line, given ?? sixDigits.product(observed, scale));
    }
  }
  return shares;
}
