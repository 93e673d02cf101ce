import { dotsAgainstEarlier } from "@lac-analytics/charts";
import { renderChart } from "@lac-analytics/charts/node";
import { describe, expect, it } from "vitest";
import { exampleCharts } from "../exampleCharts.ts";
import { formOf } from "../formOf.ts";
import { earlier, shown, withheld, wording } from "../panelFigures.ts";

/** The values of the full dots of a chart. */
function dotsIn(specification: unknown): readonly unknown[] {
  const { layer } = JSON.parse(JSON.stringify(specification));
  return layer.flatMap((each: { mark: { style: string }; data: { values: readonly { value: number }[] } }) =>
    each.mark.style === "mainPoint" ? each.data.values.map(({ value }) => value) : [],
  );
}

describe("dotsAgainstEarlier", () => {
  const chart = exampleCharts["against earlier"];

  it("says nothing in its title of an earlier figure that is not available", () => {
    const unknown = withheld({ ...earlier, symbol: "x" });
    const chart = dotsAgainstEarlier([{ label: "All", now: shown(315), earlier: unknown }], wording);
    expect(chart.title).toBe("315 children looked after");
    expect(chart.description).toContain("21 July 2018: [x]");
  });

  it("states the finding, where, when and whence", () => {
    expect(chart.id).toBe("dots-against-earlier-cla-number-e06000056-2019-01-21");
    expect(chart.title).toBe("315 children looked after, no clear change from 322 six months earlier");
    expect(chart.subtitle).toBe(
      "Children looked after, Central Bedfordshire, 21 January 2019 and 21 July 2018. " +
        "The full dot is the figure of 21 January 2019; the empty one, the figure of 21 July 2018. Source: SSDA903 return.",
    );
  });

  it("says the same in words", () => {
    expect(chart.description).toBe(
      "Dot chart. All children looked after, 21 January 2019: 315; 21 July 2018: 322. " +
        "Change -7 (95% interval -25 to 11), not clear. " +
        "Unaccompanied asylum-seeking children, 21 January 2019: 41; 21 July 2018: 34.",
    );
  });

  it("tells the dates in no row, and beside each what it is and what it was", async () => {
    const written = (await renderChart(chart)).replace(/<(title|desc)[^>]*>.*?<\/\1>/gs, "");
    for (const date of ["21 January 2019", "21 July 2018"]) expect(written).not.toContain(`>${date}<`);
    for (const told of ["315, was 322", "41, was 34"]) expect(written).toContain(`>${told}<`);
  });

  it("tabulates every figure and change", () => {
    expect(chart.table.caption).toBe("Children looked after, Central Bedfordshire. [z] is not applicable.");
    expect(chart.table.rows).toEqual([
      ["All children looked after", "21 January 2019", 315, "[z]", "[z]"],
      ["All children looked after", "21 July 2018", 322, "[z]", "[z]"],
      ["All children looked after", "Change", -7, -25, 11],
      ["Unaccompanied asylum-seeking children", "21 January 2019", 41, "[z]", "[z]"],
      ["Unaccompanied asylum-seeking children", "21 July 2018", 34, "[z]", "[z]"],
    ]);
  });

  it("explains the lines where figures have intervals, and carries the figures' notes", () => {
    const noted = (value: number, of = {}) => shown(value, { lower: 1, upper: 2, note: "mid-2017 population", ...of });
    const { subtitle } = dotsAgainstEarlier([{ label: "All", now: noted(1), earlier: noted(2, earlier) }], wording);
    expect(subtitle).toContain("Thin lines are 95% intervals.");
    expect(subtitle).toContain(". Mid-2017 population. Source:");
  });

  it("names none of several parts of a whole in its title, which would be said of all", () => {
    const part = (category: string, now: number, before: number) => ({
      label: category,
      now: shown(now, { breakdown: "stage", category }),
      earlier: shown(before, { ...earlier, breakdown: "stage", category }),
    });
    expect(dotsAgainstEarlier([part("a", 9, 8), part("b", 5, 7)], wording).title).toBe(
      "Children looked after: higher than six months earlier in 1, lower in 1",
    );
  });

  it("counts of several measures those that are higher, lower and the same, and names no way that none went", () => {
    const pair = (measure: string, now: number, before: number) => ({
      label: measure,
      now: shown(now, { measure }),
      earlier: shown(before, { ...earlier, measure }),
    });
    const titleOf = (...pairs: ReturnType<typeof pair>[]) => dotsAgainstEarlier(pairs, wording).title;
    expect(titleOf(pair("a", 2, 1), pair("b", 5, 5), pair("c", 7, 5))).toBe(
      "Children looked after: higher than six months earlier in 2, the same in 1",
    );
    expect(titleOf(pair("a", 1, 2), pair("b", 2, 1))).toBe(
      "Children looked after: higher than six months earlier in 1, lower in 1",
    );
    expect(titleOf(pair("a", 5, 5), pair("b", 1, 1))).toBe(
      "Children looked after: the same as six months earlier in 2",
    );
  });

  it("draws no dot for a withheld figure, and says what its symbol means", () => {
    const { title, subtitle, table, specification } = dotsAgainstEarlier(
      [{ label: "All", now: withheld(), earlier: shown(322, earlier) }],
      wording,
    );
    expect(title).toBe("Children looked after: [c], against 322 six months earlier");
    expect(subtitle).toContain("[c] is withheld to protect confidentiality.");
    expect(table.rows[0]).toEqual(["All", "21 January 2019", "[c]"]);
    expect(dotsIn(specification)).toEqual([]);
    expect(
      dotsIn(
        dotsAgainstEarlier([{ label: "All", now: shown(315), earlier: withheld(earlier) }], wording).specification,
      ),
    ).toEqual([315]);
  });

  it("leaves out a change that would give a withheld figure away", () => {
    const change = { value: -317, lower: -318, upper: -316, clear: true };
    const chart = dotsAgainstEarlier(
      [{ label: "All", now: withheld(), earlier: shown(322, earlier), change }],
      wording,
    );
    expect(JSON.stringify(chart)).not.toMatch(/317|down/);
    expect(chart.table.rows).toHaveLength(2);
  });

  it("names years by their length and last day", () => {
    expect(exampleCharts["against earlier of a year"].title).toBe(
      "87 children started to be looked after, against 95 a year earlier",
    );
    expect(exampleCharts["against earlier of a year"].table.rows.map(([, period]) => period)).toEqual([
      "Year to 31 March 2019",
      "Year to 31 March 2018",
    ]);
  });

  it("refuses nothing, two units, three dates, and an earlier date that is not earlier", () => {
    const one = { label: "All", now: shown(1), earlier: shown(1, earlier) };
    const draw =
      (...rest: (typeof one)[]) =>
      () =>
        dotsAgainstEarlier([one, ...rest], wording);
    expect(() => dotsAgainstEarlier([], wording)).toThrow("dotsAgainstEarlier requires at least one comparison");
    expect(draw({ ...one, label: "Rate", now: shown(1, { unit: "per 10,000" }) })).toThrow(
      'dotsAgainstEarlier draws one unit, and "Rate" has another than children',
    );
    expect(
      draw({ ...one, label: "UASC", earlier: shown(1, { periodStart: "2018-01-21", periodEnd: "2018-01-21" }) }),
    ).toThrow('dotsAgainstEarlier draws two dates, and "UASC" has a third');
    expect(() => dotsAgainstEarlier([{ ...one, earlier: shown(1) }], wording)).toThrow(
      'dotsAgainstEarlier requires an earlier date, got 2019-01-21 for "All"',
    );
  });

  it("keeps its form", () => {
    expect(formOf(chart)).toMatchSnapshot();
  });
});
