import { type Problem, type ReturnFile, readReturn } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { csvFile, episodes, header, person } from "./csvFile.ts";

/** A return of a year, which an episode of a second child puts it into. */
async function queriesOf(year: number, episode: string, ...others: readonly ReturnFile[]): Promise<readonly Problem[]> {
  const files = [
    episodes(episode, `Z9,31/03/${year},S,C2,N1,U4,PR1,,,,,,`),
    header(person("A1"), person("Z9")),
    ...others,
  ];
  const { problems, return: care } = await readReturn(files);
  expect(new Set(care.sourceYears)).toEqual(new Set([year]));
  return problems.filter(({ column }) => column !== "SEX");
}

const place = (code: string, dec = "") => `A1,01/05/2017,S,C2,N1,${code},PR1,${dec},,,,,`;

describe("a code that the return of the year does not have", () => {
  it("is kept, and a query that says from or until when it was there", async () => {
    expect(await queriesOf(2026, place("H5"))).toEqual([
      {
        code: "code-of-other-year",
        severity: "query",
        file: "Episodes.csv",
        row: 2,
        child: "A1",
        column: "PLACE",
        value: "H5",
        message:
          'Episodes.csv row 2: PLACE "H5" is not a code of the return of 2026: it ended with that of 2025; it was kept as it is.',
      },
    ]);
    const [k3] = await queriesOf(2018, place("K3"));
    expect(k3?.message).toContain("it began with that of 2024;");
  });

  it("is none where the episode ended in a year that had it, as in a return that tells earlier years too", async () => {
    expect(await queriesOf(2026, place("H5", "01/05/2019"))).toEqual([]);
    expect(await queriesOf(2026, place("H5", "01/05/2025"))).toMatchObject([{ column: "PLACE", value: "H5" }]);
    expect(await queriesOf(2020, "A1,01/05/2017,S,C2,N1,U4,PR1,01/02/2018,E43,,,,")).toEqual([]);
    expect(await queriesOf(2020, "A1,01/05/2017,S,C2,N1,U4,PR1,01/05/2018,E43,,,,")).toMatchObject([{ column: "REC" }]);
  });

  it("is looked for in every file", async () => {
    const { problems } = await readReturn([
      episodes("A1,31/03/2025,S,C2,N1,U4,PR1,,,,,,"),
      header("A1,1,01/04/2010,WBRI,,,"),
      csvFile("OC3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", "A1,01/04/2010,YES,F3,B1"),
    ]);
    expect(problems.map(({ column, value }) => [column, value])).toEqual([
      ["SEX", "1"],
      ["ACTIV", "F3"],
    ]);
  });

  it("is no matter where no episode tells the year", async () => {
    const { problems, return: care } = await readReturn([episodes(), header("A1,M,01/04/2010,WBRI,,,")]);
    expect(care.sourceYears).toEqual([undefined, undefined]);
    expect(problems.map(({ code }) => code)).toEqual(["no-rows"]);
  });
});

describe("a file that the return of the year does not have", () => {
  it("is read, and a query of the file", async () => {
    const social = csvFile("SW.csv", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON", "A1,01/04/2010,SW1,01/05/2017,,");
    expect(await queriesOf(2023, place("U4"), social)).toEqual([
      {
        code: "file-of-other-year",
        severity: "query",
        file: "SW.csv",
        message:
          "SW.csv is a SWEpisodes file, which the return of 2023 does not have: it began with that of 2024; it was read all the same.",
      },
    ]);
    expect(await queriesOf(2024, place("U4"), social)).toEqual([]);
  });
});
