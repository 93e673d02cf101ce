import { capitalised } from "@lac-analytics/core";
import type { TopLevelSpec } from "vega-lite";
import { timePlot } from "../axes/timePlot.ts";
import { drawnValues } from "../figures/drawnValues.ts";
import type { NamedLine } from "../figures/NamedLine.ts";
import { drawing } from "../plot/drawing.ts";
import { placedRule } from "../plot/placedRule.ts";
import type { Drawings, Room } from "../plot/Room.ts";
import { amountText } from "../words/amountText.ts";
import { valueText } from "../words/valueText.ts";
import { endLabels } from "./endLabels.ts";
import { intervalRules } from "./intervalRules.ts";
import { lineRows } from "./lineRows.ts";
import { type LineStyle, plotLine } from "./plotLine.ts";
import { withheldMarks } from "./withheldMarks.ts";

/** A value that a measure is held against: a threshold, a target. */
export interface Level {
  /** "Threshold" */
  readonly label: string;
  readonly value: number;
}

/** How lines over time are drawn, and whether their scale has nought on it. */
export interface LinesOverTime extends Drawings {
  readonly showsZero: boolean;
}

const styles: readonly LineStyle[] = ["main", "context", "dashed", "dotted"];

/**
 * Lines over time, each named at its end with its latest value; the first in focus, with its intervals. Where a figure
 * of the first is withheld its symbol stands above the plot. A level is a dotted line across.
 */
export function linesOverTime(lines: readonly NamedLine[], level?: Level): LinesOverTime {
  const wide = linesIn("wide", lines, level);
  return { ...wide, narrowSpecification: linesIn("narrow", lines, level).specification };
}

function linesIn(
  room: Room,
  lines: readonly NamedLine[],
  level: Level | undefined,
): { readonly specification: TopLevelSpec; readonly showsZero: boolean } {
  const figures = lines.flatMap((line) => line.figures);
  const focus = lines[0]?.figures ?? [];
  const values = [
    ...drawnValues(focus),
    ...figures.flatMap((figure) => (figure.symbol === "" ? [figure.value] : [])),
    ...(level === undefined ? [] : [level.value]),
  ];
  const unit = figures[0]?.unit ?? "";
  const plot = timePlot({
    dates: figures.map(({ periodEnd }) => periodEnd),
    values,
    width: { wide: 520, narrow: 270 }[room],
    height: 300,
    heading: capitalised(unit),
    counts: values.every(Number.isInteger),
  });
  const marks = withheldMarks(focus, plot.at);
  const ends = lines.flatMap(({ label, figures: own }) => {
    const end = own.findLast(({ symbol }) => symbol === "");
    if (end?.symbol !== "") return [];
    return [
      {
        x: plot.at(end.periodEnd),
        y: plot.level(end.value),
        text: lines.length === 1 && level === undefined ? valueText(end) : `${label} ${valueText(end)}`,
      },
    ];
  });
  const across = level === undefined ? [] : [{ y: plot.level(level.value), text: levelText(level, unit) }];
  return {
    showsZero: plot.showsZero,
    specification: drawing(plot, [
      ...plot.frame,
      plot.heading(marks.height),
      ...across.map(({ y }) => placedRule({ from: { x: 0, y }, to: { x: plot.width, y }, style: "target" })),
      ...lines
        .map((line, index) => plotLine(lineRows(line.figures), styles[index] ?? "main", plot))
        .toReversed()
        .flat(),
      intervalRules(focus, plot),
      ...marks.layers,
      ...endLabels([...ends, ...across], plot, room),
    ]),
  };
}

/** A level with its value: "Threshold 426", "Target 80%". */
export function levelText({ label, value }: Level, unit: string): string {
  return `${label} ${amountText(value, unit, Number.isInteger(value))}`;
}
