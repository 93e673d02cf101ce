import { describe, expect, it } from "vitest";
import type { CareRows } from "../../../careReturn.ts";
import { figureFrom, figuresFrom } from "../figureFrom.ts";

const year = "2019-03-31";

/** Whether one child, in care on 31 March 2019, counts with the episodes given. */
async function counts(
  id: string,
  episodes: readonly string[],
  options: Parameters<typeof figureFrom>[4] = {},
): Promise<number | undefined> {
  const rows: CareRows = { episodes: episodes.map((row) => `A,${row}`), header: ["A,1,01/04/2003,WBRI"] };
  return (await figureFrom(rows, id, year, ["total", "total"], options)).numerator;
}

describe("three-placements-year", () => {
  const three = [
    "01/02/2017,S,C2,U4,PR1,01/05/2018,X1",
    "01/05/2018,P,C2,U6,PR1,01/09/2018,X1",
    "01/09/2018,B,C1,K2,PR4,,",
  ];

  it("counts the placements open on the first and on the last day", async () => {
    expect(await counts("three-placements-year", three)).toBe(1);
    expect(await counts("three-placements-year", three.slice(0, 1).concat("01/05/2018,P,C2,K2,PR4,,"))).toBe(0);
  });

  it("does not count a placement that had ended by the first day", async () => {
    expect(
      await counts("three-placements-year", [
        "01/02/2017,S,C2,U4,PR1,01/04/2018,X1",
        "01/04/2018,P,C2,U6,PR1,01/09/2018,X1",
        "01/09/2018,P,C1,K2,PR4,,",
      ]),
    ).toBe(0);
    expect(
      await counts("three-placements-year", [
        "01/02/2017,S,C2,U4,PR1,02/04/2018,X1",
        "02/04/2018,P,C2,U6,PR1,01/09/2018,X1",
        "01/09/2018,P,C1,K2,PR4,,",
      ]),
    ).toBe(1);
  });

  it("counts a placement that began on the last day", async () => {
    expect(
      await counts("three-placements-year", [
        "01/02/2017,S,C2,U4,PR1,01/05/2018,X1",
        "01/05/2018,P,C2,U6,PR1,31/03/2019,X1",
        "31/03/2019,P,C1,K2,PR4,,",
      ]),
    ).toBe(1);
  });

  it("does not count a placement of less than a day", async () => {
    expect(
      await counts("three-placements-year", [
        "01/02/2017,S,C2,U4,PR1,01/05/2018,X1",
        "01/05/2018,P,C2,U6,PR1,01/05/2018,X1",
        "01/05/2018,P,C1,K2,PR4,,",
      ]),
    ).toBe(0);
    expect(
      await counts("three-placements-year", [
        "01/02/2017,S,C2,U4,PR1,01/05/2018,X1",
        "01/05/2018,P,C2,U6,PR1,02/05/2018,X1",
        "02/05/2018,P,C1,K2,PR4,,",
      ]),
    ).toBe(1);
  });

  it("does not take a change of legal status for a move", async () => {
    expect(
      await counts("three-placements-year", [
        "01/02/2017,S,C1,U4,PR1,01/05/2018,X1",
        "01/05/2018,L,C2,U4,PR1,01/09/2018,X1",
        "01/09/2018,P,C2,K2,PR4,,",
      ]),
    ).toBe(0);
  });

  it("counts the placements of an earlier period of care in the year", async () => {
    expect(
      await counts("three-placements-year", [
        "01/02/2017,S,C2,U4,PR1,01/05/2018,X1",
        "01/05/2018,P,C2,U6,PR1,01/09/2018,E4A",
        "01/11/2018,S,V2,K2,PR4,,",
      ]),
    ).toBe(1);
  });

  it("leaves temporary placements and the return from them out, unless they are chosen", async () => {
    const holiday = [
      "01/02/2017,S,C2,U4,PR1,01/08/2018,X1",
      "01/08/2018,P,C2,T2,,15/08/2018,X1",
      "15/08/2018,P,C2,U4,PR1,,",
    ];
    expect(await counts("three-placements-year", holiday)).toBe(0);
    expect(await counts("three-placements-year", holiday, { choices: { temporaryPlacements: "counted" } })).toBe(1);
  });

  it("counts the usual placement once where the year begins in a temporary one", async () => {
    const overEaster = [
      "01/02/2017,S,C2,U4,PR1,28/03/2018,X1",
      "28/03/2018,P,C2,T3,,05/04/2018,X1",
      "05/04/2018,P,C2,U4,PR1,01/09/2018,X1",
      "01/09/2018,P,C2,K2,PR4,01/12/2018,X1",
      "01/12/2018,P,C2,U6,PR4,,",
    ];
    expect(await counts("three-placements-year", overEaster)).toBe(1);
    expect(await counts("three-placements-year", overEaster.slice(0, 3).concat("01/09/2018,P,C2,K2,PR4,,"))).toBe(0);
  });

  it("does not count a temporary placement in which care begins", async () => {
    expect(
      await counts("three-placements-year", [
        "01/05/2018,S,C2,T4,,03/05/2018,X1",
        "03/05/2018,P,C2,U4,PR1,01/09/2018,X1",
        "01/09/2018,P,C2,K2,PR4,,",
      ]),
    ).toBe(0);
  });

  it("counts moves with the same carer, unless they are left out, but never adoption by the carer", async () => {
    const sameCarer = [
      "01/02/2017,S,C2,U6,PR1,01/06/2018,X1",
      "01/06/2018,T,C2,U4,PR1,01/10/2018,X1",
      "01/10/2018,U,E1,U5,PR1,,",
    ];
    expect(await counts("three-placements-year", sameCarer)).toBe(1);
    expect(await counts("three-placements-year", sameCarer, { choices: { sameCarerMoves: "left-out" } })).toBe(0);
    expect(await counts("three-placements-year", [...sameCarer.slice(0, 2), "01/10/2018,U,E1,A5,PR1,,"])).toBe(0);
  });

  it("has a denominator for each age", async () => {
    const rows: CareRows = {
      episodes: [...three.map((row) => `A,${row}`), "B,01/02/2017,S,C2,U4,PR1,,"],
      header: ["B,1,01/01/2017,WBRI"],
    };
    const figures = await figuresFrom(rows, "three-placements-year", year, { by: [["age"]] });
    expect(figures.map(({ category, numerator, denominator }) => [category, numerator, denominator])).toEqual([
      ["under-1", 0, 0],
      ["1-4", 0, 1],
      ["5-9", 1, 1],
      ["10-15", 0, 0],
      ["16-plus", 0, 0],
    ]);
  });
});

