import { formatNumber, longDate } from "@lac-analytics/charts";
import { type CaseloadProjection, caseloadGrid, type Outlook } from "@lac-analytics/core/project";
import { advisersText, establishments, postsText, yearEnds } from "@lac-analytics/notebook";
import type { CellTone, ModelCell, ModelTable } from "../ModelTable.ts";

/**
 * Young people for each adviser, by date and number of advisers, against the target where there is one; undefined where
 * there is no number of advisers.
 *
 * @param needed the advisers that hold the target, who are among them
 */
export function caseloadTable(projection: CaseloadProjection, needed?: number): ModelTable | undefined {
  const advisers = establishments(projection, needed);
  if (advisers.length === 0) return undefined;
  const dates = yearEnds(projection);
  const target = projection.scenario.targetCaseload;
  const cells = caseloadGrid(projection, { advisers, dates });
  return {
    caption: `Young people for each adviser${target === undefined ? "" : `, against a target of ${postsText(target)}`}`,
    columns: [
      { label: "Date", kind: "text" },
      { label: "Young people in receipt", kind: "number", decimals: 1 },
      ...advisers.map((number) => ({ label: advisersText(number), kind: "number" as const })),
    ],
    rows: dates.map((date) => {
      const ofDate = cells.filter((cell) => cell.date === date);
      return [
        longDate(date),
        ofDate[0]?.youngPeople.expected ?? 0,
        ...ofDate.map(({ caseload }): ModelCell => {
          const number = formatNumber(caseload.expected, 1);
          if (target === undefined) return number;
          const tone = toneOf(caseload, target);
          return { text: `${number} ${tone}`, tone };
        }),
      ];
    }),
  };
}

/** As the grid of the charts has it: unsure where the 80 per cent range holds the target. */
function toneOf({ lower80, upper80 }: Outlook, target: number): CellTone {
  const noise = 1e-9;
  if (upper80 <= target + noise) return "within";
  return lower80 > target + noise ? "over" : "unsure";
}
