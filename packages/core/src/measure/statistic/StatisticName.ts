/** The ways in which those counted become a value. */
export type StatisticName =
  | "count"
  | "change"
  | "share"
  | "mean"
  | "median"
  | "quotient"
  | "rate-per-population"
  | "rate-per-child-year"
  | "rate-per-1000-days"
  | "standardised-rate"
  | "rate-ratio"
  | "net-gain";
