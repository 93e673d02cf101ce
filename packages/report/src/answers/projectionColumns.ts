import type {
  caseloadColumns,
  caseloadYearColumns,
  ledgerColumns,
  pastForecastColumns,
  pathCostColumns,
  placementColumns,
  placementPriceColumns,
  placementYearColumns,
} from "@lac-analytics/core/project";
import type { ShownNumber } from "./OutputTable.ts";
import type { Said } from "./Said.ts";

const pounds: ShownNumber = { decimals: 0, unit: "£" };
const pence: ShownNumber = { decimals: 2, unit: "£" };
const tenths: ShownNumber = { decimals: 1 };

const caseload: Readonly<Record<(typeof caseloadColumns)[number], Said>> = {
  scenario: ["text", "The title of the scenario."],
  month: ["date", "The last day of the month."],
  advisers: ["number", "Personal advisers in post; blank where the scenario has none."],
  young_people: ["number", "Young people with an adviser, as expected.", tenths],
  lower: ["number", "The lower end of their range, at 95 per cent.", tenths],
  upper: ["number", "The upper end of their range, at 95 per cent.", tenths],
  caseload: ["number", "Young people for each adviser, as expected.", tenths],
  caseload_lower: ["number", "The lower end of its range, at 95 per cent.", tenths],
  caseload_upper: ["number", "The upper end of its range, at 95 per cent.", tenths],
  advisers_needed: ["number", "Advisers that the target caseload asks for; blank without a target."],
  cost: ["number", "Pounds that the month is expected to cost; blank where no cost was given.", pounds],
};

const caseloadYear: Readonly<Record<(typeof caseloadYearColumns)[number], Said>> = {
  scenario: ["text", "The title of the scenario."],
  financial_year: ["text", "1 April to 31 March, or total for all months of the scenario."],
  months: ["number", "How many of its months are in the scenario; fewer than 12 are not a year's cost."],
  establishment: ["text", "plan: the scenario's own posts as they are planned; throughout: as many in every month."],
  advisers: ["number", "Posts at the end of the year."],
  cost: ["number", "Pounds that the months are expected to cost.", pounds],
  cost_lower: ["number", "The lower end of their range, at 95 per cent.", pounds],
  cost_upper: ["number", "The upper end of their range, at 95 per cent.", pounds],
  budget: ["number", "Pounds that there are for these months; blank without a budget.", pounds],
  variance: ["number", "The budget less the cost: below nought where it does not suffice.", pounds],
  within_budget: ["number", "Share of futures in which the budget suffices.", { decimals: 2 }],
};

const placement: Readonly<Record<(typeof placementColumns)[number], Said>> = {
  scenario: ["text", "The title of the scenario."],
  month: ["date", "The last day of the month."],
  category: ["text", "The group of placements, or total."],
  expected: ["number", "Children at the end of the month, as expected.", tenths],
  lower: ["number", "The lower end of their range, at 95 per cent; blank where the model gives none."],
  upper: ["number", "The upper end of their range, at 95 per cent; blank where the model gives none."],
  cost: ["number", "Pounds that the month is expected to cost; blank where no price was given.", pounds],
};

const placementYear: Readonly<Record<(typeof placementYearColumns)[number], Said>> = {
  scenario: ["text", "The title of the scenario."],
  financial_year: ["text", "1 April to 31 March, or total for all months of the scenario."],
  months: ["number", "How many of its months are in the scenario; fewer than 12 are not a year's cost."],
  category: ["text", "The group of placements, or total."],
  cost: ["number", "Pounds that the months are expected to cost.", pounds],
  cost_lower: ["number", "The lower end of their range, at 95 per cent.", pounds],
  cost_upper: ["number", "The upper end of their range, at 95 per cent.", pounds],
  budget: ["number", "Pounds that there are for all placements in these months; blank without a budget.", pounds],
  variance: ["number", "The budget less the cost: below nought where it does not suffice.", pounds],
  within_budget: ["number", "Share of futures in which the budget suffices.", { decimals: 2 }],
};

const placementPrice: Readonly<Record<(typeof placementPriceColumns)[number], Said>> = {
  scenario: ["text", "The title of the scenario."],
  financial_year: ["text", "1 April to 31 March, or total for all months of the scenario."],
  months: ["number", "How many of its months are in the scenario; fewer than 12 are not a year's cost."],
  category: ["text", "The group of placements."],
  price: ["text", "The name of the price."],
  child_days: ["number", "Days that children are expected to spend at the price.", { decimals: 0 }],
  cost: ["number", "Pounds that these are expected to cost.", pounds],
};

const pastForecast: Readonly<Record<(typeof pastForecastColumns)[number], Said>> = {
  scenario: ["text", "The title of the scenario, whose changes are left out."],
  from: ["date", "The day that the forecast starts from, with what was known then."],
  to: ["date", "The day that is forecast, a year later."],
  start: ["number", "Children on the first day: the forecast that nothing changes."],
  expected: ["number", "Children expected on the second day.", tenths],
  lower_80: ["number", "The lower end of their range, at 80 per cent."],
  upper_80: ["number", "The upper end of their range, at 80 per cent."],
  lower_95: ["number", "The lower end of their range, at 95 per cent."],
  upper_95: ["number", "The upper end of their range, at 95 per cent."],
  came: ["number", "Children on the second day."],
};

const pathCost: Readonly<Record<(typeof pathCostColumns)[number], Said>> = {
  breakdown: ["text", "total, age-at-entry, way-out, first-placement, or what-if."],
  category: ["text", "The category of the breakdown, or total; of what-if its place in the list."],
  label: ["text", "What the category is called; of what-if what would be otherwise."],
  paths: ["number", "Periods of care that ended in the months asked for; blank where withheld."],
  days: ["number", "Days in care on the average path.", tenths],
  placements: ["number", "Pounds for placements on the average path.", pence],
  events: ["number", "Pounds for events on the average path; blank where the prices have none.", pence],
  mean: ["number", "Pounds of the average path.", pence],
  lower: ["number", "The lower end of its interval, at 95 per cent (Student's t).", pence],
  upper: ["number", "The upper end of its interval, at 95 per cent (Student's t).", pence],
  median: ["number", "Pounds of the path in the middle.", pence],
  total: ["number", "Pounds of all these paths together.", pence],
  saved: [
    "number",
    "Of what-if: pounds that would have been saved, of all paths together, in steps that fewer than ten paths do not come to; below nought where it would cost more.",
    pounds,
  ],
  symbol: ["text", "c: fewer than ten paths, or a number that would tell of such; of what-if less than one step, too."],
};

const ledger: Readonly<Record<(typeof ledgerColumns)[number], Said>> = {
  month: ["text", "The month."],
  provider: ["text", "The price, by its name; what of the ledger is none, as it stands there."],
  verdict: [
    "text",
    "agrees, differs, not in the ledger, not in the return, or not covered: a month for which the return does not answer.",
  ],
  computed: [
    "number",
    "Pounds by the return's days and the prices; blank where the return has no such days, or does not answer for the month.",
    pence,
  ],
  ledger: ["number", "Pounds in the ledger; blank where it has no row.", pence],
  difference: ["number", "Pounds in the ledger less those computed; blank where the return does not answer.", pence],
};

/** What is said of the columns of projections, and of what placements cost. */
export const projectionColumns = {
  caseload,
  caseloadYear,
  placement,
  placementYear,
  placementPrice,
  pastForecast,
  pathCost,
  ledger,
} as const;
