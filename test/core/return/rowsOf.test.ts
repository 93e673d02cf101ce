import { rowsOf } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { returnWithOwnColumns } from "../ownColumns.ts";

const care = await returnWithOwnColumns();

describe("rowsOf", () => {
  it("gives a row as it is: identifiers text, dates ISO, blanks null, and the council's own column after them", () => {
    expect(rowsOf(care, "Header")[0]).toEqual({
      CHILD: "007",
      SEX: "M",
      DOB: "2012-02-01",
      ETHNIC: "WBRI",
      UPN: null,
      MOTHER: "0",
      MC_DOB: null,
      Team: "North",
    });
  });

  it("keeps 29 February, codes and postcodes, and has null for an episode that is open", () => {
    expect(rowsOf(care, "Header")[1]?.DOB).toBe("2012-02-29");
    expect(rowsOf(care, "Episodes")[0]).toMatchObject({
      DECOM: "2024-05-01",
      DEC: null,
      PLACE: "U4",
      HOME_POST: "AB1 2CD",
    });
  });

  it("gives no row of a file that has none", () => {
    expect(rowsOf(care, "OC2")).toEqual([]);
  });
});
