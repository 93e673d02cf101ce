import { dayFromIso, figuresOf, publicationOf } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { countInNote, figureNote } from "../../../packages/core/src/measure/countInNote.ts";
import { careReturn } from "../../careReturn.ts";

describe("a count in a note", () => {
  it("is told in the figure and left open where it is published", () => {
    expect(figureNote(`nothing is known of ${countInNote(3)} of those asked about`)).toEqual({
      note: "nothing is known of 3 of those asked about",
      publicNote: "nothing is known of some of those asked about",
    });
  });

  it("may be several, one below nought, or words", () => {
    expect(figureNote(`${countInNote(-4)} by these, ${countInNote("3 of 40")} rows`)).toEqual({
      note: "-4 by these, 3 of 40 rows",
      publicNote: "some by these, some rows",
    });
  });

  it("is told everywhere where it is nought", () => {
    expect(figureNote(`${countInNote(0)} of unknown group are left out`)).toEqual({
      note: "0 of unknown group are left out",
    });
  });

  it("is not what is no count: a year, a date or an age stays", () => {
    expect(figureNote("mid-2024 estimate; it looks back to 2022-04-01")).toEqual({
      note: "mid-2024 estimate; it looks back to 2022-04-01",
    });
  });
});

describe("the notes of published figures", () => {
  /** A number by itself: no date, year or code. */
  const number = /(?<![\w-])[1-9]\d{0,2}(?![\w-]| March)/;

  it("name no number of children, whatever was counted", async () => {
    const children = Array.from({ length: 40 }, (_, at) => at);
    const care = await careReturn({
      header: children.map(
        (at) => `C${at},${1 + (at % 2)},01/03/${2002 + (at % 15)},${at % 7 === 0 ? "NOBT" : "WBRI"}`,
      ),
      episodes: children.map(
        (at) =>
          `C${at},0${1 + (at % 9)}/06/2018,${at % 3 === 0 ? "L" : "S"},C2,U4,PR1,${at % 8 === 0 ? "01/02/2019,E4A" : ","}`,
      ),
    });
    const inputs = {
      authority: "E06000056",
      population: { children: 9_000, vintage: "mid-2018 estimate" },
      populationByGroup: [{ breakdown: "ethnicity", category: "white", children: 9_000 }] as const,
    };
    const figures = figuresOf(care, { asAt: dayFromIso("2019-03-31") }, { ...inputs, by: "all" });
    const told = figures.filter(({ publicNote }) => publicNote !== undefined);
    expect(told.length).toBeGreaterThan(20);
    const published = publicationOf(care, { inputsOn: () => inputs }).of(figures);
    expect([...new Set(published.map(({ note }) => note))].filter((note) => number.test(note))).toEqual([]);
  });
});
