import type { PastForecast } from "./pastForecasts.ts";

/** The columns of `pastForecastRows`. */
export const pastForecastColumns = [
  "scenario",
  "from",
  "to",
  "start",
  "expected",
  "lower_80",
  "upper_80",
  "lower_95",
  "upper_95",
  "came",
] as const;

/** What a projection would have forecast of all children a year ahead, and how many there were. */
export interface PastForecastRow {
  readonly scenario: string;
  /** the day that the forecast starts from, and the one that is forecast, YYYY-MM-DD */
  readonly from: string;
  readonly to: string;
  /** children on the first day: the forecast that nothing changes */
  readonly start: number;
  readonly expected: number;
  readonly lower_80: number;
  readonly upper_80: number;
  readonly lower_95: number;
  readonly upper_95: number;
  /** children on the second day */
  readonly came: number;
}

/**
 * Past forecasts of a scenario and what came, as a table.
 *
 * @param scenario its title
 * @example
 * pastForecastRows("As now", [{ from: "2023-03-31", to: "2024-03-31", start: 310, expected: 318.4, lower80: 285, upper80: 352, lower95: 267, upper95: 369, came: 309 }])[0].came; // => 309
 */
export function pastForecastRows(scenario: string, past: readonly PastForecast[]): readonly PastForecastRow[] {
  return past.map(
    ({ from, to, start, expected, lower80, upper80, lower95, upper95, came }): PastForecastRow => ({
      scenario,
      from,
      to,
      start,
      expected,
      lower_80: lower80,
      upper_80: upper80,
      lower_95: lower95,
      upper_95: upper95,
      came,
    }),
  );
}