describe("three-placements-two-years", () => {
  const moves = [
    "01/02/2016,S,C2,U4,PR1,01/05/2017,X1",
    "01/05/2017,P,C2,U6,PR1,01/09/2018,X1",
    "01/09/2018,P,C1,K2,PR4,,",
  ];

  it("counts the placements of two years", async () => {
    expect(await counts("three-placements-two-years", moves)).toBe(1);
    expect(await counts("three-placements-year", moves)).toBe(0);
  });

  it("is of children in care on both dates, though they were not in between", async () => {
    const rows: CareRows = {
      episodes: [
        "A,01/02/2018,S,C2,U4,PR1,01/05/2018,E4A",
        "A,01/09/2018,S,C1,K2,PR4,,",
        "B,01/06/2018,S,C1,K2,PR4,,",
        "Z,01/06/2015,S,C1,K2,PR4,01/06/2016,E4A", // so that two years are held
      ],
    };
    expect(await figureFrom(rows, "three-placements-two-years", year)).toMatchObject({
      numerator: 0,
      denominator: 1,
      periodStart: "2017-04-01",
    });
  });

  it("does not take the moves of a year that was not read for none", async () => {
    // a year's return, in which A had one placement, and nobody knows how many in the year before
    const rows: CareRows = { episodes: ["A,01/02/2016,S,C2,U4,PR1,,", "B,01/02/2016,S,C2,U4,PR1,01/05/2018,E4A"] };
    expect(await figureFrom(rows, "three-placements-two-years", year)).toMatchObject({ symbol: "x" });
  });

  it("says that earlier returns are wanting", async () => {
    const rows: CareRows = { episodes: ["A,01/02/2016,S,C2,U4,PR1,01/05/2018,X1", "A,01/05/2018,P,C2,U4,PR1,,"] };
    expect((await figureFrom(rows, "three-placements-two-years", year)).note).toMatch(/looks back to 2017-04-01/);
  });
});

