import { trend } from "@lac-analytics/charts";
import { renderChart } from "@lac-analytics/charts/node";
import { describe, expect, it } from "vitest";
import { noZeroNote } from "../../../packages/charts/src/words/noZeroNote.ts";
import { rateAt, trends } from "../examples/trends.ts";
import { formOf } from "../formOf.ts";
import { labelBoxes } from "../labelBoxes.ts";
import { earlier, shown, withheld, wording } from "../panelFigures.ts";

describe("trend", () => {
  const chart = trends["trend beside others"];
  const draw = (...figures: Parameters<typeof trend>[0][number]["figures"]) =>
    trend([{ label: "All", figures }], wording);

  it("states the verdict on the whole series, and of two figures that on their difference", () => {
    // 61.9 less 44.2 is 17.7; its lower limit 17.7 - hypot(6.19, 4.42) = 10.1 is above nought
    expect(trends["trend of a rate"].title).toBe(
      "61.9 children looked after per 10,000, up since 31 March 2015, when it was 44.2",
    );
    // 5.0 - hypot(5.5, 5.0) is below nought
    expect(draw(rateAt(2024, 50), rateAt(2025, 55)).title).toBe(
      "55.0 children looked after, no clear change from 50.0 a year earlier",
    );
  });

  it("says nothing of clearness where there are no intervals", () => {
    expect(draw(shown(322, earlier), shown(315)).title).toBe(
      "315 children looked after, against 322 six months earlier",
    );
  });

  it("gives one date as it is", () => {
    expect(trends["trend of one date"].title).toBe("315 children looked after");
  });

  it("says the same in words: first, lowest, highest, last", () => {
    expect(draw(rateAt(2022, 50), rateAt(2023, 40), rateAt(2024, 70), rateAt(2025, 60)).description).toBe(
      "Line chart. 60 children looked after, up since 31 March 2022, when it was 50.0, but not since 31 March 2024 (70). " +
        "All, 31 March 2022 50.0 (95% interval 45.0 to 55.0); lowest 31 March 2023 40 (95% interval 36 to 44); " +
        "highest 31 March 2024 70 (95% interval 63 to 77); 31 March 2025 60 (95% interval 54 to 66).",
    );
  });

  it("names every line at its end, with its latest value", async () => {
    const texts = (await labelBoxes(await renderChart(chart))).map(({ text }) => text).join(" ");
    expect(texts).toContain("Bournemouth, Christchurch and Poole 60.5");
    expect(texts).toContain("Yorkshire and The Humber 60");
  });

  it("gives the dates as a range, and owns to a scale without nought", () => {
    expect(chart.subtitle).toContain(
      "Central Bedfordshire, 31 March 2015 to 31 March 2025. Thin lines are 95% intervals.",
    );
    expect(chart.subtitle).not.toContain(noZeroNote);
    expect(draw(rateAt(2024, 90), rateAt(2025, 91)).subtitle).toContain("The scale does not start at 0.");
  });

  it("tabulates every figure of every line, in order of date", () => {
    expect(chart.table.rows).toHaveLength(44);
    expect(chart.table.rows[0]).toEqual(["Central Bedfordshire", "31 March 2015", 44.2, 44.2 * 0.9, 44.2 * 1.1]);
    const [first] = draw(shown(315), shown(322, earlier)).table.rows;
    expect(first).toEqual(["All", "21 July 2018", 322]);
  });

  it("breaks the line at a withheld figure, marks it with its symbol, and never draws it as nought", () => {
    const { title, specification, subtitle } = trends["trend partly withheld"];
    expect(title).toBe("Children looked after per 10,000 aged 0 to 17: [c], against 60.3 a year earlier");
    expect(subtitle).toContain("[c] is withheld to protect confidentiality.");
    const drawn = JSON.stringify(specification);
    expect(drawn).toContain('"stretch":1');
    expect(drawn).toContain('"text":"[c]"');
    expect(drawn).not.toContain('"value":0,');
  });

  it("says no change that would give a withheld figure away", () => {
    const made = trend([{ label: "All", figures: [shown(322, earlier), withheld()] }], wording);
    expect(JSON.stringify(made)).not.toMatch(/317|down/);
  });

  it("refuses nothing, five lines, two units, and two figures of one date", () => {
    const line = { label: "All", figures: [shown(1)] };
    expect(() => trend([], wording)).toThrow("trend requires at least one series");
    expect(() => trend([{ label: "All", figures: [] }], wording)).toThrow(
      'trend requires at least one figure of "All"',
    );
    expect(() => trend([line, line, line, line, line], wording)).toThrow("trend draws at most 4 series, got 5");
    expect(() => trend([line, { label: "Rate", figures: [rateAt(2019, 1)] }], wording)).toThrow(
      'trend draws one unit, and "Rate" has another than children',
    );
    expect(() => draw(shown(1), rateAt(2025, 1))).toThrow(
      'trend draws one unit, got children and per 10,000 for "All"',
    );
    expect(() => draw(shown(1), shown(2))).toThrow('trend got two figures of "All" for 2019-01-21');
  });

  it("keeps its form", () => {
    expect(formOf(trends["trend of a rate"])).toMatchSnapshot();
  });
});
