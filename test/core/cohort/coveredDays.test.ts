import { coveredDays, isoFromDay, type ReturnFile, readReturn } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { careReturn, leftLongAgo } from "../../careReturn.ts";

async function covered(episodes: readonly string[]): Promise<readonly string[]> {
  const { from, to } = coveredDays(await careReturn({ episodes }));
  return [isoFromDay(from), isoFromDay(to)];
}

describe("coveredDays", () => {
  it("is a year for a year's return, however long ago its children came, and not its eve", async () => {
    expect(await covered(["A,01/02/2015,S,C2,U4,PR1,02/06/2018,E4A", "B,01/02/2016,S,C2,U4,PR1,,"])).toEqual([
      "2018-04-01",
      "2019-03-31",
    ]);
  });

  it("takes no notice of moves before the year, which only those still in care have", async () => {
    expect(
      await covered([
        "A,01/02/2009,S,C1,U6,PR1,02/06/2010,X1",
        "A,02/06/2010,P,C2,U4,PR1,,",
        "B,01/02/2016,S,C2,U4,PR1,30/05/2018,E4A",
      ]),
    ).toEqual(["2018-04-01", "2019-03-31"]);
  });

  it("goes back to the year in which the first child left", async () => {
    expect(
      await covered(["A,01/02/2009,S,C2,U4,PR1,02/06/2010,E4A", "B,01/02/2016,S,C2,U4,PR1,30/03/2019,E4A"]),
    ).toEqual(["2010-04-01", "2019-03-31"]);
  });

  it("takes no notice of an earlier period of care of a child who came back, which a year's return may hold", async () => {
    expect(
      await covered([
        "A,01/02/2009,S,C1,U6,PR1,02/06/2010,E4A",
        "A,01/02/2017,S,C2,U4,PR1,,",
        "B,01/02/2016,S,C2,U4,PR1,30/05/2018,E4A",
      ]),
    ).toEqual(["2018-04-01", "2019-03-31"]);
  });

  it("takes one old case among many leavers for a stray", async () => {
    const leavers = Array.from({ length: 11 }, (_, at) => `L${at},01/02/2016,S,C2,U4,PR1,30/05/2018,E4A`);
    expect(await covered([...leavers, "A,01/02/2009,S,C2,U4,PR1,02/06/2010,E4A"])).toEqual([
      "2018-04-01",
      "2019-03-31",
    ]);
    expect(await covered([...leavers.slice(1), "A,01/02/2009,S,C2,U4,PR1,02/06/2010,E4A"])).toEqual([
      "2010-04-01",
      "2019-03-31",
    ]);
  });

  it("goes back to the first of several returns, though nobody left in its year", async () => {
    expect(await coveredOf(2018, 2019)).toEqual(["2017-04-01", "2019-03-31"]);
  });

  it("begins after a year between two returns that was not read", async () => {
    expect(await coveredOf(2016, 2018, 2019)).toEqual(["2017-04-01", "2019-03-31"]);
  });

  it("answers for every day of a return without an episode, in which no child is", async () => {
    const always = { from: -Infinity, to: Infinity, isSure: true };
    expect(coveredDays(await careReturn({ episodes: [] }))).toEqual(always);
  });

  it("is not sure of them where fewer than ten episodes ended", async () => {
    const ended = (count: number) => leftLongAgo.slice(0, count);
    expect(coveredDays(await careReturn({ episodes: ended(9) })).isSure).toBe(false);
    expect(coveredDays(await careReturn({ episodes: ended(10) })).isSure).toBe(true);
  });

  it("takes no notice of an end whose reason cannot be read", async () => {
    const { from } = coveredDays(
      await careReturn({
        episodes: ["A,01/02/2009,S,C1,U6,PR1,02/06/2010,?!", "B,01/02/2016,S,C2,U4,PR1,30/05/2018,E4A"],
      }),
    );
    expect(isoFromDay(from)).toBe("2018-04-01");
  });
});

/** What returns of some years cover, each with one child who came in it and is still there. */
async function coveredOf(...years: readonly number[]): Promise<readonly string[]> {
  const columns = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
  const files = years.flatMap((year) => {
    const rows = years.flatMap((each) => (each <= year ? [`C${each},01/06/${each - 1},S,C2,N1,U4,PR1,,,,,,`] : []));
    const children = years.map((each) => `C${each},1,01/01/2010,WBRI,,,`);
    return [
      textFile(`${year}/Episodes.csv`, columns, ...rows),
      textFile(`${year}/Header.csv`, "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", ...children),
    ];
  });
  const { from, to } = coveredDays((await readReturn(files)).return);
  return [isoFromDay(from), isoFromDay(to)];
}

function textFile(name: string, ...lines: readonly string[]): ReturnFile {
  return { name, bytes: new TextEncoder().encode(lines.join("\n")) };
}
