/** The ends of the financial years in a projection, and its last month's end, as YYYY-MM-DD. */
export function yearEnds({ months }: { readonly months: readonly { readonly month: string }[] }): readonly string[] {
  return months.map(({ month }) => month).filter((month, at) => month.endsWith("-03-31") || at === months.length - 1);
}
