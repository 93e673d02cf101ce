import { type Chart, forecastValues, longDate, projectionFan } from "@lac-analytics/charts";
import {
  addDays,
  addMonths,
  dayFromIso,
  type Figure,
  forecastSeries,
  gapsInTime,
  isoFromDay,
  type ShownFigure,
} from "@lac-analytics/core";
import { counted, fewestForControl, type Message, numberInWords } from "@lac-analytics/notebook";

/** How many families the courts, and the work before them, are likely to need in the year to come. */
export interface Demand {
  /** null where its ranges did not hold */
  readonly chart: Chart | null;
  /** what is expected, and how well such a forecast did when it was put back to earlier times */
  readonly text: string;
  readonly trust: string;
  readonly messages: readonly Message[];
}

/** A forecast is put back to as many times as leave so many counts before them. */
const fewestBefore = 8;

/** An average in which late counts weigh more, so that it follows a rise or a fall; it carries none of them on. */
const method = "ses";

/** Where fewer of the counts lay in the ranges that were given for them, no range is told in words. */
const fewestWithin = 0.7;

const daysOfYear = 365;

/**
 * The counts of a series carried forward for a year at the level where they now are; nothing where fewer than twelve follow
 * each other at one distance. The range is told as far as it held when the forecast was put back to earlier times.
 *
 * @param counting what is counted, as the end of a title: "children enter the stage before court"
 * @param stage in a sentence: "the stage before court"
 */
export function demandAhead(
  series: readonly Figure[],
  { counting, stage, place }: { readonly counting: string; readonly stage: string; readonly place: string },
): Demand | undefined {
  const { shown, gapBefore } = gapsInTime(series);
  const history = shown.slice(gapBefore.at(-1) ?? 0);
  const [last, before] = [history.at(-1), history.at(-2)];
  if (last === undefined || before === undefined || history.length < fewestForControl) return undefined;
  const months = monthsBetween(before, last);
  const horizon = Math.round(12 / months);
  if (horizon < 1) return undefined;
  const values = history.map(({ value }) => value);
  const dates = Array.from({ length: horizon }, (_, step) => endAfter(last, months * (step + 1)));
  const steps = forecastValues(forecastSeries(values, { method, horizon }), dates).map(aboveNought);
  const [expected, lower, upper] = [
    sum(steps.map((step) => step.expected)),
    sum(steps.map((step) => step.lower80)),
    sum(steps.map((step) => step.upper80)),
  ].map(Math.round);
  const latest = sum(values.slice(-horizon));
  const until = longDate(dates.at(-1) ?? last.periodEnd);
  const { within, tested } = putBack(values, horizon);
  const holds = within >= fewestWithin * tested;
  const range = holds ? ` (likely ${lower} to ${upper})` : "";
  const text = `If it goes on as it has, about ${counted(expected ?? 0, "child", "children")} will come to ${stage} in the year to ${until}${range}. The year before had ${latest}.`;
  return {
    chart: holds
      ? projectionFan(history, steps, {
          measure: `Children who come to ${stage}`,
          counted: counting,
          place,
          source: "the council's own series",
        })
      : null,
    text,
    trust: `The forecast for ${stage} is an average of ${numberInWords(history.length)} counts in which late ones weigh more. Tried on earlier times, ${within} of ${tested} counts lay in the range that was to hold 80 in 100${holds ? "" : ", so its ranges are too narrow and are not shown"}.${holds ? " The range of the year adds up those of its parts, so it is wider than it need be." : ""}`,
    messages: [
      {
        kind: "change",
        lead: "To come",
        text,
        question: `Do our plans and budgets allow for as many children in ${stage}?`,
        weight: 65,
      },
    ],
  };
}

/** How many counts lay within the range that was forecast for them from those before. */
function putBack(values: readonly number[], horizon: number): { readonly within: number; readonly tested: number } {
  const tests = values.slice(fewestBefore).flatMap((_, from) => {
    const known = values.slice(0, fewestBefore + from);
    const came = values.slice(known.length, known.length + horizon);
    const steps = forecastSeries(known, { method, horizon: came.length, levels: [0.8] });
    return steps.map(({ lower, upper }, at) => {
      const value = came[at] ?? Number.NaN;
      return value >= (lower[0] ?? 0) && value <= (upper[0] ?? 0);
    });
  });
  return { within: tests.filter((isWithin) => isWithin).length, tested: tests.length };
}

function monthsBetween(before: ShownFigure, last: ShownFigure): number {
  return Math.max(1, Math.round(((dayFromIso(last.periodEnd) - dayFromIso(before.periodEnd)) * 12) / daysOfYear));
}

/** The last day of the time that ends so many months after that of a figure. */
function endAfter({ periodEnd }: ShownFigure, months: number): string {
  return isoFromDay(addDays(addMonths(addDays(dayFromIso(periodEnd), 1), months), -1));
}

function aboveNought<T extends { readonly lower80: number; readonly lower95: number }>(step: T): T {
  return { ...step, lower80: Math.max(0, step.lower80), lower95: Math.max(0, step.lower95) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
