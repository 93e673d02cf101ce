import { dayFromIso, latestDay, noDay } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { careReturn } from "../../careReturn.ts";

describe("latestDay", () => {
  it("is the latest on which an episode begins or ends, wherever it stands", async () => {
    const of = async (...episodes: readonly string[]) => latestDay(await careReturn({ episodes }));
    const long = "A,01/05/2018,S,C2,U4,PR1,29/02/2020,E4A,N1";
    expect(await of(long, "B,01/05/2019,S,C2,U4,PR1,,,N1")).toBe(dayFromIso("2020-02-29"));
    expect(await of(long, "B,01/03/2020,S,C2,U4,PR1,,,N1")).toBe(dayFromIso("2020-03-01"));
    expect(await of("A,31/03/2019,S,C2,U4,PR1,,,N1", "B,01/01/2018,S,C2,U4,PR1,,,N1")).toBe(dayFromIso("2019-03-31"));
  });

  it("is no day where there is no episode", async () => {
    expect(latestDay(await careReturn({ episodes: [] }))).toBe(noDay);
  });
});
