import type { Chart } from "@lac-analytics/charts";
import { describe, expect, it } from "vitest";
import { drawCharts } from "../../../packages/notebook/src/cells/drawCharts.ts";
import { drawOnce } from "../../../packages/notebook/src/node/drawOnce.ts";
import { plans } from "../../charts/examples/plans.ts";

const chart: Chart = plans["action plan"];

const faultOf = async (cell: string, reason: string): Promise<Error> => new Error(`${cell}: ${reason}`);

describe("drawCharts", () => {
  it("draws a chart, and each of a list of charts, and leaves every other cell as it is", async () => {
    const cells = { one: chart, several: [chart, chart], none: [], words: ["a", "b"], nothing: null, count: 3 };
    const drawn = await drawCharts(cells, [], drawOnce, faultOf);
    const expected = {
      title: chart.title,
      table: chart.table,
      drawing: { svg: expect.stringContaining("<svg"), width: expect.any(Number) },
    };
    expect(drawn).toMatchObject({ one: expected, several: [expected, expected] });
    const { one } = drawn;
    expect(one).not.toHaveProperty("specification");
    for (const name of ["none", "words", "nothing", "count"] as const) expect(drawn[name]).toEqual(cells[name]);
  });

  it("names the cell of a chart that cannot be drawn", async () => {
    const faulty = { ...chart, specification: { mark: "no such mark" } } as unknown as Chart;
    await expect(drawCharts({ several: [chart, faulty] }, [], drawOnce, faultOf)).rejects.toThrow(
      "several: its chart cannot be drawn: ",
    );
  });
});
