import { dayFromIso } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { leavingCareTest } from "../../../packages/core/src/cohort/leavingCareTest.ts";
import { careReturn } from "../../careReturn.ts";

/** Born on 1 January 2000: 14 on 1 January 2014, 16 on 1 January 2016. */
async function qualifies(...episodes: readonly string[]): Promise<boolean> {
  const care = await careReturn({ episodes: episodes.map((row) => `A,${row}`) });
  return leavingCareTest(care)(0, dayFromIso("2000-01-01"), dayFromIso("2018-01-01"));
}

describe("leavingCareTest", () => {
  it("asks for thirteen weeks in all", async () => {
    expect(await qualifies("01/02/2016,S,V2,U6,PR1,02/05/2016,E8")).toBe(true); // 91 days
    expect(await qualifies("01/02/2016,S,V2,U6,PR1,01/05/2016,E8")).toBe(false); // 90 days
  });

  it("adds stays together", async () => {
    expect(await qualifies("01/02/2015,S,V2,U6,PR1,15/04/2015,E8", "01/02/2016,S,V2,U6,PR1,19/02/2016,E8")).toBe(true); // 73 and 18
    expect(await qualifies("01/02/2015,S,V2,U6,PR1,15/04/2015,E8", "01/02/2016,S,V2,U6,PR1,18/02/2016,E8")).toBe(false);
  });

  it("asks for some time after the 16th birthday", async () => {
    expect(await qualifies("01/01/2015,S,V2,U6,PR1,01/01/2016,E8")).toBe(false);
    expect(await qualifies("01/01/2015,S,V2,U6,PR1,02/01/2016,E8")).toBe(true);
  });

  it("does not count time before the 14th birthday", async () => {
    expect(await qualifies("01/01/2010,S,V2,U6,PR1,01/03/2014,E8", "01/02/2016,S,V2,U6,PR1,08/02/2016,E8")).toBe(false);
  });

  it("does not count short breaks", async () => {
    expect(await qualifies("01/01/2015,S,V4,U6,PR1,01/01/2017,E8")).toBe(false);
  });

  it("counts an open stay up to the day", async () => {
    expect(await qualifies("03/10/2017,S,V2,U6,PR1,,")).toBe(true); // 91 days with the day itself
    expect(await qualifies("04/10/2017,S,V2,U6,PR1,,")).toBe(false);
  });
});
