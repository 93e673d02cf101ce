import type { TopLevelSpec } from "vega-lite";

/** A chart as plain data: what it says, how it is drawn, and every figure behind it. */
export interface Chart {
  /** stable, of small letters, digits and hyphens; the ids inside the drawing begin with it */
  readonly id: string;
  /** the finding, in one line, worked out from the figures; it stands in the page, not in the drawing */
  readonly title: string;
  /** measure, place, date and source, and what a reader must know of the symbols and lines */
  readonly subtitle: string;
  /** the same message in words, with the numbers, for a reader who does not see the drawing */
  readonly description: string;
  /** how it is drawn; without a title */
  readonly specification: TopLevelSpec;
  /** how it is drawn for a screen as narrow as a telephone's; where missing, the one drawing is for all */
  readonly narrowSpecification?: TopLevelSpec;
  /** lines along the same dates, evenly apart, none broken: what a spreadsheet can draw of the table by itself */
  readonly evenLines?: true;
  /** every figure behind the drawing */
  readonly table: ChartTable;
}

/** The figures behind a chart, in the order in which they are read. Numbers are unrounded. */
export interface ChartTable {
  readonly caption: string;
  /** the id of the measure whose figures these are; missing where they are of several, or of none */
  readonly measure?: string;
  readonly columns: readonly ChartColumn[];
  /** as many cells as columns; in a column of numbers, text is a symbol such as `[c]` */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A column of a chart's table. */
export interface ChartColumn {
  readonly label: string;
  readonly kind: "text" | "number";
  /** the decimals a number is shown with; whole numbers where missing */
  readonly decimals?: number;
}
