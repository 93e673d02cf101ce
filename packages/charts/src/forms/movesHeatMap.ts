import type { Figure } from "@lac-analytics/core";
import type { Chart } from "../Chart.ts";
import type { CategoryLabel } from "../figures/CategoryLabel.ts";
import { movesGrid } from "../marks/movesGrid.ts";
import { captionedTable } from "../tables/captionedTable.ts";
import type { CountCell } from "../tables/countCell.ts";
import { crossedCounts } from "../tables/crossedCounts.ts";
import { sumOfCells } from "../tables/sumOfCells.ts";
import type { ChartWording } from "../words/ChartWording.ts";
import { chartId } from "../words/chartId.ts";
import { largestGroup } from "../words/largestGroup.ts";
import { midSentence } from "../words/midSentence.ts";
import { subtitle } from "../words/subtitle.ts";

/** How many pairs of groups the description names. */
const told = 5;

/**
 * Moves between placements: a row for the placement before, a column for the one after, and in each cell how many moves,
 * the darker the more. The columns bear the numbers of the rows, since their names would not fit.
 *
 * @param figures counts by two breakdowns crossed, the placement before and the placement after
 * @param categories the placement groups, which both breakdowns have in common
 * @throws {RangeError} if there are no figures, they are not counts by two breakdowns, two are of one pair, they differ
 * in measure, date or place, or a pair of groups that both have figures lacks one
 * @example
 * const moves = movesBetween({ care, period: { from: dayFromIso("2017-04-01"), to: dayFromIso("2018-03-31") } });
 * const wording = { measure: "Moves between placements", counted: "placement moves", place: "Anyshire", source: "the sample" };
 * movesHeatMap(moves, categoriesOf("placement-share", "placement"), wording).title; // => "Most placement moves are within foster placements: 106 of 203 (52.2%)"
 */
export function movesHeatMap(
  figures: readonly Figure[],
  categories: readonly CategoryLabel[],
  wording: ChartWording,
): Chart {
  const after = figures[0]?.breakdown.split(";")[1] ?? "";
  const crossed = crossedCounts("movesHeatMap", figures, after, { rows: categories, columns: categories });
  const ids = new Set([...crossed.rows, ...crossed.columns].map(({ id }) => id));
  const unnamed = [...ids].filter((id) => categories.every((category) => category.id !== id));
  const groups = [...categories.filter(({ id }) => ids.has(id)), ...unnamed.map((id) => ({ id, label: id }))];
  const moves = groups.flatMap((from) => groups.map((to) => ({ from, to, cell: crossed.cellOf(from, to) })));
  const total = sumOfCells(moves.map(({ cell }) => cell));

  const title = largestGroup(
    moves.map(({ from, to, cell }) => {
      const [before, behind] = [midSentence(from.label), midSentence(to.label)];
      const pair = from === to ? `within ${before}` : `from ${before} to ${behind}`;
      return { label: pair, count: cell.count, predicate: pair };
    }),
    total.count ?? undefined,
    wording.counted,
  );
  const listed = moves
    .filter(({ cell }) => (cell.count ?? 0) > 0)
    .toSorted((a, b) => (b.cell.count ?? 0) - (a.cell.count ?? 0))
    .slice(0, told)
    .map(({ from, to, cell }) => `${midSentence(from.label)} to ${midSentence(to.label)} ${cell.text}`);
  return {
    id: chartId("moves-heat-map", figures),
    title,
    subtitle: subtitle(wording, figures, [
      "Rows are where children moved from, columns where to; the stronger the shade, the more moves.",
    ]),
    description:
      `Grid of moves. ${title}. ${listed.length === 0 ? "" : `The most, from and to: ${listed.join("; ")}.`}`.trim(),
    ...movesGrid(
      groups.map(({ label }) => label),
      groups.map((from) => groups.map((to) => crossed.cellOf(from, to))),
    ),
    table: captionedTable(
      wording,
      [
        { label: "From", kind: "text" },
        ...groups.map(({ label }) => ({ label: `To ${midSentence(label)}`, kind: "number" }) as const),
        { label: "All moves", kind: "number" },
      ],
      groups.map((from) => {
        const cells = groups.map((to) => crossed.cellOf(from, to));
        return [from.label, ...cells.map(tableCell), tableCell(sumOfCells(cells))];
      }),
      figures,
    ),
  };
}

function tableCell({ count, text }: CountCell): string | number {
  return count ?? text;
}
