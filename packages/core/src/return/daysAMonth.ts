/** So many days a month has on average, leap years counted in. */
export const daysAMonth: number = 365.25 / 12;
