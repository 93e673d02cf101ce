import { roundHalfAway } from "@lac-analytics/core/stats";
import type { Chart } from "../Chart.ts";
import type { Interval } from "../figures/Interval.ts";
import { horizontalDots } from "../marks/horizontalDots.ts";
import { captionedTable } from "../tables/captionedTable.ts";
import type { DatedWording } from "../words/DatedWording.ts";
import { datedId } from "../words/datedId.ts";
import { datedSubtitle } from "../words/datedSubtitle.ts";
import { formatNumber } from "../words/formatNumber.ts";
import { noZeroNote } from "../words/noZeroNote.ts";

/** What something costs in a year under one plan, or the budget of that year. */
export interface YearlyAmount {
  /** such as 2019-20 */
  readonly year: string;
  /** what the plan is called; "Budget" of a budget */
  readonly plan: string;
  readonly kind: "own" | "other" | "budget";
  /** pounds */
  readonly amount: number;
  /** within which 80 in 100 futures lie, where that is known */
  readonly range?: { readonly lower: number; readonly upper: number };
}

/**
 * Costs by financial year: in each year a diamond for the plan in focus with its likely range, a circle for every other,
 * and a square for the budget. The title says how the plan in focus stands to the budget of all years that have one, or
 * what it costs.
 *
 * @param amounts in the order in which they are read
 * @throws {RangeError} if there is none of the plan in focus
 * @example
 * const own = { year: "2025-26", plan: "This", kind: "own", amount: 540_400, range: { lower: 520_000, upper: 561_000 } };
 * const budget = { year: "2025-26", plan: "Budget", kind: "budget", amount: 500_000 };
 * const wording = { measure: "Cost of personal advisers", counted: "", place: "Rutland", source: "Scenario", when: "2025-26" };
 * costDots([own, budget], wording).title; // => "£40,000 over the budget in 2025-26"
 */
export function costDots(amounts: readonly YearlyAmount[], wording: DatedWording): Chart {
  const own = amounts.filter(({ kind }) => kind === "own");
  if (own.length === 0) throw new RangeError("costDots requires a plan in focus");
  const { showsZero, ...drawings } = horizontalDots(
    amounts.map(({ year, plan, kind, amount, range }, at) => ({
      key: `${at}`,
      label: `${year}: ${plan}`,
      style: kind === "budget" ? "average" : kind,
      value: amount / thousand,
      interval: range === undefined ? undefined : intervalOf(range),
      valueLabel: shortPounds(amount),
    })),
    "Thousand pounds",
  );
  const title = titleOf(amounts, own);
  const ranged = amounts.some(({ range }) => range !== undefined);
  const pounds = (label: string) => ({ label, kind: "number", decimals: 0 }) as const;
  return {
    id: datedId("cost-dots", wording),
    title,
    subtitle: datedSubtitle(wording, [
      ...(ranged ? ["Thin lines hold 80 of 100 futures."] : []),
      ...(amounts.some(({ kind }) => kind === "budget") ? ["Squares are the budget."] : []),
      ...(showsZero ? [] : [noZeroNote]),
    ]),
    description: `Dot chart. ${title}. ${amounts.map(({ year, plan, amount }) => `${year}, ${plan}: ${shortPounds(amount)}`).join("; ")}.`,
    ...drawings,
    table: captionedTable(
      wording,
      [
        { label: "Financial year", kind: "text" },
        { label: "Plan or budget", kind: "text" },
        pounds("Pounds"),
        pounds("Lower limit (80%)"),
        pounds("Upper limit (80%)"),
      ],
      amounts.map(({ year, plan, amount, range }) => [
        year,
        plan,
        amount,
        range?.lower ?? "[z]",
        range?.upper ?? "[z]",
      ]),
    ),
  };
}

const thousand = 1000;

function intervalOf({ lower, upper }: NonNullable<YearlyAmount["range"]>): Interval {
  return { lower: lower / thousand, upper: upper / thousand, confidence: 0.8 };
}

/** To the nearest thousand, as a budget is talked of. */
function shortPounds(pounds: number): string {
  return `£${formatNumber(roundHalfAway(pounds, thousand), 0)}`;
}

function titleOf(amounts: readonly YearlyAmount[], own: readonly YearlyAmount[]): string {
  const budgets = new Map(
    amounts.flatMap(({ kind, year, amount }) => (kind === "budget" ? [[year, amount] as const] : [])),
  );
  const held = own.filter(({ year }) => budgets.has(year));
  const sum = (list: readonly YearlyAmount[]): number => list.reduce((total, { amount }) => total + amount, 0);
  const years = (list: readonly YearlyAmount[]): string =>
    list.length === 1 ? (list[0]?.year ?? "") : `${list[0]?.year} to ${list.at(-1)?.year}`;
  if (held.length === 0) return `${shortPounds(sum(own))} in ${years(own)}`;
  const over = held.reduce((total, { year, amount }) => total + amount - (budgets.get(year) ?? 0), 0);
  if (Math.abs(over) < thousand / 2) return `As much as the budget in ${years(held)}`;
  return `${shortPounds(Math.abs(over))} ${over > 0 ? "over" : "under"} the budget in ${years(held)}`;
}
