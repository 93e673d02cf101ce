import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Figure, figuresOf, measures, type Return } from "@lac-analytics/core";
import { readReturnFrom } from "@lac-analytics/core/node";
import { parse } from "csv-parse/sync";
import { beforeAll, expect, it } from "vitest";
import { describeWithShared } from "../../shared.ts";

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

describeWithShared(returnFolder, "the figures the DfE published for Central Bedfordshire, 31 March 2025", (path) => {
  const expected: readonly ExpectedFigure[] = parse(readFileSync(join(path, "expected.csv")), { columns: true });
  let care: Return;
  const figuresAt = (year: number): readonly Figure[] =>
    figuresOf(care, { year }, { by: "all", population: { children: 70_074, vintage: "mid-2024" } });
  let figures: readonly Figure[];
  let yearBefore: readonly Figure[];

  beforeAll(async () => {
    care = (await readReturnFrom([path])).return;
    figures = figuresAt(2025);
    yearBefore = figuresAt(2024);
  });

  const measured = new Set(measures.map(({ id }) => id));
  const covered = expected.filter((row) => measured.has(row.catalogue_id));

  it("are there to be compared", () => {
    expect(covered.length).toBeGreaterThanOrEqual(39);
  });

  it.each(covered)("$measure, $catalogue_breakdown $catalogue_category: $value_published", (row) => {
    const found = (row.measure.endsWith("of the year before") ? yearBefore : figures).find(
      (figure) =>
        figure.measure === row.catalogue_id &&
        figure.breakdown === row.catalogue_breakdown &&
        figure.category === row.catalogue_category,
    );
    if (found === undefined || found.symbol !== "") throw new Error("there is no such figure");
    expect(Math.abs((found[row.compare_value_with] ?? Number.NaN) - Number(row.value_published))).toBeLessThanOrEqual(
      Number(row.tolerance),
    );
    if (row.numerator !== "" && !row.measure.endsWith("of the year before")) {
      expect(found.numerator).toBe(Number(row.numerator));
    }
    if (row.denominator !== "") expect(found.denominator).toBe(Number(row.denominator));
  });
});
