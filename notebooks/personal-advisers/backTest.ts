import { type ChartTable, formatNumber } from "@lac-analytics/charts";
import { capitalised, findAuthority, listInWords, type ReturnFile } from "@lac-analytics/core";
import {
  type AreaOutlook,
  type Backtest,
  backtest,
  careLeaverHistory,
  projectCareLeavers,
} from "@lac-analytics/core/project";
import { backtestTable, counted, keptFor, type NotebookSource, publishedIn } from "@lac-analytics/notebook";

const horizons = [1, 2] as const;

/** How many years of the files come before the first that is tested. */
const yearsBefore = 3;

/** How a projection of care leavers did when it was put back to earlier years, for all authorities; null without the file. */
export function backTest(source: NotebookSource): { readonly story: string; readonly table: ChartTable } | null {
  const files = ["care-leavers", "children-looked-after"].flatMap((name) => source.table(name) ?? []);
  const careLeavers = source.table("care-leavers");
  if (careLeavers === undefined) return null;
  return keptFor(careLeavers, "back-test", () => testedOn(files, source));
}

function testedOn(
  files: readonly ReturnFile[],
  { authority, council }: NotebookSource,
): { readonly story: string; readonly table: ChartTable } {
  const published = files.flatMap(publishedIn);
  const history = careLeaverHistory(published);
  const years = [...new Set(history.map(({ year }) => year))].sort((a, b) => a - b);
  const latest = years.at(-1) ?? 0;
  const origins = years.filter((year) => year >= (years[0] ?? 0) + yearsBefore && year < latest);
  const tested = backtest(history, (known, horizon) => projectCareLeavers(known, { horizon }), {
    outcome: ({ aged19to21 }) => aged19to21,
    origins,
    horizons,
  });
  const code = findAuthority(authority)?.number ?? authority;
  const ours = projectCareLeavers(history, { horizon: 1 }).find(({ area }) => area === code);
  return {
    story: storyOf(tested, origins, ours, council),
    table: backtestTable(tested, "Care leavers aged 19 to 21 of all authorities, projected and what came"),
  };
}

function storyOf(tested: Backtest, origins: readonly number[], ours: AreaOutlook | undefined, council: string): string {
  const number = (value: number): string => formatNumber(value, 1);
  const errors = tested.byHorizon.map(
    ({ horizon, meanAbsoluteError, naiveMeanAbsoluteError }) =>
      `${capitalised(counted(horizon, "year"))} ahead it was out by ${number(meanAbsoluteError)} young people on average, where assuming no change was out by ${number(naiveMeanAbsoluteError)}.`,
  );
  const held = listInWords(
    tested.byHorizon.map(({ interval80 }) => `${formatNumber(100 * interval80.coverage.value, 0)}%`),
  );
  const expected =
    ours === undefined
      ? ""
      : ` For ${council} it expects ${formatNumber(ours.expected, 0)} care leavers aged 19 to 21 in ${ours.year}, and in 80 of 100 futures between ${formatNumber(ours.lower80, 0)} and ${formatNumber(ours.upper80, 0)}.`;
  return `Care leavers of all authorities were projected from each year from ${origins[0]} to ${origins.at(-1)}, from the counts then published alone, and held against what came. ${errors.join(" ")} Its 80% ranges held ${held} of what came.${expected}`;
}
