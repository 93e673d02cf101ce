import type { Figure } from "@lac-analytics/core";
import type { TopLevelSpec } from "vega-lite";
import { type TimePlot, timePlot } from "../axes/timePlot.ts";
import { wrapLabel } from "../axes/wrapLabel.ts";
import { drawnValues } from "../figures/drawnValues.ts";
import type { NamedLine } from "../figures/NamedLine.ts";
import type { Layer } from "../plot/Layer.ts";
import { placedText } from "../plot/placedText.ts";
import type { Drawings, Room } from "../plot/Room.ts";
import { lineHeight, theme } from "../plot/theme.ts";
import { valueText } from "../words/valueText.ts";
import { endLabels } from "./endLabels.ts";
import { intervalRules } from "./intervalRules.ts";
import { lineRows } from "./lineRows.ts";
import { type LineStyle, plotLine } from "./plotLine.ts";
import { withheldMarks } from "./withheldMarks.ts";

const grids = {
  wide: { columns: 3, size: { width: 160, height: 110 } },
  narrow: { columns: 1, size: { width: 290, height: 110 } },
} as const;
const labelCharacters = 21;

/** A small plot: its heading, the line in focus, and what stands beside it. */
export interface Panel extends NamedLine {
  readonly beside?: readonly (readonly Figure[])[];
}

const besideStyles: readonly LineStyle[] = ["context", "dashed", "dotted"];

/**
 * A grid of small plots, on one scale or each on its own, and whether nought is on every scale.
 *
 * @param scales one for a measure in several groups; each its own for several measures
 */
export function panelGrid(
  panels: readonly Panel[],
  scales: "one" | "each its own",
): Drawings & { readonly showsZero: boolean } {
  const wide = gridIn("wide", panels, scales);
  return { ...wide, narrowSpecification: gridIn("narrow", panels, scales).specification };
}

function gridIn(
  room: Room,
  panels: readonly Panel[],
  scales: "one" | "each its own",
): { readonly specification: TopLevelSpec; readonly showsZero: boolean } {
  const { columns, size } = grids[room];
  const dates = panels.flatMap(({ figures }) => figures.map(({ periodEnd }) => periodEnd));
  const plotOf = (drawn: readonly Panel[]): TimePlot => {
    const values = drawnValues(drawn.flatMap(({ figures, beside = [] }) => [...figures, ...beside.flat()]));
    return timePlot({ ...size, dates, values, heading: "", counts: values.every(Number.isInteger), intervals: 2 });
  };
  const shared = plotOf(panels);
  const plots = panels.map((panel) => (scales === "one" ? shared : plotOf([panel])));
  const marks = panels.map(({ figures }) => withheldMarks(figures, shared.at));
  const above = Math.max(0, ...marks.map(({ height }) => height)) + 8;
  const drawings = panels.map(({ label, figures, beside = [] }, index) => {
    const plot = plots[index] ?? shared;
    const heading = wrapLabel(label, labelCharacters);
    const end = figures.findLast(({ symbol }) => symbol === "");
    const layer: Layer[] = [
      ...plot.frame,
      placedText({ x: 0, y: -above - (lineHeight * heading.split("\n").length) / 2, text: heading }),
      ...(marks[index]?.layers ?? []),
      ...beside.flatMap((line, at) => plotLine(lineRows(line), besideStyles[at] ?? "dotted", plot)),
      ...plotLine(lineRows(figures), "main", plot),
      intervalRules(figures, plot),
      ...(end?.symbol === "" ? endLabels([{ y: plot.level(end.value), text: valueText(end) }], size, room) : []),
    ];
    return { ...size, layer };
  });
  return {
    showsZero: plots.every(({ showsZero }) => showsZero),
    specification: { config: theme, concat: drawings, columns, align: "each", spacing: { row: 24, column: 16 } },
  };
}
