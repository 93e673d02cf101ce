import { formatNumber, longDate } from "@lac-analytics/charts";
import { addDays, addMonths, type Figure, isoFromDay } from "@lac-analytics/core";
import { comparePlacements, type PlacementProjection, type PlacementsToCome } from "@lac-analytics/core/project";
import {
  countInWords,
  figureInWords,
  type Message,
  numberInWords,
  poundsInWords,
  type SourceFacts,
} from "@lac-analytics/notebook";

const daysOfWeek = 7;

/** Fewer events than this say little of a rate. */
const few = 4;

/** From where and from what a projection starts, and whether that is later than the report. */
export function startSentence({ asAt }: SourceFacts, { scenario, reference }: PlacementsToCome, start: Figure): string {
  const later = addDays(scenario.from, -1) > asAt ? ", which is after the date of this report but in the return" : "";
  return `It starts from ${countInWords(start, "child", "children")} looked after on ${longDate(isoFromDay(addDays(scenario.from, -1)))}${later}. Rates at which children come, move and leave are those of ${longDate(reference.from)} to ${longDate(reference.to)}; each range is of ${formatNumber(scenario.simulations, 0)} simulated futures.`;
}

/** How many of the rates rest on few events. */
export function ratesSentence({ rates }: PlacementProjection): string {
  const moves = rates.filter(({ from, count }) => from !== "" && count > 0);
  const rare = moves.filter(({ count }) => count < few).length;
  return `Of ${numberInWords(moves.length)} kinds of move and of leaving care, ${numberInWords(rare)} happened fewer than ${numberInWords(few)} times in those days, so that their rates are hardly known; the ranges allow for that.`;
}

/** Children in all at the end, with both kinds of what is not known. */
export function outlookSentence({ outlook }: PlacementsToCome): string {
  const end = outlook.at(-1);
  if (end === undefined) return "";
  return `By ${longDate(end.month)} ${formatNumber(end.expected, 0)} children are expected, and in 80 of 100 futures ${formatNumber(end.lower80, 0)} to ${formatNumber(end.upper80, 0)}.`;
}

/**
 * The range that tests of forecasts bear out for the last year of a projection that they reach; blank where there is none.
 *
 * @param halfWidths half of the tested range of 80%, by years ahead
 */
export function testedSentence(
  { outlook, scenario }: PlacementsToCome,
  halfWidths: Readonly<Record<number, number>> = {},
): string {
  const tested = Object.entries(halfWidths).flatMap(([years, half]) => {
    const month = isoFromDay(addDays(addMonths(scenario.from, 12 * Number(years)), -1));
    const at = outlook.find((each) => each.month === month);
    return at === undefined ? [] : [{ ...at, half }];
  });
  const end = tested.at(-1);
  if (end === undefined) return "";
  const whole = (value: number): string => formatNumber(Math.max(0, value), 0);
  const lower = Math.min(end.lower80, end.expected - end.half);
  const upper = Math.max(end.upper80, end.expected + end.half);
  return `By how far forecasts for councils have missed before, ${whole(lower)} to ${whole(upper)} is likely on ${longDate(end.month)}.`;
}

/** How many children are to come, as a message for members: with the range that tests bear out, where there is one. */
export function toComeMessage(toCome: PlacementsToCome, halfWidths?: Readonly<Record<number, number>>): Message {
  const end = toCome.outlook.at(-1);
  const tested = testedSentence(toCome, halfWidths);
  return {
    kind: "change",
    lead: "To come",
    text:
      tested === "" || end === undefined
        ? `${outlookSentence(toCome)} What really comes has often lain outside such a range.`
        : `By ${longDate(end.month)} about ${formatNumber(end.expected, 0)} children are expected. ${tested}`,
    question: "Do our homes, staff and budget allow for the most children who may come?",
    weight: 90,
  };
}

/** Half of the 80% range after a year, to set beside what forecasts have missed by. */
export function widthSentence({ outlook, scenario }: PlacementsToCome): string {
  const afterYear = isoFromDay(addDays(addMonths(scenario.from, 12), -1));
  const year = outlook.find(({ month }) => month === afterYear);
  if (year === undefined) return "";
  return `The projection's own range after a year, ${formatNumber((year.upper80 - year.lower80) / 2, 0)} children to either side, holds only as long as children come, move and leave at the rates of the past.`;
}

/** What placements cost in the first and the last whole financial year; blank without prices. */
export function costSentence({ costs, scenario }: PlacementsToCome): string {
  const years = costs.filter(({ months }) => months === 12);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return "";
  const rising =
    first === last
      ? ""
      : ` In ${last.financialYear} they cost ${poundsInWords(last.cost.expected)} (${poundsInWords(last.cost.lower80)} to ${poundsInWords(last.cost.upper80)})${scenario.inflation === undefined ? "" : ", rises of prices included"}.`;
  return `In ${first.financialYear} placements are expected to cost ${poundsInWords(first.cost.expected)} (80% range ${poundsInWords(first.cost.lower80)} to ${poundsInWords(first.cost.upper80)}).${rising}`;
}

/** What the prices come to for a foster placement and week in the first year, beside what one did cost. */
export function pricesSentence({ months }: PlacementProjection, outturn: Figure): string {
  const fostering = months.slice(0, 12).flatMap(({ costs }) => costs.filter(({ group }) => group === "fostering"));
  const days = fostering.reduce((sum, { childDays }) => sum + childDays, 0);
  const pounds = fostering.reduce((sum, { cost }) => sum + (cost?.expected ?? 0), 0);
  if (days === 0 || pounds === 0 || outturn.symbol !== "") return "";
  return `The prices assumed come to £${formatNumber((pounds / days) * daysOfWeek, 0)} a week for a foster placement in the first year; the outturn of the year to ${longDate(outturn.periodEnd)} was £${figureInWords(outturn)}.`;
}

/** What the other scenario costs more or less than this one, to the end of the months that both have. */
export function comparedSentence(own: PlacementProjection, other: PlacementProjection): string {
  const end = comparePlacements(own, other).findLast(({ group }) => group === "total");
  if (end?.costToDate === undefined) return "";
  const { expected, lower80, upper80 } = end.costToDate;
  const [low, high] = expected < 0 ? [-upper80, -lower80] : [lower80, upper80];
  return `To ${longDate(end.month)} it costs ${poundsInWords(Math.abs(expected))} ${expected < 0 ? "less" : "more"} (80% range ${poundsInWords(low)} to ${poundsInWords(high)}), before what it takes to bring it about.`;
}
