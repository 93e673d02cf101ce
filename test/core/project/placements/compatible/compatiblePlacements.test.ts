import { InputError } from "@lac-analytics/core";
import { compatiblePlacements, type PlacementRow, readPlacementScenario } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { csvFile } from "../../../read/csvFile.ts";

const files = [
  csvFile(
    "header.csv",
    "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB,LA,YEAR",
    "1,1,2008-02-20,WBRI,,,,Left,2021",
    "2,2,2007-05-01,APKN,,,,Right,2021",
  ),
  csvFile(
    "episodes.csv",
    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN,LA,YEAR",
    "1,2020-05-01,S,C2,N1,U4,PR1,,,,,,,Left,2021",
    "2,2020-05-01,S,C2,N1,U1,PR1,2020-12-01,E4A,,,,,Right,2021",
  ),
];
const regional = "from: 2021-04-01\nmonths: 3\ncompatible_with: cs-demand-model-regional\n";
const original = "from: 2021-04-01\nmonths: 3\ncompatible_with: cs-demand-model\n";
const project = (text: string): Promise<readonly PlacementRow[]> =>
  compatiblePlacements(files, readPlacementScenario(text, "a.yaml"));

describe("compatiblePlacements", () => {
  it("has until the first step those who are there at the start", async () => {
    const rows = await project(`${regional}step_days: 45\n`);
    const fostered = rows.filter(({ category }) => category === "Fostering");
    expect(fostered[0]).toMatchObject({ month: "2021-04-30", expected: 1, lower: 1, upper: 1, cost: 0 });
    expect(fostered[1]?.expected).not.toBe(1);
  });

  it("takes a range of inflation at its mean", async () => {
    const costs = async (inflation: string): Promise<readonly (number | undefined)[]> =>
      (await project(`${regional.replace("3", "14")}inflation: ${inflation}\n`)).map(({ cost }) => cost);
    expect(await costs("{ low: 0.1, likely: 0.2, high: 0.3 }")).toEqual(await costs("0.2"));
    expect(await costs("0.2")).not.toEqual(await costs("0"));
  });

  it("costs nothing in a group of the original model whose prices weigh nothing", async () => {
    const rows = await project(`${original}prices: [{ name: a, weekly: 700, group: FOSTERING, placed: 0 }]\n`);
    expect(rows.every(({ cost }) => cost === 0)).toBe(true);
  });

  it.each([
    [`${regional}only: { authorities: [Middle] }`, "no episode of the files is among those of only"],
    [`${regional}prices: [{ name: IFA, weekly: 1 }]`, '"IFA" is no line of cost of cs-demand-model-regional; they are'],
    [
      `${regional}prices: [{ name: Secure home, weekly: 1 }, { name: Secure home, weekly: 2 }]`,
      'there are two prices "Secure home"; keep one.',
    ],
    [`${regional}prices: [{ name: Secure home, weekly: 1, codes: [K1] }]`, "take its codes and group out."],
    [`${regional}inflation: { 2022-04-01: 0.02 }`, "knows one inflation for every year; give one number."],
    [`${regional}changes: [{ rate: { of: Fostering, to: Home, times: 2 } }]`, '"Home" is no group of'],
    [`${regional}changes: [{ entries: { group: fostering, times: 2 } }]`, '"fostering" is no group of'],
    [`${original}inflation: 0.02`, "cs-demand-model knows no inflation; take it out."],
    [`${original}prices: [{ name: a, weekly: 1, group: Fostering }]`, '"Fostering" is no group of cs-demand-model;'],
    [`${original}changes: [{ rate: { of: FOSTERING, to: OTHER, times: 2 } }]`, "write add and not times."],
  ])("refuses what the model would pass over: %s", async (text, sentence) => {
    await expect(project(text)).rejects.toThrow(InputError);
    await expect(project(text)).rejects.toThrow(sentence);
  });
});
