import type { Figure } from "@lac-analytics/core";
import type { CategoryLabel } from "./CategoryLabel.ts";
import type { Chart } from "./Chart.ts";
import type { ChartWording } from "./ChartWording.ts";
import { chartId } from "./chartId.ts";
import { countCell, sumOfCells, tabulated } from "./countCell.ts";
import { figuresByCategory } from "./figuresByCategory.ts";
import { horizontalBars, type LabelledBar } from "./horizontalBars.ts";
import { largestGroup } from "./largestGroup.ts";
import { midSentence } from "./sentenceCase.ts";
import { shareBar } from "./shareBar.ts";
import { type Share, sharesOfWhole } from "./sharesOfWhole.ts";
import { type CountColumn, shareTable } from "./shareTable.ts";
import { subtitle } from "./subtitle.ts";
import { valueText } from "./valueText.ts";

/** The kind of foster placement that is a part of another: in-house with friends or family, of in-house. */
const part = "foster-friends-family";

/**
 * Foster placements by who provides them, as shares of all foster placements: a bar for each kind, and under in-house an
 * outlined one for the part of it with friends or family. Where the numbers of unaccompanied asylum-seeking children are
 * given they stand beside each share.
 *
 * @param figures percentages of all foster placements, one for each kind, with the ids of the breakdown `foster-panel`
 * @param categories the kinds' names, in the order in which they are drawn
 * @param uasc how many in each kind are unaccompanied asylum-seeking children
 * @throws {RangeError} if there are no figures, two of one kind, one that is no percentage or lacks its counts, or
 * figures of different measures, dates, places or wholes
 */
export function fosterBreakdown(
  figures: readonly Figure[],
  categories: readonly CategoryLabel[],
  wording: ChartWording,
  uasc: readonly Figure[] = [],
): Chart {
  const kinds = sharesOfWhole("fosterBreakdown", figures, categories);
  const uascByKind = new Map(
    uasc.length === 0
      ? []
      : figuresByCategory("fosterBreakdown", uasc, categories).map(({ figure }) => [figure.category, figure]),
  );
  const shares = kinds.shares.map((share) => withUasc(asPart(share), uascByKind.get(share.category)));
  const title = largestGroup(
    kinds.shares.filter(({ category }) => category !== part),
    kinds.whole,
    wording.counted,
  );
  const listed = shares.map(({ label, text }) => `${midSentence(label)} ${text}`);
  const notes = [
    ...(shares.some(({ category }) => category === part) ? ["The outlined bar is a part of the bar above it."] : []),
    ...(uasc.length === 0 ? [] : ["UASC are the unaccompanied asylum-seeking children in each group."]),
  ];
  return {
    id: chartId("foster-breakdown", figures),
    title,
    subtitle: subtitle(wording, [...figures, ...uasc], notes),
    description: `Bar chart of shares. ${title}. ${listed.join(", ")}.`,
    specification: horizontalBars(shares.map(kindBar), { title: `Share of ${wording.counted} (%)`, counts: false }),
    table: shareTable(kinds, wording, uasc.length === 0 ? [] : [uascColumn(uascByKind)]),
  };
}

function asPart(share: Share): Share {
  return share.category === part ? { ...share, label: `of which: ${midSentence(share.label)}` } : share;
}

function withUasc(share: Share, uasc: Figure | undefined): Share {
  return uasc === undefined ? share : { ...share, text: `${share.text}, ${valueText(uasc)} UASC` };
}

function kindBar(share: Share): LabelledBar {
  return { ...shareBar(share), style: share.category === part ? "part" : "main" };
}

/** The column of asylum-seeking children; its total is withheld with any of its parts. */
function uascColumn(byKind: ReadonlyMap<string, Figure>): CountColumn {
  const wholes = [...byKind.values()].filter(({ category }) => category !== part);
  return {
    label: "Of which UASC",
    cellOf: (category) => tabulated(countCell(byKind.get(category))),
    total: tabulated(sumOfCells(wholes.map(countCell))),
  };
}
