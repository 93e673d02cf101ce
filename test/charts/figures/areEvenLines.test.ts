import { type Figure, ownId } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { areEvenLines } from "../../../packages/charts/src/figures/areEvenLines.ts";

const of = { measure: ownId("m"), authority: "", breakdown: "total", category: "total", note: "" } as const;

function line(dates: readonly string[], more: (date: string) => Partial<Figure> = () => ({})) {
  const figures = dates.map(
    (date): Figure =>
      ({ ...of, periodStart: date, periodEnd: date, unit: "children", symbol: "", value: 9, ...more(date) }) as Figure,
  );
  return { label: "Here", figures };
}

const years = ["2023-03-31", "2024-03-31", "2025-03-31"];

describe("areEvenLines", () => {
  it("is so of years with a leap day among them, of quarters, and of months of 28 to 31 days", () => {
    expect(areEvenLines([line(years)])).toBe(true);
    expect(areEvenLines([line(["2024-12-31", "2025-03-31", "2025-06-30", "2025-09-30"])])).toBe(true);
    expect(areEvenLines([line(["2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30"])])).toBe(true);
  });

  it("is not of a step that is longer than the others, nor of one date or of no line", () => {
    expect(areEvenLines([line(["2022-03-31", ...years.slice(1)])])).toBe(false);
    expect(areEvenLines([line([...years, "2025-09-30"])])).toBe(false);
    expect(areEvenLines([line(["2025-03-31"])])).toBe(false);
    expect(areEvenLines([])).toBe(false);
  });

  it("is not of lines with other dates, and not where a figure is withheld in any of them", () => {
    expect(areEvenLines([line(years), line(years)])).toBe(true);
    expect(areEvenLines([line(years), line(years.slice(1))])).toBe(false);
    const withheld = line(years, (date) => (date === "2024-03-31" ? { symbol: "c", value: undefined } : {}));
    expect(areEvenLines([line(years), withheld])).toBe(false);
  });

  it("is not where a new way of counting lies between two dates", () => {
    // two kinds of special guardians were told apart until 2018, and four since
    const guardians = (from: number) =>
      line(
        [0, 1, 2].map((at) => `${from + at}-03-31`),
        () => ({ measure: "sgo-type-share", breakdown: "sgo", unit: "percent" }),
      );
    expect(areEvenLines([guardians(2017)])).toBe(false);
    expect(areEvenLines([guardians(2019)])).toBe(true);
  });
});
