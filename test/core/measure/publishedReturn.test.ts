import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Figure, figuresOf, type Measure, type Return } from "@lac-analytics/core";
import { readReturnFrom } from "@lac-analytics/core/node";
import { parse } from "csv-parse/sync";
import { beforeAll, expect, it } from "vitest";
import { describeWithOracle } from "../../oraclePath.ts";

/** A row of the list of published figures that the synthetic return was made to give. */
interface ExpectedFigure {
  readonly measure: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly value_published: string;
  readonly tolerance: string;
  readonly catalogue_id: string;
  readonly catalogue_breakdown: string;
  readonly catalogue_category: string;
  readonly compare_value_with: "value" | "numerator" | "denominator";
}

const returnFolder = "returns/central-bedfordshire-2025";

describeWithOracle(returnFolder, "the figures the DfE published for Central Bedfordshire, 31 March 2025", (path) => {
  const expected: readonly ExpectedFigure[] = parse(readFileSync(join(path, "expected.csv")), { columns: true });
  const by = [...new Set(expected.map((row) => row.catalogue_breakdown))].map((ids) => ids.split(";"));
  let care: Return;
  const figuresAt = (year: number): readonly Figure[] =>
    figuresOf<Measure>(care, { year }, { by, population: { children: 70_074, vintage: "mid-2024" } });
  let figures: readonly Figure[];
  let yearBefore: readonly Figure[];

  beforeAll(async () => {
    care = (await readReturnFrom([path])).return;
    figures = figuresAt(2025);
    yearBefore = figuresAt(2024);
  });

  it("are 134", () => {
    expect(expected).toHaveLength(134);
  });

  it.each(expected)("$measure, $catalogue_breakdown $catalogue_category: $value_published", (row) => {
    const isYearBefore = row.measure.endsWith("of the year before");
    const found = (isYearBefore ? yearBefore : figures).filter(
      (figure) =>
        figure.measure === row.catalogue_id &&
        figure.breakdown === row.catalogue_breakdown &&
        figure.category === row.catalogue_category,
    );
    const [figure] = found;
    if (figure === undefined || found.length > 1 || figure.symbol !== "") throw new Error("there is no such figure");
    const compared = figure[row.compare_value_with] ?? Number.NaN;
    expect(Math.abs(compared - Number(row.value_published))).toBeLessThanOrEqual(Number(row.tolerance));
    const counted = row.compare_value_with === "denominator" ? figure.denominator : figure.numerator;
    if (row.numerator !== "") expect(counted).toBe(Number(row.numerator));
    if (row.denominator !== "") expect(figure.denominator).toBe(Number(row.denominator));
  });
});
