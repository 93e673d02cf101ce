import { type ChartTable, formatNumber } from "@lac-analytics/charts";
import { findAuthority, listInWords } from "@lac-analytics/core";
import {
  type AreaOutlook,
  type Backtest,
  backtest,
  lookedAfterHistory,
  projectChildrenLookedAfter,
} from "@lac-analytics/core/project";
import { backtestTable, counted, type NotebookSource, numberInWords, publishedIn } from "@lac-analytics/notebook";

const horizons = [1, 2, 3] as const;

/** How many years of the file come before the first that is tested. */
const yearsBefore = 2;

/** How well numbers of children can be foreseen. */
export interface Trust {
  readonly story: string;
  readonly table: ChartTable;
}

/** How well numbers of children looked after can be foreseen, by the published counts of all authorities; null without the file. */
export function backTest(source: NotebookSource): Trust | null {
  const file = source.table("children-looked-after");
  if (file === undefined) return null;
  const published = publishedIn(file);
  const history = lookedAfterHistory(published);
  const years = [...new Set(history.map(({ year }) => year))].sort((a, b) => a - b);
  const latest = years.at(-1) ?? 0;
  const origins = years.filter((year) => year >= (years[0] ?? 0) + yearsBefore && year < latest);
  const tested = backtest(history, (known, horizon) => projectChildrenLookedAfter(known, { horizon }), {
    outcome: ({ lookedAfter }) => lookedAfter,
    origins,
    horizons,
  });
  const code = findAuthority(source.authority)?.number ?? source.authority;
  const ours = projectChildrenLookedAfter(history, { horizon: Math.max(...horizons) }).filter(
    ({ area }) => area === code,
  );
  return {
    story: storyOf(tested, years, ours[0], source.council),
    table: backtestTable(tested, "Children looked after by all authorities, forecast and what came"),
  };
}

function storyOf(
  { byHorizon, byOrigin }: Backtest,
  years: readonly number[],
  ours: AreaOutlook | undefined,
  council: string,
): string {
  const [next] = byHorizon;
  const error = next?.meanAbsoluteError ?? 0;
  const better = 100 * (1 - (next?.ratio?.value ?? 1));
  const worse = byOrigin.filter(({ ratio }) => ratio !== null && ratio.value > 1).length;
  const held = listInWords(byHorizon.map(({ interval80 }) => `${formatNumber(100 * interval80.coverage.value, 0)}%`));
  const ahead = listInWords(horizons.map(numberInWords));
  const width =
    ours === undefined
      ? ""
      : ` For ${council} alone that range is some ${formatNumber((ours.upper80 - ours.lower80) / 2, 0)} children to either side one year ahead.`;
  return `Tested on all authorities from ${byOrigin[0]?.origin} to ${byOrigin.at(-1)?.origin}, the best forecast found, which takes half of England's growth of the year before, was out by ${formatNumber(error, 1)} children one year ahead, ${formatNumber(Math.abs(better), 1)}% ${better < 0 ? "more" : "less"} than assuming no change. It did worse than no change in ${counted(worse, "test")} out of ${numberInWords(byOrigin.length)}, one for each year and number of years ahead. The range matters more than the point: its 80% ranges held ${held} of outcomes ${ahead} years ahead.${width} Plan for the range. The counts used reach from ${years[0]} to ${years.at(-1)}, as last revised, so that the forecasts knew some figures better than anybody did then. The test was made later than this paper where its years are.`;
}
