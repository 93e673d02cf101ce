import type { TimePlot } from "../axes/timePlot.ts";
import { field } from "../plot/field.ts";
import type { Layer } from "../plot/Layer.ts";
import type { LineRow } from "./lineRows.ts";

/** How lines are told apart: by weight, dashes and the shape of their points, not by colour. */
const styles = {
  main: { line: "mainLine", point: { style: "mainPoint", shape: "circle" } },
  context: { line: "contextLine", point: { style: "contextPoint", shape: "circle" } },
  dashed: { line: "dashedLine", point: { style: "contextPoint", shape: "square" } },
  dotted: { line: "dottedLine", point: { style: "contextPoint", shape: "triangle-up" } },
} as const;

export type LineStyle = keyof typeof styles;

/** The layers of a line over time and its points. */
export function plotLine(
  rows: readonly LineRow[],
  style: LineStyle,
  { x, y }: Pick<TimePlot, "x" | "y">,
): readonly Layer[] {
  const data = { values: [...rows] };
  const encoding = {
    x: { ...x, field: field<LineRow>("day") },
    y: { ...y, field: field<LineRow>("value") },
  };
  const { line, point } = styles[style];
  return [
    {
      data,
      mark: { type: "line", style: line },
      encoding: { ...encoding, detail: { field: field<LineRow>("stretch"), type: "nominal" } },
    },
    {
      data,
      mark: { type: "point", aria: true, ...point },
      encoding: { ...encoding, description: { field: field<LineRow>("told") } },
    },
  ];
}
