import { longDate, verdictInWords } from "@lac-analytics/charts";
import { type CategoryOf, type Day, type Figure, findFigure, type MeasureId } from "@lac-analytics/core";
import { type AskedFigures, countInWords, type Decimals, figureInFull } from "@lac-analytics/notebook";
import { gainInWords } from "../placements/sufficiency.ts";

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

/**
 * Where homes are: what the council's own series or the Department has of it.
 *
 * @param local the days on which the council counted a measure itself
 */
export function nearHome(
  asked: AskedFigures,
  { asAt, decimals }: { readonly asAt: Day; readonly decimals: Decimals },
  local: (measure: MeasureId) => readonly Day[],
): NearHome {
  const now = asked.on(asAt);
  const farOn = (list: readonly Figure[]): Figure =>
    findFigure(list, "over-20-miles-outside-share", "locality-distance", "outside-over-20");
  const outside = findFigure(now, "out-of-area-share");
  const far = farOn(now);
  const begun = findFigure(now, "new-placements-location-share", "locality-distance", "outside-over-20");
  const gain = (id: CategoryOf<"net-gain">): Figure => findFigure(now, "placement-net-gain", "net-gain", id);
  const net = findFigure(now, "placement-net-gain");
  const outsideLine = local("out-of-area-share").map((day) => findFigure(asked.on(day), "out-of-area-share"));
  const farLine = local("over-20-miles-outside-share").map((day) => farOn(asked.on(day)));
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
