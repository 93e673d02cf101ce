import { type SymbolEra, type WithheldSymbol, withheldSymbol } from "./withheldSymbol.ts";

/** What stands in a cell that should hold a value. */
export type PublishedCell =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "months"; readonly value: number }
  | { readonly kind: "symbol"; readonly withheld: WithheldSymbol };

const number = /^-?(?:\d{1,15}|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:e[+-]?\d{1,2})?$/i;
/** years and months, as the average times of adoption are printed */
const duration = /^(\d\d):(0\d|1[01])$/;

/**
 * Reads a cell of a published table: a number, a duration of years and months, or a symbol with its meaning in the era.
 *
 * @returns nothing where it is none of these
 */
export function publishedCell(text: string, era: SymbolEra): PublishedCell | undefined {
  if (number.test(text)) return { kind: "number", value: Number(text.replaceAll(",", "")) };
  const [, years, months] = duration.exec(text) ?? [];
  if (years !== undefined && months !== undefined)
    return { kind: "months", value: Number(years) * 12 + Number(months) };
  // symbols stand in square brackets in spreadsheets
  const withheld = withheldSymbol(text.replace(/^\[(.+)\]$/, "$1").toLowerCase(), era);
  return withheld === undefined ? undefined : { kind: "symbol", withheld };
}
