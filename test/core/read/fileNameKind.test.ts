import { fileNameKind } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";

describe("fileNameKind", () => {
  it.each(["e.csv", "e.tsv", "e.txt", "903.xml", "return.zip", "e.xls", "e.xlsx", "e.xlsm", "e.parquet", "E.XLSX"])(
    "reads %s",
    (name) => {
      expect(fileNameKind(name)).toBe("readable");
    },
  );

  it.each(["notes.docx", "csv", "e.csv.bak", "e.xlsb", "ecsv", "e.xml~", ""])("passes over %j", (name) => {
    expect(fileNameKind(name)).toBe("other");
  });

  it.each([".DS_Store", "._Episodes.csv", "~$Episodes.xlsx"])("does not see %s", (name) => {
    expect(fileNameKind(name)).toBe("hidden");
  });

  it("sees what has such signs elsewhere in its name", () => {
    expect(fileNameKind("Episodes.2019.csv")).toBe("readable");
    expect(fileNameKind("~Episodes.csv")).toBe("readable");
    expect(fileNameKind("a~$Episodes.xlsx")).toBe("readable");
  });
});
