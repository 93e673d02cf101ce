/** What scenarios say, where all that say something say the same: a line in a chart of them all stands for all. */
export function agreed(given: readonly (number | undefined)[]): number | undefined {
  const [first, ...others] = new Set(given.filter((each) => each !== undefined));
  return others.length === 0 ? first : undefined;
}
