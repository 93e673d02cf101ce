/**
 * Whether a release is later than another: by its numbers, then by what its name has after a dash, as what has none is later
 * than all that have it. What follows a plus tells nothing of that.
 *
 * Source: Semantic Versioning 2.0.0, item 11.
 */
export function isLater(release: string, other: string): boolean {
  return orderOf(partsOf(release), partsOf(other)) > 0;
}

interface Parts {
  readonly numbers: readonly string[];
  readonly after: readonly string[];
}

function partsOf(release: string): Parts {
  const [, numbers = "", after = ""] = /^([^-+]*)(?:-([^+]*))?/.exec(release) ?? [];
  return { numbers: numbers.split("."), after: after === "" ? [] : after.split(".") };
}

function orderOf(one: Parts, two: Parts): number {
  const byNumbers = orderOfAll(one.numbers, two.numbers);
  if (byNumbers !== 0) return byNumbers;
  const [isBefore, isBeforeToo] = [one.after.length > 0, two.after.length > 0];
  return isBefore && isBeforeToo ? orderOfAll(one.after, two.after) : Number(isBeforeToo) - Number(isBefore);
}

function orderOfAll(one: readonly string[], two: readonly string[]): number {
  const at = one.findIndex((part, place) => part !== two[place]);
  const [here, there] = [one[at], two[at]];
  if (here === undefined) return one.length - two.length;
  return there === undefined ? 1 : orderOfPart(here, there);
}

/** Numbers are in order of size and before words, which are in order of their characters. */
function orderOfPart(one: string, two: string): number {
  const [isNumber, isNumberToo] = [one, two].map((part) => /^\d+$/.test(part));
  if (isNumber && isNumberToo) return Number(one) - Number(two);
  if (isNumber !== isNumberToo) return isNumber ? -1 : 1;
  return one < two ? -1 : 1;
}
