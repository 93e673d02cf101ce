import { carePaths, dayFromIso, pathStays } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { careReturn } from "../../careReturn.ts";

const watched = { from: dayFromIso("2018-04-01"), to: dayFromIso("2019-03-31") };

/** The stays of each path of a return of some episodes, as state, entry, exit and what comes next. */
async function staysOf(...episodes: readonly string[]) {
  const care = await careReturn({ episodes });
  return carePaths(care).map((path) =>
    pathStays(care, watched)(path).map(({ state, entry, exit, next }) => [state, entry, exit, next]),
  );
}

describe("pathStays", () => {
  it("counts days from coming into care, from move to move, and moves who leaves out", async () => {
    // 1 May to 1 June are 31 days, and to 1 August 92
    expect(
      await staysOf("A,01/05/2018,S,C2,U4,PR1,01/06/2018,X1,N1", "A,01/06/2018,P,C2,U1,PR1,01/08/2018,E4A,N1"),
    ).toEqual([
      [
        ["foster", 0, 31, "kin"],
        ["kin", 31, 92, "out"],
      ],
    ]);
  });

  it("has placements of one kind, and a new legal status, for one stay; one without a code is elsewhere", async () => {
    expect(
      await staysOf(
        "A,01/05/2018,S,C2,U4,PR1,01/06/2018,X1,N1",
        "A,01/06/2018,P,C2,U5,PR4,01/07/2018,X1,N1",
        "A,01/07/2018,L,C1,U5,PR4,01/08/2018,X1,N1",
        "A,01/08/2018,P,C1,,PR4,02/08/2018,X1,N1",
        "A,02/08/2018,P,C1,K2,PR4,,,N1",
      ),
    ).toEqual([
      [
        ["foster", 0, 92, "other"],
        ["other", 92, 93, "residential"],
        ["residential", 93, 334, null],
      ],
    ]);
  });

  it("ends with the last watched day for who is still in care, or leaves after it", async () => {
    // 1 May to 31 March are 334 days
    const stays = [["foster", 0, 334, null]];
    expect(await staysOf("A,01/05/2018,S,C2,U4,PR1,,,N1")).toEqual([stays]);
    expect(await staysOf("A,01/05/2018,S,C2,U4,PR1,01/04/2019,E4A,N1")).toEqual([stays]);
    expect(await staysOf("A,01/05/2018,S,C2,U4,PR1,31/03/2019,E4A,N1")).toEqual([[["foster", 0, 334, "out"]]]);
  });

  it("has nothing of a child whose coming into care the return does not hold", async () => {
    expect(await staysOf("A,01/05/2018,P,C2,U4,PR1,01/06/2018,X1,N1", "A,01/06/2018,P,C2,K2,PR4,,,N1")).toEqual([[]]);
  });

  it("begins with the first watched day for who was in care already, and has nothing of who had left", async () => {
    // 1 January to 31 March, the eve of it, are 89 days, to 1 April 90, to 1 May 120
    expect(
      await staysOf("A,01/01/2018,S,C2,U4,PR1,01/03/2018,X1,N1", "A,01/03/2018,P,C2,K2,PR4,01/05/2018,E4A,N1"),
    ).toEqual([[["residential", 89, 120, "out"]]]);
    expect(await staysOf("A,01/01/2018,S,C2,U4,PR1,01/04/2018,E4A,N1")).toEqual([[["foster", 89, 90, "out"]]]);
    expect(await staysOf("A,01/01/2018,S,C2,U4,PR1,31/03/2018,E4A,N1")).toEqual([[]]);
  });

  it("does not say where a child went of whom the record does not say why care ended", async () => {
    expect(await staysOf("A,01/05/2018,S,C2,U4,PR1,01/06/2018,X1,N1")).toEqual([[["foster", 0, 31, null]]]);
  });

  it("passes over what has no length, a path of none too", async () => {
    expect(
      await staysOf("A,01/05/2018,S,C2,K2,PR4,01/05/2018,X1,N1", "A,01/05/2018,P,C2,U4,PR1,01/06/2018,E4A,N1"),
    ).toEqual([[["foster", 0, 31, "out"]]]);
    expect(await staysOf("A,01/05/2018,S,C2,U4,PR1,01/05/2018,E4A,N1")).toEqual([[]]);
  });

  it("counts the leap day, and every period of care for itself", async () => {
    const care = await careReturn({
      episodes: ["A,28/02/2020,S,C2,U4,PR1,01/03/2020,E4A,N1", "A,01/05/2020,S,C2,P1,PR0,02/05/2020,E4A,N1"],
    });
    const twoYears = { from: dayFromIso("2019-04-01"), to: dayFromIso("2021-03-31") };
    const [first, second] = carePaths(care).map(pathStays(care, twoYears));
    expect(first).toEqual([{ state: "foster", entry: 0, exit: 2, next: "out" }]);
    expect(second).toEqual([{ state: "parents", entry: 0, exit: 1, next: "out" }]);
  });
});
