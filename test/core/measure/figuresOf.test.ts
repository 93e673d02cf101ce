import {
  dayFromIso,
  type Figure,
  type FigureOptions,
  figuresOf,
  findFigure,
  measures,
  readSeries,
  type ShownFigure,
} from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { type CareRows, careReturn, leftLongAgo } from "../../careReturn.ts";

/** Six children in care on 31 March 2019, one who left that day, one on short breaks. */
const rows: CareRows = {
  episodes: [
    "A,01/02/2018,S,C2,U1,PR1,,",
    "B,01/02/2018,S,C2,U6,PR4,,",
    "C,01/02/2018,S,V2,U6,PR5,,",
    "D,01/02/2018,S,V2,R5,PR3,,",
    "E,01/02/2018,S,C2,U4,PR2,01/03/2019,X1",
    "E,01/03/2019,P,C2,T3,,,",
    "F,01/02/2018,S,C2,Q9,PR1,,",
    "G,01/02/2018,S,C2,U4,PR1,31/03/2019,E4A",
    "H,01/02/2018,S,V4,U6,PR1,01/11/2019,E8",
    ...leftLongAgo,
  ],
  header: [
    "A,2,01/04/2018,WBRI",
    "B,M,31/03/2009,MWAS",
    "C,1,30/09/2001,BAFR",
    "D,1,01/10/2001,OOTH",
    "E,2,29/02/2004,WBRI",
    "F,U,,REFU",
  ],
  uasc: ["C,", "D,01/01/2019"],
};

async function figures(options: FigureOptions = {}, iso = "2019-03-31"): Promise<readonly Figure[]> {
  return figuresOf(await careReturn(rows), { asAt: dayFromIso(iso) }, options);
}

function counts(
  found: readonly Figure[],
  measure: string,
  breakdown: string,
): Readonly<Record<string, number | undefined>> {
  return Object.fromEntries(
    found
      .filter((figure) => figure.measure === measure && figure.breakdown === breakdown)
      .map(({ category, numerator }) => [category, numerator]),
  );
}

