import { beforeAll, describe, expect, it } from "vitest";
import { asks, cells as cellsOf } from "../../notebooks/pathways/cells.ts";
import { oraclePath } from "../oraclePath.ts";
import { answersTo, openSample, type SampleSource } from "./openSample.ts";
import { smallCounts } from "./smallCounts.ts";

const cells = (source: SampleSource): ReturnType<typeof cellsOf> => cellsOf(source, answersTo(asks, source));

type Page = ReturnType<typeof cells>;

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

  it("says under the curves on how many they rest, who can only become fewer", () => {
    expect(page.watchedTable?.rows.length).toBeGreaterThan(1);
    for (const [, ...watched] of page.watchedTable?.rows ?? []) {
      expect(watched).toEqual([...watched].sort((a, b) => Number(b) - Number(a)));
    }
  });

  it("says nothing of who came back after adoption, for such a child has a new identity", () => {
    const adopted = page.returnTable?.rows.find(([way]) => way === "Adoption");
    expect(new Set(adopted?.slice(1))).toEqual(new Set(["not applicable"]));
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
    expect(published.watchedTable).toBeNull();
  });
});
