import { type Chart, caseloadGrid, tornado } from "@lac-analytics/charts";
import { drawInPage } from "@lac-analytics/charts/browser";
import { renderChart } from "@lac-analytics/charts/node";
import { describe, expect, it } from "vitest";

const wording = {
  measure: "Caseload",
  counted: "young people",
  place: "A council",
  source: "Scenario",
  when: "31 March 2020",
};
const grid = caseloadGrid(
  [7, 11].map((advisers) => ({ date: "2020-03-31", advisers, caseload: 232 / advisers })),
  22,
  wording,
);
const swings = tornado([{ assumption: "Take-up at 21", low: -3, high: 251, base: 230 }], "young people", wording);

/** What is written in a drawing, in its order. */
function textsIn(svg: string): readonly string[] {
  return [...svg.matchAll(/<t(?:ext|span)[^>]*>([^<]+)</g)].map(([, text = ""]) => text);
}

describe("drawInPage", () => {
  it.each([
    ["a grid", grid],
    ["a chart with an axis, whose labels are worked out", swings],
  ])("draws what renderChart does: %s", async (_, chart: Chart) => {
    const [inPage, inNode] = [await drawInPage(chart), await renderChart(chart)];
    expect(textsIn(inPage)).toEqual(textsIn(inNode));
    expect(textsIn(inPage).length).toBeGreaterThan(3);
    expect(inPage.match(/<[a-z]+/g)).toEqual(inNode.match(/<[a-z]+/g));
  });

  it("takes a council's colours", async () => {
    expect(await drawInPage(swings, { colours: ["#5A2D81"] })).toContain("#5A2D81");
  });

  it("refuses what does not draw cleanly", async () => {
    await expect(drawInPage({ ...grid, id: "Not an id" })).rejects.toThrow(RangeError);
  });
});
