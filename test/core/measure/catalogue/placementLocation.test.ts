import { dayFromIso, type FigureOptions } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import type { PostcodeLookup } from "../../../../packages/core/src/read/PostcodeLookup.ts";
import type { CareRows } from "../../../careReturn.ts";
import { countsFrom, figureFrom } from "../figureFrom.ts";

const day = "2019-03-31";

/** Metres east of home: a mile is 1609.3 of them here. */
const places: Readonly<Record<string, readonly [authority: string, easting: number]>> = {
  HO11ME: ["E06000056", 0],
  NE11AR: ["E06000056", 10_000],
  FA11AR: ["E06000056", 40_000],
  OU11SI: ["E06000055", 5_000],
  OU12FA: ["W06000015", 90_000],
  ED11GE: ["E06000056", 32_266], // 20.0497 miles is 20.0
  ED12GE: ["E06000056", 32_267], // 20.0503 miles is 20.1
};

const postcodes: PostcodeLookup = (postcode) => {
  const [authority, easting] = places[postcode] ?? [];
  return authority === undefined || easting === undefined ? undefined : { authority, easting, northing: 0 };
};

const options: FigureOptions = { postcodes, authority: "E06000056" };

const placed = (child: string, postcode: string, home = "HO1 1ME"): string =>
  `${child},01/02/2018,S,C2,U4,PR1,,,,,${home},${postcode}`;

const rows: CareRows = {
  episodes: [
    placed("A", "ne1 1ar"),
    placed("B", "FA1 1AR"),
    placed("C", "OU1 1SI"),
    placed("D", "OU1 2FA"),
    placed("E", "ZZ9 9ZZ"),
    placed("F", "OU1 1SI", ""),
    placed("G", "ED1 1GE"),
    placed("H", "ED1 2GE"),
  ],
};

describe("out-of-area-share", () => {
  it("counts placements outside the authority, Wales too, of all children", async () => {
    expect(await figureFrom(rows, "out-of-area-share", day, ["total", "total"], options)).toMatchObject({
      numerator: 3,
      denominator: 8,
      value: 37.5,
    });
    expect(await countsFrom(rows, "out-of-area-share", day, "locality", options)).toEqual({
      inside: 4,
      outside: 3,
      unknown: 1,
    });
    expect(await figureFrom(rows, "out-of-area-share", day, ["placement", "U"], options)).toMatchObject({
      numerator: 3,
      denominator: 8,
    });
  });

  it("says what it needs", async () => {
    expect(await figureFrom(rows, "out-of-area-share", day)).toMatchObject({
      symbol: "x",
      note: "needs a postcode directory",
    });
    expect(await figureFrom(rows, "out-of-area-share", day, ["total", "total"], { postcodes })).toMatchObject({
      symbol: "x",
      note: "needs the code of the authority",
    });
    expect(await figureFrom(rows, "provider-share", day, ["locality", "inside"])).toMatchObject({
      symbol: "x",
      note: "needs a postcode directory",
    });
  });
});

describe("over-20-miles-share", () => {
  it("counts miles to one decimal, strictly over twenty", async () => {
    expect(await countsFrom(rows, "over-20-miles-share", day, "distance", options)).toEqual({
      "20-or-less": 3,
      "over-20": 3,
      unknown: 2,
    });
    expect(await figureFrom(rows, "over-20-miles-share", day, ["placement", "U"], options)).toMatchObject({
      numerator: 3,
      denominator: 8,
    });
  });
});

describe("over-20-miles-outside-share", () => {
  it("tells locality and distance apart", async () => {
    expect(await countsFrom(rows, "over-20-miles-outside-share", day, "locality-distance", options)).toEqual({
      "inside-20-or-less": 2,
      "outside-20-or-less": 1,
      "inside-over-20": 2,
      "outside-over-20": 1,
      "inside-unknown": 0,
      "outside-unknown": 1,
      unassigned: 1,
    });
  });
});

describe("placement-net-gain", () => {
  const series = [
    {
      measure: "placement-net-gain",
      day: dayFromIso("2019-03-31"),
      breakdown: "net-gain",
      category: "in",
      numerator: 10,
      note: "",
      file: "s.csv",
      row: 2,
    },
  ];

  it("counts own children outside, and takes the others from a series", async () => {
    expect(await figureFrom(rows, "placement-net-gain", day, ["net-gain", "out"], options)).toMatchObject({ value: 3 });
    expect(await figureFrom(rows, "placement-net-gain", day, ["net-gain", "in"], options)).toMatchObject({
      symbol: "x",
    });
    expect(await figureFrom(rows, "placement-net-gain", day, ["total", "total"], options)).toMatchObject({
      symbol: "x",
    });
    expect(await figureFrom(rows, "placement-net-gain", day, ["net-gain", "in"], { ...options, series })).toMatchObject(
      { value: 10 },
    );
    expect(await figureFrom(rows, "placement-net-gain", day, ["total", "total"], { ...options, series })).toMatchObject(
      { value: 7 },
    );
  });
});

describe("new-placements-location-share", () => {
  it("counts placements that began in the year, where each of them is", async () => {
    const moves: CareRows = {
      episodes: [
        "A,01/05/2018,S,C1,U4,PR1,01/06/2018,X1,,,HO1 1ME,OU1 1SI",
        "A,01/06/2018,L,C2,U4,PR1,01/07/2018,X1,,,HO1 1ME,OU1 1SI",
        "A,01/07/2018,P,C2,T1,,08/07/2018,X1,,,HO1 1ME,FA1 1AR",
        "A,08/07/2018,P,C2,U4,PR1,,,,,HO1 1ME,OU1 1SI",
        "B,01/05/2018,S,V4,U4,PR1,,,,,HO1 1ME,OU1 1SI",
      ],
    };
    expect(await countsFrom(moves, "new-placements-location-share", day, "locality-distance", options)).toMatchObject({
      "outside-20-or-less": 2,
      "inside-over-20": 1,
    });
  });
});
