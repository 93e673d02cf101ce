import { type ChartTable, longDate, midSentence } from "@lac-analytics/charts";
import { type Benchmark, breakBetweenYears, comparable, type Figure } from "@lac-analytics/core";
import { benchmarkName, figureInWords, ownBenchmarkText } from "@lac-analytics/notebook";

/** After every year from which something is counted in another way. */
const latestWay = 9999;

/** What the council's own return has of a published measure since then; undefined where that is nothing, or counted in another way. */
export function newerOwn(own: readonly Figure[], { series, against }: Benchmark): Figure | undefined {
  const { year } = against.figure;
  if (breakBetweenYears(series, [year, latestWay]) !== undefined) return undefined;
  const now = ownOf(own, series);
  return now !== undefined && comparable(now).symbol === "" && now.periodEnd > `${year}-03-31` ? now : undefined;
}

/** The figure of the day of the report, or where it has none that of the reporting year, as of care leavers. */
function ownOf(own: readonly Figure[], { measure, breakdown, category }: Benchmark["series"]): Figure | undefined {
  const same = own
    .filter((one) => one.measure === measure && one.breakdown === breakdown && one.category === category)
    .toSorted((one, other) => (one.periodEnd < other.periodEnd ? -1 : 1));
  return same.find((one) => comparable(one).symbol === "") ?? same[0];
}

/** The same measures from the council's own return at the date of the report. */
export function ownTable(own: readonly Figure[], rows: readonly Benchmark[]): ChartTable {
  return {
    caption: "Published figures beside our own",
    columns: ["Measure", "Published", "Our return", "Day or period of our return"].map((label) => ({
      label,
      kind: "text",
    })),
    rows: rows.flatMap((row) => {
      const now = ownOf(own, row.series);
      if (now === undefined) return [];
      // a row of the council's own series may be the published figure itself
      const publishedYear = row.against.figure.year;
      const isNewer = comparable(now).symbol !== "x" && now.periodEnd > `${publishedYear}-03-31`;
      // a return is counted in the latest way, whatever its year
      const otherWay = breakBetweenYears(row.series, [publishedYear, latestWay]);
      const days = [...new Set([now.periodStart, now.periodEnd])].map(longDate).join(" to ");
      const latest = !isNewer
        ? ["–", "no newer figure"]
        : otherWay === undefined
          ? [now.symbol === "" ? figureInWords(now) : `[${now.symbol}]`, days]
          : ["–", `counted in another way: ${midSentence(otherWay.reason)}`];
      return [[benchmarkName(row), ownBenchmarkText(row), ...latest]];
    }),
  };
}
