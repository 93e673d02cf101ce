import type {
  caseloadColumns,
  caseloadYearColumns,
  placementColumns,
  placementYearColumns,
} from "@lac-analytics/core/project";
import { columnsOf, type SaidColumn } from "./columnsOf.ts";
import type { OutputColumn } from "./OutputTable.ts";

const caseload: Readonly<Record<(typeof caseloadColumns)[number], SaidColumn>> = {
  scenario: ["text", "The title of the scenario."],
  month: ["date", "The last day of the month."],
  advisers: ["number", "Personal advisers in post; blank where the scenario has none."],
  young_people: ["number", "Young people with an adviser, as expected."],
  lower: ["number", "The lower end of their range, at 95 per cent."],
  upper: ["number", "The upper end of their range, at 95 per cent."],
  caseload: ["number", "Young people for each adviser, as expected."],
  caseload_lower: ["number", "The lower end of its range, at 95 per cent."],
  caseload_upper: ["number", "The upper end of its range, at 95 per cent."],
  advisers_needed: ["number", "Advisers that the target caseload asks for; blank without a target."],
  cost: ["number", "Pounds that the month is expected to cost; blank where no cost was given."],
};

const caseloadYear: Readonly<Record<(typeof caseloadYearColumns)[number], SaidColumn>> = {
  scenario: ["text", "The title of the scenario."],
  financial_year: ["text", "1 April to 31 March, or total for all months of the scenario."],
  months: ["number", "How many of its months are in the scenario; fewer than 12 are not a year's cost."],
  establishment: ["text", "plan: the scenario's own posts as they are planned; throughout: as many in every month."],
  advisers: ["number", "Posts at the end of the year."],
  cost: ["number", "Pounds that the months are expected to cost."],
  cost_lower: ["number", "The lower end of their range, at 95 per cent."],
  cost_upper: ["number", "The upper end of their range, at 95 per cent."],
  budget: ["number", "Pounds that there are for these months; blank without a budget."],
  variance: ["number", "The budget less the cost: below nought where it does not suffice."],
  within_budget: ["number", "Share of futures in which the budget suffices."],
};

const placement: Readonly<Record<(typeof placementColumns)[number], SaidColumn>> = {
  scenario: ["text", "The title of the scenario."],
  month: ["date", "The last day of the month."],
  category: ["text", "The group of placements, or total."],
  expected: ["number", "Children at the end of the month, as expected."],
  lower: ["number", "The lower end of their range, at 95 per cent; blank where the model gives none."],
  upper: ["number", "The upper end of their range, at 95 per cent; blank where the model gives none."],
  cost: ["number", "Pounds that the month is expected to cost; blank where no price was given."],
};

const placementYear: Readonly<Record<(typeof placementYearColumns)[number], SaidColumn>> = {
  scenario: ["text", "The title of the scenario."],
  financial_year: ["text", "1 April to 31 March, or total for all months of the scenario."],
  months: ["number", "How many of its months are in the scenario; fewer than 12 are not a year's cost."],
  category: ["text", "The group of placements, or total."],
  cost: ["number", "Pounds that the months are expected to cost."],
  cost_lower: ["number", "The lower end of their range, at 95 per cent."],
  cost_upper: ["number", "The upper end of their range, at 95 per cent."],
};

/** The columns of the tables of projections, in their order. */
export const projectionColumns = {
  caseload: columnsOf(caseload),
  caseload_years: columnsOf(caseloadYear),
  placements: columnsOf(placement),
  placement_years: columnsOf(placementYear),
} as const satisfies Readonly<Record<string, readonly OutputColumn[]>>;
