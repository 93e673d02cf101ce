/** Throws a RangeError unless the season is a whole number of steps above zero. */
export function requireSeason(caller: string, season: number): void {
  if (!(Number.isInteger(season) && season > 0)) {
    throw new RangeError(`${caller} needs a season that is a whole number of steps above zero, not ${season}.`);
  }
}
