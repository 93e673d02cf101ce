import { addDays, dayFromIso } from "@lac-analytics/core";
import { fixShares, historicShares, regionalCost } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";

const historic = new Map([
  ["Fostering (Friend/Relative)", 0.25],
  ["Fostering (In-house)", 0.25],
  ["Fostering (IFA)", 0.5],
]);
const days = ["2022-04-01", "2023-03-31", "2023-04-01", "2024-04-01"].map(dayFromIso);
const population = [2.5, 3.5, 3.5, 1.4].map((children) => Float64Array.of(children));
const projection = { days, states: ["5 to 10 - Fostering"], population };

describe("regionalCost", () => {
  it("rounds to whole children, halves to the even number, before it takes shares", () => {
    const { daily } = regionalCost(projection, { historicShares: historic });
    const perDay = (250 / 7) * 0.5;
    expect([...(daily.get("Fostering (IFA)") ?? [])]).toEqual([2, 4, 4, 1].map((n) => expect.closeTo(n * perDay, 9)));
  });

  it("raises prices on the anniversary of the first day, to six significant digits", () => {
    const weekly = new Map([["Fostering (IFA)", 700]]);
    const { daily } = regionalCost(projection, { historicShares: historic, weekly, inflation: 0.0333 });
    // 100 a day; 103.33; 106.770889, which is 106.771
    const shown = [...(daily.get("Fostering (IFA)") ?? [])];
    expect(shown).toEqual([2 * 50, 4 * 50, 4 * 51.665, 53.3855].map((n) => expect.closeTo(n, 9)));
  });

  it("counts the anniversaries of 29 February from the 28th on, and none that is no day of the projection", () => {
    const weekly = new Map([["Fostering (IFA)", 700]]);
    const risesOn = (...texts: readonly string[]): readonly number[] => {
      const options = { historicShares: new Map([["Fostering (IFA)", 1]]), weekly, inflation: 1 };
      const one = texts.map(() => Float64Array.of(1));
      const { daily } = regionalCost({ ...projection, days: texts.map(dayFromIso), population: one }, options);
      return [...(daily.get("Fostering (IFA)") ?? [])].map((pounds) => Math.log2(pounds / 100));
    };
    expect(risesOn("2020-02-29", "2021-02-28", "2022-02-28", "2023-02-28", "2024-02-28")).toEqual([0, 1, 2, 3, 4]);
    expect(risesOn("2020-06-29", "2021-06-28", "2021-06-30")).toEqual([0, 0, 0]);
  });
});

describe("historicShares", () => {
  const episode = { child: "1", age: 8, endAge: 9, ageBand: "5 to 10", endAgeBand: "5 to 10", groupBefore: "" };
  const about = { groupAfter: "", authority: "", sex: "1", ethnicity: "", uasc: false };
  const [start, end] = [dayFromIso("2021-01-01"), dayFromIso("2021-02-01")];
  const supported = { ...episode, ...about, start, end, group: "Supported", detail: "Supported accommodation" };

  it("are nought in a group in which nobody was in the days of reference, so that it costs nothing", () => {
    const data = { episodes: [supported], covers: { from: start, to: addDays(end, 60) } };
    expect(historicShares(data, { from: start, to: end }).get("Supported accommodation")).toBe(1);
    const later = historicShares(data, { from: addDays(end, 1), to: addDays(end, 30) });
    expect(later.get("Supported accommodation")).toBe(0);
    expect(fixShares(later, new Map([["Fostering (IFA)", 0.5]])).get("Supported accommodation")).toBe(0);
  });
});

describe("fixShares", () => {
  it("keeps what is fixed, and scales the rest of the group to fill what it leaves", () => {
    const shares = fixShares(historic, new Map([["Fostering (IFA)", 0.7]]));
    expect(Object.fromEntries(shares)).toEqual({
      "Fostering (Friend/Relative)": 0.15,
      "Fostering (In-house)": 0.15,
      "Fostering (IFA)": 0.7,
    });
  });

  it("scales what is fixed to 1 where it passes it, and the rest is nought", () => {
    const fixed = new Map([
      ["Fostering (IFA)", 0.9],
      ["Fostering (In-house)", 0.6],
    ]);
    expect(Object.fromEntries(fixShares(historic, fixed))).toEqual({
      "Fostering (Friend/Relative)": 0,
      "Fostering (In-house)": 0.4,
      "Fostering (IFA)": 0.6,
    });
  });
});
