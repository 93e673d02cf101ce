import type { PublishedFigure } from "./PublishedFigure.ts";
import { publishedRatio } from "./publishedRatio.ts";
import { type PublishedRatio, publishedRatios } from "./publishedRatios.ts";

/**
 * How a printed figure agrees with the counts beside it: the counts give it, some counts that round to the printed ones
 * give it, no such counts do, or the counts are not there to tell.
 */
export type Agreement = "exact" | "within rounding" | "differs" | "no counts";

/** A published rate or share, worked out again from the published counts. */
export interface Recomputation {
  readonly figure: PublishedFigure;
  readonly agreement: Agreement;
  /** missing where there are no counts */
  readonly numerator?: number;
  readonly denominator?: number;
  /** as it would be printed */
  readonly recomputed?: number;
}

const ratiosByIndicator = new Map(publishedRatios.map((ratio) => [ratio.indicator, ratio]));

/** Labels of the row that holds the denominator of its group. */
const totalLabel = /^(?:Total|Total children|Suitability total|Total all ages|Total ages .+)$/;

/** Health outcomes that are shares of another row of their group than its total. */
const otherDenominators: ReadonlyMap<string, string> = new Map([
  ["SDQ score is normal", "SDQ score was received"],
  ["SDQ score is borderline", "SDQ score was received"],
  ["SDQ score is a cause for concern", "SDQ score was received"],
  ["Received an intervention for their substance misuse problem", "Identified as having a substance misuse problem"],
  ["Offered intervention but refused it", "Identified as having a substance misuse problem"],
]);

/**
 * Works out every published rate and share again from the counts that were published with it, half up, and says whether
 * they agree. The DfE takes rates and shares before it rounds the counts of regions and of England to 10, so that these
 * need agree only within what the rounding allows. A printed k must come to more than nought and print as nought; other
 * withheld figures are passed over.
 *
 * @param figures of whole files, as `readPublished` gives them; figures of several files and editions do not mix
 * @example
 * const heading = "time_period,geographic_level,old_la_code,population_type,population_estimate,children_count,rate_per_10000";
 * const text = `${heading}\n2025,Local authority,823,Children looked after on 31 March each year,70074,337,48\n`;
 * const [rate] = recomputePublished(readPublished(new TextEncoder().encode(text), "rates.csv"));
 * // 337 of 70,074 are 48.09 per 10,000
 * [rate.numerator, rate.denominator, rate.recomputed, rate.agreement]; // => [337, 70074, 48, "exact"]
 */
export function recomputePublished(figures: readonly PublishedFigure[]): readonly Recomputation[] {
  const values = new Map(
    figures.flatMap((figure): [string, number][] =>
      figure.symbol === "" ? [[placeKey(figure, figure.indicator, figure.filters), figure.value]] : [],
    ),
  );
  const totals = totalsByGroup(figures);
  return figures.flatMap((figure): readonly Recomputation[] => {
    const ratio = ratiosByIndicator.get(figure.indicator);
    if (ratio === undefined || (figure.symbol !== "" && figure.symbol !== "k")) return [];
    const whole = ratio.ofGroup === true ? wholeOf(figure, totals) : figure.filters;
    const sum = (indicators: readonly string[], filters: PublishedFigure["filters"]): number | undefined =>
      indicators.reduce<number | undefined>((added, indicator) => {
        const value = values.get(placeKey(figure, indicator, filters));
        return added === undefined || value === undefined ? undefined : added + value;
      }, 0);
    const numerator = sum(ratio.numerator, figure.filters);
    const denominator = whole === undefined ? undefined : sum(ratio.denominator, whole);
    if (numerator === undefined || denominator === undefined || numerator < 0 || denominator <= 0) {
      return [{ figure, agreement: "no counts" }];
    }
    const recomputed = publishedRatio(numerator, denominator, ratio.per(figure.year), ratio.decimals);
    return [
      { figure, agreement: agreementOf(figure, numerator, denominator, ratio), numerator, denominator, recomputed },
    ];
  });
}

function agreementOf(
  figure: PublishedFigure,
  numerator: number,
  denominator: number,
  ratio: PublishedRatio,
): Agreement {
  const printed = figure.symbol === "" ? figure.value : 0;
  const print = (top: number, bottom: number): number =>
    bottom <= 0 ? Number.POSITIVE_INFINITY : publishedRatio(top, bottom, ratio.per(figure.year), ratio.decimals);
  const notNought = figure.symbol === "" || numerator > 0;
  // figures of the interactive tool are printed with the digits of binary fractions
  const same = (one: number, other: number): boolean => Math.abs(one - other) < 1e-9;
  if (notNought && same(print(numerator, denominator), printed)) return "exact";
  const parts = ratio.denominator.length;
  const half = ratio.countsRoundedTo(figure.level, figure.year) / 2;
  if (half === 0) return "differs";
  const lowest = print(Math.max(0, numerator - half), denominator + half * parts);
  const highest = print(numerator + half, denominator - half * parts);
  return lowest <= printed + 1e-9 && printed <= highest + 1e-9 ? "within rounding" : "differs";
}

/** The filters of the total of each group, by what stands in every row of the group. */
function totalsByGroup(figures: readonly PublishedFigure[]): ReadonlyMap<string, PublishedFigure["filters"]> {
  return new Map(
    figures.flatMap((figure): [string, PublishedFigure["filters"]][] => {
      const { characteristic } = figure.filters;
      const isTotal = characteristic !== undefined && totalLabel.test(characteristic);
      return isTotal ? [[groupKey(figure), figure.filters]] : [];
    }),
  );
}

/** The filters of the row that holds the denominator of a share. */
function wholeOf(
  figure: PublishedFigure,
  totals: ReadonlyMap<string, PublishedFigure["filters"]>,
): PublishedFigure["filters"] | undefined {
  const { characteristic = "" } = figure.filters;
  const whole = otherDenominators.get(characteristic);
  return whole === undefined ? totals.get(groupKey(figure)) : { ...figure.filters, characteristic: whole };
}

function groupKey(figure: PublishedFigure): string {
  return placeKey(figure, "", { ...figure.filters, characteristic: "" });
}

function placeKey(figure: PublishedFigure, indicator: string, filters: PublishedFigure["filters"]): string {
  const { edition, file, timePeriod, areaCode, oldCode } = figure;
  return [edition, file, timePeriod, areaCode, oldCode, indicator, ...Object.values(filters)].join("|");
}
