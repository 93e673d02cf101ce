// statistics that know nothing of children
export { adjustP, type PAdjustment } from "./adjustP.ts";
export type { Duration } from "./atRiskTable.ts";
export { betaCdf } from "./betaCdf.ts";
export { betaQuantile } from "./betaQuantile.ts";
export type { ChiSquareTest } from "./ChiSquareTest.ts";
export { chiSquareCdf } from "./chiSquareCdf.ts";
export { chiSquareQuantile } from "./chiSquareQuantile.ts";
export { type CompareCountsOptions, compareCounts } from "./compareCounts.ts";
export { compareManyProportions } from "./compareManyProportions.ts";
export { compareOverlappingMeans, type OverlappingValues } from "./compareOverlappingMeans.ts";
export { compareProportions, type ProportionDifference, type Share } from "./compareProportions.ts";
export { type CompareRatesOptions, compareRates, type EventRate, type RateRatio } from "./compareRates.ts";
export { conformalReach } from "./conformalReach.ts";
export {
  type CauseIncidence,
  type CumulativeIncidenceOptions,
  cumulativeIncidence,
  type DurationByCause,
  type IncidenceStep,
} from "./cumulativeIncidence.ts";
export {
  type DirectStandardisationOptions,
  directlyStandardisedRate,
  type Stratum,
  type WithheldRate,
} from "./directlyStandardisedRate.ts";
export type { Estimate } from "./Estimate.ts";
export { type EstimateAtTime, type EstimateTrend, estimateTrend } from "./estimateTrend.ts";
export { type EventHistory, eventsWatched } from "./eventsWatched.ts";
export { type ExactRateTrend, exactRateTrend } from "./exactRateTrend.ts";
export { expectedCount, type ReferenceStratum } from "./expectedCount.ts";
export { fisherExactTest } from "./fisherExactTest.ts";
export type { ForecastMethod } from "./forecastMethods.ts";
export { type ForecastOptions, type ForecastStep, forecastSeries } from "./forecastSeries.ts";
export {
  type Funnel,
  type FunnelArea,
  type FunnelLimit,
  type FunnelOptions,
  type FunnelPoint,
  type FunnelPosition,
  funnelLimits,
} from "./funnelLimits.ts";
export { gammaCdf } from "./gammaCdf.ts";
export { gammaQuantile } from "./gammaQuantile.ts";
export { grayTest, type WatchedFromStart } from "./grayTest.ts";
export { type CauseShare, type IncidenceByHorizon, incidenceBy } from "./incidenceBy.ts";
export { indirectlyStandardisedRate } from "./indirectlyStandardisedRate.ts";
export { type IndirectRatioOptions, indirectlyStandardisedRatio } from "./indirectlyStandardisedRatio.ts";
export { type ForecastRange, type IntervalScore, intervalScore } from "./intervalScore.ts";
export { type KaplanMeier, type KaplanMeierOptions, kaplanMeier } from "./kaplanMeier.ts";
export { kendallExactP } from "./kendallExactP.ts";
export { type KendallExactTest, kendallExactTest } from "./kendallExactTest.ts";
export { type LinearPrediction, type LinearTrend, type LinearTrendOptions, linearTrend } from "./linearTrend.ts";
export { type LogRankTest, logRankTest } from "./logRankTest.ts";
export { type MannKendall, mannKendall } from "./mannKendall.ts";
export { type MeanEstimate, type MeanOptions, meanWithInterval } from "./meanWithInterval.ts";
export { type MovingAverageOptions, movingAverage } from "./movingAverage.ts";
export { normalCdf } from "./normalCdf.ts";
export { normalQuantile } from "./normalQuantile.ts";
export { pinballLoss } from "./pinballLoss.ts";
export { poissonQuantile } from "./poissonQuantile.ts";
export type { CountAtTime } from "./poissonSlope.ts";
export { type PoissonTest, poissonTest } from "./poissonTest.ts";
export { type PoissonTrend, type PoissonTrendOptions, poissonTrend } from "./poissonTrend.ts";
export { type CountPredictionOptions, predictCount } from "./predictCount.ts";
export { type ProportionOptions, proportion } from "./proportion.ts";
export { type ProportionTrend, proportionTrend } from "./proportionTrend.ts";
export { type QuantileGroupOptions, quantileGroups } from "./quantileGroups.ts";
export { type RankedProbabilityScore, rankedProbabilityScore } from "./rankedProbabilityScore.ts";
export { type RankSumTest, rankSumTest } from "./rankSumTest.ts";
export { type RateOverTimeOptions, rateOverTime } from "./rateOverTime.ts";
export { type RateOptions, ratePer10k } from "./ratePer10k.ts";
export { rateTrend } from "./rateTrend.ts";
export {
  type ObservedAndExpected,
  type RatioFunnel,
  type RatioFunnelOptions,
  type RatioFunnelUnit,
  type RatioLimits,
  ratioFunnel,
} from "./ratioFunnel.ts";
export { type RestrictedMeanOptions, restrictedMean } from "./restrictedMean.ts";
export { restrictedTime, type TimeInState } from "./restrictedTime.ts";
export { type DatedValue, type RollingAverage, type RollingAverageOptions, rollingAverage } from "./rollingAverage.ts";
export { nearestSteps, roundHalfAway } from "./roundHalfAway.ts";
export type { SurvivalStep } from "./SurvivalStep.ts";
export { type ForecastScore, type ScoreOptions, scoreForecasts } from "./scoreForecasts.ts";
export {
  type OccupationOptions,
  type StateOccupation,
  type StateShare,
  type Stay,
  stateOccupation,
} from "./stateOccupation.ts";
export type { SurvivalScale } from "./survivalInterval.ts";
export { type SurvivalQuantile, survivalQuantile } from "./survivalQuantile.ts";
export { tCdf } from "./tCdf.ts";
export { type TheilSen, type TheilSenOptions, theilSen } from "./theilSen.ts";
export { isTold, type ToldCurve, toldCurve } from "./toldCurve.ts";
export { tQuantile } from "./tQuantile.ts";
export {
  type TransitionMatrix,
  type TransitionOptions,
  type TransitionRow,
  transitionProbabilities,
} from "./transitionProbabilities.ts";
export { type MeanDifference, type WelchOptions, welchTest } from "./welchTest.ts";
export {
  type Improvement,
  type XmrAssurance,
  type XmrChart,
  type XmrOptions,
  type XmrPoint,
  type XmrVariation,
  xmrChart,
} from "./xmrChart.ts";
export type { XmrRule } from "./xmrRules.ts";
