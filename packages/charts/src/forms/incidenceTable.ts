import { type CauseIncidence, isTold } from "@lac-analytics/core/stats";
import type { ChartTable } from "../Chart.ts";
import type { CategoryLabel } from "../figures/CategoryLabel.ts";
import { durationText } from "../words/durationText.ts";
import { formatNumber } from "../words/formatNumber.ts";

/** What an incidence table says of itself. */
export interface IncidenceWording {
  readonly caption: string;
  /** what those are for whom nothing has ended it yet: "Still waiting" */
  readonly goingOn: string;
}

/** Keeps a number and its unit on one line of a narrow column. */
const noBreak = "\u00a0";

/**
 * What had become of children by some times, in percent: the share for whom each cause had ended it, with its interval,
 * and the rest, for whom it still goes on. A cause that ended nothing has no column. From where one child alone was at
 * risk, or a few while others came under watch later, nothing is said.
 *
 * @param causes the causes in the order of the columns
 * @param times in days
 * @example
 * const durations = [{ exit: 10, cause: "moved" }, { exit: 20, cause: "moved" }, { exit: 30, cause: "left-care" }, { exit: 400, cause: null }];
 * const causes = [{ id: "moved", label: "Moved" }, { id: "left-care", label: "Left care" }];
 * const told = incidenceTable(cumulativeIncidence(durations), causes, [25], { caption: "Placements", goingOn: "Still there" });
 * told.columns.map(({ label }) => label); // => ["Within", "Moved (%)", "95% interval of moved", "Left care (%)", "95% interval of left care", "Still there (%)"]
 * told.rows[0].slice(1); // => [50, "6 to 84", 0, "none yet", 50]
 */
export function incidenceTable(
  incidence: readonly CauseIncidence[],
  causes: readonly CategoryLabel[],
  times: readonly number[],
  { caption, goingOn }: IncidenceWording,
): ChartTable {
  const untoldFrom = incidence[0]?.steps.find((step) => !isTold(step))?.time ?? Infinity;
  const found = causes.filter(({ id }) => incidence.some(({ cause }) => cause === id));
  return {
    caption,
    columns: [
      { label: "Within", kind: "text" },
      ...found.flatMap(({ label }) => [
        { label: `${label} (%)`, kind: "number" as const },
        { label: `95% interval of ${label.toLowerCase()}`, kind: "text" as const },
      ]),
      { label: `${goingOn} (%)`, kind: "number" },
    ],
    rows: times.map((time) => {
      const label = durationText(time).replace(" ", noBreak);
      if (time >= untoldFrom) return [label, ...found.flatMap(() => ["[z]", "[z]"]), "[z]"];
      const reached = found.map(({ id }) =>
        incidence.find(({ cause }) => cause === id)?.steps.findLast((step) => step.time <= time),
      );
      const ended = reached.reduce((sum, step) => sum + (step?.value ?? 0), 0);
      return [
        label,
        ...reached.flatMap((step) => [
          percent(step?.value ?? 0),
          step === undefined || step.value === 0 ? "none yet" : limits(step),
        ]),
        percent(Math.max(0, 1 - ended)),
      ];
    }),
  };
}

function limits({ lower, upper }: { readonly lower: number | null; readonly upper: number | null }): string {
  if (lower === null || upper === null) return "[z]";
  return `${formatNumber(percent(lower), 0)} to ${formatNumber(percent(upper), 0)}`;
}

function percent(share: number): number {
  return 100 * share;
}
