import { pastForecasts } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { careReturn } from "../../../careReturn.ts";
import { placementScenario, smallReturn } from "./placementCase.ts";

const scenario = { ...placementScenario(), simulations: 20 };

/** Children who stay from each 1 May on: 20 from 2014, and so many more from each year given. */
async function comingEachYear(more: Readonly<Record<number, number>>) {
  const all: Readonly<Record<number, number>> = { 2014: 20, ...more };
  const children = Object.entries(all).flatMap(([year, count]) =>
    Array.from({ length: count }, (_, at) => ({ id: `C${year}${at}`, from: `01/05/${year}` })),
  );
  const leavers = [2014, 2015, 2016, 2017, 2018].map((year) => `L${year},01/06/${year},S,C2,U4,PR1,01/07/${year},E4A`);
  return careReturn({
    episodes: [...children.map(({ id, from }) => `${id},${from},S,C2,U4,PR1,,`), ...leavers],
    header: [
      ...children.map(({ id }) => `${id},1,15/06/2012,WBRI`),
      ...[2014, 2015, 2016, 2017, 2018].map((year) => `L${year},1,15/06/2012,WBRI`),
    ],
  });
}

describe("pastForecasts", () => {
  it("sets beside each forecast a year ahead what it started from, and what came", async () => {
    const care = await comingEachYear({ 2015: 4, 2016: 2, 2017: 3, 2018: 10 });
    const past = pastForecasts(care, scenario);
    expect(past.map(({ from, to, start, came }) => [from, to, start, came])).toEqual([
      ["2015-03-31", "2016-03-31", 20, 24],
      ["2016-03-31", "2017-03-31", 24, 26],
      ["2017-03-31", "2018-03-31", 26, 29],
      ["2018-03-31", "2019-03-31", 29, 39],
    ]);
  });

  it("knows nothing of what came: the forecast is the same whoever comes later", async () => {
    const some = pastForecasts(await comingEachYear({ 2018: 10 }), scenario);
    const many = pastForecasts(await comingEachYear({ 2018: 60 }), scenario);
    expect(many.at(-1)?.expected).toBe(some.at(-1)?.expected);
    expect(many.at(-1)?.upper80).toBe(some.at(-1)?.upper80);
    expect([some.at(-1)?.came, many.at(-1)?.came]).toEqual([30, 80]);
  });

  it("leaves out the years before which nobody was looked after", async () => {
    const ids = Array.from({ length: 12 }, (_, at) => `C${at}`);
    const care = await careReturn({
      episodes: [
        // left on the first day of the first year, of which no day counts
        "L,01/05/2013,S,C2,U4,PR1,01/04/2014,E4A",
        ...ids.map((id) => `${id},01/05/2016,S,C2,U4,PR1,,`),
        "M,01/06/2018,S,C2,U4,PR1,01/07/2018,E4A",
      ],
      header: ["L", "M", ...ids].map((id) => `${id},1,15/06/2012,WBRI`),
    });
    expect(pastForecasts(care, scenario).map(({ from, start, came }) => [from, start, came])).toEqual([
      ["2017-03-31", 12, 12],
      ["2018-03-31", 12, 12],
    ]);
  });

  it("leaves out what the scenario changes, and is none of a return of one year", async () => {
    const care = await comingEachYear({});
    const changed = { ...scenario, changes: placementScenario({ changes: [{ entries: { times: 9 } }] }).changes };
    expect(pastForecasts(care, changed)).toEqual(pastForecasts(care, scenario));
    expect(pastForecasts(await smallReturn(), scenario)).toEqual([]);
  });
});
