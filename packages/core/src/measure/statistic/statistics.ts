import { change } from "./change.ts";
import { count } from "./count.ts";
import { mean } from "./mean.ts";
import { median } from "./median.ts";
import { netGain } from "./netGain.ts";
import { quotient } from "./quotient.ts";
import { ratePerChildYear } from "./ratePerChildYear.ts";
import { ratePerPopulation } from "./ratePerPopulation.ts";
import { rateRatio } from "./rateRatio.ts";
import type { Statistic } from "./Statistic.ts";
import type { StatisticName } from "./StatisticName.ts";
import { share } from "./share.ts";
import { standardisedRate } from "./standardisedRate.ts";

/** Every way in which those counted become a value, by the name that a measure gives it. */
export const statistics = {
  count,
  change,
  share,
  mean,
  median,
  quotient,
  "rate-per-population": ratePerPopulation,
  "rate-per-child-year": ratePerChildYear,
  "standardised-rate": standardisedRate,
  "rate-ratio": rateRatio,
  "net-gain": netGain,
} as const satisfies Record<StatisticName, Statistic>;
