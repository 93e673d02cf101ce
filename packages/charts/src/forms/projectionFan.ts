import type { Figure } from "@lac-analytics/core";
import { capitalised } from "@lac-analytics/core";
import { overTime } from "../axes/overTime.ts";
import type { Chart, ChartTable } from "../Chart.ts";
import type { ProjectedValue } from "../figures/ProjectedValue.ts";
import { withoutInterval } from "../figures/withoutInterval.ts";
import { fanLines } from "../marks/fanLines.ts";
import { captionedTable } from "../tables/captionedTable.ts";
import { amountText } from "../words/amountText.ts";
import type { ChartWording } from "../words/ChartWording.ts";
import { chartId } from "../words/chartId.ts";
import { formatNumber } from "../words/formatNumber.ts";
import { longDate } from "../words/longDate.ts";
import { longPeriod } from "../words/longPeriod.ts";
import { noZeroNote } from "../words/noZeroNote.ts";
import { numbered } from "../words/numbered.ts";
import { seriesInWords } from "../words/seriesInWords.ts";
import { subtitle } from "../words/subtitle.ts";
import { valueText } from "../words/valueText.ts";

/**
 * What was and what is expected: the history as a solid line, the expectation dashed, between a darker band that holds
 * 80% of likely outcomes and a paler one that holds 95%, and a line where the one ends and the other begins. The title
 * gives the 80% range at the last date, and whether the 95% range there leaves out the latest known value.
 *
 * @param history in any order; a withheld figure breaks the line
 * @param projection in any order, all after the history
 * @throws {RangeError} if there is no history or no projection, units of the history differ, two values are of one date,
 * a projected date is not after the history, or limits do not enclose one another
 * @example
 * const known = figuresOver(care, periodEnds(dayFromIso("2018-03-31"), { months: 12, count: 5 }), { measures: [findMeasure("cla-number")] }).flat();
 * const forecast = forecastSeries(known.map(({ value }) => value), { method: "drift", horizon: 1 });
 * const wording = { measure: "Children looked after", counted: "children looked after", place: "Anyshire", source: "the sample" };
 * projectionFan(known, forecastValues(forecast, ["2019-03-31"]), wording).title; // => "316 to 332 children looked after likely (80%) by 31 March 2019, no clear change from 313"
 */
export function projectionFan(
  history: readonly Figure[],
  projection: readonly ProjectedValue[],
  wording: ChartWording,
): Chart {
  const known = overTime("projectionFan", history, wording.measure);
  const latest = known.at(-1) ?? known[0];
  const expected = projection.toSorted((a, b) => (a.month < b.month ? -1 : 1));
  const end = expected.at(-1);
  if (end === undefined) throw new RangeError("projectionFan requires at least one projected value");
  for (const [index, value] of expected.entries()) requireOrder(value, expected[index - 1]?.month ?? latest.periodEnd);

  // counts are projected in fractions, which no reader wants to see
  const counts = known.every((figure) => figure.symbol !== "" || Number.isInteger(figure.value));
  const amount = (value: number) => (counts ? formatNumber(value, 0) : amountText(value, latest.unit));
  const { showsZero, ...drawings } = fanLines(known, expected, amount);
  const range = [...new Set([amount(end.lower80), amount(end.upper80)])].join(" to ");
  const title = `${numbered(range, wording.counted)} likely (80%) by ${longDate(end.month)}${against(latest, end)}`;
  const bands = "Of likely outcomes 80% are in the darker band and 95% in the paler one.";
  return {
    id: chartId("projection-fan", [latest]),
    title,
    subtitle: subtitle(wording, known.map(withoutInterval), [
      `Projection from then to ${longDate(end.month)}.`,
      bands,
      ...(showsZero ? [] : [noZeroNote]),
    ]),
    description: `Line chart with a fan. ${title}. ${seriesInWords("Known", known)} Expected by ${longDate(end.month)}: ${amount(end.expected)}, 80% range ${range}, 95% range ${amount(end.lower95)} to ${amount(end.upper95)}.`,
    ...drawings,
    table: fanTable(known, expected, wording),
  };
}

function requireOrder({ month, lower95, lower80, expected, upper80, upper95 }: ProjectedValue, before: string): void {
  if (month <= before) throw new RangeError(`projectionFan requires a date after ${before}, got ${month}`);
  if (!(lower95 <= lower80 && lower80 <= expected && expected <= upper80 && upper80 <= upper95)) {
    throw new RangeError(`projectionFan requires limits that enclose one another, and those of ${month} do not`);
  }
}

/** How a projected value stands to the latest known one, as the end of a title; blank where none is known. */
function against(latest: Figure, { lower95, upper95 }: ProjectedValue): string {
  if (latest.symbol === "x") return "";
  if (latest.symbol !== "") return `, against ${valueText(latest)} now`;
  if (lower95 > latest.value) return `, clearly up from ${valueText(latest)}`;
  return `, ${upper95 < latest.value ? "clearly down" : "no clear change"} from ${valueText(latest)}`;
}

function fanTable(known: readonly Figure[], expected: readonly ProjectedValue[], wording: ChartWording): ChartTable {
  const none = ["[z]", "[z]", "[z]", "[z]"] as const;
  const limit = (label: string) => ({ label, kind: "number", decimals: 1 }) as const;
  return captionedTable(
    wording,
    [
      { label: "Date", kind: "text" },
      { label: "Known or projected", kind: "text" },
      limit(capitalised(known[0]?.unit ?? "")),
      limit("Lower limit (80% range)"),
      limit("Upper limit (80% range)"),
      limit("Lower limit (95% range)"),
      limit("Upper limit (95% range)"),
    ],
    [
      ...known.map((figure) => [
        capitalised(longPeriod(figure)),
        "Known",
        figure.symbol === "" ? figure.value : valueText(figure),
        ...none,
      ]),
      ...expected.map(({ month, expected: value, lower80, upper80, lower95, upper95 }) => [
        longDate(month),
        "Projected",
        value,
        lower80,
        upper80,
        lower95,
        upper95,
      ]),
    ],
  );
}
