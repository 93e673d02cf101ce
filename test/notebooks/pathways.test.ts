import { ageOn, birthOf, type CarePath, carePaths, dayFromIso, outcomeWithin } from "@lac-analytics/core";
import { beforeAll, describe, expect, it } from "vitest";
import { asks, cells as cellsOf } from "../../notebooks/pathways/cells.ts";
import { describeWithOracle, oraclePath } from "../oraclePath.ts";
import { answersTo, openSample, type SampleSource } from "./openSample.ts";
import { smallCounts } from "./smallCounts.ts";

const cells = (source: SampleSource): ReturnType<typeof cellsOf> => cellsOf(source, answersTo(asks, source));

type Page = ReturnType<typeof cells>;

describeWithOracle("pathways/planted", "the report on paths through care of a return whose paths are known", (path) => {
  it("has each age leave to a permanent home as often as it did, of those who can be followed for a year", async () => {
    const source = await openSample({ data: [path], asAt: "2025-03-31" });
    const page = cells(source);
    // watched to the end, curves of all differ from the share of those followed for a year by those who came in since
    const last = dayFromIso("2025-03-31");
    const paths = carePaths(source.care).filter(({ isStartKnown, start }) => isStartKnown && start + 365 <= last);
    const isUnder5 = ({ child, start }: CarePath): boolean => ageOn(birthOf(source.care, child), start) < 5;
    const under5 = paths.filter(isUnder5).map((one) => outcomeWithin(one, 365, last));
    const homes = ["home", "special-guardianship", "child-arrangements", "adoption"];
    const share = under5.filter((outcome) => homes.includes(outcome ?? "")).length / under5.length;
    const told = page.leavingByAge?.table.rows.find(([group, within]) => group === "Under 5" && within === "12 months");
    expect(Math.abs(Number(told?.[2]) / 100 - share)).toBeLessThan(0.015);
  });
});

describe("the report on paths through care of the sample, as at 21 January 2019", () => {
  let page: Page;
  beforeAll(async () => {
    page = cells(await openSample());
  });

  it("tells what became of all who came in, of whom some are still in care", () => {
    const columns = page.outcomeTable?.columns.length ?? 0;
    expect(columns).toBeGreaterThan(2);
    for (let column = 1; column < columns; column += 1) {
      const shares =
        page.outcomeTable?.rows.map((row) => /\((\d+) of (\d+)\)/.exec(String(row[column]))?.slice(1)) ?? [];
      const counted = shares.reduce((sum, share) => sum + Number(share?.[0] ?? 0), 0);
      expect(counted).toBe(Number(shares[0]?.[1]));
    }
  });

  it("fills the months of two years", () => {
    const months = page.monthsTable?.rows.reduce((sum, row) => sum + Number(row[1]), 0);
    expect(months).toBeCloseTo((730 * 12) / 365.25, 9);
  });

  it("gives where children were a year later in shares that add up", () => {
    expect(page.yearTable?.rows.length).toBeGreaterThan(1);
    for (const [, , ...shares] of page.yearTable?.rows ?? []) {
      expect(shares.reduce<number>((sum, share) => sum + Number(share), 0)).toBeCloseTo(100, 9);
    }
  });

  it("fills the months of two years of every age and need too, each on its own children", () => {
    const rows = page.monthsByGroup?.rows ?? [];
    expect(rows.length).toBeGreaterThan(4);
    for (const [, children, ...months] of rows) {
      expect(Number(children)).toBeGreaterThanOrEqual(10);
      expect(months.reduce<number>((sum, each) => sum + Number(each), 0)).toBeCloseTo((730 * 12) / 365.25, 9);
    }
  });

  it("follows who leaves to a permanent home by age and by need, at most four curves that only rise", () => {
    for (const chart of [page.leavingByAge, page.leavingByNeed]) {
      const rows = chart?.table.rows ?? [];
      const groups = [...new Set(rows.map(([group]) => group))];
      expect(groups.length).toBeGreaterThan(1);
      expect(groups.length).toBeLessThanOrEqual(4);
      for (const group of groups) {
        const shares = rows.filter(([of]) => of === group).map((row) => Number(row[2]));
        expect(shares).toEqual([...shares].sort((a, b) => a - b));
      }
    }
  });

  it("says of whom no curve is: with those drawn they are all children who came in", () => {
    const drawn = (chart: Page["leavingByAge"]) =>
      new Map(chart?.table.rows.map(([group, , , , , , watched]) => [group, watched]) ?? []);
    expect(drawn(page.leavingByNeed).size).toBeLessThanOrEqual(4);
    const [byNeed = ""] = /The chart by need [^.]*\./.exec(page.withoutCurve) ?? [];
    const named = [...byNeed.matchAll(/\((\d+)\)/g)].map(([, count]) => Number(count));
    const all = Number(/(\d+) children/.exec(byNeed)?.[1]);
    expect(named.length).toBeGreaterThan(2);
    expect(named.reduce((sum, count) => sum + count, 0)).toBe(all);
  });

  it("tells moves by age and by need with their intervals", () => {
    for (const table of [page.movesByAge, page.movesByNeed]) {
      const told = table?.rows.filter((row) => typeof row[1] === "number") ?? [];
      expect(told.length).toBeGreaterThan(2);
      for (const [, moves, lower, upper] of told) {
        expect(Number(lower)).toBeLessThanOrEqual(Number(moves));
        expect(Number(moves)).toBeLessThanOrEqual(Number(upper));
      }
    }
  });

  it("says under the curves on how many they rest, who can only become fewer", () => {
    expect(page.watchedTable?.rows.length).toBeGreaterThan(1);
    for (const [, ...watched] of page.watchedTable?.rows ?? []) {
      expect(watched).toEqual([...watched].sort((a, b) => Number(b) - Number(a)));
    }
  });

  it("says nothing of who came back after adoption, for such a child has a new identity", () => {
    const adopted = page.returnTable?.rows.find(([way]) => way === "Adoption");
    expect(new Set(adopted?.slice(1))).toEqual(new Set(["[z]"]));
  });

  it("says nothing of a return of one year, in which nobody can be followed for two, but what to give", async () => {
    const { isFollowed, leftOut, definitions } = cells(
      await openSample({ data: [oraclePath("returns/rutland-2025")], authority: "E06000017", asAt: "2025-03-31" }),
    );
    expect(isFollowed).toBe(false);
    expect(definitions).toEqual([]);
    expect(leftOut).toEqual([expect.stringContaining("give the returns of earlier years with it")]);
  });

  it("shows no small count and no curve of single children in a version for publication", async () => {
    const published = cells(await openSample({ publish: true }));
    expect(smallCounts(published)).toEqual([]);
    expect([published.statesChart, published.yearTable, published.returnChart]).toEqual([null, null, null]);
    expect([published.watchedTable, published.monthsByGroup]).toEqual([null, null]);
    expect([published.leavingByAge, published.leavingByNeed]).toEqual([null, null]);
  });
});
