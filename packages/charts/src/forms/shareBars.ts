import type { Figure } from "@lac-analytics/core";
import type { Chart } from "../Chart.ts";
import type { CategoryLabel } from "../figures/CategoryLabel.ts";
import { horizontalBars } from "../marks/horizontalBars.ts";
import { shareBar } from "../marks/shareBar.ts";
import { shareTable } from "../tables/shareTable.ts";
import type { ChartWording } from "../words/ChartWording.ts";
import { chartId } from "../words/chartId.ts";
import { type Group, largestGroup } from "../words/largestGroup.ts";
import { midSentence } from "../words/midSentence.ts";
import { type Share, sharesOfWhole } from "../words/sharesOfWhole.ts";
import { subtitle } from "../words/subtitle.ts";

/** What a chart of shares is called, and what it counts. */
export interface ShareBarsForm {
  /** the chart's function, for the message of an error */
  readonly name: string;
  /** what begins its id: "placement-mix" */
  readonly id: string;
  /** what the table's column of counts is called: "Children", "Moves" */
  readonly counts: string;
  /** what those in a group are, after "are"; without it the title names the largest group after a colon */
  readonly predicateOf?: (label: string) => string;
}

/** Shares of one whole as bars from the largest down, with counts, percentages and intervals. */
export function drawShares(
  figures: readonly Figure[],
  categories: readonly CategoryLabel[],
  wording: ChartWording,
  { name, id, counts, predicateOf }: ShareBarsForm,
): Chart {
  const mix = sharesOfWhole(name, figures, categories);
  const filled = mix.shares.filter((share) => !isEmpty(share)).toSorted((a, b) => (b.count ?? -1) - (a.count ?? -1));
  const drawn = filled.length > 0 ? filled : mix.shares;
  const undrawn = mix.shares.filter((share) => !drawn.includes(share));

  const groups = mix.shares.map(({ label, count, figure }): Group => {
    return { label, count, figure, ...(predicateOf && { predicate: predicateOf(label) }) };
  });
  const title = largestGroup(groups, mix.whole, wording.counted);
  const listed = drawn.map(({ label, text }) => `${midSentence(label)} ${text}`).join(", ");
  const none = undrawn.map(({ label }) => midSentence(label)).join(", ");
  return {
    id: chartId(id, figures),
    title,
    subtitle: subtitle(wording, figures),
    description: `Bar chart of shares. ${title}. In order: ${listed}.${none === "" ? "" : ` Nobody in: ${none}.`}`,
    ...horizontalBars(drawn.map(shareBar), { title: `Share of ${wording.counted} (%)`, counts: false }),
    table: shareTable(mix, wording, [], counts),
  };
}

/**
 * How a whole, such as all moves of a year, divides into categories, such as their reasons: bars from the largest down,
 * with counts, percentages and intervals. Categories with none stand in the table and the description, not in the
 * drawing, unless there are no others.
 *
 * @param figures percentages of one whole, one for each category
 * @param categories their names; the table keeps their order
 * @param counts what the table's column of counts is called
 * @throws {RangeError} if there are no figures, two of one category, one that is no percentage or lacks its counts, or
 * figures of different measures, dates, places or wholes
 * @example
 * const figures = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure("legal-status-share")], by: [["legal-status"]] });
 * const wording = { measure: "Legal status", counted: "children looked after", place: "Anyshire", source: "the sample" };
 * shareBars(figures, categoriesOf("legal-status-share", "legal-status"), wording).title; // => "Largest group: full care order, 202 of 315 children looked after (64.1%)"
 */
export function shareBars(
  figures: readonly Figure[],
  categories: readonly CategoryLabel[],
  wording: ChartWording,
  counts = "Children",
): Chart {
  return drawShares(figures, categories, wording, { name: "shareBars", id: "share-bars", counts });
}

function isEmpty({ figure, count }: Share): boolean {
  return figure.symbol === "" && count === 0;
}
