import { type ChartTable, formatNumber, longDate } from "@lac-analytics/charts";
import { advisersNeeded, type CaseloadProjection, costInAll } from "@lac-analytics/core/project";
import { yearEnds } from "../tables/yearEnds.ts";
import { postsText } from "../words/postsText.ts";
import { poundsText } from "../words/poundsText.ts";
import { plannedPosts } from "./plannedPosts.ts";
import { yearlyCosts } from "./yearlyCosts.ts";

/** A scenario with what a table calls it. */
export interface NamedProjection {
  readonly name: string;
  readonly projection: CaseloadProjection;
}

/** A row of what scenarios come to; what one of them does not have is undefined, and blank. */
interface Compared {
  readonly label: string;
  readonly of: (projection: CaseloadProjection) => string | undefined;
}

const oneDecimal = (value: number): string => formatNumber(value, 1);

/**
 * Scenarios side by side, any number of them, a column each: advisers, young people and caseloads at the ends of financial
 * years, the target, and the cost and the budget by financial year and in all. A row is there where one of them has it.
 *
 * @example
 * const keys = "from: 2019-04-01, months: 12, young_people: {counts: {2019-04-30: 220}}, target_caseload: 22";
 * const having = (advisers) => projectCaseload(readCaseloadScenario(`{${keys}, advisers: ${advisers}}`, "scenario.yaml"));
 * const scenarios = [{ name: "Seven", projection: having(7) }, { name: "Ten", projection: having(10) }];
 * comparisonTable(scenarios).rows.find(([what]) => what === "Highest caseload"); // => ["Highest caseload","31.4","22.0"]
 * comparisonTable(scenarios).rows.find(([what]) => what === "Month ends over the target"); // => ["Month ends over the target","12 of 12","0 of 12"]
 */
export function comparisonTable(scenarios: readonly NamedProjection[]): ChartTable {
  const projections = scenarios.map(({ projection }) => projection);
  const dates = [...new Set(projections.flatMap(yearEnds))].sort();
  const years = [...new Set(projections.flatMap((each) => yearlyCosts(each).map((year) => year.financialYear)))].sort();
  const rows: readonly Compared[] = [
    { label: "Advisers", of: ({ scenario }) => plannedPosts(scenario) || undefined },
    { label: "Target", of: ({ scenario }) => textOf(scenario.targetCaseload, postsText) },
    ...dates.map((date) => ({
      label: `Young people on ${longDate(date)}`,
      of: (each: CaseloadProjection) => textOf(monthOf(each, date)?.youngPeople.expected, oneDecimal),
    })),
    ...dates.map((date) => ({
      label: `Caseload on ${longDate(date)}`,
      of: (each: CaseloadProjection) => textOf(monthOf(each, date)?.caseload?.expected, oneDecimal),
    })),
    { label: "Highest caseload", of: highestText },
    { label: "Month ends over the target", of: overText },
    {
      label: "Advisers that hold the target, for the young people expected",
      of: (each) => neededText(each, "expected"),
    },
    { label: "Advisers that hold it in 90 of 100 futures", of: (each) => neededText(each, "surely") },
    ...years.map((year) => ({
      label: `Cost in ${year}`,
      of: (each: CaseloadProjection) =>
        textOf(yearlyCosts(each).find(({ financialYear }) => financialYear === year)?.cost.expected, poundsText),
    })),
    { label: "Cost in all", of: (each) => textOf(costInAll(each)?.cost.expected, poundsText) },
    { label: "Budget in all", of: (each) => textOf(costInAll(each)?.budget, poundsText) },
    { label: "Left of the budget", of: (each) => textOf(costInAll(each)?.left, poundsText) },
  ];
  return {
    caption: "Scenarios side by side",
    columns: [
      { label: "What", kind: "text" },
      ...scenarios.map(({ name }) => ({ label: name, kind: "number" }) as const),
    ],
    rows: rows.flatMap(({ label, of }) => {
      const cells = projections.map(of);
      return cells.every((cell) => cell === undefined) ? [] : [[label, ...cells.map((cell) => cell ?? "")]];
    }),
  };
}

function textOf(value: number | undefined, text: (value: number) => string): string | undefined {
  return value === undefined ? undefined : text(value);
}

function monthOf({ months }: CaseloadProjection, date: string) {
  return months.find(({ month }) => month === date);
}

function caseloadsOf({ months }: CaseloadProjection): readonly number[] {
  return months.flatMap(({ caseload }) => caseload?.expected ?? []);
}

function highestText(projection: CaseloadProjection): string | undefined {
  const caseloads = caseloadsOf(projection);
  return caseloads.length === 0 ? undefined : oneDecimal(Math.max(...caseloads));
}

function overText(projection: CaseloadProjection): string | undefined {
  const target = projection.scenario.targetCaseload;
  const caseloads = caseloadsOf(projection);
  if (target === undefined || caseloads.length === 0) return undefined;
  return `${caseloads.filter((caseload) => caseload > target + 1e-9).length} of ${caseloads.length}`;
}

function neededText(projection: CaseloadProjection, which: "expected" | "surely"): string | undefined {
  if (projection.scenario.targetCaseload === undefined) return undefined;
  const { months, everyMonth } = advisersNeeded(projection);
  return String(which === "surely" ? everyMonth : Math.max(...months.map(({ expected }) => expected)));
}
