import type { Figure } from "@lac-analytics/core";
import { capitalised } from "@lac-analytics/core";
import type { Chart } from "../Chart.ts";
import type { Change } from "../figures/Change.ts";
import { type WaterfallRow, waterfallBars } from "../marks/waterfallBars.ts";
import { captionedTable } from "../tables/captionedTable.ts";
import { amountText } from "../words/amountText.ts";
import type { ChartWording } from "../words/ChartWording.ts";
import { chartId } from "../words/chartId.ts";
import { comparedTitle } from "../words/comparedTitle.ts";
import { longPeriod } from "../words/longPeriod.ts";
import { subtitle } from "../words/subtitle.ts";
import { valueText } from "../words/valueText.ts";

/** What a number rose or fell by, and why: children starting to be looked after, children adopted. */
export interface Movement {
  readonly label: string;
  readonly direction: "in" | "out";
  /** how many, as a positive number */
  readonly figure: Figure;
}

/**
 * How a number came to be another: the earlier one, what came in and what went out, the later one. What the movements do
 * not account for is a bar of its own. A withheld movement has no bar and stands after the others.
 *
 * @param change from the opening to the closing, as it was tested
 * @throws {RangeError} if units differ or the opening is not the earlier
 * @example
 * const days = ["2018-07-21", "2019-01-21"].map(dayFromIso);
 * const [opening, closing] = figuresOver(care, days, { measures: [findMeasure("cla-number")] }).flat();
 * const change = changeInStock(care, findMeasure("cla-number"), ...days);
 * const wording = { measure: "Children looked after", counted: "children looked after", place: "Anyshire", source: "the sample" };
 * waterfall(opening, stockMovements(change, opening, closing), closing, wording, change).title; // => "315 children looked after, no clear change from 320 six months earlier: 49 in, 54 out"
 */
export function waterfall(
  opening: Figure,
  movements: readonly Movement[],
  closing: Figure,
  wording: ChartWording,
  change?: Change,
): Chart {
  const figures = [opening, ...movements.map(({ figure }) => figure), closing];
  const other = figures.find(({ unit }) => unit !== opening.unit);
  if (other !== undefined) throw new RangeError(`waterfall draws one unit, got ${opening.unit} and ${other.unit}`);
  if (opening.periodEnd >= closing.periodEnd) {
    throw new RangeError(`waterfall requires an earlier opening, got ${opening.periodEnd} and ${closing.periodEnd}`);
  }
  const rows = waterfallRows(opening, movements, closing);
  const sums = [sumText(movements, "in"), sumText(movements, "out")].filter((text) => text !== undefined);
  const title = [comparedTitle(closing, opening, change, wording), sums.join(", ")]
    .filter((text) => text !== "")
    .join(": ");
  const listed = rows.map(({ label, valueLabel }) => `${label} ${valueLabel}`);
  return {
    id: chartId("waterfall", [closing]),
    title,
    subtitle: subtitle(wording, figures),
    description: `Waterfall chart. ${title}. ${listed.join("; ")}.`,
    ...waterfallBars(rows, capitalised(opening.unit)),
    table: captionedTable(
      wording,
      [
        { label: "Step", kind: "text" },
        { label: capitalised(opening.unit), kind: "number" },
      ],
      rows.map(({ label, change: by, to, style, valueLabel }) => [label, (style === "main" ? to : by) ?? valueLabel]),
    ),
  };
}

function waterfallRows(opening: Figure, movements: readonly Movement[], closing: Figure): readonly WaterfallRow[] {
  const whole = (figure: Figure): WaterfallRow => ({
    label: capitalised(longPeriod(figure)),
    style: "main",
    from: 0,
    to: figure.symbol === "" ? figure.value : null,
    change: null,
    valueLabel: valueText(figure),
  });
  let running = opening.symbol === "" ? opening.value : null;
  const step = (label: string, change: number | null, style: WaterfallRow["style"], valueLabel: string) => {
    const from = running;
    running = from === null || change === null ? from : from + change;
    return { label, style, from, to: change === null || from === null ? null : running, change, valueLabel };
  };
  const shown = movements.filter(({ figure }) => figure.symbol === "");
  const withheld = movements.filter(({ figure }) => figure.symbol !== "");
  const steps = [...shown, ...withheld].map(({ label, direction, figure }) => {
    const change = figure.symbol === "" ? (direction === "in" ? figure.value : -figure.value) : null;
    return step(label, change, direction, change === null ? valueText(figure) : signed(change, figure.unit));
  });
  const rest = withheld.length > 0 || running === null || closing.symbol !== "" ? 0 : closing.value - running;
  // what is left of fractions that add up is arithmetic's noise
  const unexplained =
    Math.abs(rest) < 1e-9 ? [] : [step("Not accounted for", rest, "unknown", signed(rest, opening.unit))];
  return [whole(opening), ...steps, ...unexplained, whole(closing)];
}

function signed(change: number, unit: string): string {
  return `${change > 0 ? "+" : ""}${amountText(change, unit)}`;
}

/** How much came in, or went out, in all; nothing where a part of it is withheld or there is none. */
function sumText(movements: readonly Movement[], direction: Movement["direction"]): string | undefined {
  const figures = movements.filter((movement) => movement.direction === direction).map(({ figure }) => figure);
  const [first] = figures;
  if (first === undefined || figures.some(({ symbol }) => symbol !== "")) return undefined;
  const sum = figures.reduce((added, figure) => added + (figure.symbol === "" ? figure.value : 0), 0);
  return `${amountText(sum, first.unit)} ${direction}`;
}
