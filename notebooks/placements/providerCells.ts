import { type Chart, midSentence, stackedShares, verdictInWords } from "@lac-analytics/charts";
import { type CategoryOf, capitalised, categoriesOf, type Figure, findFigure, findMeasure } from "@lac-analytics/core";
import { isKnown, type PlacementParts, printed } from "./placementParts.ts";
import { figuresMet } from "./shares.ts";

/** Who provides the placements: kinds of fostering, and the sector of providers. */
export function providerCells(parts: PlacementParts) {
  const { source, ofReturn, mixDays, full } = parts;
  const kind = (id: CategoryOf<"foster-panel">, day = source.asAt): Figure =>
    findFigure(ofReturn(day), "foster-type-share", "foster-panel", id);
  const sector = (id: CategoryOf<"provider-sector">, day = source.asAt): Figure =>
    findFigure(ofReturn(day), "provider-share", "provider-sector", id);
  const [inHouse, independent] = [
    mixDays.map((day) => kind("foster-in-house", day)),
    mixDays.map((day) => sector("independent", day)),
  ];
  const [agency, friends] = [kind("foster-ifa"), kind("foster-friends-family")];
  const told = [kind("foster-in-house"), agency, friends, sector("independent")];
  return {
    kind,
    isThere: told.some(({ symbol }) => symbol !== "x"),
    watched: [{ figures: inHouse }, { figures: independent }],
    cells: {
      inHouse: full(kind("foster-in-house")),
      inHouseChange: verdictInWords(inHouse),
      agency: full(agency),
      friends: full(friends),
      independent: full(sector("independent")),
      independentChange: verdictInWords(independent),
      fosterChart: bars(parts, "foster-type-share", "foster-friends-family", "foster placements"),
      providerChart: bars(parts, "provider-share", undefined, "children looked after"),
    },
  };
}

function bars(
  { source: { asAt }, ofReturn, marches, date, wording }: PlacementParts,
  measure: "foster-type-share" | "provider-share",
  leftOut: CategoryOf<"foster-panel" | "provider-sector"> | undefined,
  counting: string,
): Chart | null {
  const [breakdown] = printed[measure];
  const rows = [...marches.slice(-4), asAt]
    .map((day) => ({ label: date(day), figures: figuresMet(ofReturn(day), measure, breakdown, leftOut) }))
    .filter(({ figures }) => figures.some(isKnown));
  if (rows.length === 0) return null;
  const categories = categoriesOf(measure, breakdown);
  const { title, ...chart } = stackedShares(rows, categories, wording(findMeasure(measure).title, counting));
  return { ...chart, title: `${capitalised(counting)}: ${midSentence(title)}` };
}
