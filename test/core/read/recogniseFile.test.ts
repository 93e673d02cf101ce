import { type FileName, fileLayouts } from "@lac-analytics/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../../packages/core/src/read/columnsOf.ts";
import { otherNames } from "../../../packages/core/src/read/otherNames.ts";
import { recogniseFile } from "../../../packages/core/src/read/recogniseFile.ts";

const files = Object.keys(fileLayouts) as FileName[];

describe("recogniseFile", () => {
  it.each(files)("knows %s by its columns in any order and case, with others among them", (file) => {
    const heading = fc.shuffledSubarray([...columnsOf(file)], { minLength: columnsOf(file).length });
    fc.assert(
      fc.property(heading, fc.boolean(), (columns, lower) => {
        const shown = columns.map((column) => (lower ? ` ${column.toLowerCase()} ` : column));
        const found = recogniseFile([...shown, "LA", "YEAR"]);
        expect(found).toMatchObject({
          as: file,
          missing: [],
          repeated: [],
          unknown: [columns.length, columns.length + 1],
        });
        if (found.as !== "not recognised") {
          for (const [index, column] of columns.entries()) expect(found.columnAt.get(column)).toBe(index);
        }
      }),
    );
  });

  it.each(files)("knows %s with any one column but CHILD missing, if some column of its own is left", (file) => {
    for (const missing of columnsOf(file).slice(1)) {
      const found = recogniseFile(columnsOf(file).filter((column) => column !== missing));
      if (file === "UASC" && missing === "DUC") expect(found.as).toBe("not recognised");
      else expect(found).toMatchObject({ as: file, missing: [missing] });
    }
  });

  it("tells the file of a return of 2016, which had no URN and no reason for the change of placement", () => {
    const heading = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,HOME_POST,PL_POST".split(",");
    expect(recogniseFile(heading)).toMatchObject({ as: "Episodes", missing: ["REASON_PLACE_CHANGE", "URN"] });
  });

  it("does not take SEX and DOB alone for Header or UASC", () => {
    expect(recogniseFile(["CHILD", "SEX", "DOB"]).as).toBe("not recognised");
  });

  it("takes a Header with the date that UASC ceased for a Header", () => {
    expect(recogniseFile([...columnsOf("Header"), "DUC"])).toMatchObject({ as: "Header", unknown: [7] });
  });

  it("says why where two files fit alike, or there is no CHILD", () => {
    expect(recogniseFile([...columnsOf("Reviews"), ...columnsOf("DoLo")])).toEqual({
      as: "not recognised",
      reason: "its columns are those of Reviews and of DoLo alike",
    });
    expect(recogniseFile(columnsOf("OC3").slice(1))).toEqual({
      as: "not recognised",
      reason: "it has columns of the OC3 file but no CHILD column",
    });
  });

  it("names the columns it saw, but nothing that may be a row of children", () => {
    expect(recogniseFile(["Area", "Rate"])).toEqual({ as: "not recognised", reason: "its columns are Area, Rate" });
    expect(recogniseFile(["K26BLM86", "11/11/2022"])).toEqual({
      as: "not recognised",
      reason: "its first row names no column",
    });
  });

  it("finds columns that are there twice, and takes the first", () => {
    const found = recogniseFile(["CHILD", "DOB", "child", "REVIEW", "REVIEW_CODE", "review"]);
    expect(found).toMatchObject({ as: "Reviews", repeated: ["CHILD", "REVIEW"] });
    if (found.as !== "not recognised") expect(found.columnAt.get("CHILD")).toBe(0);
  });

  it("is not misled by columns that are called as parts of an object are", () => {
    expect(recogniseFile(["__proto__", "constructor", "toString", "CHILD"]).as).toBe("not recognised");
  });

  it.each(files)("knows %s by its columns written with blanks, and with the other names that people use", (file) => {
    const written = columnsOf(file).map((column) => column.toLowerCase().replaceAll("_", " "));
    expect(recogniseFile(written)).toMatchObject({ as: file, missing: [], unknown: [] });
    const others: Readonly<Record<string, readonly string[]>> = otherNames[file];
    const called = columnsOf(file).map((column) => (column === "CHILD" ? "Child ID" : (others[column]?.[0] ?? column)));
    expect(recogniseFile(called)).toMatchObject({ as: file, missing: [], unknown: [] });
  });

  it.each(files)("knows %s by its name where its heading leaves that open", (file) => {
    const shared = columnsOf(file).filter((column) => ["CHILD", "DOB", "SEX"].includes(column));
    if (shared.length === 1) return;
    expect(recogniseFile(shared).as).toBe("not recognised");
    expect(recogniseFile(shared, `2024-25/SSDA903 ${file} export.csv`).as).toBe(file);
  });

  it("does not take a table for a file of the return by its name alone", () => {
    expect(recogniseFile(["Area", "Rate"], "Header.csv").as).toBe("not recognised");
    expect(recogniseFile(["Notes", "CHILD"], "Header.csv").as).toBe("not recognised");
  });

  it("says which column may be CHILD", () => {
    const heading = columnsOf("OC3").slice(1);
    expect(recogniseFile(["CHLD", ...heading])).toMatchObject({
      reason: 'it has columns of the OC3 file but no CHILD column; call "CHLD" so if that is meant',
    });
    expect(recogniseFile(["Child ID", "Client ID", ...heading])).toMatchObject({
      reason:
        'it has columns of the OC3 file but no CHILD column, which "Child ID" and "Client ID" could be; call the right one CHILD',
    });
  });
});
