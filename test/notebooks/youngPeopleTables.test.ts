import { describe, expect, it } from "vitest";
import { ageTable, wholeOf } from "../../notebooks/personal-advisers/youngPeopleTables.ts";
import type { CareRows } from "../careReturn.ts";
import { figuresFrom } from "../core/measure/figureFrom.ts";

/** A is 16 and in care, K and L are care leavers of 19 and 21 in the year's own OC3. */
const oneYear: CareRows = {
  episodes: [
    "A,01/02/2023,S,C2,U4,PR1,,",
    ...Array.from({ length: 10 }, (_, at) => `Z${at},01/02/2022,S,C2,U4,PR1,01/06/2024,E4A`),
  ],
  header: ["A,1,01/05/2008,WBRI"],
  careLeavers: ["K,01/10/2005,YES,F2,Z1", "L,01/10/2003,YES,F2,Z1"],
};

const entitled = (rows: CareRows) => figuresFrom(rows, "pa-entitled", "2025-03-31", { by: [["age-adviser"]] });

describe("the young people who are entitled to an adviser", () => {
  it("are at least so many where the return of one year does not hold all who are over 21", async () => {
    const figures = await entitled(oneYear);
    const table = ageTable(figures, "31 March 2025");
    expect(table?.rows).toEqual([
      ["16 to 17", 1],
      ["18 to 20", 1],
      ["21 to 24", "At least 1"],
      ["All", "At least 3"],
    ]);
    expect(table?.caption).toMatch(/not all known$/);
    expect(wholeOf(figures, "pa-entitled")).toMatchObject({ value: 3, partial: true });
  });

  it("are not known in all where nothing is known of those over 21", async () => {
    const figures = await entitled({ ...oneYear, careLeavers: ["K,01/10/2005,YES,F2,Z1"] });
    expect(ageTable(figures, "31 March 2025")?.rows.slice(2)).toEqual([
      ["21 to 24", "[x]"],
      ["All", "[x]"],
    ]);
  });
});
