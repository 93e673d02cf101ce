import { type Chart, placementMix } from "@lac-analytics/charts";
import { renderChart } from "@lac-analytics/charts/node";
import { describe, expect, it } from "vitest";
import { exampleCharts } from "../exampleCharts.ts";
import { labelBoxes, labelFault } from "../labelBoxes.ts";
import { placementGroups, share, wording } from "../panelFigures.ts";

const plain = exampleCharts.placements;

/** Every example drawn, once. */
const drawings = new Map(
  await Promise.all(
    Object.entries(exampleCharts).map(async ([name, chart]) => [name, await renderChart(chart)] as const),
  ),
);

/** Every example that has a drawing for a narrow screen, drawn so. */
const narrowDrawings = await Promise.all(
  Object.entries(exampleCharts).flatMap(([name, { narrowSpecification, ...chart }]) =>
    narrowSpecification === undefined
      ? []
      : [renderChart({ ...chart, specification: narrowSpecification }).then((svg) => [name, svg] as const)],
  ),
);

/** A drawing whose marks are clipped, which Vega does with ids that it counts through the whole process. */
const clipped: Chart = {
  ...plain,
  id: "clipped",
  specification: {
    data: { values: [{ x: 1, y: 2 }] },
    mark: { type: "point", clip: true },
    encoding: { x: { field: "x", type: "quantitative" }, y: { field: "y", type: "quantitative" } },
  },
};

