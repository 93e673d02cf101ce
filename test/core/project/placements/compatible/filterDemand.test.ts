import { addDays, dayFromIso } from "@lac-analytics/core";
import { filterDemand, readDemandTables, regionalDemand, regionalEpisodes } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { csvFile } from "../../../read/csvFile.ts";

const files = [
  csvFile(
    "header.csv",
    "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB,LA,YEAR",
    "1,1,2008-02-29,WBRI,,,,Left,2021",
    "2,2,2007-05-01,APKN,,,,Right,2021",
  ),
  csvFile(
    "episodes.csv",
    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN,LA,YEAR",
    "1,2020-05-01,S,C2,N1,U4,PR1,2020-06-01,X1,,,,,Left,2021",
    "1,2020-06-01,L,C2,N1,U4,PR1,2020-08-01,X1,,,,,Left,2021",
    "1,2020-08-01,P,V3,N1,K2,PR4,,,,,,,Left,2021",
    "2,2020-05-01,S,C2,N1,U1,PR1,2020-12-01,E4A,,,,,Right,2021",
  ),
  csvFile("uasc.csv", "CHILD,SEX,DOB,DUC,LA,YEAR", "2,2,2007-05-01,2025-05-01,Right,2021"),
];

describe("regionalEpisodes", () => {
  it("joins what changes neither placement nor carer, knows what comes next, and leaves short breaks in", async () => {
    const { episodes } = regionalEpisodes(await readDemandTables(files));
    const first = episodes.filter(({ child }) => child === "1");
    expect(
      first.map(({ ageBand, group, groupBefore, groupAfter }) => [ageBand, group, groupBefore, groupAfter]),
    ).toEqual([
      ["10 to 16", "Fostering", "Not in care", "Residential"],
      ["10 to 16", "Residential", "Fostering", ""],
    ]);
  });

  it("covers 1 April before the first year to 31 March after the last date", async () => {
    const { covers } = regionalEpisodes(await readDemandTables(files));
    expect(covers).toEqual({ from: dayFromIso("2020-04-01"), to: dayFromIso("2021-03-31") });
  });
});

describe("filterDemand", () => {
  it.each([
    [{ authorities: ["Left"] }, ["1"]],
    [{ ethnicities: ["APKN", "WIRI"] }, ["2"]],
    [{ sex: "2" }, ["2"]],
    [{ uasc: true }, ["2"]],
    [{ uasc: false }, ["1"]],
    [{}, ["1", "2"]],
    [{ sex: "1", uasc: true }, []],
  ])("by %j leaves the children %j", async (filter, expected) => {
    const data = filterDemand(regionalEpisodes(await readDemandTables(files)), filter);
    expect([...new Set(data.episodes.map(({ child }) => child))]).toEqual(expected);
  });

  it("comes before everything: others are in no stock and no rate", async () => {
    const data = filterDemand(regionalEpisodes(await readDemandTables(files)), { uasc: true });
    const reference = { from: dayFromIso("2020-04-01"), to: dayFromIso("2021-03-31") };
    const projection = regionalDemand(data, { reference, end: addDays(reference.to, 30) });
    expect(projection.states).toEqual(["10 to 16 - Fostering", "10 to 16 - Not in care"]);
    expect(Object.fromEntries(projection.initialPopulation)).toEqual({ "10 to 16 - Fostering": 0 });
  });
});

describe("regionalDemand", () => {
  const reference = { from: dayFromIso("2020-04-01"), to: dayFromIso("2021-03-31") };

  it("says where days lie outside the data", async () => {
    const data = regionalEpisodes(await readDemandTables(files));
    expect(() =>
      regionalDemand(data, { reference, start: dayFromIso("2022-01-08"), end: dayFromIso("2022-04-18") }),
    ).toThrow("the data, which cover 2020-04-01 to 2021-03-31");
    expect(() =>
      regionalDemand(data, {
        reference: { from: dayFromIso("1970-01-11"), to: dayFromIso("1970-01-21") },
        end: dayFromIso("2022-04-18"),
      }),
    ).toThrow("lie outside the data");
    expect(() => regionalDemand(data, { reference, end: dayFromIso("2021-03-31") })).toThrow(
      "must end after 2021-03-31",
    );
  });

  it("says where an episode begins and ends on one day in an empty state, so that there is no rate", async () => {
    const sameDay = files.map((file) =>
      file.name === "episodes.csv"
        ? csvFile(
            "episodes.csv",
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,YEAR",
            "1,2020-05-01,S,C2,N1,U4,PR1,2020-05-01,E4A,2021",
          )
        : file,
    );
    const data = regionalEpisodes(await readDemandTables(sameDay));
    expect(() => regionalDemand(data, { reference, end: dayFromIso("2021-06-22") })).toThrow(
      'On 2020-05-01 somebody leaves "10 to 16 - Fostering", where nobody was the day before',
    );
  });
});
