import type { Chart } from "@lac-analytics/charts";
import { describe, expect, it } from "vitest";
import { drawCharts, drawnChart } from "../../../packages/notebook/src/cells/drawCharts.ts";
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

describe("drawnChart", () => {
  const drawn = (name: string) => `<svg xmlns="x" width="30.5" height="20">${name}</svg>`;
  const draw = async ({ id }: { readonly id: string }) => drawn(id);

  it("has the chart's words and figures, and its drawing with the size that it gives itself", async () => {
    const { specification, narrowSpecification, ...rest } = chart;
    const { id, title, subtitle, description, table } = rest;
    expect(await drawnChart({ ...rest, specification }, [], draw)).toEqual({
      ...{ id, title, subtitle, description, table },
      drawing: { svg: drawn(id), width: 30.5, height: 20 },
    });
  });

  it("has another drawing for a narrow screen, where there is one", async () => {
    const { drawing, narrowDrawing } = await drawnChart({ ...chart, narrowSpecification: {} } as Chart, [], draw);
    expect(drawing.svg).toBe(drawn(chart.id));
    expect(narrowDrawing).toEqual({ svg: drawn(`${chart.id}-narrow`), width: 30.5, height: 20 });
  });

  it.each(["<svg>", '<svg width="0" height="20">', '<svg width="30">', '<g><svg width="3" height="2">'])(
    "refuses %s, which does not say how large it is",
    async (svg) => {
      await expect(drawnChart(chart, [], async () => svg)).rejects.toThrow("it does not say how wide and high it is");
    },
  );
});
