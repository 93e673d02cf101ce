import { Option } from "commander";

/** By what a projection is told. */
export interface ByPeriod {
  readonly by: "month" | "year";
}

/** The option that chooses between a row for each month and one for each financial year. */
export function byPeriodOption(): Option {
  return new Option("--by <period>", "a row for each month, or what it costs by financial year and in all")
    .choices(["month", "year"])
    .default("month");
}
