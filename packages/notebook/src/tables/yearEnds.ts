/**
 * The ends of the financial years in a projection, and its last month's end, as YYYY-MM-DD.
 *
 * @example
 * yearEnds({ months: ["2019-02-28", "2019-03-31", "2019-04-30"].map((month) => ({ month })) }); // => ["2019-03-31","2019-04-30"]
 */
export function yearEnds({ months }: { readonly months: readonly { readonly month: string }[] }): readonly string[] {
  return months.map(({ month }) => month).filter((month, at) => month.endsWith("-03-31") || at === months.length - 1);
}
