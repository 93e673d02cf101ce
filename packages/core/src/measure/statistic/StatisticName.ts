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
  | "standardised-rate"
  | "rate-ratio"
  | "net-gain";