describe("long-term-stability", () => {
  /** Whether the child is in the denominator, and in the numerator. */
  const stable = async (
    episodes: readonly string[],
    header = "A,1,01/04/2003,WBRI",
  ): Promise<readonly (number | undefined)[]> => {
    const { numerator, denominator } = await figureFrom(
      { episodes: episodes.map((row) => `A,${row}`), header: [header] },
      "long-term-stability",
      year,
    );
    return [denominator, numerator];
  };

  it("is of children under 16", async () => {
    const long = ["01/01/2010,S,C2,U4,PR1,,"];
    expect(await stable(long, "A,1,01/04/2003,WBRI")).toEqual([1, 1]);
    expect(await stable(long, "A,1,31/03/2003,WBRI")).toEqual([0, 0]);
  });

  it("is of children in care for two and a half years", async () => {
    expect(await stable(["30/09/2016,S,C2,U4,PR1,,"])).toEqual([1, 1]);
    expect(await stable(["01/10/2016,S,C2,U4,PR1,,"])).toEqual([0, 0]);
    expect(await stable(["01/01/2010,S,C2,U4,PR1,01/01/2017,E4A", "01/02/2017,S,C2,U4,PR1,,"])).toEqual([0, 0]);
  });

  it("asks for two years with the same carer", async () => {
    const moved = (day: string): readonly string[] => [`01/01/2010,S,C2,U4,PR1,${day},X1`, `${day},P,C2,U4,PR1,,`];
    expect(await stable(moved("31/03/2017"))).toEqual([1, 1]);
    expect(await stable(moved("01/04/2017"))).toEqual([1, 0]);
  });

  it.each([
    ["a change of legal status", "L,C1,U4"],
    ["a move with the same carer", "T,C2,U6"],
    ["both at once", "U,E1,U5"],
  ])("goes on through %s", async (_, change) => {
    const [rne, status, place] = change.split(",");
    expect(
      await stable(["01/01/2010,S,C2,U4,PR1,01/01/2018,X1", `01/01/2018,${rne},${status},${place},PR1,,`]),
    ).toEqual([1, 1]);
  });

  it("goes on through a stay in hospital", async () => {
    expect(
      await stable([
        "01/01/2010,S,C2,U4,PR1,01/01/2019,X1",
        "01/01/2019,P,C2,T1,,09/01/2019,X1",
        "09/01/2019,P,C2,U4,PR1,,",
      ]),
    ).toEqual([1, 1]);
  });

  it("takes a placement for adoption together with the one before it", async () => {
    const adopted = (before: string): readonly string[] => [
      `01/01/2010,S,E1,U4,PR1,${before},X1`,
      `${before},P,E1,U6,PR1,01/10/2018,X1`,
      "01/10/2018,P,E1,A6,PR1,,",
    ];
    expect(await stable(adopted("31/03/2017"))).toEqual([1, 1]);
    expect(await stable(adopted("01/04/2017"))).toEqual([1, 0]);
  });

  it("says where the return does not hold the start of care", async () => {
    const rows: CareRows = { episodes: ["A,01/01/2018,P,C2,U4,PR1,,"] };
    expect((await figureFrom(rows, "long-term-stability", year)).note).toMatch(
      /does not hold the start of care of 1 of them/,
    );
  });
});
