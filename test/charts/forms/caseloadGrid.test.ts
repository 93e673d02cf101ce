import { caseloadGrid } from "@lac-analytics/charts";
import { renderChart } from "@lac-analytics/charts/node";
import { describe, expect, it } from "vitest";
import { caseloads, grids } from "../examples/grids.ts";
import { adviserWording } from "../examples/tornadoes.ts";
import { formOf } from "../formOf.ts";
import { labelBoxes } from "../labelBoxes.ts";

describe("caseloadGrid", () => {
  const chart = grids["caseload grid"];

  it("gives the fewest advisers that stay within the target throughout", () => {
    // the pack of 11 February 2019 prints 21.1 for 232 young people and 11 advisers
    expect(chart.title).toBe("11 advisers keep caseloads at 22 or fewer to 31 March 2021");
    expect(caseloadGrid(caseloads([7, 8]), 22, adviserWording).title).toBe(
      "None of these numbers of advisers keeps caseloads at 22 or fewer to 31 March 2021",
    );
  });

  it("says may where the likely range holds the target", () => {
    // 10% either way: 232 / 10 is 23.2, at least 20.88; 230 / 10 is 23, at least 20.7
    expect(grids["caseload grid with ranges"].title).toBe(
      "10 advisers may keep caseloads at 22 or fewer to 31 March 2021, but no number here surely does",
    );
  });

  it("prints every caseload with its verdict in a word", async () => {
    const texts = (await labelBoxes(await renderChart(chart))).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["23.1", "33.1", "21.1", "20.9"]));
    // 2019: 7 over; 2020 and 2021: 7 to 10 over
    expect(texts.filter((text) => text === "over")).toHaveLength(9);
    expect(texts.filter((text) => text === "within")).toHaveLength(6);
  });

  it("is within the target at the target itself", () => {
    const cells = [{ date: "2019-03-31", advisers: 5, caseload: 22 }];
    expect(caseloadGrid(cells, 22, adviserWording).table.rows[0]?.at(-1)).toBe("within");
  });

  it("tells a caseload a little over the target from the target", async () => {
    const cells = [{ date: "2019-03-31", advisers: 1, caseload: 22.04 }];
    const svg = await renderChart(caseloadGrid(cells, 22, adviserWording));
    expect((await labelBoxes(svg)).map(({ text }) => text)).toEqual(expect.arrayContaining(["22.04", "over"]));
    expect(caseloadGrid(cells, 23, adviserWording).title).toContain("1 adviser keeps caseloads at 23 or fewer");
  });

  it("tabulates date, advisers, caseload, range and verdict", () => {
    expect(chart.table.rows[9]).toEqual(["31 March 2020", 11, 232 / 11, "[z]", "[z]", "within"]);
    expect(grids["caseload grid with ranges"].table.rows[9]?.at(-1)).toBe("unsure");
  });

  it("refuses nothing, and a grid with a hole or two caseloads in a cell", () => {
    expect(() => caseloadGrid([], 22, adviserWording)).toThrow("caseloadGrid requires at least one caseload");
    expect(() => caseloadGrid(caseloads([7, 8]).slice(1), 22, adviserWording)).toThrow(
      "caseloadGrid has no caseload of 7 advisers for 2019-03-31",
    );
    expect(() => caseloadGrid([...caseloads([7]), ...caseloads([7])], 22, adviserWording)).toThrow(
      "caseloadGrid got two caseloads of 7 advisers for 2019-03-31",
    );
  });

  it("keeps its form", () => {
    expect(formOf(grids["caseload grid of nobody"])).toMatchSnapshot();
  });
});
