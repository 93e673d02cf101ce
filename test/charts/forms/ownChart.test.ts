import { ownChart } from "@lac-analytics/charts";
import { renderChart } from "@lac-analytics/charts/node";
import { describe, expect, it } from "vitest";

const bars = (values: readonly object[]) =>
  ({
    data: { values: [...values] },
    mark: "bar",
    encoding: { x: { field: "Year", type: "nominal" }, y: { field: "Rate", type: "quantitative" } },
  }) as const;
const words = { title: "The rate fell", description: "Bar chart: 52.4 in 2018 and 51.6 in 2019." };

describe("ownChart", () => {
  it("has the values of the specification behind it: words as words, numbers with the decimals that they have", () => {
    const { table } = ownChart(bars([{ Year: "2018", Rate: 52.4 }, { Year: "2019" }]), words);
    expect(table).toEqual({
      caption: "The rate fell",
      columns: [
        { label: "Year", kind: "text" },
        { label: "Rate", kind: "number", decimals: 1 },
      ],
      rows: [
        ["2018", 52.4],
        ["2019", "[x]"],
      ],
    });
  });

  it("is drawn like any other, named by its title and description", async () => {
    const svg = await renderChart(ownChart(bars([{ Year: "2018", Rate: 52.4 }]), words));
    expect(svg).toContain('<title id="own-the-rate-fell-title">The rate fell</title>');
    expect(svg).toContain("Bar chart: 52.4 in 2018 and 51.6 in 2019.</desc>");
  });

  it("refuses what a reader could not check or hear", () => {
    expect(() => ownChart(bars([]), words)).toThrow("holds its values");
    expect(() => ownChart({ ...bars([]), data: { url: "figures.csv" } }, words)).toThrow("holds its values");
    expect(() => ownChart(bars([{ Year: "2018", Rate: Number.NaN }]), words)).toThrow('"Rate" has number NaN');
    expect(() => ownChart(bars([{ Year: "2018", Rate: 1 }]), { ...words, description: " " })).toThrow("a description");
  });
});
