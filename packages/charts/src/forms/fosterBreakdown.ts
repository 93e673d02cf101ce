import type { Figure } from "@lac-analytics/core";
import type { Chart } from "../Chart.ts";
import type { CategoryLabel } from "../figures/CategoryLabel.ts";
import { figuresByCategory } from "../figures/figuresByCategory.ts";
import { horizontalBars, type LabelledBar } from "../marks/horizontalBars.ts";
import { shareBar } from "../marks/shareBar.ts";
import { countCell } from "../tables/countCell.ts";
import { type CountColumn, shareTable } from "../tables/shareTable.ts";
import { sumOfCells } from "../tables/sumOfCells.ts";
import type { ChartWording } from "../words/ChartWording.ts";
import { chartId } from "../words/chartId.ts";
import { largestGroup } from "../words/largestGroup.ts";
import { midSentence } from "../words/midSentence.ts";
import { type Share, sharesOfWhole } from "../words/sharesOfWhole.ts";
import { subtitle } from "../words/subtitle.ts";
import { valueText } from "../words/valueText.ts";

/** The kind of foster placement that is a part of another: in-house with friends or family, of in-house. */
const part = "foster-friends-family";

/**
 * Foster placements by who provides them, as shares of all foster placements: a bar for each kind, and under in-house an
 * outlined one for the part of it with friends or family. Where the numbers of unaccompanied asylum-seeking children
 * (UASC) are given they stand beside each share.
 *
 * @param figures percentages of all foster placements, one for each kind, by the breakdown `foster-panel`
 * @param categories the kinds' names, in the order in which they are drawn
 * @param uasc how many in each of the kinds are unaccompanied asylum-seeking children
 * @throws {RangeError} if there are no figures, two of one kind, one that is no percentage or lacks its counts, figures
 * of different measures, dates, places or wholes, or numbers of UASC for some kinds only or for another date or place
 * @example
 * const figures = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure("foster-type-share")], by: [["foster-panel"]] });
 * const wording = { measure: "Foster placements", counted: "foster placements", place: "Anyshire", source: "the sample" };
 * fosterBreakdown(figures, categoriesOf("foster-type-share", "foster-panel"), wording).title; // => "Largest group: in-house, 130 of 233 foster placements (55.8%)"
 */
export function fosterBreakdown(
  figures: readonly Figure[],
  categories: readonly CategoryLabel[],
  wording: ChartWording,
  uasc: readonly Figure[] = [],
): Chart {
  const kinds = sharesOfWhole("fosterBreakdown", figures, categories);
  const uascOf = uasc.length === 0 ? [] : kinds.shares.map((share) => uascIn(share, uasc, categories));
  const shares = kinds.shares.map((share, index) => withUasc(asPart(share), uascOf[index]));
  const notes = [
    ...(shares.some(isPart) ? ["The outlined bar is a part of the bar above it."] : []),
    ...(uasc.length === 0 ? [] : ["UASC are the unaccompanied asylum-seeking children among them."]),
  ];

  const title = largestGroup(
    kinds.shares.filter((share) => !isPart(share)),
    kinds.whole,
    wording.counted,
  );
  const listed = shares.map(({ label, text }) => `${midSentence(label)} ${text}`).join("; ");
  return {
    id: chartId("foster-breakdown", figures),
    title,
    subtitle: subtitle(wording, [...figures, ...uascOf], notes),
    description: `Bar chart of shares. ${title}. In order: ${listed}.`,
    ...horizontalBars(shares.map(kindBar), { title: `Share of ${wording.counted} (%)`, counts: false }),
    table: shareTable(kinds, wording, uasc.length === 0 ? [] : [uascColumn(uascOf)]),
  };
}

function isPart({ category }: { readonly category: string }): boolean {
  return category === part;
}

function asPart(share: Share): Share {
  return isPart(share) ? { ...share, label: `of which: ${midSentence(share.label)}` } : share;
}

function kindBar(share: Share): LabelledBar {
  return { ...shareBar(share), style: isPart(share) ? "part" : "main" };
}

function withUasc(share: Share, uasc: Figure | undefined): Share {
  return uasc === undefined ? share : { ...share, text: `${share.text}, ${valueText(uasc)} UASC` };
}

function uascIn({ category, figure }: Share, uasc: readonly Figure[], categories: readonly CategoryLabel[]): Figure {
  const found = figuresByCategory("fosterBreakdown", uasc, categories).find((one) => one.figure.category === category);
  if (found === undefined) throw new RangeError(`fosterBreakdown has no number of UASC for "${category}"`);
  if (found.figure.periodEnd !== figure.periodEnd || found.figure.authority !== figure.authority) {
    throw new RangeError("fosterBreakdown draws one date and place, and the numbers of UASC are of another");
  }
  return found.figure;
}

/** The column of asylum-seeking children; its total is withheld with any of its parts. */
function uascColumn(uascOf: readonly Figure[]): CountColumn {
  const total = sumOfCells(uascOf.filter((figure) => !isPart(figure)).map(countCell));
  return {
    label: "Of which UASC",
    cells: uascOf.map(countCell).map(({ count, text }) => count ?? text),
    total: total.count ?? total.text,
  };
}
