import { formatNumber, longDate } from "@lac-analytics/charts";
import { isoFromDay, listInWords } from "@lac-analytics/core";
import type { Assumption, PlacementChange } from "@lac-analytics/core/project";
import { poundsText } from "@lac-analytics/notebook";

/** A change of a placement scenario in words that begin small: "25% of those who would come to residential come to fostering". */
export function changeInWords(change: PlacementChange): string {
  const { from, until } = change;
  const when = [
    ...(from === undefined ? [] : [`from ${longDate(isoFromDay(from))}`]),
    ...(until === undefined ? [] : [`until ${longDate(isoFromDay(until))}`]),
  ];
  return [whatChanges(change), ...when].join(" ");
}

function whatChanges({ rate, entries, mix, sooner, price, placed }: PlacementChange): string {
  if (entries !== undefined) {
    return `children who come${entries.group === undefined ? "" : ` to ${entries.group}`}${ages(entries.ages)}: ${changed(entries, " a year", plain, "they were")}`;
  }
  if (mix !== undefined) {
    const now = mix.now === undefined ? "" : `, and ${rangeText(mix.now, share)} of those there at once`;
    return `${rangeText(mix.share, share)} of those who would come to ${mix.of}${ages(mix.ages)} come to ${mix.to}${now}`;
  }
  if (sooner !== undefined) {
    return `those who leave care from ${sooner.of}${ages(sooner.ages)} do so ${rangeText(sooner.months, plain)} ${sooner.months === 1 ? "month" : "months"} sooner`;
  }
  if (rate !== undefined) {
    return `moves from ${rate.of} to ${rate.to}${ages(rate.ages)}: ${changed(rate, " a year for each child", plain, "they were")}`;
  }
  if (price !== undefined) return `the price ${price.name}: ${changed(price, " a week", poundsText, "it was")}`;
  return placed === undefined ? "" : `${share(placed.share)} of its group at the price ${placed.name}`;
}

function changed(
  { times, add, set }: { readonly [K in "times" | "add" | "set"]?: Assumption | undefined },
  per: string,
  text: (value: number) => string,
  before: "it was" | "they were",
): string {
  if (times !== undefined) return `${rangeText(times, share)} of what ${before}`;
  if (add !== undefined) return `${rangeText(add, text)}${per} more`;
  return set === undefined ? "" : `${rangeText(set, text)}${per}`;
}

function ages(bands: readonly string[] | undefined): string {
  return bands === undefined ? "" : ` aged ${listInWords(bands)}`;
}

function rangeText(value: Assumption, text: (value: number) => string): string {
  return typeof value === "number" ? text(value) : `${text(value.low)} to ${text(value.high)}`;
}

const plain = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : 2);

const share = (value: number): string => `${plain(Number((100 * value).toFixed(6)))}%`;