describe("figuresOf", () => {
  it("gives each measure its own breakdown when none is asked for", async () => {
    const own = new Map<string, string | undefined>(measures.map(({ id, breakdowns }) => [id, breakdowns[0]?.id]));
    for (const { measure, breakdown } of await figures()) expect(breakdown).toBe(own.get(measure));
  });

  it("counts children once, without those on short breaks or gone that day", async () => {
    expect(findFigure(await figures(), "cla-number")).toMatchObject({
      value: 6,
      numerator: 6,
      unit: "children",
      periodStart: "2019-03-31",
      periodEnd: "2019-03-31",
      symbol: "",
    });
  });

  it("shows every category, those of nobody too, and a child of unknown age apart", async () => {
    expect(counts(await figures({ by: [["age"]] }), "cla-number", "age")).toEqual({
      "under-1": 1,
      "1-4": 0,
      "5-9": 0,
      "10-15": 2,
      "16-plus": 2,
      unassigned: 1,
    });
  });

  it("reads both code lists of sex", async () => {
    expect(counts(await figures({ by: [["sex"]] }), "cla-number", "sex")).toEqual({ male: 3, female: 2, unknown: 1 });
  });

  it("keeps a code that no group has in a category of its own, inside the whole", async () => {
    const found = await figures({ by: [["placement"]] });
    expect(counts(found, "placement-share", "placement")).toMatchObject({ U: 4, R: 1, unassigned: 1 });
    expect(findFigure(found, "placement-share", "placement", "unassigned")).toMatchObject({ denominator: 6 });
  });

  it("counts a child in a temporary placement in the placement held before", async () => {
    const found = await figures({ by: [["foster-panel"]] });
    expect(counts(found, "foster-type-share", "foster-panel")).toEqual({
      "foster-ifa": 2,
      "foster-in-house": 1,
      "foster-friends-family": 1,
      "foster-other-la": 1,
      "foster-provider-unknown": 0,
    });
    expect(findFigure(found, "foster-type-share", "foster-panel", "foster-ifa")).toMatchObject({
      denominator: 4,
      value: 50,
    });
  });

  it("counts a child in a temporary placement by itself where that is chosen", async () => {
    const choices = { temporaryOnTheDay: "by-itself" } as const;
    const found = await figures({ by: [["placement"], ["total"]], choices });
    expect(counts(found, "placement-share", "placement")).toMatchObject({ U: 3, T: 1 });
    expect(findFigure(found, "foster-share")).toMatchObject({ numerator: 3, denominator: 6 });
  });

  it("takes UASC status on the day", async () => {
    const found = await figures({ by: [["total"], ["uasc"]] });
    expect(findFigure(found, "uasc-number")).toMatchObject({ value: 1 });
    expect(findFigure(found, "uasc-share")).toMatchObject({ numerator: 1, denominator: 6 });
    expect(counts(found, "yoi-prison-number", "uasc")).toEqual({ uasc: 0, "not-uasc": 1 });
    expect(findFigure(await figures({}, "2018-12-31"), "uasc-number")).toMatchObject({ value: 2 });
  });

  it("says where no return of unaccompanied children was read, and does not pass over it in silence", async () => {
    const by = [["total"], ["uasc"]] as const;
    const notGiven = await careReturn({ episodes: rows.episodes, notGiven: ["UASC"] });
    const found = figuresOf(notGiven, { asAt: dayFromIso("2019-03-31") }, { by });
    const unknown = {
      symbol: "x",
      note: "needs the file of unaccompanied asylum-seeking children (UASC) of the year ending 31 March 2019",
    };
    expect(findFigure(found, "uasc-number")).toMatchObject(unknown);
    expect(findFigure(found, "cla-number", "uasc", "not-uasc")).toMatchObject(unknown);
    expect(findFigure(found, "cla-number")).toMatchObject({ value: 6, note: "" });
    const empty = await careReturn({ episodes: rows.episodes });
    expect(findFigure(figuresOf(empty, { asAt: dayFromIso("2019-03-31") }, { by }), "uasc-number")).toMatchObject({
      value: 0,
      note: "",
    });
  });

  it("splits the denominator by group where the groups are wholes of their own", async () => {
    const found = await figures({ by: [["age"]] });
    expect(findFigure(found, "foster-share", "age", "16-plus")).toMatchObject({
      numerator: 1,
      denominator: 2,
      value: 50,
    });
    expect(findFigure(found, "foster-share", "age", "5-9")).toMatchObject({
      symbol: "z",
      numerator: 0,
      denominator: 0,
    });
  });

  it("crosses breakdowns, each combination once", async () => {
    const found = counts(await figures({ by: [["age", "sex"]] }), "cla-number", "age;sex");
    expect(found).toMatchObject({ "10-15;male": 1, "10-15;female": 1, "16-plus;male": 2, "5-9;female": 0 });
    expect(Object.keys(found)).toHaveLength(5 * 3 + 1);
    expect(found["unassigned;unknown"]).toBe(1);
  });

  it("gives nothing for a measure that lacks the breakdown asked for", async () => {
    expect(new Set((await figures({ by: [["provider"]] })).map(({ measure }) => measure))).toEqual(
      new Set(["cla-number", "provider-share"]),
    );
  });

  it("refuses a breakdown that none of the measures asked for has, and says which was meant or which there are", async () => {
    const by = (...ids: readonly string[]): FigureOptions => ({ by: [ids] });
    const [rate] = measures.filter(({ id }) => id === "cla-rate");
    const [number] = measures.filter(({ id }) => id === "cla-number");
    if (rate === undefined || number === undefined) throw new Error("the catalogue has both");
    await expect(figures(by("plcement"))).rejects.toThrow(
      new RangeError('none of the measures asked for has the breakdown "plcement"; write placement if that is meant'),
    );
    await expect(figures({ ...by("ethnicity"), measures: [rate] })).rejects.toThrow(
      new RangeError('cla-rate has no breakdown "ethnicity"; it has total, age, sex'),
    );
    await expect(figures({ ...by("age", "sexx"), measures: [number] })).rejects.toThrow(
      'cla-number has no breakdown "sexx"; write sex if that is meant',
    );
    await expect(figures({ ...by("sdq-band", "foster-panel") })).rejects.toThrow(
      "none of the measures asked for has both sdq-band and foster-panel, to be crossed",
    );
    expect(await figures({ ...by("sex"), measures: [rate, number] })).not.toEqual([]);
    expect(await figures({ ...by("sex"), measures: [] })).toEqual([]);
  });

  it("counts 18th birthdays after the date and up to the same day six months on", async () => {
    const turning = async (iso: string): Promise<unknown> =>
      findFigure(await figures({}, iso), "turning-18-next-6-months");
    expect(await turning("2019-03-30")).toMatchObject({ value: 1 });
    expect(await turning("2019-03-31")).toMatchObject({ value: 1 });
    expect(await turning("2019-04-01")).toMatchObject({ value: 2 });
    expect(await turning("2019-09-30")).toMatchObject({ value: 1 });
    expect(await turning("2019-10-01")).toMatchObject({ value: 0 });
  });

  it("gives a rate with its interval and the estimate it was worked out with", async () => {
    const found = await figures({ population: { children: 60_000, vintage: "mid-2018 estimate" } });
    const rate = findFigure(found, "cla-rate") as ShownFigure;
    expect(rate).toMatchObject({
      value: 1,
      numerator: 6,
      denominator: 60_000,
      method: "exact Poisson",
      confidence: 0.95,
      note: "mid-2018 estimate",
    });
    // exact limits for 6 events, Garwood (1936): 2.202 and 13.060
    expect(rate.lower).toBeCloseTo(2.202 / 6, 3);
    expect(rate.upper).toBeCloseTo(13.06 / 6, 3);
  });

  it("says that a rate is not available without a population", async () => {
    expect(findFigure(await figures(), "cla-rate")).toMatchObject({ symbol: "x", numerator: 6 });
  });

  it("has no share of nobody", async () => {
    const found = await figures({}, "2012-06-30");
    expect(findFigure(found, "cla-number")).toMatchObject({ value: 0 });
    expect(findFigure(found, "foster-share")).toMatchObject({ symbol: "z", numerator: 0, denominator: 0 });
  });

  it("takes what a series has of the day: of the period what a return could hold, of that day what is local", async () => {
    const heading = "measure,date,breakdown,category,numerator,denominator,value,note";
    const lines = [
      "started-number,2019-03-31,age,10-15,12,,,",
      "court-weeks,2019-03-31,,,,,31.5,",
      "court-weeks,2018-12-31,,,,,29,",
    ];
    const series = readSeries(new TextEncoder().encode([heading, ...lines].join("\n")), "series.csv");
    const wanted = measures.filter(({ id }) => id === "started-number" || id === "court-weeks");
    const found = await figures({ measures: wanted, series, by: [["age"], ["total"]] });
    const bare = await figures({ measures: wanted, by: [["age"], ["total"]] });
    expect(findFigure(found, "court-weeks")).toMatchObject({ value: 31.5, periodStart: "2019-03-31" });
    const given = { breakdown: "age", category: "10-15", numerator: 12, periodStart: "2018-04-01" };
    expect(found).toContainEqual(expect.objectContaining({ measure: "started-number", ...given }));
    const others = (all: readonly Figure[]) =>
      all.filter(({ measure, category }) => measure === "started-number" && category !== "10-15");
    expect(others(found).length).toBeGreaterThan(3);
    expect(others(found)).toEqual(others(bare));
  });

  it("carries the authority it is given", async () => {
    expect((await figures({ authority: "E06000056" })).every(({ authority }) => authority === "E06000056")).toBe(true);
  });
});
