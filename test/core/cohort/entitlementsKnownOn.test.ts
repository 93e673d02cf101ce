import { dayFromIso, isoFromDay, type Return, readReturn } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { entitlementsKnownOn } from "../../../packages/core/src/cohort/entitlementsKnownOn.ts";
import { type CareRows, careReturn } from "../../careReturn.ts";

/** What is known of child A, one line for each entitlement, with the file that says so. */
function known(care: Return, asAt: string): readonly string[] {
  return entitlementsKnownOn(care, dayFromIso(asAt))
    .filter(({ child }) => care.children[child] === "A")
    .flatMap(({ entitlements, evidence }) => [
      `by ${evidence.file}`,
      ...entitlements.map(({ status, from, to }) => `${status} ${isoFromDay(from)} to ${isoFromDay(to)}`),
    ]);
}

async function knownFrom(rows: CareRows, asAt = "2019-03-31"): Promise<readonly string[]> {
  return known(await careReturn({ header: ["A,1,01/06/2001,WBRI"], ...rows }), asAt);
}

// born on 1 June 2001: 14 in 2015, 16 in 2017, 18 in 2019, 21 in 2022, 25 in 2026
const formerRelevant = "former relevant 2019-06-01 to 2026-06-01";
const inCare = ["by Episodes", "eligible 2017-06-01 to 2019-06-01", formerRelevant];
const reported = ["by OC3", "relevant 2017-06-01 to 2019-06-01", formerRelevant];

describe("entitlementsKnownOn", () => {
  it("goes by the episodes, and puts those together that are one period of care", async () => {
    const episodes = ["A,01/02/2015,S,C2,U4,PR1,01/02/2017,X1", "A,01/02/2017,P,C2,U4,PR1,,"];
    expect(await knownFrom({ episodes })).toEqual(inCare);
  });

  it("knows nothing of what came after the day", async () => {
    const episodes = ["A,01/02/2015,S,C2,U4,PR1,01/04/2019,E3"];
    expect(await knownFrom({ episodes })).toEqual(inCare);
    expect(await knownFrom({ episodes }, "2019-04-01")).toEqual(["by Episodes", "eligible 2017-06-01 to 2019-04-01"]);
  });

  it("does not count short breaks", async () => {
    expect(await knownFrom({ episodes: ["A,01/02/2015,S,V4,U6,PR1,,"] })).toEqual([]);
    expect(
      await knownFrom({ episodes: ["A,01/02/2015,S,V4,U6,PR1,01/02/2019,E8", "A,01/03/2019,S,C2,U6,PR1,,"] }),
    ).toEqual(["by Episodes", "eligible 2019-05-30 to 2019-06-01", formerRelevant]); // 31 + 30 + 30 days: the 91st is 30 May
  });

  it("takes the word of OC3 on the thirteen weeks of whoever has left care", async () => {
    const careLeavers = ["A,01/06/2001,YES,F1,B1"];
    expect(await knownFrom({ episodes: ["A,01/02/2019,S,C2,U4,PR1,01/03/2019,E8"], careLeavers })).toEqual(reported);
    expect(await knownFrom({ episodes: [], careLeavers })).toEqual(reported);
    expect(await knownFrom({ episodes: ["A,01/02/2015,S,C2,U4,PR1,01/03/2018,E4A"], careLeavers })).toEqual(reported);
  });

  it.each(["DIED", "RHOM"])("leaves nothing to whom OC3 says %s", async (code) => {
    const episodes = ["A,01/02/2015,S,C2,U4,PR1,01/03/2018,E8"];
    expect(await knownFrom({ episodes, careLeavers: [`A,01/06/2001,${code},,`] })).toEqual(["by OC3"]);
  });

  it("holds to the episodes for a child in care, whatever OC3 says", async () => {
    const episodes = ["A,01/02/2015,S,C2,U4,PR1,,"];
    expect(await knownFrom({ episodes, careLeavers: ["A,01/06/2001,RHOM,,"] })).toEqual(inCare);
  });

  it.each(["E2", "E3", "E15"])("holds to the episodes where they end with %s, whatever OC3 says", async (reason) => {
    const episodes = [`A,01/02/2015,S,C2,U4,PR1,01/03/2018,${reason}`];
    expect(await knownFrom({ episodes, careLeavers: ["A,01/06/2001,YES,F1,B1"] })).toEqual([
      "by Episodes",
      "eligible 2017-06-01 to 2018-03-01",
    ]);
  });

  it("leaves out whoever has no date of birth", async () => {
    expect(await knownFrom({ episodes: ["A,01/02/2015,S,C2,U4,PR1,,"], header: ["A,1,,WBRI"] })).toEqual([]);
  });

  it("hears what OC3 said last by the reporting year of the day", async () => {
    const files = (year: string, start: string, inTouch: string | undefined) =>
      Object.entries({
        Episodes: ["CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC", `Z,${start},S,C2,N1,U4,PR1,,`],
        Header: ["CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", "Z,1,01/01/2015,WBRI,,,"],
        OC3: ["CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", ...(inTouch === undefined ? [] : [`A,01/06/2001,${inTouch},F1,B1`])],
      }).map(([name, lines]) => ({
        name: `${year}/${name}.csv`,
        bytes: new TextEncoder().encode(lines.join("\n")),
      }));
    const { return: care } = await readReturn([
      ...files("2018", "01/06/2017", "YES"),
      ...files("2019", "01/06/2018", undefined),
      ...files("2020", "01/06/2019", "RHOM"),
    ]);
    expect(known(care, "2017-03-31")).toEqual([]);
    expect(known(care, "2018-03-31")).toEqual(reported);
    expect(known(care, "2019-03-31")).toEqual(reported);
    expect(known(care, "2020-03-31")).toEqual(["by OC3"]);
  });
});
