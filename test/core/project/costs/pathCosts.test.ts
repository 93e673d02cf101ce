import type { Return } from "@lac-analytics/core";
import { readPriceList } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { costedStays, poundsFor } from "../../../../packages/core/src/project/costs/costedStays.ts";
import { pathCostRows } from "../../../../packages/core/src/project/costs/pathCostRows.ts";
import { type PathCosts, pathCosts } from "../../../../packages/core/src/project/costs/pathCosts.ts";
import { dayFromIso } from "../../../../packages/core/src/return/isoDate.ts";
import { careReturn, leftLongAgo } from "../../../careReturn.ts";

const period = { from: dayFromIso("2022-04-01"), to: dayFromIso("2024-03-31") };
const homes = ["{name: Own foster care, weekly: 490, group: fostering}", "{name: Home, weekly: 4200, codes: [K2]}"];
const listOf = (...lines: readonly string[]) =>
  readPriceList(`prices:\n${homes.map((price) => `  - ${price}\n`).join("")}${lines.join("\n")}`, "prices.yaml");

/** Thirty days in foster care and fourteen in a children's home, and so 2,100 and 8,400 pounds. */
const fostered = (child: string): readonly string[] => [
  `${child},01/05/2023,S,C2,U4,PR1,31/05/2023,X1`,
  `${child},31/05/2023,P,C2,K2,PR4,14/06/2023,E4A`,
];

const many = (count: number, of: (child: string) => readonly string[], prefix = "C"): readonly string[] =>
  Array.from({ length: count }, (_, at) => of(`${prefix}${at}`)).flat();

const read = (episodes: readonly string[], more: object = {}): Promise<Return> =>
  careReturn({ episodes: [...leftLongAgo, ...episodes], ...more });

function find(rows: readonly PathCosts[], breakdown: string, category: string): PathCosts["costs"] {
  return rows.find((row) => row.breakdown === breakdown && row.category === category)?.costs;
}

