/** How many months a report may be about. */
export const reportMonths = [3, 6, 12] as const;
export type ReportMonths = (typeof reportMonths)[number];

/** What the time that a report is about is called. */
export interface ReportPeriod {
  /** "six-monthly", as a title has it */
  readonly frequency: string;
  /** "six months" */
  readonly span: string;
}

const periods: Readonly<Record<ReportMonths, ReportPeriod>> = {
  3: { frequency: "quarterly", span: "three months" },
  6: { frequency: "six-monthly", span: "six months" },
  12: { frequency: "annual", span: "twelve months" },
};

/**
 * What the time that a report is about is called in prose.
 *
 * @example
 * reportPeriod(3); // => {"frequency":"quarterly","span":"three months"}
 */
export function reportPeriod(months: ReportMonths): ReportPeriod {
  return periods[months];
}

/**
 * The title of a report with how often it is written, where it has a place for that.
 *
 * @example
 * titleFor("Adoption agency, {frequency} report", 12); // => "Adoption agency, annual report"
 */
export function titleFor(title: string, months: ReportMonths): string {
  const named = title.replaceAll("{frequency}", reportPeriod(months).frequency);
  return `${named.charAt(0).toUpperCase()}${named.slice(1)}`;
}
