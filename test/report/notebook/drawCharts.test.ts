import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Chart } from "@lac-analytics/charts";
import { afterAll, describe, expect, it } from "vitest";
import { drawCharts } from "../../../packages/report/src/notebook/drawCharts.ts";
import { drawOnce } from "../../../packages/report/src/notebook/drawOnce.ts";
import { plans } from "../../charts/examples/plans.ts";

const chart: Chart = plans["action plan"];

const notebook = { name: "plan", folder: mkdtempSync(join(tmpdir(), "lac-charts-")) };
writeFileSync(join(notebook.folder, "cells.ts"), "export const cells = () => ({\n  several: [1, 2],\n});\n");
afterAll(() => rmSync(notebook.folder, { recursive: true }));

describe("drawCharts", () => {
  it("draws a chart, and each of a list of charts, and leaves every other cell as it is", async () => {
    const cells = { one: chart, several: [chart, chart], none: [], words: ["a", "b"], nothing: null, count: 3 };
    const drawn = await drawCharts(notebook, cells, [], drawOnce);
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

  it("names the notebook, the cell and the line of a chart that cannot be drawn", async () => {
    const faulty = { ...chart, specification: { mark: "no such mark" } } as unknown as Chart;
    await expect(drawCharts(notebook, { several: [chart, faulty] }, [], drawOnce)).rejects.toThrow(
      'The notebook "plan" cannot be built: the cell "several" fails: cells.ts line 2: its chart cannot be drawn: ',
    );
  });
});
