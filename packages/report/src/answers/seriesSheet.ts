import type { SheetCell, Worksheet } from "@lac-analytics/document/workbook";

/** What is drawn beside each other: a name for a column, and its number at each place, where it has one. */
export interface SheetSeries {
  readonly name: string;
  readonly values: ReadonlyMap<string, number>;
}

/** How a worksheet of series is named and drawn. */
export interface SeriesSheetWords {
  readonly name: string;
  readonly caption: string;
  /** what stands in the first column: month ends, or financial years */
  readonly along: "month" | "financial year";
  /** what the numbers are: "young people for each adviser", "pounds" */
  readonly unit: string;
  readonly decimals: number;
  readonly kind: "line" | "column";
}

/** Series side by side as a worksheet with a chart of them, in the places that any of them has; undefined without a number. */
export function seriesSheet(
  { name, caption, along, unit, decimals, kind }: SeriesSheetWords,
  series: readonly SheetSeries[],
): Worksheet | undefined {
  const told = series.filter(({ values }) => values.size > 0);
  if (told.length === 0) return undefined;
  const places = [...new Set(told.flatMap(({ values }) => [...values.keys()]))].sort();
  return {
    name,
    tableName: name.replaceAll(" ", "_"),
    lines: [`${caption}, in ${unit}.`],
    table: {
      columns: [
        { label: along, kind: "text", width: 48 },
        ...told.map((each) => ({ label: each.name, kind: "number" as const, width: 22 })),
      ],
      rows: places.map((place): readonly SheetCell[] => [
        along === "month" ? { date: place } : { text: place },
        ...told.map(({ values }): SheetCell => {
          const number = values.get(place);
          return number === undefined ? { text: "" } : { number, decimals };
        }),
      ]),
    },
    chart: {
      kind,
      title: caption,
      axis: unit.charAt(0).toUpperCase() + unit.slice(1),
      alternativeText: `${caption}: ${told.map((each) => each.name).join(", ")}. The numbers are in the table above.`,
    },
  };
}
