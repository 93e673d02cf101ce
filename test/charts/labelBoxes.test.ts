import type { Chart } from "@lac-analytics/charts";
import { renderChart } from "@lac-analytics/charts/node";
import { describe, expect, it } from "vitest";
import { drawing } from "../../packages/charts/src/plot/drawing.ts";
import { placedRule } from "../../packages/charts/src/plot/placedRule.ts";
import { placedText } from "../../packages/charts/src/plot/placedText.ts";
import { labelFault } from "./labelBoxes.ts";

const draw = (...layers: Parameters<typeof drawing>[1]): Promise<string> => {
  const chart: Chart = {
    id: "labels",
    title: "",
    subtitle: "",
    description: "",
    specification: drawing({ width: 200, height: 100 }, layers),
    table: { caption: "", columns: [], rows: [] },
  };
  return renderChart(chart);
};

const first = placedText({ x: 20, y: 30, text: "Bournemouth" });

describe("labelFault", () => {
  it("finds nothing where labels stand clear", async () => {
    expect(await labelFault(await draw(first, placedText({ x: 20, y: 60, text: "Poole" })))).toBeUndefined();
  });

  it("finds two labels that touch", async () => {
    const over = placedText({ x: 60, y: 36, text: "Poole" });
    expect(await labelFault(await draw(first, over))).toBe('"Bournemouth" and "Poole" touch');
  });

  it("finds a label that the drawing cuts", async () => {
    const svg = (await draw(first)).replace(/viewBox="0 0 [\d.]+/, 'viewBox="0 0 100');
    expect(await labelFault(svg)).toBe('"Bournemouth" is cut');
  });

  it("finds a line through a label", async () => {
    const line = placedRule({ from: { x: 40, y: 0 }, to: { x: 40, y: 100 }, style: "leader" });
    expect(await labelFault(await draw(first, line))).toBe('a line crosses "Bournemouth"');
  });

  it("finds a drawing without any", async () => {
    const line = placedRule({ from: { x: 40, y: 0 }, to: { x: 40, y: 100 }, style: "leader" });
    expect(await labelFault(await draw(line))).toBe("there is no text");
  });
});
