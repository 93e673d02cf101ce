import { longDate, verdictInWords } from "@lac-analytics/charts";
import { isoFromDay } from "@lac-analytics/core";
import type { IndicatorFigures } from "../source/indicatorFigures.ts";
import type { SourceFacts } from "../source/NotebookSource.ts";
import { figureSentence, isOfMonth } from "./findingWords.ts";
import { wordsOfSeries } from "./wordsOfSeries.ts";

/**
 * What an indicator was, of which day where that is not the report's, and what its series says, in one sentence; blank
 * where there is no figure.
 *
 * @example
 * const on = (asAt) => figuresOf(care, { asAt }, { measures: [findMeasure("cla-number")] });
 * const series = yearEndsTo(source.asAt).flatMap(on);
 * const [now] = on(source.asAt);
 * series.map(countCell); // => [246,268,274,284,303,313,315]
 * indicatorSentence({ now, series, measure: findMeasure("cla-number") }, source); // => "The council looked after 315 children, up since 31 March 2013, when it was 246."
 */
export function indicatorSentence(
  { now, series, measure }: Pick<IndicatorFigures, "now" | "series" | "measure">,
  { asAt }: Pick<SourceFacts, "asAt">,
): string {
  if (series.length === 0) return "";
  const told = figureSentence({ words: wordsOfSeries(now, measure), now });
  const isOld = now.periodEnd !== isoFromDay(asAt) && !isOfMonth(now);
  const change = now.symbol === "" ? verdictInWords(series) : "";
  return `${told}${isOld ? ` (${longDate(now.periodEnd)})` : ""}${change === "" ? "" : `, ${change}`}.`;
}