describe("pathCosts", () => {
  it("costs every day from coming in to leaving at the price of its placement, without the day of leaving", async () => {
    const { rows } = pathCosts(await read(many(12, fostered)), period, listOf());
    expect(find(rows, "total", "total")).toEqual({
      paths: 12,
      days: 44,
      placements: 10_500,
      events: undefined,
      mean: 10_500,
      lower: 10_500,
      upper: 10_500,
      median: 10_500,
      total: 126_000,
    });
  });

  it("adds the events on the path: an assessment, a move, reviews, an order and leaving", async () => {
    const care = await read(many(12, fostered), {
      reviews: many(12, (child) => [`${child},20/05/2023,PN1`, `${child},14/06/2023,PN1`, `${child},01/07/2023,PN1`]),
    });
    const { rows } = pathCosts(
      care,
      period,
      listOf("events: {assessment: 1000, move: 200, review: 30, court: 4, leaving: 0.5}"),
    );
    expect(find(rows, "total", "total")).toMatchObject({ events: 1264.5, mean: 11_764.5 });
  });

  it("tells paths by age on coming in, way out and first placement", async () => {
    const adopted = (child: string): readonly string[] => [`${child},01/05/2023,S,E1,K2,PR1,08/05/2023,E11`];
    const header = [
      ...many(12, (child) => [`${child},1,15/06/2008,WBRI`]),
      ...many(10, (child) => [`${child},1,01/06/2022,WBRI`], "A"),
    ];
    const { rows } = pathCosts(
      await read([...many(12, fostered), ...many(10, adopted, "A")], { header }),
      period,
      listOf(),
    );
    expect(find(rows, "way-out", "adopted")).toMatchObject({ paths: 10, days: 7, mean: 4200 });
    expect(find(rows, "way-out", "home-planned")).toMatchObject({ paths: 12, mean: 10_500 });
    expect(find(rows, "first-placement", "K")?.paths).toBe(10);
    expect(find(rows, "age-at-entry", "under-1")?.paths).toBe(10);
    expect(find(rows, "age-at-entry", "10-15")?.paths).toBe(12);
  });

  it("withholds groups under ten, and the next smallest where the total would tell them", async () => {
    const abroad = (child: string): readonly string[] => [`${child},01/05/2023,S,C2,U4,PR1,08/05/2023,E16`];
    const home = (child: string): readonly string[] => [`${child},01/05/2023,S,C2,U4,PR1,08/05/2023,E4B`];
    const episodes = [...many(12, fostered), ...many(11, home, "H"), ...many(9, abroad, "A")];
    const { rows } = pathCosts(await read(episodes), period, listOf());
    expect(find(rows, "total", "total")?.paths).toBe(32);
    expect(find(rows, "way-out", "abroad")).toBeUndefined();
    expect(find(rows, "way-out", "home-unplanned")).toBeUndefined();
    expect(find(rows, "way-out", "home-planned")?.paths).toBe(12);
    const few = pathCosts(await read(many(9, fostered)), period, listOf());
    expect(few.rows.every(({ costs }) => costs === undefined)).toBe(true);
  });

  it("withholds no second group where those under ten are ten together", async () => {
    const way =
      (code: string) =>
      (child: string): readonly string[] => [`${child},01/05/2023,S,C2,U4,PR1,08/05/2023,${code}`];
    const episodes = [...many(12, fostered), ...many(5, way("E4B"), "H"), ...many(5, way("E16"), "A")];
    const { rows } = pathCosts(await read(episodes), period, listOf());
    expect(find(rows, "way-out", "home-planned")?.paths).toBe(12);
    expect(find(rows, "way-out", "abroad")).toBeUndefined();
  });

  it("leaves out, and tells, paths begun before the return and paths with days that have no price", async () => {
    const supported = (child: string): readonly string[] => [`${child},01/05/2023,S,C2,H5,PR4,08/05/2023,E16`];
    const early = ["E0,01/05/2007,S,C2,U4,PR1,08/05/2023,E4A"];
    const { rows, begunBefore, unpriced } = pathCosts(
      await read([...many(12, fostered), ...many(2, supported, "S"), ...early]),
      period,
      listOf(),
    );
    expect(begunBefore).toBe(1);
    expect([...unpriced]).toEqual([["H5/PR4", 2]]);
    expect(find(rows, "total", "total")?.paths).toBe(12);
  });

  it("counts a path by the day of leaving: those who left before, after or not yet are in none", async () => {
    const care = await read([
      ...many(10, fostered),
      "N1,01/05/2023,S,C2,U4,PR1,,",
      "N2,01/05/2021,S,C2,U4,PR1,31/03/2022,E4A",
      "N3,01/05/2021,S,C2,U4,PR1,01/04/2022,E4A",
      "N4,01/05/2021,S,C2,U4,PR1,31/03/2024,E4A",
    ]);
    expect(find(pathCosts(care, period, listOf()).rows, "total", "total")?.paths).toBe(12);
  });

  it("adds up to the penny: all children's days at their prices are the cost of all paths and of those still in care", async () => {
    const care = await read([...many(11, fostered), "N1,01/03/2024,S,C2,U4,PR1,,", "N2,02/03/2024,S,V2,K2,PR1,,"]);
    const list = listOf();
    const all = [...costedStays(care, period, list).values()].flat();
    const left = find(pathCosts(care, period, list).rows, "total", "total")?.total ?? Number.NaN;
    // 31 days of March in foster care and 30 in a home
    expect(Math.round(100 * poundsFor(all))).toBe(Math.round(100 * (left + (31 * 490) / 7 + (30 * 4200) / 7)));
  });

  it("tells what would have been saved, worked out by hand", async () => {
    // thirty days at 490 and fourteen at 4,200 a week, and then the same the other way round: 14 in the home first
    const homeFirst = (child: string): readonly string[] => [
      `${child},01/05/2023,S,C2,K2,PR4,15/05/2023,X1`,
      `${child},15/05/2023,P,C2,U4,PR1,14/06/2023,E8`,
    ];
    const care = await read([...many(11, fostered), ...many(10, homeFirst, "H")]);
    const { savings } = pathCosts(
      care,
      period,
      listOf(
        "events: {move: 400}",
        "what_if:",
        "  - {name: Supported, foster_with_support: {of: residential, share: 0.25, weekly: 1400}}",
        "  - {name: Sooner, home_sooner: {days: 20}}",
        "  - {name: Fewer, fewer_moves: 2}",
      ),
    );
    expect(savings).toEqual([
      // ten first stays of two weeks, each 2,800 a week cheaper, a quarter of them: 14,000, in steps of ten times 1,400
      { name: "Supported", pounds: 20_000 },
      // eleven went home: fourteen days at 600 and six at 70, which is 97,020, in steps of ten times 8,820
      { name: "Sooner", pounds: 100_000 },
      // all 21 moved once, and cannot move less than never: 8,400, in steps of ten times 400
      { name: "Fewer", pounds: 10_000 },
    ]);
  });

  it("tells no saving that concerns fewer than ten paths", async () => {
    const list = listOf("what_if:", "  - {name: Sooner, home_sooner: {days: 20}}");
    const few = pathCosts(await read(many(9, fostered)), period, list);
    expect(few.savings).toEqual([{ name: "Sooner", pounds: undefined }]);
  });

  it("has rows of what would have been saved after those of paths, with their place in the list and c where withheld", async () => {
    const list = listOf(
      "what_if:",
      "  - {name: Soon, home_sooner: {days: 7}}",
      "  - {name: Sooner, home_sooner: {days: 14}}",
    );
    const tells = async (count: number) =>
      pathCostRows(pathCosts(await read(many(count, fostered)), period, list))
        .filter(({ breakdown }) => breakdown === "what-if")
        .map(({ category, label, paths, total, saved, symbol }) => [category, label, paths, total, saved, symbol]);
    // twelve times seven days at 600 are 50,400, in steps of 50,000; fourteen days are 100,800, in steps of 100,000
    expect(await tells(12)).toEqual([
      ["1", "Soon", undefined, undefined, 50_000, ""],
      ["2", "Sooner", undefined, undefined, 100_000, ""],
    ]);
    expect(await tells(9)).toEqual([
      ["1", "Soon", undefined, undefined, undefined, "c"],
      ["2", "Sooner", undefined, undefined, undefined, "c"],
    ]);
  });

  it("has a table of pounds to the penny, and of days in full", async () => {
    // thirty days at a seventh of £100 are £428.5714…
    const thirds = readPriceList("prices:\n  - {name: Own, weekly: 100, group: fostering}\n", "prices.yaml");
    const stay = (child: string) => [`${child},01/05/2023,S,C2,U4,PR1,31/05/2023,E4A`];
    const [total] = pathCostRows(pathCosts(await read(many(12, stay)), period, thirds));
    expect(total).toMatchObject({ placements: 428.57, mean: 428.57, median: 428.57, total: 5142.86, days: 30 });
    expect(total).toMatchObject({ lower: 428.57, upper: 428.57, events: undefined });
  });

  describe("does not give away by what would have been saved", () => {
    const leaving =
      (code: string) =>
      (child: string): readonly string[] => [`${child},01/05/2023,S,C2,U4,PR1,15/05/2023,${code}`];
    const savedIn = async (episodes: readonly string[], ...whatIf: readonly string[]) =>
      pathCosts(
        await read(episodes),
        period,
        listOf("events: {move: 400}", "what_if:", ...whatIf.map((each, at) => `  - {name: W${at}, ${each}}`)),
      ).savings.map(({ pounds }) => pounds);

    it("a group withheld beside one under ten, whose cost the total less all of it would be", async () => {
      const home = many(14, leaving("E4A"), "H");
      const all = "home_sooner: {days: 3660}";
      expect(await savedIn([...home, ...many(16, leaving("E8"), "E"), ...many(6, leaving("E16"), "A")], all)).toEqual([
        undefined,
      ]);
      // where both are told, so is this: fourteen times fourteen days at 70 are 13,720, in steps of ten times 980
      expect(await savedIn([...home, ...many(12, leaving("E8"), "E")], all)).toEqual([10_000]);
    });

    it("fewer than ten who are not concerned", async () => {
      const moved = many(12, fostered);
      const fewer = "fewer_moves: 1";
      expect(await savedIn([...moved, ...many(9, leaving("E4A"), "H")], fewer)).toEqual([undefined]);
      // 12 times 400, in steps of 5,000
      expect(await savedIn([...moved, ...many(10, leaving("E4A"), "H")], fewer)).toEqual([5000]);
    });

    it("how many moved twice, whether none, one or nine, by two answers less one", async () => {
      const twice = (child: string): readonly string[] => [
        `${child},01/05/2023,S,C2,U4,PR1,15/05/2023,X1`,
        `${child},15/05/2023,P,C2,U4,PR1,22/05/2023,X1`,
        `${child},22/05/2023,P,C2,U4,PR1,29/05/2023,E4A`,
      ];
      const of = (count: number) => [...many(30 - count, fostered), ...many(count, twice, "T")];
      const answers = await Promise.all(
        [0, 1, 9].map((count) => savedIn(of(count), "fewer_moves: 1", "fewer_moves: 2")),
      );
      // thirty moves at 400 are 12,000, in steps of 5,000; 31 and 39 in steps of ten times 800 at most are in steps of 10,000
      expect(answers).toEqual([
        [10_000, 10_000],
        [10_000, 10_000],
        [10_000, 20_000],
      ]);
    });

    it("anything that comes to less than one step, or to nought", async () => {
      const homeFirst = (child: string): readonly string[] => [`${child},01/05/2023,S,C2,K2,PR4,15/05/2023,E4A`];
      // one of ten is there for a year and nine for a day
      const year = "L0,01/05/2022,S,C2,K2,PR4,01/05/2023,E4A";
      const day = (child: string): readonly string[] => [`${child},01/05/2023,S,C2,K2,PR4,02/05/2023,E4A`];
      expect(await savedIn([...many(9, day), year], "home_sooner: {days: 400}")).toEqual([undefined]);
      const none = "foster_with_support: {of: residential, share: 0, weekly: 1400}";
      expect(await savedIn(many(10, homeFirst), none)).toEqual([undefined]);
    });
  });

  it("keeps the price of the placement held before through a temporary one", async () => {
    const away = (child: string): readonly string[] => [
      `${child},01/05/2023,S,C2,U4,PR1,15/05/2023,X1`,
      `${child},15/05/2023,P,C2,T1,PR1,22/05/2023,X1`,
      `${child},22/05/2023,P,C2,U4,PR1,29/05/2023,E4A`,
    ];
    const { rows } = pathCosts(await read(many(10, away)), period, listOf());
    expect(find(rows, "total", "total")).toMatchObject({ days: 28, mean: 1960 });
  });
});
