import { formatNumber, longDate } from "@lac-analytics/charts";
import { addDays, addMonths, type Figure, isoFromDay } from "@lac-analytics/core";
import {
  comparePlacements,
  type Outlook,
  type PlacementProjection,
  type PlacementsToCome,
} from "@lac-analytics/core/project";
import { roundHalfAway } from "@lac-analytics/core/stats";
import {
  costBesidePublished,
  counted,
  countInWords,
  figureInWords,
  type Message,
  numberInWords,
  poundsInWords,
  type SourceFacts,
} from "@lac-analytics/notebook";

const daysOfWeek = 7;

/** From where and from what a projection starts, and whether that is later than the report. */
export function startSentence(
  { asAt }: Pick<SourceFacts, "asAt">,
  { scenario, reference }: PlacementsToCome,
  start: Figure,
): string {
  const later = addDays(scenario.from, -1) > asAt ? ", which is after the date of this report but in the return" : "";
  return `It starts from ${countInWords(start, "child", "children")} looked after on ${longDate(isoFromDay(addDays(scenario.from, -1)))}${later}. Rates at which children come, move and leave are those of ${longDate(reference.from)} to ${longDate(reference.to)}; each range is of ${formatNumber(scenario.simulations, 0)} simulated futures.`;
}

/** Children in all at the end, with both kinds of what is not known. */
export function outlookSentence({ outlook }: PlacementsToCome): string {
  const end = outlook.at(-1);
  if (end === undefined) return "";
  return `By ${longDate(end.month)}, ${formatNumber(end.expected, 0)} children are expected, and in 80 of 100 futures ${formatNumber(end.lower80, 0)} to ${formatNumber(end.upper80, 0)}.`;
}

/** How many children are to come, as a message for members. */
export function toComeMessage(toCome: PlacementsToCome): Message {
  return {
    kind: "change",
    lead: "To come",
    text: `${outlookSentence(toCome)} Forecasts for councils have missed by as much.`,
    question: "Do our homes, staff and budget allow for the most children who may come?",
    weight: 90,
  };
}

const children = (value: number): string => counted(roundHalfAway(value), "child", "children");

/**
 * Half of the 80% range after a year, and what it would be by chance and by rates of the past alone.
 *
 * @param whole undefined in a version for publication, whose range is rounded, so that its limits are told in place of its half
 */
export function widthSentence({ outlook, scenario }: PlacementsToCome, whole: PlacementProjection | undefined): string {
  const afterYear = isoFromDay(addDays(addMonths(scenario.from, 12), -1));
  const year = outlook.find(({ month }) => month === afterYear);
  if (year === undefined) return "";
  const missed = "as far as forecasts for councils of this size have missed";
  if (whole === undefined)
    return `After a year the range of this projection is ${formatNumber(year.lower80, 0)} to ${formatNumber(year.upper80, 0)} children: ${missed}.`;
  const half = ({ lower80, upper80 }: Pick<Outlook, "lower80" | "upper80">): number =>
    roundHalfAway((upper80 - lower80) / 2);
  const alone = whole.months.find(({ month }) => month === afterYear)?.asSimulated;
  const narrower =
    alone === undefined || half(alone) === half(year)
      ? ""
      : ` Were children sure to come, move and leave at the rates of the past, it would be ${numberInWords(half(alone))}.`;
  return `After a year the range of this projection is ${children(half(year))} to either side: ${missed}.${narrower}`;
}

/**
 * How the projection would have done in earlier years; blank where the return does not reach back for any.
 *
 * @param internal whether the numbers are exact; of rounded ones no miss is told, which might be none
 */
