import type { Figure } from "@lac-analytics/core";
import type { CategoryLabel } from "./CategoryLabel.ts";
import type { Chart } from "./Chart.ts";
import type { ChartWording } from "./ChartWording.ts";
import { chartId } from "./chartId.ts";
import { horizontalBars } from "./horizontalBars.ts";
import { largestGroup } from "./largestGroup.ts";
import { midSentence } from "./midSentence.ts";
import { shareBar } from "./shareBar.ts";
import { type Share, sharesOfWhole } from "./sharesOfWhole.ts";
import { shareTable } from "./shareTable.ts";
import { subtitle } from "./subtitle.ts";

/**
 * The share of children in each placement group: bars from the largest down, with counts, percentages and intervals.
 * Groups without a child stand in the table and the description, not in the drawing, unless there are no others.
 *
 * @param figures percentages of one whole, one for each group
 * @param categories the groups' names; the table keeps their order
 * @throws {RangeError} if there are no figures, two of one group, one that is no percentage or lacks its counts, or
 * figures of different measures, dates, places or wholes
 */
export function placementMix(
  figures: readonly Figure[],
  categories: readonly CategoryLabel[],
  wording: ChartWording,
): Chart {
  const mix = sharesOfWhole("placementMix", figures, categories);
  const filled = mix.shares.filter((share) => !isEmpty(share)).toSorted((a, b) => (b.count ?? -1) - (a.count ?? -1));
  const drawn = filled.length > 0 ? filled : mix.shares;
  const undrawn = mix.shares.filter((share) => !drawn.includes(share));

  const groups = mix.shares.map(({ label, count }) => {
    const predicate = `${/^placed /i.test(label) ? "" : "in "}${midSentence(label)}`;
    return { label, count, predicate };
  });
  const title = largestGroup(groups, mix.whole, wording.counted);
  const listed = drawn.map(({ label, text }) => `${midSentence(label)} ${text}`).join(", ");
  const none = undrawn.map(({ label }) => midSentence(label)).join(", ");
  return {
    id: chartId("placement-mix", figures),
    title,
    subtitle: subtitle(wording, figures),
    description: `Bar chart of shares. ${title}. In order: ${listed}.${none === "" ? "" : ` Nobody in: ${none}.`}`,
    specification: horizontalBars(drawn.map(shareBar), { title: `Share of ${wording.counted} (%)`, counts: false }),
    table: shareTable(mix, wording),
  };
}

function isEmpty({ figure, count }: Share): boolean {
  return figure.symbol === "" && count === 0;
}
