/** The last days of the months from March 2016 to March 2026, 121 of them. */
export const monthEnds: readonly string[] = Array.from({ length: 121 }, (_, month) =>
  new Date(Date.UTC(2016, 3 + month, 0)).toISOString().slice(0, 10),
);

/** The last days of ten reporting years. */
export const yearEnds: readonly string[] = Array.from({ length: 10 }, (_, year) => `${2017 + year}-03-31`);
