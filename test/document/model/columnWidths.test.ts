import { type Cell, type Column, plainRun } from "@lac-analytics/document";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnWidths, pageCharacters } from "../../../packages/document/src/model/columnWidths.ts";

const cell = (text: string): Cell => ({ kind: "text", runs: [plainRun(text)] });
const table = (labels: readonly string[], rows: readonly (readonly string[])[]) => ({
  columns: labels.map((label): Column => ({ label, kind: "text" })),
  rows: rows.map((row) => row.map(cell)),
});
const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

describe("columnWidths", () => {
  it("gives a small table what it asks for, and no more", () => {
    const widths = columnWidths(table(["Age", "Male"], [["1 to 4 years", "19"]]));
    expect(widths[0]).toBeGreaterThan("1 to 4 years".length);
    expect(total(widths)).toBeLessThan(30);
  });

  it("breaks a heading sooner than what stands below it", () => {
    // bold letters are 1.15 of others, and 2.5 characters stand beside each cell
    expect(columnWidths(table(["one two three four five"], [["1"]]))).toEqual([15 + 2.5]);
    expect(columnWidths(table(["one"], [["one two three four five"]]))).toEqual([23 + 2.5]);
    expect(columnWidths(table(["one"], [["one two three four five six seven eight nine ten"]]))).toEqual([40 + 2.5]);
  });

  it("takes what is too much from columns by how far they can give way", () => {
    const long = "a ".repeat(30);
    const widths = columnWidths(table(["A", "B", "C"], [[long, long, "x".repeat(40)]]));
    // 42.5 each are wanted, of which the third can give nothing: of 33.5 too much the others give half each
    expect(widths).toEqual([expect.closeTo(42.5 - 16.75, 9), expect.closeTo(42.5 - 16.75, 9), 42.5]);
  });

  it("breaks long text into lines before it takes room from numbers", () => {
    const widths = columnWidths(
      table(["Group", "a", "b", "c", "d"], [["word ".repeat(40), ...Array(4).fill("1,234,567.89")]]),
    );
    expect(total(widths)).toBeLessThanOrEqual(pageCharacters);
    for (const width of widths.slice(1)) expect(width).toBeGreaterThan("1,234,567.89".length);
  });

  it("never asks for more than the page, nor for nothing", () => {
    const text = fc.string({ maxLength: 200 });
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 12 })
          .chain((count) =>
            fc.tuple(
              fc.array(text, { minLength: count, maxLength: count }),
              fc.array(fc.array(text, { minLength: count, maxLength: count }), { maxLength: 5 }),
            ),
          ),
        ([labels, rows]) => {
          const widths = columnWidths(table(labels, rows));
          expect(widths.length).toBe(labels.length);
          expect(total(widths)).toBeLessThanOrEqual(pageCharacters + 1e-9);
          for (const width of widths) expect(width).toBeGreaterThan(0);
        },
      ),
    );
  });
});
