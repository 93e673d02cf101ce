import { describe, expect, it } from "vitest";
import { yearInName } from "../../../../packages/core/src/read/stitch/yearInName.ts";

describe("yearInName", () => {
  it.each([
    ["2017-episodes.csv", "2017"],
    ["Episodes_2018.csv", "2018"],
    ["Episodes 2017-18.csv", "2018"],
    ["episodes 2017_2018.csv", "2018"],
    ["header_1718.csv", "2018"],
    ["17-18 header.csv", "2018"],
    ["header201718.csv", "2018"],
    ["SSDA903_2019_v2.zip", "2019"],
    ["SSDA903 2018-19 made 2019-06-12.csv", "2019"],
    ["1999-00.csv", ""],
    ["header 20190612.csv", ""],
    ["header 12-06-2019.csv", ""],
    ["header 12.csv", ""],
    ["header_1917.csv", ""],
    ["header 120184.csv", ""],
    ["header.csv", ""],
    ["", ""],
  ])("of %j is %j", (name, label) => expect(yearInName(name)).toBe(label));
});
