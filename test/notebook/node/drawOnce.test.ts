import type { Chart } from "@lac-analytics/charts";
import { describe, expect, it } from "vitest";
import { drawOnce } from "../../../packages/notebook/src/node/drawOnce.ts";
import { plans } from "../../charts/examples/plans.ts";

const chart: Chart = plans["action plan"];

describe("drawOnce", () => {
  it("gives the same drawing for the same chart, and another for another chart or in other colours", async () => {
    const drawing = await drawOnce(chart, []);
    expect(drawOnce({ ...chart }, [])).toBe(drawOnce(chart, []));
    expect(await drawOnce({ ...chart }, [])).toBe(drawing);
    expect(await drawOnce({ ...chart, id: "another" }, [])).not.toBe(drawing);
    expect(drawOnce(chart, ["#123456"])).not.toBe(drawOnce(chart, []));
  });

  it("asks who is to draw a chart only where it was not drawn before", async () => {
    const asked: string[] = [];
    const draw = async ({ id }: Chart): Promise<string> => {
      asked.push(id);
      return `<svg id="${id}"/>`;
    };
    const other = { ...chart, id: "drawn-elsewhere" };
    expect(await drawOnce(other, [], draw)).toBe('<svg id="drawn-elsewhere"/>');
    expect(await drawOnce({ ...other }, [], draw)).toBe('<svg id="drawn-elsewhere"/>');
    expect(asked).toEqual(["drawn-elsewhere"]);
  });

  it("tries a chart again that could not be drawn", async () => {
    const faulty = { ...chart, specification: { mark: "no such mark" } } as unknown as Chart;
    const first = drawOnce(faulty, []);
    await expect(first).rejects.toThrow();
    const second = drawOnce(faulty, []);
    expect(second).not.toBe(first);
    await expect(second).rejects.toThrow();
  });
});
