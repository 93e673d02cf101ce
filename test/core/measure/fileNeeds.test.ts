import {
  dayFromIso,
  figuresOf,
  findFigure,
  findMeasure,
  measureNamed,
  type ReturnFile,
  readReturn,
} from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { type CareRows, careFiles, leftLongAgo } from "../../careReturn.ts";
import { figureFrom } from "./figureFrom.ts";

const day = "2019-03-31";
const rows: CareRows = { episodes: [...leftLongAgo, "A,01/05/2018,S,C2,U4,PR1,,,N1"] };

/** A return of a year among several: its files in a folder of its own. */
function yearOf(name: string, care: CareRows): readonly ReturnFile[] {
  return careFiles(care).map((file) => ({ ...file, name: `${name}/${file.name}` }));
}

describe("a figure that rests on a file", () => {
  it("is not available without the file, nor is a breakdown that asks it; the rest is", async () => {
    const without: CareRows = { ...rows, notGiven: ["UASC"] };
    const x = {
      symbol: "x",
      note: expect.stringMatching(/^needs the file .*\(UASC\) of the year ending 31 March 2019$/),
    };
    expect(await figureFrom(without, "uasc-number", day)).toMatchObject(x);
    expect(await figureFrom(without, "cla-number", day, ["uasc", "uasc"])).toMatchObject(x);
    expect(await figureFrom(without, "cla-number", day)).toMatchObject({ value: 1, note: "" });
  });

  it.each(["UASC", "Missing", "PlacedAdoption"])("takes %s without a row for an answer", async (file) => {
    const measure = { UASC: "uasc-number", Missing: "missing-at-date", PlacedAdoption: "adoption-status-number" }[file];
    const found = await figuresOf(
      (await readReturn(careFiles(rows))).return,
      { asAt: dayFromIso(day) },
      { measures: [measureNamed(measure ?? "")] },
    );
    expect(found.map(({ symbol }) => symbol)).not.toContain("x");
  });

  it.each(["OC2", "OC3", "Reviews", "SWEpisodes"])(
    "does not take %s without a row for one, as children in care have rows in it",
    async (file) => {
      const measures = {
        OC2: "immunisations",
        OC3: "care-leavers-number",
        Reviews: "reviews-on-time",
        SWEpisodes: "three-social-workers",
      };
      const { return: care } = await readReturn(careFiles(rows));
      const wanted = measureNamed(measures[file as keyof typeof measures]);
      for (const figure of figuresOf(care, { asAt: dayFromIso(day) }, { measures: [wanted] })) {
        expect(figure.symbol).not.toBe("");
      }
    },
  );

  it("needs AD1 of years alone in which somebody was adopted", async () => {
    const without: CareRows = { ...rows, notGiven: ["AD1"] };
    expect((await figureFrom(without, "adoption-a2", day)).symbol).toBe("z");
    const adopted: CareRows = {
      ...without,
      episodes: [
        ...rows.episodes,
        "B,01/05/2016,S,E1,U6,PR1,01/01/2018,X1,N1",
        "B,01/01/2018,P,E1,A6,PR1,01/06/2018,E12,N1",
      ],
    };
    expect(await figureFrom(adopted, "adoption-a2", day)).toMatchObject({
      symbol: "x",
      note: "needs the file of adopted children (AD1) of the year ending 31 March 2019",
    });
    // from entering care to moving in needs no match
    expect((await figureFrom(adopted, "adoption-a1", day)).symbol).not.toBe("x");
  });

  it("of several returns is needed of each year that is counted", async () => {
    const first = yearOf("2017-18", { episodes: ["A,01/05/2017,S,C2,U4,PR1,,,N1"], notGiven: ["UASC"] });
    const second = yearOf("2018-19", { episodes: ["A,01/05/2017,S,C2,U4,PR1,01/06/2018,E4A,N1"] });
    const { return: care } = await readReturn([...first, ...second]);
    const uasc = (iso: string) =>
      findFigure(figuresOf(care, { asAt: dayFromIso(iso) }, { measures: [findMeasure("uasc-number")] }), "uasc-number");
    expect(uasc("2018-03-31")).toMatchObject({ symbol: "x", note: expect.stringContaining("31 March 2018") });
    expect(uasc("2018-04-30")).toMatchObject({ value: 0 });
  });
});
