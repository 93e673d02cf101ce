import { type ChartTable, fosterBreakdown, longDate, placementMix } from "@lac-analytics/charts";
import { addMonths, type Category, categoriesOf, type Figure, findFigures, isoFromDay } from "@lac-analytics/core";
import { countCell, countInWords, type Decimals, figureInWords, intervalInWords } from "@lac-analytics/notebook";
import type { PopulationParts } from "./populationParts.ts";

/** Who turns 18 soon, who is fostered, and in what kinds of placement children live. */
export function homesOf({ source, earlierDay, before, total, ofWhomUasc, by, wording }: PopulationParts) {
  const { asAt, internal } = source;
  // published figures are rounded to whole numbers, and have no decimals to print
  const shareDecimals = internal ? 1 : 0;
  const foster = total("foster-share");
  const kinds = by("foster-type-share", "foster-panel").filter(isMet);
  const uascByKind = by("uasc-number", "foster-panel").filter(({ category }) =>
    kinds.some((kind) => kind.category === category),
  );
  return {
    turning18: countInWords(total("turning-18-next-6-months"), "child", "children"),
    turning18Uasc: uascAmong(ofWhomUasc("turning-18-next-6-months")),
    lastBirthday: longDate(isoFromDay(addMonths(asAt, 6))),
    foster: countInWords(foster, "child", "children"),
    fosterShare: figureInWords(foster, shareDecimals),
    fosterInterval: intervalInWords(foster, shareDecimals),
    fosterTable: fosterTable(
      foster,
      kinds,
      [countCell(ofWhomUasc("foster-share")), ...uascByKind.map(countCell)],
      shareDecimals,
    ),
    fosterChart: fosterBreakdown(
      kinds,
      fosterKinds,
      wording("foster-type-share", "foster placements"),
      uascByKind.every(({ symbol }) => symbol === "x") ? [] : uascByKind,
    ),
    placementTable: placementTable(
      by("placement-share", "placement"),
      findFigures(before, "placement-share", "placement"),
      by("uasc-number", "placement"),
      [longDate(isoFromDay(asAt)), longDate(isoFromDay(earlierDay))],
    ),
    placementChart: placementMix(
      by("placement-share", "placement"),
      categoriesOf("placement-share", "placement"),
      wording("placement-share", "children looked after"),
    ),
  };
}

/** A foster placement whose provider nobody can tell. */
const providerUnknown = "foster-provider-unknown";

/** Foster placements by who provides them, as a reader would call these. */
const fosterKinds: readonly Category[] = categoriesOf("foster-type-share", "foster-panel").map(({ id, label }) => ({
  id,
  label: id === providerUnknown ? "Provider not known" : label,
}));

/** Whether a kind is told: what should not be is told only where it is. */
function isMet({ category, numerator }: Figure): boolean {
  return category !== providerUnknown || numerator !== 0;
}

/** All foster placements and each kind of them: children, share of the right whole, and UASC. */
function fosterTable(
  foster: Figure,
  kinds: readonly Figure[],
  uasc: readonly (number | string)[],
  decimals: Decimals,
): ChartTable {
  const labels = new Map(fosterKinds.map(({ id, label }) => [id, label]));
  const row = (label: string, figure: Figure, whole: string, ofWhichUasc: number | string | undefined) => [
    label,
    countCell(figure),
    figure.symbol === "" ? `${figureInWords(figure, decimals)} of ${whole}` : `[${figure.symbol}]`,
    ofWhichUasc ?? "",
  ];
  return {
    caption: "Foster placements",
    columns: [
      { label: "Placement", kind: "text" },
      { label: "Children", kind: "number" },
      { label: "Share", kind: "text" },
      { label: "Of which UASC", kind: "number" },
    ],
    rows: [
      row("All foster placements", foster, "children looked after", uasc[0]),
      ...kinds.map((kind, at) =>
        row(labels.get(kind.category) ?? kind.category, kind, "foster placements", uasc[at + 1]),
      ),
    ],
  };
}

/** Children by placement, on two dates, and how many of those of the later are unaccompanied. */
function placementTable(
  now: readonly Figure[],
  before: readonly Figure[],
  uasc: readonly Figure[],
  [date, earlierDate]: readonly [string, string],
): ChartTable {
  const of = (figures: readonly Figure[], category: string): number | string => {
    const found = figures.find((figure) => figure.category === category);
    return found === undefined ? "[x]" : countCell(found);
  };
  return {
    caption: "Placement types, and the unaccompanied asylum-seeking children (UASC) in them",
    columns: [
      { label: "Placement", kind: "text" },
      { label: date, kind: "number" },
      { label: "Of which UASC", kind: "number" },
      { label: earlierDate, kind: "number" },
    ],
    rows: categoriesOf("placement-share", "placement")
      .filter(({ id }) => now.some(({ category }) => category === id))
      .map(({ id, label }) => [label, of(now, id), of(uasc, id), of(before, id)]),
  };
}

/** How many of some children are unaccompanied, as the end of a sentence; where that is not known, it says so. */
function uascAmong(figure: Figure): string {
  const { symbol, numerator } = figure;
  return numerator === undefined
    ? `; how many of them are UASC is ${symbol === "c" ? "withheld" : "not known"}`
    : `; of these ${countInWords(figure, "is UASC", "are UASC")}`;
}
