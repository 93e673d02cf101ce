import { type ChartTable, longDate, placementMix } from "@lac-analytics/charts";
import {
  addMonths,
  categoriesOf,
  findFigure,
  findFigures,
  findMeasure,
  isoFromDay,
  type MeasureId,
} from "@lac-analytics/core";
import {
  type Asked,
  changeInWords,
  countCell,
  countInWords,
  coverageNote,
  definitionsFor,
  differenceInWords,
  figureRequests,
  type NotebookSource,
  type SourceFacts,
  shareCell,
  stockChange,
  valueWithInterval,
} from "@lac-analytics/notebook";

/**
 * The measures that the report prints, in the order of their definitions at its end. `lac measures` lists them all.
 */
const printed = ["cla-number", "foster-share", "placement-share"] as const satisfies readonly MeasureId[];

/** The days that the report is about: its own, and one to hold it against. */
function daysOf({ asAt, months }: SourceFacts) {
  return { asAt, earlierDay: addMonths(asAt, -months) };
}

/**
 * What the report asks for, told before anything is counted: measures, the breakdowns that they are counted by, and days.
 * There may be several requests, each with a name of its own. In a version for publication small numbers are withheld in
 * what is answered, whatever is asked.
 */
export function asks(facts: SourceFacts) {
  const days = Object.values(daysOf(facts));
  return figureRequests({ figures: { days, measures: printed.map(findMeasure), by: [["total"], ["placement"]] } });
}

/**
 * What the report prints: each property is a cell, which the prose calls by its name. All arithmetic is here, where it is
 * type-checked, and none in the prose. A cell is text, a number, a chart, a table, or a list of these.
 */
export function cells(source: NotebookSource, { figures }: Asked<typeof asks>) {
  const { council } = source;
  const { asAt, earlierDay } = daysOf(source);
  const [now, earlier] = [figures.on(asAt), figures.on(earlierDay)];
  const lookedAfter = findFigure(now, "cla-number");
  const lookedAfterBefore = findFigure(earlier, "cla-number");
  const foster = findFigure(now, "foster-share");
  const fosterBefore = findFigure(earlier, "foster-share");

  // Who came and who went, and whether the change is more than chance. There is none where it may not be told.
  const change = stockChange(source, "cla-number", earlierDay);

  return {
    date: longDate(isoFromDay(asAt)),
    earlierDate: longDate(isoFromDay(earlierDay)),
    // blank where the return can answer for both days
    coverNote: coverageNote(source, [earlierDay, asAt]),

    // The functions ending in "InWords" make words of figures. Where a number may not be shown they say so by themselves.
    children: countInWords(lookedAfter, "child", "children"),
    childrenChange: change === undefined ? differenceInWords(lookedAfter, lookedAfterBefore) : changeInWords(change),
    fosterShare: valueWithInterval(foster),
    fosterShareBefore: valueWithInterval(fosterBefore),

    // A chart says its finding in its title, and has its figures in a table under it.
    placementChart: placementMix(
      findFigures(now, "placement-share", "placement"),
      categoriesOf("placement-share", "placement"),
      {
        measure: findMeasure("placement-share").title,
        counted: "children looked after",
        place: council,
        source: "SSDA903 return",
      },
    ),

    comparison: {
      caption: "Children looked after, and those of them in foster placements",
      columns: [
        { label: "Date", kind: "text" },
        { label: "Children", kind: "number" },
        { label: "In foster placements", kind: "text" },
      ],
      rows: [
        [longDate(isoFromDay(earlierDay)), countCell(lookedAfterBefore), shareCell(fosterBefore)],
        [longDate(isoFromDay(asAt)), countCell(lookedAfter), shareCell(foster)],
      ],
    } satisfies ChartTable,

    definitions: definitionsFor(printed),
  };
}
