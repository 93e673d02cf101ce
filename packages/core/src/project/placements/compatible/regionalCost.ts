import { addMonths } from "../../../return/addMonths.ts";
import { calendarOf } from "../../../return/calendarOf.ts";
import { type Day, noDay } from "../../../return/Day.ts";
import { groupedBy } from "../../../return/groupedBy.ts";
import { roundHalfAway } from "../../../stats/roundHalfAway.ts";
import { demandCostLines } from "./costLines.ts";
import { fixShares } from "./costShares.ts";
import type { DemandProjection } from "./DemandProjection.ts";
import { sixDigits } from "./sixDigits.ts";

export interface RegionalCostOptions {
  /** share of each line in its group, as `historicShares` gives them */
  readonly historicShares: ReadonlyMap<string, number>;
  /** shares that are fixed; the rest of the group fills what they leave */
  readonly fixedShares?: ReadonlyMap<string, number>;
  /** pounds a week by line; the model's placeholders where there are none */
  readonly weekly?: ReadonlyMap<string, number>;
  /** the rise of prices on each anniversary of the first day of the projection, such as 0.03 */
  readonly inflation?: number;
}

/** What the regional model's projection costs. */
export interface RegionalCost {
  readonly days: readonly Day[];
  readonly shares: ReadonlyMap<string, number>;
  /** pounds on each day, by line of cost */
  readonly daily: ReadonlyMap<string, Float64Array>;
  /** pounds in each calendar quarter, "Q2-2024", to the penny, by line of cost */
  readonly quarters: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** pounds, of all lines and days */
  readonly total: number;
}

/**
 * The cost of a projection of cs-demand-model-regional as that model reckons it: the number in each state rounded to
 * whole children (halves to the even number), times the share of each line of cost, times a seventh of its weekly price.
 * A line that never was takes the share of the line reckoned before it, as it does there.
 *
 * `regionalCost(regionalDemand(data, question), { historicShares: historicShares(data, question.reference) })` is the
 * model's cost at its own prices.
 *
 * @example
 * const projection = { days: ["2024-06-30", "2024-07-01"].map(dayFromIso), states: ["10 to 16 - Supported"], population: [Float64Array.of(2.4), Float64Array.of(3.1)] };
 * const options = { historicShares: new Map([["Supported accommodation", 1]]), weekly: new Map([["Supported accommodation", 700]]) };
 * [...regionalCost(projection, options).quarters].map(([quarter, lines]) => [quarter, ...lines.values()]); // => [["Q2-2024",200],["Q3-2024",300]]
 */
export function regionalCost(
  { days, states, population }: Pick<DemandProjection, "days" | "states" | "population">,
  { historicShares, fixedShares, weekly = new Map(), inflation }: RegionalCostOptions,
): RegionalCost {
  const shares = new Map<string, number>();
  const daily = new Map<string, Float64Array>();
  const known =
    fixedShares === undefined || fixedShares.size === 0 ? historicShares : fixShares(historicShares, fixedShares);
  const anniversaries = anniversariesBy(days);
  let share = 0;
  for (const [at, state] of states.entries()) {
    for (const { line, group, weekly: standard } of demandCostLines) {
      if (!state.endsWith(` - ${group}`)) continue;
      share = known.get(line) ?? share;
      shares.set(line, share);
      const prices = pricesOf((weekly.get(line) ?? standard) / 7, inflation, anniversaries.at(-1) ?? 0);
      const sums = daily.get(line) ?? new Float64Array(days.length);
      daily.set(line, sums);
      for (const [step, now] of population.entries()) {
        const price = prices[anniversaries[step] ?? 0] ?? 0;
        sums[step] = (sums[step] ?? 0) + wholeChildren(now[at] ?? 0) * price * share;
      }
    }
  }
  let total = 0;
  for (const sums of daily.values()) for (const pounds of sums) total += pounds;
  return { days, shares, daily, quarters: quartersOf(days, daily), total };
}

/** The price of a day before any rise and after each, rises being reckoned to six significant digits. */
function pricesOf(first: number, inflation: number | undefined, rises: number): readonly number[] {
  const prices = [first];
  if (inflation === undefined) return Array.from({ length: rises + 1 }, () => first);
  const times = sixDigits.sum(1, inflation);
  for (let rise = 1; rise <= rises; rise += 1) prices.push(sixDigits.product(prices.at(-1) ?? 0, times));
  return prices;
}

/**
 * For each day how many anniversaries have been: each is a year after the one before, of which 29 February is the 28th
 * from then on, and one that is no day of the projection is none, as where steps are of several days.
 */
function anniversariesBy(days: readonly Day[]): readonly number[] {
  let last = days[0] ?? noDay;
  let passed = 0;
  return days.map((day) => {
    if (day === addMonths(last, 12)) {
      last = day;
      passed += 1;
    }
    return passed;
  });
}

function quartersOf(days: readonly Day[], daily: ReadonlyMap<string, Float64Array>): RegionalCost["quarters"] {
  const steps = groupedBy(days.keys(), (step) => {
    const { year, month } = calendarOf(days[step] ?? noDay);
    return `Q${Math.ceil(month / 3)}-${year}`;
  });
  const sum = (pounds: Float64Array, of: readonly number[]): number =>
    roundHalfAway(
      of.reduce((total, step) => total + (pounds[step] ?? 0), 0),
      0.01,
    );
  return new Map(
    Array.from(steps, ([quarter, of]) => [
      quarter,
      new Map(Array.from(daily, ([line, pounds]) => [line, sum(pounds, of)])),
    ]),
  );
}

/** The nearest whole number, and of two as near the even one. */
function wholeChildren(number: number): number {
  const floor = Math.floor(number);
  const rest = number - floor;
  return rest < 0.5 || (rest === 0.5 && floor % 2 === 0) ? floor : floor + 1;
}
