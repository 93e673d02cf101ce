import type { Figure } from "@lac-analytics/core";
import type { Chart, ChartTable } from "../Chart.ts";
import type { CategoryLabel } from "../figures/CategoryLabel.ts";
import { withoutInterval } from "../figures/withoutInterval.ts";
import { type Darkest, stackedBars } from "../marks/stackedBars.ts";
import { captionedTable } from "../tables/captionedTable.ts";
import { tabulate } from "../tables/tabulate.ts";
import type { ChartWording } from "../words/ChartWording.ts";
import { chartId } from "../words/chartId.ts";
import { formatNumber } from "../words/formatNumber.ts";
import { midSentence } from "../words/midSentence.ts";
import type { NamedShares } from "../words/sharesOfWhole.ts";
import { sharesOfWhole } from "../words/sharesOfWhole.ts";
import { subtitle } from "../words/subtitle.ts";
import { sharesApart } from "./sharesApart.ts";

/** A bar of shares: what whole it is of, and its figures. */
export interface SharesOfOne {
  /** "31 March 2019", "Boys" */
  readonly label: string;
  readonly figures: readonly Figure[];
}

const most = 4;

/**
 * Bars of 100%: how a few wholes, such as years, divide into the same two to four categories. The title gives the
 * category whose share differs most clearly between the first bar and the last. The part of a bar whose shares are
 * withheld is left white between dashes, all of it together.
 *
 * @param bars from the top down
 * @param categories in the order in which they are drawn, from the left
 * @param darkest the category with the darkest shade: the last, where that is the one to look at, such as the worst
 * @throws {RangeError} if there is no bar, more than four categories have a figure, a figure is no percentage or lacks
 * its counts, two of a bar are of one category, or a bar's shares come to more than its whole
 * @example
 * const days = { "March 2014": "2014-03-31", "January 2019": "2019-01-21" };
 * const wholes = Object.entries(days).map(([label, day]) => ({ label, figures: figuresOf(care, { asAt: dayFromIso(day) }, { measures: [findMeasure("cla-profile-share")], by: [["uasc"]] }) }));
 * const wording = { measure: "Unaccompanied children", counted: "children looked after", place: "Anyshire", source: "the sample" };
 * // 263 of 268 and 281 of 315
 * stackedShares(wholes, categoriesOf("cla-profile-share", "uasc"), wording).title; // => "Other children: 89.2% (January 2019), clearly below 98.1% (March 2014)"
 */
export function stackedShares(
  bars: readonly SharesOfOne[],
  categories: readonly CategoryLabel[],
  wording: ChartWording,
  darkest: Darkest = "first",
): Chart {
  const [first] = bars;
  if (first === undefined) throw new RangeError("stackedShares requires at least one bar");
  const rows = bars.map(({ label, figures }): NamedShares => {
    const { shares, whole } = sharesOfWhole("stackedShares", figures, categories);
    const sum = shares.reduce((added, { figure }) => added + (figure.symbol === "" ? figure.value : 0), 0);
    // shares that were published are rounded, each by half a percent at most
    if (sum > 100 + shares.length / 2) {
      throw new RangeError(
        `stackedShares draws parts of a whole, and those of "${label}" come to ${formatNumber(sum, 1)}%`,
      );
    }
    return { label, shares, whole };
  });
  const drawn = new Map(rows.flatMap(({ shares }) => shares.map(({ category, label }) => [category, label] as const)));
  if (drawn.size > most) throw new RangeError(`stackedShares draws at most ${most} categories, got ${drawn.size}`);
  const order = [...categories.filter(({ id }) => drawn.has(id)).map(({ id }) => id), ...drawn.keys()];
  const legend = [...new Set(order)].map((id) => ({ id, label: drawn.get(id) ?? id }));

  const title = sharesApart(rows, wording);
  const figures = bars.flatMap((bar) => bar.figures);
  const listed = rows.map(({ label, shares, whole }) => {
    const size = whole === undefined ? "" : ` (${formatNumber(whole, 0)})`;
    return `${label}${size}: ${shares.map((share) => `${midSentence(share.label)} ${share.text}`).join(", ")}.`;
  });
  return {
    id: chartId("stacked-shares", first.figures),
    title,
    subtitle: subtitle(wording, figures.map(withoutInterval), [
      "Each bar is the whole; its number is in brackets. Shares too small to label are in the table.",
    ]),
    description: `Bars of 100%. ${title}. ${listed.join(" ")}`,
    ...stackedBars(rows, legend, darkest),
    table: sharesTable(rows, wording),
  };
}

function sharesTable(rows: readonly NamedShares[], wording: ChartWording): ChartTable {
  const lines = rows.flatMap(({ label, shares }) => shares.map((share) => ({ bar: label, share })));
  const { columns, rows: cells } = tabulate(
    "Share (%)",
    lines.map(({ share }) => share.figure),
  );
  return captionedTable(
    wording,
    [{ label: "Of", kind: "text" }, { label: "Group", kind: "text" }, { label: "Number", kind: "number" }, ...columns],
    lines.map(({ bar, share }, index) => [
      bar,
      share.label,
      share.count ?? `[${share.figure.symbol}]`,
      ...(cells[index] ?? []),
    ]),
    lines.map(({ share }) => share.figure),
  );
}
