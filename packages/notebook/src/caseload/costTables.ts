import type { ChartColumn, ChartTable } from "@lac-analytics/charts";
import { type CaseloadProjection, costByFinancialYear, type FinancialYearCost } from "@lac-analytics/core/project";
import { advisersText } from "../words/advisersText.ts";
import { poundsText } from "../words/poundsText.ts";
import { establishments } from "./establishments.ts";
import { yearlyCosts } from "./yearlyCosts.ts";

/** What two scenarios are called in the head of a table. */
export interface ScenarioNames {
  readonly first: string;
  readonly second: string;
}

/**
 * What the advisers cost by financial year, against the budget and another scenario where that has a cost; undefined where
 * the scenario has no posts or no cost.
 *
 * @param names what the two scenarios are called in the head
 * @example
 * const keys = "from: 2019-04-01, months: 12, young_people: {counts: {2019-04-30: 220}}, cost_per_adviser: 28500, on_costs: 0";
 * const having = (advisers) => projectCaseload(readCaseloadScenario(`{${keys}, advisers: ${advisers}}`, "scenario.yaml"));
 * const names = { first: "Seven", second: "Ten" };
 * costTable(having(10), having(7), names).columns.map(({ label }) => label); // => ["Financial year","Months","Ten","Seven","Change"]
 * costTable(having(10), having(7), names).rows; // => [["2019-20",12,"£285,000","£199,500","+£85,500"]]
 */
export function costTable(
  projection: CaseloadProjection,
  own: CaseloadProjection,
  names: ScenarioNames,
): ChartTable | undefined {
  const years = yearlyCosts(projection);
  const ownYears = yearlyCosts(own);
  if (years.length === 0) return undefined;
  const hasOther = ownYears.length > 0;
  const hasBudget = years.some(({ budget }) => budget !== undefined);
  const ranged = years.some(({ cost }) => poundsText(cost.lower80) !== poundsText(cost.upper80));
  const row = (label: string, months: number, year: Sums, other: number | undefined): readonly (string | number)[] => [
    label,
    months,
    poundsText(year.cost),
    ...(ranged ? [year.range] : []),
    ...(hasBudget ? [text(year.budget), text(year.left)] : []),
    ...(hasOther ? [text(other), other === undefined ? "none" : signed(year.cost - other)] : []),
  ];
  // what two scenarios cost in other months of a year is no change
  const others = years.map(
    ({ financialYear, months }) =>
      ownYears.find((other) => other.financialYear === financialYear && other.months === months)?.cost.expected,
  );
  const isOfSameYears = ownYears.length === years.length && !others.includes(undefined);
  return {
    caption: "Cost of advisers by financial year",
    columns: [
      { label: "Financial year", kind: "text" },
      { label: "Months", kind: "number" },
      pounds(names.second),
      ...(ranged ? [pounds("80% range")] : []),
      ...(hasBudget ? [pounds("Budget"), pounds("Left of the budget")] : []),
      ...(hasOther ? [pounds(names.first), pounds("Change")] : []),
    ],
    rows: [
      ...years.map((year, at) => row(year.financialYear, year.months, sumsOf(year), others[at])),
      ...(years.length < 2
        ? []
        : [row("All", projection.months.length, totalOf(years), isOfSameYears ? sum(ownYears) : undefined)]),
    ],
  };
}

/**
 * What each number of advisers would cost, posts being filled throughout; undefined where there is no number or no cost.
 *
 * @param needed the advisers that hold the target, who are among them
 * @example
 * const keys = "{from: 2019-04-01, months: 12, young_people: {counts: {2019-04-30: 220}}, advisers: 7, cost_per_adviser: 28500, on_costs: 0}";
 * const projection = projectCaseload(readCaseloadScenario(keys, "seven.yaml"));
 * establishmentCostTable(projection, 10).columns.map(({ label }) => label); // => ["Financial year","7 advisers","10 advisers"]
 * establishmentCostTable(projection, 10).rows; // => [["2019-20","£199,500","£285,000"]]
 */
export function establishmentCostTable(projection: CaseloadProjection, needed?: number): ChartTable | undefined {
  const advisers = establishments(projection, needed);
  const each = costByFinancialYear(projection, 1);
  if (advisers.length === 0 || each.length === 0) return undefined;
  return {
    caption: "Cost of each number of advisers by financial year, filled throughout",
    columns: [{ label: "Financial year", kind: "text" }, ...advisers.map((number) => pounds(advisersText(number)))],
    rows: each.map(({ financialYear, cost }) => [
      financialYear,
      ...advisers.map((number) => poundsText(number * cost.expected)),
    ]),
  };
}

interface Sums {
  readonly cost: number;
  readonly range: string;
  readonly budget: number | undefined;
  readonly left: number | undefined;
}

function sumsOf({ cost, budget, left }: FinancialYearCost): Sums {
  const [lower, upper] = [poundsText(cost.lower80), poundsText(cost.upper80)];
  const range = lower === upper ? lower : `${lower} to ${upper}`;
  return { cost: cost.expected, range, budget, left };
}

function totalOf(years: readonly FinancialYearCost[]): Sums {
  const cost = sum(years);
  const budgets = years.flatMap(({ budget }) => (budget === undefined ? [] : [budget]));
  const budget = budgets.length < years.length ? undefined : budgets.reduce((total, one) => total + one, 0);
  return { cost, range: "", budget, left: budget === undefined ? undefined : budget - cost };
}

function sum(years: readonly FinancialYearCost[]): number {
  return years.reduce((total, { cost }) => total + cost.expected, 0);
}

function text(amount: number | undefined): string {
  return amount === undefined ? "none" : poundsText(amount);
}

function signed(amount: number): string {
  const words = poundsText(amount);
  return amount > 0 && words !== "£0" ? `+${words}` : words;
}

function pounds(label: string): ChartColumn {
  return { label, kind: "number" };
}
