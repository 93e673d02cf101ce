import { type Cell, type Column, plainRun } from "@lac-analytics/document";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnWidths, type TableRoom } from "../../../packages/document/src/model/columnWidths.ts";

const cell = (text: string): Cell => ({ kind: "text", runs: [plainRun(text)] });
const table = (labels: readonly string[], rows: readonly (readonly string[])[]) => ({
  columns: labels.map((label): Column => ({ label, kind: "text" })),
  rows: rows.map((row) => row.map(cell)),
});
/** 17 centimetres in letters of 8 points, with 4 points on each side of a cell. */
const room: TableRoom = { page: 60.2, gap: 1 };
const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

describe("columnWidths", () => {
  it("gives a small table what it asks for, and no more", () => {
    const widths = columnWidths(table(["Age", "Male"], [["1 to 4 years", "19"]]), room);
    // by Arial's metrics 0.556 for each of 1, 4, o, e and a, 0.5 for y and s, 0.333 for r, 0.278 for t and three spaces
    expect(widths[0]).toBeGreaterThan(5.22 + room.gap);
    expect(total(widths)).toBeLessThan(12);
  });

  it("breaks a heading sooner than what stands below it", () => {
    // by Arial's metrics the five words have 9.91, with four spaces of 0.278; columns grow by quarters
    const words = "one two three four five";
    expect(columnWidths(table([words], [["1"]]), room)[0]).toBeLessThan(7 + room.gap + 0.25);
    const [whole = 0] = columnWidths(table(["one"], [[words]]), room);
    expect(whole - room.gap).toBeGreaterThanOrEqual(9.9);
    expect(whole - room.gap).toBeLessThan(10.2);
  });

  it("takes what is too much from columns that have lines to break", () => {
    // 25 for each of the long ones and 20 for what cannot be broken are more than the page has
    const long = "a ".repeat(30);
    const widths = columnWidths(table(["A", "B", "C"], [[long, long, "x".repeat(40)]]), room);
    expect(widths[2]).toBeGreaterThanOrEqual(20 + room.gap);
    expect(total(widths)).toBeLessThanOrEqual(room.page);
    expect(widths[0]).toBeLessThan(25);
    expect(widths[1]).toBeLessThan(25);
  });

  it("breaks long text into lines before it takes room from numbers", () => {
    const widths = columnWidths(
      table(["Group", "a", "b", "c", "d"], [["word ".repeat(40), ...Array(4).fill("1,234,567.89")]]),
      room,
    );
    expect(total(widths)).toBeLessThanOrEqual(room.page);
    // nine digits of 0.556, three points of 0.278
    for (const width of widths.slice(1)) expect(width).toBeGreaterThan(9 * 0.556 + 3 * 0.278 + room.gap);
  });

  it("gives the room to the column in which it saves most lines, so that rows are low", () => {
    const names = ["The share living far from home and out of the area", "The number of unaccompanied children"];
    const widths = columnWidths(
      table(
        ["What", "Now", "Before", "What the figures say", "Likely range"],
        names.map((name) => [name, "62.5%", "67% (Mar 2024)", "No clear change", "45.3% to 77.1%"]),
      ),
      room,
    );
    // the names in one line each, at about 0.47 a letter, and nothing else broken
    expect(widths[0]).toBeGreaterThan(22);
    for (const at of [2, 3, 4]) expect(widths[at]).toBeGreaterThan(6.2 + room.gap);
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
          const widths = columnWidths(table(labels, rows), room);
          expect(widths.length).toBe(labels.length);
          expect(total(widths)).toBeLessThanOrEqual(room.page + 1e-9);
          for (const width of widths) expect(width).toBeGreaterThan(0);
        },
      ),
    );
  });
});
