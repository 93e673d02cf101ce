import type { Figure } from "../measure/Figure.ts";
import { measureNamed } from "../measure/findMeasure.ts";
import { isoFromDay } from "../return/isoDate.ts";
import { reportingYearPeriod } from "../return/reportingYear.ts";
import { proportion } from "../stats/proportion.ts";
import { ratePer10k } from "../stats/ratePer10k.ts";
import type { AreaFigure } from "./areaFigures.ts";
import { figureSymbol } from "./figureSymbol.ts";
import type { PublishedSeries } from "./PublishedSeries.ts";

/**
 * A published figure as a row like those of a return, so that charts over time can draw it beside them: at 31 March for
 * a stock, over the year to it for the rest, the value as it was published, the interval from the counts behind it where
 * they are known. The limits of a value that was published as a whole number are whole numbers too, rounded outwards.
 *
 * @throws {RangeError} if the series is of no measure of the catalogue
 * @example
 * const text = "time_period,geographic_level,old_la_code,cla-rate,cla-rate numerator,cla-rate denominator\n2025,Local authority,823,48,337,70074\n";
 * const published = readPublished(new TextEncoder().encode(text), "rates.csv");
 * const [series] = catalogueSeries(published);
 * const figure = figureOfArea(areaFigures(published, series)[0], series);
 * [figure.periodEnd, figure.value, figure.lower, figure.upper]; // => ["2025-03-31", 48, 43, 54]
 */
export function figureOfArea({ figure, counts }: AreaFigure, series: PublishedSeries): Figure {
  const { unit, kind } = measureNamed(series.measure);
  const { from, to } = reportingYearPeriod(figure.year);
  const identity = {
    measure: series.measure,
    periodStart: isoFromDay(kind === "stock" ? to : from),
    periodEnd: isoFromDay(to),
    authority: figure.areaCode,
    breakdown: series.breakdown,
    category: series.category,
    unit,
    note: "",
  };
  if (figure.symbol !== "") return { ...identity, symbol: figureSymbol(figure) };
  return {
    ...identity,
    symbol: "",
    value: figure.value,
    ...intervalOf(counts, Number.isInteger(figure.value) ? outwards : exact),
  };
}

interface Limits {
  readonly lower: number;
  readonly upper: number;
}

const exact = ({ lower, upper }: Limits): Limits => ({ lower, upper });
const outwards = ({ lower, upper }: Limits): Limits => ({ lower: Math.floor(lower), upper: Math.ceil(upper) });

function intervalOf(counts: AreaFigure["counts"], printed: (limits: Limits) => Limits) {
  if (counts === undefined) return {};
  const { numerator, denominator, interval } = counts;
  const told = { numerator, denominator, confidence: 0.95 };
  if (interval === "poisson") {
    const rate = ratePer10k(numerator, denominator);
    return { ...told, ...printed(rate), method: rate.method };
  }
  if (numerator > denominator) return {};
  const share = proportion(numerator, denominator);
  return { ...told, ...printed({ lower: 100 * share.lower, upper: 100 * share.upper }), method: share.method };
}