export function pastSentence({ past }: Pick<PlacementsToCome, "past">, internal: boolean): string {
  if (past.length === 0) return "";
  const back = `Tried on ${counted(past.length, "earlier year")}, with what was known then, this projection`;
  if (!internal)
    return `${back} would have said a year ahead what the table shows beside what came, to the nearest five.`;
  const missed = past.filter(({ came, lower80, upper80 }) => came < lower80 || came > upper80).length;
  const off = past.reduce((sum, { came, expected }) => sum + Math.abs(came - expected), 0) / past.length;
  const naive = past.reduce((sum, { came, start }) => sum + Math.abs(came - start), 0) / past.length;
  const isOne = past.length === 1;
  const lay = isOne
    ? `${missed === 0 ? "within" : "outside"} its 80% range`
    : `outside its 80% range in ${missed === 0 ? "none of them" : counted(missed, "year")}`;
  return `${back} was out by ${children(off)} a year ahead${isOne ? "" : " on average"}; to expect no change would have been out by ${children(naive)}. What came lay ${lay}.`;
}

/** What placements cost in the first whole financial year; blank without prices. */
export function firstYearSentence({ costs }: Pick<PlacementsToCome, "costs">): string {
  const first = costs.find(({ months }) => months === 12);
  if (first === undefined) return "";
  const { expected, lower80, upper80 } = first.cost;
  return `In ${first.financialYear} placements are expected to cost ${poundsInWords(expected)} (80% range ${poundsInWords(lower80)} to ${poundsInWords(upper80)}).`;
}

/** What placements cost in the first and the last whole financial year; blank without prices. */
export function costSentence({ costs, scenario }: PlacementsToCome): string {
  const years = costs.filter(({ months }) => months === 12);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return "";
  const rising =
    first === last
      ? ""
      : ` In ${last.financialYear} they will cost about ${poundsInWords(last.cost.expected)} (${poundsInWords(last.cost.lower80)} to ${poundsInWords(last.cost.upper80)})${scenario.inflation === undefined ? "" : ", rises of prices included"}.`;
  return `${firstYearSentence({ costs })}${rising}`;
}

/** What the first whole year costs for each child, beside the published price; blank without prices. */
export function besidePublishedSentence(
  source: Pick<SourceFacts, "asAt" | "authority" | "table">,
  { costs, outlook }: PlacementsToCome,
): string {
  const first = costs.find(({ months }) => months === 12);
  const year = Number(first?.financialYear.slice(0, 4));
  const within = outlook.filter(({ month }) => month >= `${year}-04-01` && month < `${year + 1}-04-01`);
  if (first === undefined || within.length === 0) return "";
  const children = within.reduce((sum, { expected }) => sum + expected, 0) / within.length;
  return costBesidePublished(source, first.cost.expected, children);
}

/** What the prices come to for a foster placement and week in the first year, beside what one did cost. */
export function pricesSentence({ months }: PlacementProjection, spent: Figure): string {
  const fostering = months.slice(0, 12).flatMap(({ costs }) => costs.filter(({ group }) => group === "fostering"));
  const days = fostering.reduce((sum, { childDays }) => sum + childDays, 0);
  const pounds = fostering.reduce((sum, { cost }) => sum + (cost?.expected ?? 0), 0);
  if (days === 0 || pounds === 0 || spent.symbol !== "") return "";
  return `The prices assumed come to £${formatNumber((pounds / days) * daysOfWeek, 0)} a week for a foster placement in the first year; in the year to ${longDate(spent.periodEnd)} it was £${figureInWords(spent)}.`;
}

/** What the other scenario costs more or less than this one, to the end of the months that both have. */
export function comparedSentence(own: PlacementProjection, other: PlacementProjection): string {
  const end = comparePlacements(own, other).findLast(({ group }) => group === "total");
  if (end?.costToDate === undefined) return "";
  const { expected, lower80, upper80 } = end.costToDate;
  const [low, high] = expected < 0 ? [-upper80, -lower80] : [lower80, upper80];
  return `To ${longDate(end.month)} it would cost ${poundsInWords(Math.abs(expected))} ${expected < 0 ? "less" : "more"} (80% range ${poundsInWords(low)} to ${poundsInWords(high)}), before what it takes to bring it about.`;
}
