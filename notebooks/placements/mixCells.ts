import { type CategoryOf, categoriesOf, type Day, type Figure, findFigure } from "@lac-analytics/core";
import { changesTable, sharesTable } from "@lac-analytics/notebook";
import { isKnown, type PlacementParts } from "./placementParts.ts";
import { mixOf } from "./shares.ts";

/** Names of placement groups that fit a line's end and a table's first column. */
const shortNames: Readonly<Record<string, string>> = {
  A: "Placed for adoption",
  P1: "With parents",
  K: "Children's homes, secure homes",
  H: "Supported accommodation",
  R: "Other residential",
};

/** Where children live: a table and a chart of the kinds of placement that anybody is in, and what the paper watches of them. */
export function mixCells({ source: { asAt }, ofReturn, marches, mixDays, decimals, date, wording }: PlacementParts) {
  const [last = asAt, before = asAt] = [marches.at(-1), marches.at(-3)];
  const group = (id: CategoryOf<"placement">, day = asAt): Figure =>
    findFigure(ofReturn(day), "placement-share", "placement", id);
  const met = categoriesOf("placement-share", "placement")
    .map(({ id, label }) => ({ id, label: shortNames[id] ?? label }))
    .filter(({ id }) => id !== "unassigned" && [asAt, last, before].some((day) => isMet(group(id, day))));
  const ofMix = (id: CategoryOf<"placement">): readonly Figure[] => mixDays.map((day) => group(id, day));
  const since = (day: Day) =>
    met.map(({ id, label }) => ({ label, now: group(id), earlier: group(id, day), series: ofMix(id) }));
  const comparedDay = [before, last].find((day) => met.some(({ id }) => isKnown(group(id, day))));
  const panels = met
    .map(({ id, label }) => ({
      label,
      figures: ofMix(id).filter(({ symbol }) => symbol !== "x"),
      others: [],
    }))
    .filter(({ figures }) => figures.filter(isKnown).length > 1);
  return {
    isThere: met.length > 0,
    watched: met.map(({ id }) => ({ figures: ofMix(id) })),
    cells: {
      mixTable:
        comparedDay === undefined
          ? sharesTable(
              "Where children live",
              met.map(({ id }) => group(id)),
              met,
            )
          : changesTable("Where children live", since(comparedDay), decimals, [date(asAt), date(comparedDay)]),
      mixChart:
        panels.length === 0 ? null : mixOf(panels, wording("Shares of children looked after", "children looked after")),
    },
  };
}

/** Whether anybody is counted in a figure, or that is not shown. */
function isMet({ symbol, numerator }: Figure): boolean {
  return symbol === "" ? numerator !== 0 : symbol !== "x";
}
