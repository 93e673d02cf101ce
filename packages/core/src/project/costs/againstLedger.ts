import { coveredDays } from "../../cohort/coveredDays.ts";
import { addDays } from "../../return/addDays.ts";
import { addMonths } from "../../return/addMonths.ts";
import { calendarOf } from "../../return/calendarOf.ts";
import { dayFromIso, isoFromDay } from "../../return/isoDate.ts";
import type { Return } from "../../return/Return.ts";
import type { Period } from "../../return/reportingYear.ts";
import { costedStays } from "./costedStays.ts";
import type { PriceList } from "./PriceList.ts";
import type { LedgerRow } from "./readLedger.ts";
import { toThePenny } from "./toThePenny.ts";

/** The columns of `againstLedger`. */
export const ledgerColumns = ["month", "provider", "verdict", "computed", "ledger", "difference"] as const;

/** How the cost that a return and prices give stands beside the ledger. */
export type LedgerVerdict = "agrees" | "differs" | "not in the ledger" | "not in the return" | "not covered";

/** One provider in one month; pounds to the penny. */
export interface LedgerComparison {
  /** YYYY-MM */
  readonly month: string;
  /** the name of a price; what of the ledger is none, as it stands there */
  readonly provider: string;
  readonly verdict: LedgerVerdict;
  /** days in care at the price; undefined where the return has none in the month, or does not answer for all of it */
  readonly computed: number | undefined;
  /** undefined where the ledger has no row */
  readonly ledger: number | undefined;
  /** the ledger less what is computed, what is missing being nothing; undefined in a month for which the return does not answer */
  readonly difference: number | undefined;
}

/** The comparison, and the days of placements, in the months that are compared, that have no price and are in it with nothing. */
export interface LedgerResult {
  readonly rows: readonly LedgerComparison[];
  /** child-days, by placement and provider */
  readonly unpriced: ReadonlyMap<string, number>;
}

/**
 * Sets what placements cost by a return's own days and a council's prices beside an extract of the ledger, by month and
 * price: what agrees, what differs, and what is in one of them and not in the other. The months are those of the ledger,
 * from its first to its last. A month with a day for which the return does not answer is not compared: of children who
 * left before its first year it knows nothing.
 *
 * @param tolerance pounds by which the two may differ and agree
 * @throws {RangeError} if the ledger has no row, or a month is not YYYY-MM
 * @example
 * const list = readPriceList("prices:\n  - {name: With parents, weekly: 7, codes: [P1]}\n", "a-pound-a-day.yaml");
 * againstLedger(care, list, [{ month: "2019-01", provider: "with parents", amount: 500 }]).rows; // => [{"month":"2019-01","provider":"With parents","verdict":"agrees","computed":501,"ledger":500,"difference":-1}]
 */
export function againstLedger(
  care: Return,
  list: PriceList,
  ledger: readonly LedgerRow[],
  tolerance: number = 1,
): LedgerResult {
  const months = [...new Set(ledger.map(({ month }) => month))].sort();
  const [first = "", last = ""] = [months[0], months.at(-1)];
  const nameOf = priceNames(list);
  const paid = new Map<string, number>();
  for (const { month, provider, amount } of ledger) {
    const key = keyOf(month, nameOf(provider));
    paid.set(key, (paid.get(key) ?? 0) + amount);
  }
  const isCovered = monthsCovered(care);
  const { computed, unpriced } = computedByMonth(care, list, daysFrom(first, last), isCovered);
  const keys = [...new Set([...computed.keys(), ...paid.keys()])].sort();
  const rows = keys.flatMap((key): readonly LedgerComparison[] => {
    const [month = "", provider = ""] = key.split("\n");
    const [ours, theirs] = [computed, paid].map((pounds) => toThePenny(pounds.get(key)));
    if (!isCovered(month)) {
      const nothing = { computed: undefined, difference: undefined };
      return theirs === undefined ? [] : [{ month, provider, verdict: "not covered", ledger: theirs, ...nothing }];
    }
    const difference = toThePenny((theirs ?? 0) - (ours ?? 0));
    return [
      { month, provider, verdict: verdictOn(ours, theirs, tolerance), computed: ours, ledger: theirs, difference },
    ];
  });
  return { rows, unpriced };
}

/** Whether a return answers for every day of a month. */
function monthsCovered(care: Return): (month: string) => boolean {
  const { from, to, isSure } = coveredDays(care);
  return (month) => {
    const { from: first, to: last } = daysFrom(month, month);
    return !isSure || (first >= from && last <= to);
  };
}

function daysFrom(first: string, last: string): Period {
  return { from: dayFromIso(`${first}-01`), to: addDays(addMonths(dayFromIso(`${last}-01`), 1), -1) };
}

/** What costs nothing need not be in the ledger. */
function verdictOn(ours: number | undefined, theirs: number | undefined, tolerance: number): LedgerVerdict {
  if (Math.abs((theirs ?? 0) - (ours ?? 0)) <= tolerance) return "agrees";
  if (ours === undefined) return "not in the return";
  return theirs === undefined ? "not in the ledger" : "differs";
}

/** The name of the price that a provider in the ledger is: by its name in whatever letters, or by one of its codes. */
function priceNames({ prices }: PriceList): (provider: string) => string {
  const names = new Map<string, string>();
  for (const { name, codes = [] } of prices) {
    for (const code of codes) names.set(code.toLowerCase(), name);
  }
  for (const { name } of prices) names.set(name.toLowerCase(), name);
  return (provider) => names.get(provider.toLowerCase()) ?? provider;
}

/** The cost of every price in every month of a time, and the days of those that are covered in what has no price. */
function computedByMonth(
  care: Return,
  list: PriceList,
  period: Period,
  isCovered: (month: string) => boolean,
): { readonly computed: ReadonlyMap<string, number>; readonly unpriced: ReadonlyMap<string, number> } {
  const weeks = new Map<string, number>();
  const unpriced = new Map<string, number>();
  const add = (sums: Map<string, number>, key: string, amount: number): void => {
    sums.set(key, (sums.get(key) ?? 0) + amount);
  };
  for (const { from, days, place, provider, price } of [...costedStays(care, period, list).values()].flat()) {
    for (let day = from; day < from + days; ) {
      const monthAfter = addMonths(addDays(day, 1 - calendarOf(day).day), 1);
      const spent = Math.min(monthAfter, from + days) - day;
      const month = isoFromDay(day).slice(0, 7);
      if (price !== undefined) add(weeks, keyOf(month, price.name), spent * price.weekly);
      else if (isCovered(month)) add(unpriced, `${place}/${provider}`, spent);
      day = addDays(day, spent);
    }
  }
  return { computed: new Map([...weeks].map(([key, sevenfold]) => [key, sevenfold / 7])), unpriced };
}

function keyOf(month: string, provider: string): string {
  return `${month}\n${provider}`;
}
