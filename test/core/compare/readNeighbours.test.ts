import { readFileSync } from "node:fs";
import { InputError } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { readNeighbours } from "../../../packages/core/src/compare/readNeighbours.ts";
import { describeWithPublished } from "../../publishedPath.ts";
import { csvBytes } from "./csvBytes.ts";

const heading2021 = `LA num,LA Name,LA number,GOInd,GOReg,${[1, 2].map((n) => `SN${n},SNP`).join(",")},`;
const heading2025 = "old_la_code,la_name,region_ind,region_name,SN_1,SN_1P,SN_2,SN_2P";

describe("readNeighbours", () => {
  it("reads the model of 2021, whose columns of closeness all have one heading", () => {
    const lists = readNeighbours(
      csvBytes(
        `\uFEFF${heading2021}`,
        "823,Central Bedfordshire,823,2,East of England,850,Extremely Close,855,Very Close,",
      ),
      "2021.csv",
    );
    expect(lists).toEqual([
      {
        model: 2021,
        authority: "823",
        regionCode: "E12000006",
        neighbours: [
          { authority: "850", closeness: "extremely close" },
          { authority: "855", closeness: "very close" },
        ],
      },
    ]);
  });

  it("reads the model of 2025, whose closeness may have a blank at its end", () => {
    const [list] = readNeighbours(
      csvBytes(heading2025, "301,Barking and Dagenham,3,London,308,Close ,821,Somewhat close"),
      "2025.csv",
    );
    expect(list).toMatchObject({
      model: 2025,
      regionCode: "E12000007",
      neighbours: [
        { authority: "308", closeness: "close" },
        { authority: "821", closeness: "somewhat close" },
      ],
    });
  });

  it("passes over blank rows and the line that parts the authorities of old, and reads these", () => {
    const lists = readNeighbours(
      csvBytes(
        heading2021,
        ",,,,,,,,,",
        ",Old SNs:,,,,,,,,",
        "836,Poole (Pre LG),836,7,South West,938,Close,803,Close,",
      ),
      "2021.csv",
    );
    expect(lists.map(({ authority }) => authority)).toEqual(["836"]);
  });

  it("puts neighbours in the order of their numbers, wherever their columns stand", () => {
    const [list] = readNeighbours(csvBytes("SN_2,SN_2P,old_la_code,SN_1,SN_1P", "803,Close,823,825,Close"), "a.csv");
    expect(list?.neighbours.map(({ authority }) => authority)).toEqual(["825", "803"]);
  });

  it("takes the year of a later model from its caller", () => {
    const bytes = csvBytes(heading2025, "823,Central Bedfordshire,2,East of England,825,Close,803,Close");
    expect(readNeighbours(bytes, "a.csv", { model: 2028 })[0]?.model).toBe(2028);
  });

  it.each([
    [
      "a,b",
      "1,2",
      "a.csv is no table of statistical neighbours: it needs the columns LA num and SN1 to SN10, or old_la_code and SN_1 to SN_10.",
    ],
    [
      heading2025,
      "E06000056,Central Bedfordshire,2,East of England,825,Close,803,Close",
      'a.csv row 2, old_la_code: "E06000056" must be the three digits of an authority.',
    ],
    [
      heading2025,
      "823,Central Bedfordshire,2,East of England,825,Close,,Close",
      'a.csv row 2, SN_2: "" must be the three digits of an authority.',
    ],
    [
      heading2025,
      "823,Central Bedfordshire,2,East of England,825,Near,803,Close",
      'a.csv row 2, SN_1: the closeness right of it, "Near", must be one of extremely close, very close, close, somewhat close, not close.',
    ],
    [
      heading2025,
      "823,Central Bedfordshire,2,East of England,825,Close,825,Close",
      "a.csv row 2: a neighbour stands there twice, or the authority is its own neighbour.",
    ],
    [
      heading2025,
      "823,Central Bedfordshire,2,East of England,823,Close,825,Close",
      "a.csv row 2: a neighbour stands there twice, or the authority is its own neighbour.",
    ],
    [
      heading2025,
      "823,A,2,B,803,Close,825,Close\n823,A,2,B,803,Close,825,Close",
      "a.csv row 3: authority 823 has a row above already; keep one.",
    ],
  ])("refuses a file with the row it cannot read: %#", (heading, row, message) => {
    expect(() => readNeighbours(csvBytes(heading, row), "a.csv")).toThrow(new InputError(message));
  });
});

describeWithPublished("dfe/neighbours/sn_april_2021.csv", "the statistical neighbours of April 2021", (path) => {
  const lists = readNeighbours(readFileSync(path), "sn_april_2021.csv");

  it("are ten of 156 authorities, five of them no more", () => {
    expect(lists).toHaveLength(156);
    expect(lists.every(({ neighbours, model }) => neighbours.length === 10 && model === 2021)).toBe(true);
  });

  it("has Hampshire nearest to Central Bedfordshire", () => {
    const list = lists.find(({ authority }) => authority === "823");
    expect(list?.neighbours[0]).toEqual({ authority: "850", closeness: "extremely close" });
    expect(list?.neighbours.map(({ authority }) => authority)).toEqual([
      "850",
      "855",
      "937",
      "803",
      "881",
      "895",
      "938",
      "867",
      "869",
      "919",
    ]);
  });
});

describeWithPublished("dfe/neighbours/sn_model_2025_wide.csv", "the statistical neighbours of 2025", (path) => {
  const lists = readNeighbours(readFileSync(path), "sn_model_2025_wide.csv");

  it("are ten of 153 authorities, each in a region", () => {
    expect(lists).toHaveLength(153);
    expect(lists.every(({ neighbours, model }) => neighbours.length === 10 && model === 2025)).toBe(true);
    expect(lists.every(({ regionCode }) => regionCode.startsWith("E12"))).toBe(true);
  });

  it("kept six of Central Bedfordshire's ten and swapped four", () => {
    const list = lists.find(({ authority }) => authority === "823");
    expect(list?.neighbours.map(({ authority }) => authority)).toEqual([
      "825",
      "803",
      "873",
      "850",
      "865",
      "931",
      "938",
      "867",
      "869",
      "919",
    ]);
  });
});
