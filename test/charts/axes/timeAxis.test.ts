import { describe, expect, it } from "vitest";
import { timeAxis } from "../../../packages/charts/src/axes/timeAxis.ts";
import { shortDates } from "../../../packages/charts/src/words/shortDates.ts";
import { monthEnd } from "../examples/fans.ts";

const plot = { width: 520, height: 300 };
const written = (dates: readonly string[]): readonly string[] =>
  [...JSON.stringify(timeAxis(dates, plot).labels).matchAll(/"text":"([^"]*)"\}/g)].map(([, text = ""]) => text);

describe("shortDates", () => {
  it("gives years where all dates are one day of the year", () => {
    expect(shortDates(["2024-03-31", "2025-03-31"])).toEqual(["2024", "2025"]);
  });

  it("gives months where each date is in another", () => {
    expect(shortDates(["2024-12-31", "2025-01-31"])).toEqual(["Dec\n2024", "Jan\n2025"]);
  });

  it("gives days where two dates share a month, and of a single date", () => {
    expect(shortDates(["2025-01-01", "2025-01-31"])).toEqual(["1 Jan\n2025", "31 Jan\n2025"]);
    expect(shortDates(["2025-03-31"])).toEqual(["31 Mar\n2025"]);
  });
});

describe("timeAxis", () => {
  it("names the same day of every year where years meet months, from the first to the last", () => {
    const years = [2019, 2020, 2021, 2022, 2023, 2024].map((year) => `${year}-03-31`);
    const months = Array.from({ length: 24 }, (_, month) => monthEnd(87 + month));
    expect(written([...years, ...months])).toEqual([
      "Mar\\n2019",
      "Mar\\n2020",
      "Mar\\n2021",
      "Mar\\n2022",
      "Mar\\n2023",
      "Mar\\n2024",
      "Mar\\n2025",
      "Mar\\n2026",
    ]);
  });

  it("names the same day of every year where one date more stands close to the first", () => {
    expect(written(["2019-03-21", "2019-03-31", "2020-03-31", "2021-03-31"])).toEqual([
      "31 Mar\\n2019",
      "31 Mar\\n2020",
      "31 Mar\\n2021",
    ]);
  });

  it("writes below the plot, the first line of two where one line stands", () => {
    const depths = (dates: readonly string[]): readonly string[] =>
      [...JSON.stringify(timeAxis(dates, plot).labels).matchAll(/"y":\{"value":([\d.-]+)\}/g)].map(([, y = ""]) => y);
    // 8 below the plot, and the middle of a line of 20
    expect(depths(["2019-03-31", "2020-03-31"])).toEqual(["318", "318"]);
    expect(depths(["2024-12-31", "2025-01-31"])).toEqual(["318", "318"]);
  });

  it("stands dates by their days, not evenly", () => {
    const { at } = timeAxis(["2024-01-01", "2024-01-11", "2024-02-10"], plot);
    // 0, 10 and 40 days along 520 pixels less 14 at either end
    expect([at(19_723), at(19_733), at(19_763)].map((x) => Math.round(x))).toEqual([14, 137, 506]);
  });

  it("writes every label where all have room", () => {
    expect(written(["2019-03-31", "2020-03-31", "2021-03-31"])).toEqual(["2019", "2020", "2021"]);
  });

  it("writes every second or third where they have not, the last one always", () => {
    const labels = written(Array.from({ length: 24 }, (_, index) => monthEnd(index)));
    expect(labels.at(-1)).toBe("Dec\\n2018");
    expect(labels.length).toBeLessThan(13);
    expect(labels.length).toBeGreaterThan(5);
  });

  it("stands a single date in the middle", () => {
    expect(Math.round(timeAxis(["2024-01-01"], plot).at(19_723))).toBe(260);
  });
});
