import { type SymbolEra, type WithheldMeaning, withheldMeaning } from "./withheldMeaning.ts";

/** What stands in a cell that should hold a value. */
export type PublishedCell =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "months"; readonly value: number }
  | { readonly kind: "symbol"; readonly symbol: string; readonly meaning: WithheldMeaning };

const number = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:e[+-]?\d{1,2})?$/i;
/** years and months, as the average times of adoption are printed */
const duration = /^(?<years>\d\d):(?<months>0\d|1[01])$/;

/**
 * Reads a cell of a published table: a number, a duration of years and months, or a symbol with its meaning in the era.
 *
 * @returns nothing where it is none of these
 * @example
 * publishedCell("01:07", "from 2018"); // => {"kind":"months","value":19}
 * publishedCell("c", "from 2018"); // => {"kind":"symbol","symbol":"c","meaning":"confidential"}
 */
export function publishedCell(text: string, era: SymbolEra): PublishedCell | undefined {
  if (number.test(text)) return { kind: "number", value: Number(text.replaceAll(",", "")) };
  const { years, months } = duration.exec(text)?.groups ?? {};
  if (years !== undefined && months !== undefined) return { kind: "months", value: Number(years) * 12 + Number(months) };
  // symbols stand in square brackets in spreadsheets
  const symbol = text.replace(/^\[(.+)\]$/, "$1").toLowerCase();
  const meaning = withheldMeaning(symbol, era);
  return meaning === undefined ? undefined : { kind: "symbol", symbol, meaning };
}