describe("renderChart", () => {
  it.each([...drawings])("draws %s with every label whole and clear of the others", async (_, svg) => {
    expect(await labelFault(svg)).toBeUndefined();
  });

  it.each(narrowDrawings)(
    "draws %s for a narrow screen with every label whole, 12 pixels high or nearly",
    async (name, svg) => {
      // two numbers of eight digits do not stand beside one another on a telephone
      if (name !== "pyramid of millions") expect(await labelFault(svg)).toBeUndefined();
      const [, width = ""] = /^<svg[^>]* width="([\d.]+)"/.exec(svg) ?? [];
      // 345 pixels of a telephone's 375, and letters of 16 pixels in the drawing; the longest labels make them smaller
      const least = /millions|thousands|to one side/.test(name) ? 8.5 : 11;
      expect((16 * 345) / Math.max(345, Number(width))).toBeGreaterThanOrEqual(least);
    },
  );

  it("has a drawing for a narrow screen of every chart", () => {
    expect(narrowDrawings).toHaveLength(drawings.size);
  });

  // a grid has five shades of one colour, and a plan red, amber and green
  it.each([...drawings])("draws %s in no more than five colours besides black, white and greys", (_, svg) => {
    const colours = new Set([...svg.matchAll(/(?:fill|stroke)="(#[0-9A-F]{6})"/gi)].map(([, colour = ""]) => colour));
    const grey = (colour: string) => new Set(colour.match(/[0-9A-F]{2}/gi)).size === 1;
    expect([...colours].filter((colour) => !grey(colour)).length).toBeLessThanOrEqual(5);
  });

  it("draws in a council's colours, whose shades part as the theme's do, and leaves the chart as it was", async () => {
    const colours = ["#00703C", "#B58840", "#4C2C92", "#D4351C"];
    for (const chart of Object.values(exampleCharts)) {
      const own = await renderChart(chart, { colours });
      expect(own).not.toMatch(/#(?:12436D|28A197|801650|F46A25|2073BC|6BACE6|DCEBF8)/i);
      expect(await labelFault(own)).toBeUndefined();
    }
    expect(await renderChart(plain, { colours })).toContain("#00703C");
    expect(await renderChart(plain)).toBe(drawings.get("placements"));
  });

  it("is an image named by the chart's title and description", async () => {
    const svg = await renderChart(plain);
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svg).toContain(`aria-labelledby="${plain.id}-title ${plain.id}-description"`);
    expect(svg).toContain(`<title id="${plain.id}-title">${plain.title}</title>`);
    expect(svg).toContain(`<desc id="${plain.id}-description">Bar chart of shares.`);
  });

  it("has a size and a view box, so that a page can shrink it", async () => {
    const [, width, height, box] =
      /^<svg [^>]*width="(\d+)" height="(\d+)" viewBox="([^"]+)"/.exec(await renderChart(plain)) ?? [];
    expect(box).toBe(`0 0 ${width} ${height}`);
  });

  it.each([...drawings])("draws %s with presentation attributes alone", (_, svg) => {
    expect(svg).not.toMatch(
      /<(?:script|style|image|a|foreignObject|use)\b|\son\w+=|\s(?:style|class|href|xlink:href)=/,
    );
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:|url\(/);
  });

  it("gives the same bytes whatever else has been drawn, and with what", async () => {
    const first = await renderChart(clipped);
    const together = await Promise.all([renderChart(plain), renderChart(clipped), renderChart(clipped)]);
    expect(together[1]).toBe(first);
    expect(together[2]).toBe(first);
    expect(await renderChart(plain)).toBe(together[0]);
  });

  it("names ids after the chart, so that charts of one page never share one", async () => {
    const page = (await renderChart(clipped)) + (await renderChart({ ...clipped, id: "other" }));
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const references = [...page.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(references).toEqual(["clipped-1", "other-1"]);
    expect(ids).toEqual(expect.arrayContaining(references));
  });

  it("draws labels as text, whatever they look like", async () => {
    const labels = [
      "<script>alert(1)</script>",
      "datum.value + 1",
      '{"expr": "1 + 1"}',
      '" id="x" onload="alert(1)',
      "url(#clip1)",
      "__proto__",
      "a.b[c]",
      "\u0000\u001b",
    ];
    const chart = placementMix(
      labels.map((_, index) => share(`${labels[index]}`, index + 1, 36)),
      labels.map((label) => ({ id: label, label })),
      { ...wording, counted: "<i>children</i>" },
    );
    const svg = await renderChart(chart);
    const texts = (await labelBoxes(svg)).map(({ text }) => text);
    expect(texts.join(" ")).toContain("<script>alert(1)</script>");
    expect(texts).toEqual(expect.arrayContaining(["datum.value + 1", '{"expr": "1 + 1"}', "url(#clip1)", "__proto__"]));
    expect(texts).toEqual(expect.arrayContaining(["a.b[c]", "\u{FFFD}\u{FFFD}", "Share of <i>children</i> (%)"]));
    expect(svg).not.toMatch(/<(?:script|i)\b/);
    expect([...svg.matchAll(/<[^>]*>/g)].join("")).not.toMatch(/onload|id="x"/);
  });

  it("draws dots as circles where they stand", async () => {
    const dots: Chart = {
      ...plain,
      id: "dots",
      specification: {
        ...clipped.specification,
        mark: { type: "point", filled: true, size: 64 },
      } as Chart["specification"],
    };
    // a mark of size 64 stands in a square of 8 by 8
    expect(await renderChart(dots)).toMatch(/<circle cx="\d+(\.\d)?" cy="\d+(\.\d)?" r="4"/);
  });

  it("does not change the chart, which may be frozen", async () => {
    const frozen = deepFreeze(structuredClone(plain));
    expect(await renderChart(frozen)).toBe(await renderChart(plain));
  });

  it("refuses an id that cannot stand in a page", async () => {
    for (const id of ["", "1a", "a b", 'a"', "Ä"]) {
      await expect(renderChart({ ...plain, id })).rejects.toThrow("a chart's id is small letters, digits and hyphens");
    }
  });

  it("refuses a specification that would be drawn with a warning", async () => {
    const specification: Chart["specification"] = {
      data: { values: [{ x: 1 }] },
      mark: "bar",
      encoding: { x: { field: "x", type: "quantitative" }, shape: { field: "x", type: "nominal" } },
    };
    await expect(renderChart({ ...plain, specification })).rejects.toThrow(`chart ${plain.id} does not draw cleanly`);
  });

  it("refuses a specification that asks for a file or an address", async () => {
    for (const url of ["package.json", "http://127.0.0.1:9/figures.csv"]) {
      const specification: Chart["specification"] = { data: { url }, mark: "bar" };
      await expect(renderChart({ ...plain, specification })).rejects.toThrow("a chart may not load");
    }
  });
});

it("placement groups of the examples include the longest label of the release", () => {
  expect(Math.max(...placementGroups.map(({ label }) => label.length))).toBe(76);
});

function deepFreeze<Value extends object>(value: Value): Value {
  for (const part of Object.values(value)) if (typeof part === "object" && part !== null) deepFreeze(part);
  return Object.freeze(value);
}
