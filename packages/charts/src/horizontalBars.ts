import type { TopLevelSpec } from "vega-lite";
import { categoryAxis } from "./categoryAxis.ts";
import { field } from "./field.ts";
import { theme } from "./theme.ts";

/** A bar with its labels: the category's at its foot, the figure's at its end. */
export interface LabelledBar {
  readonly key: string;
  readonly label: string;
  /** `main` in focus, `context` what it is compared with, `part` a part of the bar above */
  readonly style: "main" | "context" | "part";
  /** null where the figure is withheld: no bar is drawn, only its label */
  readonly value: number | null;
  readonly interval: { readonly lower: number; readonly upper: number } | undefined;
  readonly valueLabel: string;
}

/** A line of its own above the bars that belong to it. */
export interface BarHeading {
  readonly key: string;
  readonly heading: string;
}

/** What is written along the foot of the drawing. */
export interface BarAxis {
  readonly title: string;
  /** whether the bars are counts, whose grid lines are whole */
  readonly counts: boolean;
}

interface DrawnBar {
  readonly key: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  /** where the figure's label starts: beyond the bar and its interval */
  readonly end: number;
  readonly valueLabel: string;
}

const width = 320;

/** Rows of bars from nought, read from the top, with headings between them where there are any. */
export function horizontalBars(rows: readonly (LabelledBar | BarHeading)[], axis: BarAxis): TopLevelSpec {
  const bars = rows.filter((row): row is LabelledBar => !("heading" in row));
  const headings = rows.filter((row): row is BarHeading => "heading" in row);
  const categories = categoryAxis(
    rows.map(({ key }) => key),
    bars,
  );
  const longest = Math.max(...bars.map((bar) => drawnBar(bar).end));

  const { y } = categories;
  const x = {
    type: "quantitative" as const,
    scale: { domain: [0, longest > 0 ? longest : 1], nice: true },
    axis: { title: axis.title, format: ",", tickCount: 5, tickMinStep: axis.counts ? 1 : 0 },
  };
  const drawn = (wanted: (bar: LabelledBar) => boolean) => ({ values: bars.filter(wanted).map(drawnBar) });
  const styles = (["main", "context", "part"] as const).filter((style) => bars.some((bar) => bar.style === style));
  const intervals = {
    data: drawn(({ interval }) => interval !== undefined),
    encoding: { y, x: { ...x, field: field<DrawnBar>("lower") }, x2: { field: field<DrawnBar>("upper") } },
  };

  return {
    config: theme,
    width,
    height: categories.height,
    layer: [
      ...styles.map((style) => ({
        data: drawn((bar) => bar.style === style && bar.value !== null),
        mark: { type: "bar" as const, style, height: { band: style === "part" ? 0.7 : 1 } },
        encoding: { y, x: { ...x, field: field<DrawnBar>("value") } },
      })),
      { data: { values: [{}] }, mark: { type: "rule", style: "zeroLine" }, encoding: { x: { ...x, datum: 0 } } },
      { ...intervals, mark: { type: "rule", style: "intervalCasing" } },
      { ...intervals, mark: { type: "rule", style: "interval" } },
      ...categories.labels,
      {
        data: drawn(() => true),
        mark: { type: "text", align: "left", dx: 8 },
        encoding: { y, x: { ...x, field: field<DrawnBar>("end") }, text: { field: field<DrawnBar>("valueLabel") } },
      },
      {
        data: { values: headings },
        mark: { type: "text", align: "left", dy: categories.step / 5 },
        encoding: { y, x: { value: 0 }, text: { field: field<BarHeading>("heading") } },
      },
    ],
  };
}

function drawnBar({ key, value, interval, valueLabel }: LabelledBar): DrawnBar {
  const end = Math.max(0, value ?? 0, interval?.upper ?? 0);
  return { key, value: value ?? 0, lower: interval?.lower ?? 0, upper: interval?.upper ?? 0, end, valueLabel };
}
