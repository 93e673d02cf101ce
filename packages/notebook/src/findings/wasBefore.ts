import { timeEarlier } from "@lac-analytics/charts";
import { type Figure, verdictOf } from "@lac-analytics/core";
import type { Finding } from "./findings.ts";
import { isBetweenNumbers, shownValue } from "./findingWords.ts";
import { isTested, untestedStep } from "./untestedStep.ts";

/** Of a figure beside others', the series that it is of. */
type OfSeries = Pick<Finding, "benchmark" | "now"> & Partial<Pick<Finding, "series" | "since">>;

/**
 * What a figure was before, and what that says of it, as a sentence after those on how it stands: " It was 44% a year
 * earlier: no clear change."
 */
export function wasBefore({ series = [], benchmark, now, since }: OfSeries, figure: Figure | undefined): string {
  if (figure?.symbol !== "") return "";
  const before =
    series.findLast(({ symbol, periodEnd }) => symbol === "" && periodEnd < figure.periodStart) ??
    series.findLast(({ symbol, periodEnd }) => symbol === "" && periodEnd < figure.periodEnd);
  if (before?.symbol !== "") return "";
  const [value, was] = [shownValue(figure), shownValue(before)];
  const when = timeEarlier(before.periodEnd, figure.periodEnd);
  if (value === was) return ` It was the same ${when}.`;
  const polarity = benchmark?.series.polarity ?? "none";
  const untested = untestedStep(figure, before, polarity, figure.denominator ?? (since ?? now).denominator);
  const way = figure.value > before.value ? "up" : "down";
  const said =
    untested === undefined
      ? stepInWords(
          series.filter(({ periodEnd }) => periodEnd <= figure.periodEnd),
          polarity,
          way,
        )
      : `${untested === "neither good nor bad" ? way : `perhaps ${untested}`}; ${notTested}`;
  return ` It was ${was}${isBetweenNumbers(was, when) ? "," : ""} ${when}${said === notTested ? ";" : ":"} ${said}.`;
}

/** What the verdict on a series says of its last step. */
function stepInWords(
  series: readonly Figure[],
  polarity: Parameters<typeof verdictOf>[1]["polarity"],
  way: string,
): string {
  const { word, sureness, direction, reason } = verdictOf(series, { polarity });
  if (reason.test === "no sample") return way;
  if (reason.test === "none") return isStepTested(series) ? "too few to be sure" : notTested;
  if (word === "steady" || word === "cannot tell")
    return reason.test === "trend" && !isStepTested(series) ? "no clear trend over the years" : "no clear change";
  const overall = `${sureness === "perhaps" ? "perhaps" : "clearly"} ${wordsOf[word]}`;
  if (reason.test !== "trend")
    return direction === way || reason.test !== "control rules" ? overall : "no clear change";
  if (direction === way) return `${overall} over the years`;
  // what goes the other way is judged by its last step alone
  return `${stepInWords(series.filter(({ symbol }) => symbol === "").slice(-2), polarity, way)}, though ${wordsOf[word]} over the years`;
}

/** Whether something stands behind the last two figures of a series by which they could be tested. */
function isStepTested(series: readonly Figure[]): boolean {
  const [before, now] = series.flatMap((figure) => (figure.symbol === "" ? [figure] : [])).slice(-2);
  return before !== undefined && now !== undefined && isTested(now, before);
}

const notTested = "whether by chance was not tested";

const wordsOf = { concern: "worse", improving: "better", rising: "up", falling: "down" } as const;
