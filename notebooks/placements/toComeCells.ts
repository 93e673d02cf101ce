import { projectionFan } from "@lac-analytics/charts";
import { addDays, type Day, type Figure, findFigure } from "@lac-analytics/core";
import type { PlacementProjection, PlacementsToCome } from "@lac-analytics/core/project";
import { type NotebookSource, wordingFor } from "@lac-analytics/notebook";
import {
  besidePublishedSentence,
  costSentence,
  firstYearSentence,
  outlookSentence,
  pastSentence,
  startSentence,
  widthSentence,
} from "./projectionSentences.ts";
import { pastTable } from "./projectionTables.ts";

/**
 * How many children are to come, from how many and how sure, as the papers on homes print it; blank without a projection.
 *
 * @param days the days before the projection whose children the chart draws
 * @param on the figures of a day
 */
export function toComeCells(
  source: Pick<NotebookSource, "asAt" | "authority" | "council" | "internal" | "table">,
  { toCome, own }: { readonly toCome: PlacementsToCome | undefined; readonly own: PlacementProjection | undefined },
  days: readonly Day[],
  on: (day: Day) => readonly Figure[],
) {
  if (toCome === undefined) {
    return {
      scenario: "",
      start: "",
      outlook: "",
      fan: null,
      past: "",
      pastTable: null,
      width: "",
      cost: "",
      yearSum: "",
    };
  }
  const { asAt, council, internal } = source;
  const { from, title } = toCome.scenario;
  const start = addDays(from, -1);
  const known = [...new Set([...days, start])].filter((day) => day < from).sort((a, b) => a - b);
  const ofDay = (day: Day): Figure => findFigure(on(day), "cla-number");
  return {
    scenario: title,
    start: startSentence({ asAt }, toCome, ofDay(start)),
    outlook: outlookSentence(toCome),
    fan: projectionFan(
      known.map(ofDay),
      toCome.outlook,
      wordingFor(council)("Children looked after", "children looked after", "SSDA903 return and scenario"),
    ),
    past: pastSentence(toCome, internal),
    pastTable: pastTable(toCome),
    width: widthSentence(toCome, own),
    /** what its first year costs, for the first page, and why another paper has another sum */
    yearSum: [firstYearSentence(toCome), besidePublishedSentence(source, toCome)].filter(Boolean).join(" "),
    cost: costSentence(toCome),
  };
}
