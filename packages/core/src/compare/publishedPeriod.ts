/** A period as published, and the year in which it ends. */
export interface PublishedPeriod {
  readonly timePeriod: string;
  readonly year: number;
}

const oneYear = /^(?:19|20)\d\d$/;
/** 202425, 2024-25, 2024/25; the interactive tool marks outturns of finance with (OT) */
const twoYears = /^((?:19|20)\d\d)[-/]?(\d\d)(?: \(OT\))?$/;

/**
 * The year in which a published period ends: of a reporting year that year, of 2024/25 the year 2025.
 *
 * @returns nothing where the text is no such period
 */
export function publishedPeriod(text: string): PublishedPeriod | undefined {
  if (oneYear.test(text)) return { timePeriod: text, year: Number(text) };
  const [, from, to] = twoYears.exec(text) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const year = Number(from) + 1;
  return year % 100 === Number(to) ? { timePeriod: text, year } : undefined;
}
