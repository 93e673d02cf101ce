import { longDate, verdictInWords } from "@lac-analytics/charts";
import { type CategoryOf, categoriesOf, type Figure, findFigure, findMeasure } from "@lac-analytics/core";
import { countInWords, figureInFull, figuresOfDay, sharesTable } from "@lac-analytics/notebook";
import { isKnown, ownSeries, type PlacementParts } from "./placementParts.ts";
import { figuresMet, lineOf } from "./shares.ts";
import { gainInWords } from "./sufficiency.ts";
import { whereHomesAre } from "./whereHomesAre.ts";

/** Where placements are: what the return with a directory of postcodes, the council's own series or the Department has of it. */
export function distanceCells({ source, on, decimals, wording, full }: PlacementParts) {
  const { asAt } = source;
  const outside = findFigure(on(asAt), "out-of-area-share");
  const far = findFigure(on(asAt), "over-20-miles-outside-share", "locality-distance", "outside-over-20");
  const near = figuresMet(
    figuresOfDay(asAt, on(asAt)),
    "over-20-miles-outside-share",
    "locality-distance",
    "unassigned",
  );
  const beyond = findFigure(on(asAt), "over-20-miles-share", "distance", "over-20");
  const gain = (id: CategoryOf<"net-gain">): Figure => findFigure(on(asAt), "placement-net-gain", "net-gain", id);
  const net = findFigure(on(asAt), "placement-net-gain");
  const begun = findFigure(on(asAt), "new-placements-location-share", "locality-distance", "outside-over-20");
  const { outside: outsideLine, far: farLine } = whereHomesAre(source, on);
  const isCounted = isKnown(outside) || isKnown(far) || isKnown(net);
  return {
    isCounted,
    isThere: isCounted || isKnown(begun),
    notHeld: [outside, far, beyond].filter(({ symbol }) => symbol === "x").map(({ measure }) => measure),
    unknown: [net, begun].filter((figure) => !isKnown(figure)).map(({ measure }) => measure),
    // without a count of the council's own, what is published of it
    watched: [
      { figures: outsideLine.length === 0 ? [outside] : outsideLine },
      { figures: farLine.length === 0 ? [far] : farLine },
    ],
    cells: {
      outside: full(outside),
      outsideKnown: isKnown(outside),
      outsideDate: longDate(outside.periodEnd),
      outsideChange: verdictInWords(outsideLine),
      far: full(far),
      farKnown: isKnown(far),
      farDate: longDate(far.periodEnd),
      farChange: verdictInWords(farLine),
      gain:
        isKnown(gain("in")) && isKnown(gain("out")) && isKnown(net)
          ? `On ${longDate(net.periodEnd)} other authorities had ${countInWords(gain("in"), "child", "children")} placed in the area and the council ${countInWords(gain("out"), "child", "children")} outside it: ${gainInWords(net)}.`
          : "",
      outsideChart: lineOf(
        [{ label: "Outside the area", figures: outsideLine }],
        wording(
          findMeasure("out-of-area-share").title,
          "of children looked after are placed outside the area",
          ownSeries,
        ),
      ),
      distanceTable:
        near.some(isKnown) && near.every(({ symbol }) => symbol !== "x")
          ? sharesTable(
              "Inside the area and outside it, and how far from home, as far as postcodes tell.",
              near,
              categoriesOf("over-20-miles-outside-share", "locality-distance"),
            )
          : null,
      begun: isKnown(begun)
        ? `Of homes that children moved to in the twelve months to ${longDate(begun.periodEnd)}, outside the area and over 20 miles from home: ${figureInFull(begun, "placement", "placements", decimals)}.`
        : "",
    },
  };
}
