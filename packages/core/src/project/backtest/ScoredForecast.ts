import type { AreaOutlook } from "./AreaOutlook.ts";

/** A forecast beside what came, and beside the naive forecast that nothing will change. */
export interface ScoredForecast extends AreaOutlook {
  /** the year of the release that the forecast was made from */
  readonly origin: number;
  /** years from the last count to the one that is forecast */
  readonly horizon: number;
  /** the last count, as it was printed by then */
  readonly naive: number;
  /** the count that came, in its latest edition */
  readonly actual: number;
}
