import { type CaseloadCell, type ChartTable, longDate, type ProjectedValue } from "@lac-analytics/charts";
import { categoriesOf, type Figure, findFigures } from "@lac-analytics/core";
import { type CaseloadProjection, caseloadGrid } from "@lac-analytics/core/project";
import { roundHalfAway } from "@lac-analytics/core/stats";
import { countCell } from "@lac-analytics/notebook";

/** A count of all ages: the sum of its bands, withheld where one of them is, and of a part only where one of them is. */
export function wholeOf(figures: readonly Figure[], measure: "pa-entitled" | "pa-receiving"): Figure {
  const bands = findFigures(figures, measure, "age-adviser");
  const withheld = bands.find(({ symbol }) => symbol !== "");
  const first = bands.find((band) => band.symbol === "" && band.partial) ?? bands[0];
  if (withheld !== undefined) return { ...withheld, breakdown: "total", category: "total" };
  if (first === undefined || first.symbol !== "") throw new RangeError(`there is no figure of ${measure}`);
  const value = bands.reduce((sum, band) => sum + (band.symbol === "" ? band.value : 0), 0);
  return { ...first, breakdown: "total", category: "total", value, numerator: value };
}

/** Who is entitled by age; nothing where no age is known. */
export function ageTable(figures: readonly Figure[], date: string): ChartTable | null {
  if (findFigures(figures, "pa-entitled", "age-adviser").every(({ symbol }) => symbol === "x")) return null;
  const rows = categoriesOf("pa-entitled", "age-adviser").flatMap(({ id, label }) => {
    const found = figures.find(
      ({ measure, breakdown, category }) => measure === "pa-entitled" && breakdown === "age-adviser" && category === id,
    );
    return found === undefined ? [] : [[label, atLeast(found)]];
  });
  const whole = wholeOf(figures, "pa-entitled");
  const partial = whole.symbol === "" && whole.partial;
  return {
    caption: `Young people entitled to a personal adviser on ${date}, by age${partial ? ". Those whom returns of earlier years would hold are not all known" : ""}`,
    columns: [
      { label: "Age", kind: "text" },
      { label: "Young people", kind: "number" },
    ],
    rows: [...rows, ["All", atLeast(whole)]],
  };
}

/** A count as a table has it, as no more than a lower bound where it is of a part only. */
function atLeast(figure: Figure): number | string {
  const cell = countCell(figure);
  return figure.symbol === "" && figure.partial ? `At least ${cell}` : cell;
}

export function statusTable(projection: CaseloadProjection, dates: readonly string[]): ChartTable | null {
  const months = projection.months.filter(({ month }, at) => at === 0 || dates.includes(month));
  const rows = months.flatMap(({ month, entitled }) =>
    entitled === undefined
      ? []
      : [[longDate(month), entitled.eligible, entitled.relevant, entitled["former relevant"], entitled.qualifying]],
  );
  if (rows.length === 0) return null;
  const column = (label: string) => ({ label, kind: "number", decimals: 0 }) as const;
  return {
    caption: "Young people expected, by status under the Children Act 1989",
    columns: [
      { label: "Date", kind: "text" },
      column("Eligible (16 and 17, in care)"),
      column("Relevant (16 and 17, left care)"),
      column("Former relevant (18 to 24)"),
      column("Qualifying (advice only)"),
    ],
    rows,
  };
}

/**
 * Caseloads by date and number of advisers: those to be compared, those there are or are planned, and those that hold the
 * target.
 */
export function gridCells(
  projection: CaseloadProjection,
  dates: readonly string[],
  needed: number | undefined,
): readonly CaseloadCell[] {
  const own = projection.months.flatMap(({ establishment }) => establishment?.posts ?? []);
  const asked = [...(projection.scenario.compare ?? []), ...own];
  if (asked.length === 0) return [];
  const advisers = [...new Set([...asked, ...(needed === undefined || needed === 0 ? [] : [needed])])].toSorted(
    (a, b) => a - b,
  );
  return caseloadGrid(projection, { advisers, dates }).map(({ date, advisers: posts, caseload }) => ({
    date,
    advisers: posts,
    caseload: caseload.expected,
    lower: caseload.lower80,
    upper: caseload.upper80,
  }));
}

/** Caseloads by date and number of advisers, where there is no target to hold them against. */
export function caseloadTable(cells: readonly CaseloadCell[]): ChartTable {
  const advisers = [...new Set(cells.map((cell) => cell.advisers))].toSorted((a, b) => a - b);
  return {
    caption: "Young people for each adviser",
    columns: [
      { label: "Date", kind: "text" },
      ...advisers.map((posts) => ({ label: `${posts} advisers`, kind: "number", decimals: 1 }) as const),
    ],
    rows: [...new Set(cells.map(({ date }) => date))].map((date) => [
      longDate(date),
      ...advisers.map((posts) => cells.find((cell) => cell.date === date && cell.advisers === posts)?.caseload ?? ""),
    ]),
  };
}

export function everyMonth({ months }: CaseloadProjection): readonly ProjectedValue[] {
  return months.map(({ month, youngPeople: { expected, lower80, upper80, lower95, upper95 } }) => {
    return { month, expected, lower80, upper80, lower95, upper95 };
  });
}

/** To the nearest five at some dates: off every month, to the last digit, one young person's birthday could be read. */
export function roundedAt(projection: CaseloadProjection, dates: readonly string[]): readonly ProjectedValue[] {
  const five = (value: number): number => roundHalfAway(value, 5);
  return everyMonth(projection)
    .filter(({ month }) => dates.includes(month))
    .map(({ month, expected, lower80, upper80, lower95, upper95 }) => {
      const limits = { lower80: five(lower80), upper80: five(upper80), lower95: five(lower95), upper95: five(upper95) };
      return { month, expected: five(expected), ...limits };
    });
}
