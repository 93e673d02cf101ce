import { bridge } from "@lac-analytics/charts";
import { renderChart } from "@lac-analytics/charts/node";
import { describe, expect, it } from "vitest";
import { labelBoxes } from "../labelBoxes.ts";

const wording = {
  measure: "Cost of placements",
  counted: "",
  place: "Rutland",
  source: "scenario",
  when: "2019-20 to 2021-22",
};

describe("bridge", () => {
  const chart = bridge(
    { label: "2019-20", pounds: 14_900_000 },
    [
      { label: "Numbers of children", pounds: 485_400 },
      { label: "Mix of placements", pounds: -145_400 },
      { label: "Inflation", pounds: 1_060_000 },
    ],
    { label: "2021-22", pounds: 16_300_000 },
    wording,
  );

  it("says how much more it is, and what did most", () => {
    expect(chart.title).toBe("From 2019-20 to 2021-22 £1.4 million more, most of it from inflation");
  });

  it("draws a bar for each cause, and tells every pound in its table", async () => {
    const texts = (await labelBoxes(await renderChart(chart))).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["£14.9 million", "+£485,000", "−£145,000", "£16.3 million"]));
    expect(chart.table.rows).toEqual([
      ["2019-20", 14_900_000],
      ["Numbers of children", 485_400],
      ["Mix of placements", -145_400],
      ["Inflation", 1_060_000],
      ["2021-22", 16_300_000],
    ]);
  });

  it("names the cause that took most where it is less, and none where only others moved it", () => {
    const of = (causes: Parameters<typeof bridge>[1], later: number) =>
      bridge({ label: "2017", pounds: 1160 }, causes, { label: "2018", pounds: later }, wording).title;
    expect(
      of(
        [
          { label: "Mix", pounds: -114.5 },
          { label: "Price", pounds: 44.5 },
        ],
        1090,
      ),
    ).toBe("From 2017 to 2018 £70 less, most of it from mix");
    expect(of([], 1160)).toBe("From 2017 to 2018 as much");
  });

  it("names no cause that did half of it or less", () => {
    const title = (pounds: number) =>
      bridge(
        { label: "2017", pounds: 1000 },
        [
          { label: "Mix", pounds },
          { label: "Price", pounds: 50 },
          { label: "Number", pounds: 100 - 50 - pounds },
        ],
        { label: "2018", pounds: 1100 },
        wording,
      ).title;
    expect(title(30)).toBe("From 2017 to 2018 £100 more");
    expect(title(51)).toBe("From 2017 to 2018 £100 more, most of it from mix");
  });

  it("refuses causes that leave something over", () => {
    expect(() => bridge({ label: "a", pounds: 10 }, [], { label: "b", pounds: 11 }, wording)).toThrow("left over");
  });
});
