import { groupedBy } from "../return/groupedBy.ts";
import { isoFromDay } from "../return/isoDate.ts";
import { placement } from "./breakdown/placement.ts";
import type { Figure } from "./Figure.ts";
import { figureNames } from "./FigureNames.ts";
import { crossing } from "./groupByCategory.ts";
import type { MeasureSource } from "./Measure.ts";
import { moveMembers } from "./members/moveMembers.ts";

/**
 * Moves from placement to placement in a period, counted by the placement group that was left and the one that was
 * entered: a figure for every pair of groups of which a move left or entered one, nought among them. What is a move is
 * as for moves per year in care. The counts are small ones, of single children: they are not for publication.
 *
 * @example
 * const moves = movesBetween({ care, period: { from: dayFromIso("2018-04-01"), to: dayFromIso("2018-12-31") } });
 * moves.slice(0, 3).map(({ category, value }) => [category, value]); // => [["U;U", 82], ["U;A", 16], ["U;P1", 3]]
 */
export function movesBetween(source: MeasureSource): readonly Figure[] {
  const { care, period, authority = "" } = source;
  const groupOf = placement.classifier(care, source);
  const pairs = moveMembers(source).map(({ row, ...left }) => {
    const [before = ""] = groupOf(left);
    const [after = ""] = groupOf({ ...left, episode: row.row });
    return { before, after };
  });
  const counts = groupedBy(pairs, ({ before, after }) => `${before}${crossing}${after}`);
  const met = new Set(pairs.flatMap(({ before, after }) => [before, after]));
  const listed = placement.categories.map(({ id }) => id).filter((id) => met.has(id));
  const groups = [...new Set([...listed, ...met])];
  return groups.flatMap((before) =>
    groups.map((after): Figure => {
      const count = counts.get(`${before}${crossing}${after}`)?.length ?? 0;
      return {
        ...figureNames("placement-moves", `placement-before${crossing}placement-after`, `${before}${crossing}${after}`),
        periodStart: isoFromDay(period.from),
        periodEnd: isoFromDay(period.to),
        authority,
        unit: "moves",
        value: count,
        numerator: count,
        symbol: "",
        note: "",
      };
    }),
  );
}
