import { longDate, verdictInWords } from "@lac-analytics/charts";
import { type CategoryOf, type Figure, findFigure } from "@lac-analytics/core";
import {
  type AskedFigures,
  countInWords,
  type Decimals,
  figureInFull,
  type SourceFacts,
} from "@lac-analytics/notebook";
import { gainInWords } from "../placements/sufficiency.ts";
import { whereHomesAre } from "../placements/whereHomesAre.ts";

/** Where homes are, and the figures that the first page watches. */
export interface NearHome {
  readonly isLocated: boolean;
  /** placed outside the area, and far from home too: by date, or without a count of the council's own what is published */
  readonly outsideLine: readonly Figure[];
  readonly farLine: readonly Figure[];
  readonly cells: Readonly<
    Record<
      "outside" | "outsideDate" | "outsideChange" | "far" | "farDate" | "farChange" | "begun" | "begunDate" | "gain",
      string
    >
  >;
}

/** Where homes are: what the return with a directory of postcodes, the council's own series or the Department has of it. */
export function nearHome(asked: AskedFigures, source: SourceFacts, decimals: Decimals): NearHome {
  const { asAt } = source;
  const now = asked.on(asAt);
  const outside = findFigure(now, "out-of-area-share");
  const far = findFigure(now, "over-20-miles-outside-share", "locality-distance", "outside-over-20");
  const begun = findFigure(now, "new-placements-location-share", "locality-distance", "outside-over-20");
  const gain = (id: CategoryOf<"net-gain">): Figure => findFigure(now, "placement-net-gain", "net-gain", id);
  const net = findFigure(now, "placement-net-gain");
  const { outside: outsideLine, far: farLine } = whereHomesAre(source, asked.on);
  const told = (figure: Figure, one: string, many: string): string =>
    isKnown(figure) ? figureInFull(figure, one, many, decimals) : "";
  return {
    isLocated: [outside, far, begun, net].some(isKnown),
    outsideLine: outsideLine.length === 0 ? [outside] : outsideLine,
    farLine: farLine.length === 0 ? [far] : farLine,
    cells: {
      outside: told(outside, "child", "children"),
      outsideDate: longDate(outside.periodEnd),
      outsideChange: verdictInWords(outsideLine),
      far: told(far, "child", "children"),
      farDate: longDate(far.periodEnd),
      farChange: verdictInWords(farLine),
      begun: told(begun, "placement", "placements"),
      begunDate: longDate(begun.periodEnd),
      gain: [gain("in"), gain("out"), net].every(isKnown)
        ? `On ${longDate(net.periodEnd)} other authorities had ${countInWords(gain("in"), "child", "children")} placed in the area and the council ${countInWords(gain("out"), "child", "children")} outside it: ${gainInWords(net)}.`
        : "",
    },
  };
}

function isKnown({ symbol }: Figure): boolean {
  return symbol === "";
}
