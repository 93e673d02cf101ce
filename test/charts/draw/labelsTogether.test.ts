import type { Chart } from "@lac-analytics/charts";
import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { describe, expect, it } from "vitest";
import { labelsTogether } from "../../../packages/charts/src/draw/labelsTogether.ts";
import { pageSvg } from "../../../packages/charts/src/draw/pageSvg.ts";
import { drawing } from "../../../packages/charts/src/plot/drawing.ts";
import type { Layer } from "../../../packages/charts/src/plot/Layer.ts";
import { placedRule } from "../../../packages/charts/src/plot/placedRule.ts";
import { placedText } from "../../../packages/charts/src/plot/placedText.ts";
import { exampleCharts } from "../exampleCharts.ts";

async function drawn(specification: TopLevelSpec, chart: Chart): Promise<string> {
  const view = new View(parse(compile(structuredClone(specification)).spec), { renderer: "none" });
  return pageSvg(await view.toSVG(), chart);
}

/** The layers of a drawing of these layers, put together. */
function together(...layers: readonly Layer[]): readonly Layer[] {
  const specification = labelsTogether(drawing({ width: 100, height: 100 }, layers));
  return "layer" in specification ? specification.layer : [];
}

const label = (text: string, x: number) => placedText({ x, y: 20, text });

describe("labelsTogether", () => {
  it.each(["trend of a rate", "small multiples", "trend panels", "funnel of all England"] as const)(
    "has %s drawn as it was",
    async (name) => {
      const chart = exampleCharts[name];
      const put = labelsTogether(chart.specification);
      expect(JSON.stringify(put)).not.toBe(JSON.stringify(chart.specification));
      expect(await drawn(put, chart)).toBe(await drawn(chart.specification, chart));
    },
  );

  it("makes labels in a row that are written alike one layer", () => {
    const [one, ...others] = together(label("2018", 1), label("2019", 50.5), label("Two\nlines", 90));
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      mark: { type: "text", align: "left" },
      data: {
        values: [
          { text: "2018", x: 1, y: 20 },
          { text: "2019", x: 50.5, y: 20 },
          { text: "Two\nlines", x: 90, y: 10 },
        ],
      },
    });
  });

  it("leaves as it is what stands alone, is written in another way or has something drawn between", () => {
    const rule = placedRule({ from: { x: 0, y: 0 }, to: { x: 1, y: 1 }, style: "leader" });
    const centred = placedText({ x: 1, y: 2, text: "centred", align: "center" });
    const layers = [label("one", 1), centred, label("two", 2), rule, label("three", 3)];
    expect(together(...layers)).toEqual(layers);
  });

  it("leaves labels of which a scale says where they stand", () => {
    const scaled: Layer = {
      data: { values: [{ text: "10%" }] },
      mark: { type: "text" },
      encoding: { x: { datum: 10, type: "quantitative" }, y: { value: 1 }, text: { field: "text" } },
    };
    expect(together(scaled, scaled)).toEqual([scaled, scaled]);
  });
});
