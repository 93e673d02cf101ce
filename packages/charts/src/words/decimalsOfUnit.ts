/** Units that run so small that one decimal would hide a difference. */
const small: readonly string[] = ["per child-year", "per 1,000 days"];

/**
 * The decimals that an amount in a unit has where it is not whole: two for events in a child's year or a thousand days,
 * one for all others. A table has as many as the words beside it, so that one number has one form in a page.
 *
 * @example
 * decimalsOfUnit("percent"); // => 1
 * decimalsOfUnit("per child-year"); // => 2
 */
export function decimalsOfUnit(unit: string): 1 | 2 {
  return small.includes(unit) ? 2 : 1;
}
