import type { TopLevelSpec } from "vega-lite";
import { drawnValues } from "./drawnValues.ts";
import { endLabels } from "./endLabels.ts";
import { intervalRules } from "./intervalRules.ts";
import type { Layer } from "./Layer.ts";
import { lineRows } from "./lineRows.ts";
import type { NamedLine } from "./linesOverTime.ts";
import { placedText } from "./placedText.ts";
import { plotLine } from "./plotLine.ts";
import { lineHeight, theme } from "./theme.ts";
import { timePlot } from "./timePlot.ts";
import { valueText } from "./valueText.ts";
import { withheldMarks } from "./withheldMarks.ts";
import { wrapLabel } from "./wrapLabel.ts";

const columns = 3;
const size = { width: 160, height: 110 } as const;
const labelCharacters = 21;

/** A grid of small plots on one scale, a line in each, and whether nought is on the scale. */
export function panelGrid(lines: readonly NamedLine[]): {
  readonly specification: TopLevelSpec;
  readonly showsZero: boolean;
} {
  const all = lines.flatMap(({ figures }) => figures);
  const values = drawnValues(all);
  const plot = timePlot({
    ...size,
    dates: all.map(({ periodEnd }) => periodEnd),
    values,
    heading: "",
    counts: values.every(Number.isInteger),
    intervals: 2,
  });
  const marks = lines.map(({ figures }) => withheldMarks(figures, plot.at));
  const above = Math.max(0, ...marks.map(({ height }) => height)) + 8;
  const panels = lines.map(({ label, figures }, index) => {
    const heading = wrapLabel(label, labelCharacters);
    const end = figures.findLast(({ symbol }) => symbol === "");
    const layer: Layer[] = [
      ...plot.frame,
      placedText({ x: 0, y: -above - (lineHeight * heading.split("\n").length) / 2, text: heading }),
      ...(marks[index]?.layers ?? []),
      ...plotLine(lineRows(figures), "main", plot),
      intervalRules(figures, plot),
      ...(end?.symbol === "" ? endLabels([{ y: plot.level(end.value), text: valueText(end) }], size) : []),
    ];
    return { ...size, layer };
  });
  return {
    showsZero: plot.showsZero,
    specification: { config: theme, concat: panels, columns, align: "each", spacing: { row: 24, column: 16 } },
  };
}
