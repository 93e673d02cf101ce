import {
  dayFromIso,
  type Figure,
  type FigureInputs,
  figuresOf,
  findFigure,
  type ReturnFile,
  readReturn,
} from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { careFiles, leftLongAgo } from "../../../careReturn.ts";
import { richRows } from "./richRows.ts";
import { filesOf, sheetsOf, silentlyChanged, spoilings } from "./spoiltReturn.ts";

const inputs: FigureInputs = {
  authority: "E06000056",
  population: { children: 60_000, vintage: "invented" },
  populationByGroup: [{ breakdown: "age", category: "10-15", children: 20_000 }],
  postcodes: (postcode) =>
    postcode === ""
      ? undefined
      : {
          authority: postcode.startsWith("SG") ? "E06000056" : "E06000042",
          easting: 1000 * postcode.length,
          northing: 0,
        },
};

const sheets = sheetsOf(careFiles({ ...richRows, episodes: [...richRows.episodes, ...leftLongAgo] }));

async function figures(files: readonly ReturnFile[]): Promise<readonly Figure[]> {
  const { return: care } = await readReturn(files);
  return figuresOf(care, { asAt: dayFromIso("2019-03-31") }, { ...inputs, by: "all" });
}

const clean = await figures(filesOf(sheets));

/** Without these files, or without the children in them, there is no return. */
const refused = /^(?:Episodes|Header)(?:\.CHILD)? is not there$/;

/** A blank end in all rows says that all go on; a care leaver may be in no other file, so another name is another one. */
const cannotBeTold = /^(?:UASC\.DUC|Missing\.MIS_END) is blank|^OC3\.CHILD is garbled/;

describe("a figure of a return that was not read whole", () => {
  it("is not noted where it was", () => {
    expect(clean.filter(({ lost }) => lost !== undefined)).toEqual([]);
    expect(clean.filter(({ symbol }) => symbol === "").length).toBeGreaterThan(500);
  });

  it.each(spoilings(sheets).filter(({ name }) => !refused.test(name) && !cannotBeTold.test(name)))(
    "is what it was, is noted, or is not available, where $name",
    async ({ spoil }) => {
      expect(silentlyChanged(clean, await figures(filesOf(spoil(sheets))))).toEqual([]);
    },
  );

  it.each([
    ["Episodes.DECOM is garbled in one row of 100", "Episodes was read without 1 of 82 rows for want of DECOM"],
    ["Episodes.REC is garbled in one row of 100", "REC of Episodes cannot be read in 1 of 82 rows"],
    ["Header.DOB is garbled in one row of 100", "DOB of Header cannot be read in 1 of 71 rows"],
  ])("has a note where %s", async (name, note) => {
    const [spoiling] = spoilings(sheets).filter((each) => each.name === name);
    const found = await figures(filesOf(spoiling?.spoil(sheets) ?? sheets));
    const touched = found.filter(({ lost }) => lost !== undefined);
    expect(touched.length).toBeGreaterThan(100);
    for (const figure of touched) expect(figure).toMatchObject({ note: expect.stringContaining(note) });
    expect(
      findFigure(found, name.startsWith("Header") ? "turning-18-next-6-months" : "started-again-12-months").symbol,
    ).toBe("");
    expect(found.filter(({ symbol }) => symbol === "x").length).toBe(
      clean.filter(({ symbol }) => symbol === "x").length,
    );
  });
});
