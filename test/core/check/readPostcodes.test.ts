import { noDay } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { placementDistance } from "../../../packages/core/src/check/placeOf.ts";
import { readPostcodes } from "../../../packages/core/src/check/readPostcodes.ts";
import { readRows } from "./ruleTest.ts";

const read = (text: string, isWanted = (_: string) => true) =>
  readPostcodes(new TextEncoder().encode(text), "postcodes.csv", isWanted);

describe("a file of postcodes", () => {
  it("may be a directory of the ONS, and gives the county where there is one", () => {
    const find = read(
      "pcd,pcds,oscty,oslaua,oseast1m,osnrth1m\nSG186ZT,SG18 6ZT,E99999999,E06000056,519000,249000\nCB1 1AA,CB1 1AA,E10000003,E07000008,545000,258000",
    );
    expect(find("SG186ZT")).toEqual({ authority: "E06000056", easting: 519_000, northing: 249_000 });
    expect(find("CB11AA")?.authority).toBe("E10000003");
  });

  it("is kept only as far as it is wanted, and not where a postcode has no place", () => {
    const text = "postcode,authority,easting,northing\nSG18 6ZT,E06000056,519000,249000\nSG18 5ZE,E06000056,,";
    expect(read(text, (postcode) => postcode === "SG185ZE")("SG186ZT")).toBeUndefined();
    expect(read(text)("SG185ZE")).toBeUndefined();
  });

  it("must have its columns", () => {
    expect(() => read("postcode,easting,northing\nA,1,2")).toThrow("postcodes.csv has no column of the authority");
  });
});

describe("the distance between home and placement", () => {
  const authority = "E06000056";
  const distanceOf = async (metresEast: number, metresNorth: number) => {
    const { return: care } = await readRows({ Episodes: [{}] });
    const places = {
      SG185ZE: { authority, easting: 500_000, northing: 250_000 },
      SG186ZT: { authority, easting: 500_000 + metresEast, northing: 250_000 + metresNorth },
    };
    const context = { care, year: 2025, from: noDay, to: noDay, files: new Set<never>() };
    return placementDistance({ ...context, postcodes: (code) => new Map(Object.entries(places)).get(code) })(0);
  };

  it("is a straight line in miles to one decimal: 3, 4 and 5 times 1,609 metres are 5 miles", async () => {
    expect(await distanceOf(3 * 1609, 4 * 1609)).toBe(5);
    expect(await distanceOf(0, 0)).toBe(0);
    expect(await distanceOf(0, 1609 * 1.26)).toBe(1.3);
  });
});
