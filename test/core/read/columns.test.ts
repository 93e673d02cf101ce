import { codeSets, noDay, noInteger } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { codeColumn } from "../../../packages/core/src/read/codeColumn.ts";
import { usualOrder } from "../../../packages/core/src/read/date/columnOrders.ts";
import { dateReader } from "../../../packages/core/src/read/date/dateReader.ts";
import { dateColumn } from "../../../packages/core/src/read/dateColumn.ts";
import { integerColumn } from "../../../packages/core/src/read/integerColumn.ts";
import { permanenceDateColumn } from "../../../packages/core/src/read/permanenceDateColumn.ts";
import { textColumn } from "../../../packages/core/src/read/textColumn.ts";

const order = (...rows: readonly number[]): Uint32Array => Uint32Array.from(rows);

describe("a column of codes", () => {
  it("begins with blank and the codes of the list", () => {
    const column = codeColumn(2, "MISSING");
    column.put(0, "A", 0);
    column.put(1, "", 0);
    expect(column.inOrder(order(0, 1))).toEqual({ codes: ["", "M", "A"], values: Uint16Array.of(2, 0) });
  });

  it("does not mind case", () => {
    const column = codeColumn(1, "RNE");
    expect(column.put(0, "s", 0)).toBeUndefined();
    expect(column.textAt(0)).toBe("S");
  });

  it("keeps a code it does not know after those it knows, once, and reports it each time", () => {
    const column = codeColumn(3, "MOTHER");
    expect(column.put(0, "xx", 0)).toMatchObject({ code: "unknown-code", severity: "error" });
    expect(column.put(1, "XX", 0)).toMatchObject({ code: "unknown-code" });
    expect(column.put(2, "toString", 0)).toMatchObject({ code: "unknown-code" });
    expect(column.inOrder(order(2, 1, 0))).toEqual({
      codes: ["", "0", "1", "XX", "TOSTRING"],
      values: Uint16Array.of(4, 3, 3),
    });
  });

  it("takes 1.0, as statistical programs write it, for the code 1 and remarks on it once", () => {
    const column = codeColumn(1, "SEX");
    expect(column.put(0, "1.0", 0)).toMatchObject({ code: "number-form", severity: "query", oncePerColumn: true });
    expect(column.inOrder(order(0))).toMatchObject({ values: Uint16Array.of(1) });
    expect(codeColumn(1, "PLACE").put(0, "1.0", 0)).toMatchObject({ code: "unknown-code" });
  });

  it("reads codes in words, and with their meaning behind them, and remarks on it once", () => {
    const read = (set: Parameters<typeof codeColumn>[1], cell: string) => {
      const column = codeColumn(1, set);
      const code = column.put(0, cell, 0)?.code;
      return [column.textAt(0), code];
    };
    expect(read("SEX", "Female")).toEqual(["F", "code-form"]);
    expect(read("BOOL01", "no")).toEqual(["0", "code-form"]);
    expect(read("LS", "C2 - Full care order")).toEqual(["C2", "code-form"]);
    expect(read("ETHNIC", "WBRI: White British")).toEqual(["WBRI", "code-form"]);
    expect(read("IN_TOUCH", "No")).toEqual(["NO", undefined]);
    expect(read("LS", "C9 - Another order")).toEqual(["C9 - ANOTHER ORDER", "unknown-code"]);
    expect(read("LS", "constructor")).toEqual(["CONSTRUCTOR", "unknown-code"]);
  });

  it("leaves blank, and reports, the codes for which 16 bits have no room", () => {
    const rows = 70_000;
    const column = codeColumn(rows, "MOTHER");
    for (let row = 0; row < rows; row++) expect(column.put(row, `X${row}`, 0)?.code).toBe("unknown-code");
    const { codes, values } = column.inOrder(order(65_532, 65_533, 69_999)) as { codes: string[]; values: Uint16Array };
    expect(codes.length).toBe(65_536);
    expect([...values]).toEqual([65_535, 0, 0]);
  });

  it("never alters the list itself", () => {
    codeColumn(1, "MOTHER").put(0, "zz", 0);
    expect(codeSets.MOTHER).toEqual(["0", "1"]);
  });
});

describe("a column of whole numbers", () => {
  it.each([
    ["0", 0, undefined],
    ["40", 40, undefined],
    ["007", 7, undefined],
    ["", noInteger, undefined],
    ["12.0", 12, "number-form"],
    ["12,0", 12, "number-form"],
    ["12,000", noInteger, "bad-number"],
    ["12.5", noInteger, "bad-number"],
    ["-1", noInteger, "bad-number"],
    ["1e3", noInteger, "bad-number"],
    ["0x10", noInteger, "bad-number"],
    ["9999999999", noInteger, "bad-number"],
    ["n/a", noInteger, "blank-word"],
    ["many", noInteger, "bad-number"],
    ["12\n", 12, "hidden-character"],
    ["\u00a07", 7, "hidden-character"],
  ])("reads %j as %j, with %j", (text, value, code) => {
    const column = integerColumn(1);
    expect(column.put(0, text, 0)?.code).toBe(code);
    expect(column.inOrder(order(0))).toEqual(Int32Array.of(value));
  });
});

describe("a column of dates", () => {
  const dates = (rows: number) => {
    const reader = dateReader(usualOrder);
    return dateColumn(rows, () => reader);
  };

  it("keeps no day where none can be read, but tells two such cells apart", () => {
    const column = dates(3);
    column.put(0, "21/01/2019", 0);
    expect(column.put(1, "31/02/2019", 0)).toMatchObject({ code: "bad-date", severity: "error" });
    column.put(2, "", 0);
    expect(column.inOrder(order(1, 0, 2))).toEqual(Int32Array.of(noDay, 17_917, noDay));
    expect(new Set([0, 1, 2].map(column.textAt)).size).toBe(3);
  });

  it("forgets a cell in whose place another comes", () => {
    const column = dates(1);
    column.put(0, "31/02/2019", 0);
    column.put(0, "21/01/2019", 0);
    expect(column.textAt(0)).toBe("2019-01-21");
  });
});

describe("a column of text", () => {
  it("keeps cells as they are", () => {
    const column = textColumn(4);
    for (const [row, text] of ["007", "1e5", "__proto__", ""].entries()) column.put(row, text, 0);
    const { at } = column.inOrder(order(3, 2, 1, 0)) as { at: (row: number) => string };
    expect([0, 1, 2, 3, 4].map(at)).toEqual(["", "__proto__", "1e5", "007", ""]);
  });
});

describe("a column of dates that may be known in part", () => {
  const column = () => {
    const reader = dateReader(usualOrder);
    return permanenceDateColumn(1, () => reader);
  };

  it.each([
    ["ZZ/05/2012", "ZZ/05/2012", undefined],
    ["01/05/2012", "01/05/2012", undefined],
    ["2012-05-01", "01/05/2012", "date-form"],
    ["1-May-12", "01/05/2012", "date-form"],
    ["41030", "01/05/2012", "date-form"],
    ["31/02/2012", "31/02/2012", undefined],
    ["NULL", "", "blank-word"],
    ["", "", undefined],
  ])("keeps %j as %j, with %j", (cell, text, code) => {
    const dates = column();
    expect(dates.put(0, cell, 0)?.code).toBe(code);
    expect(dates.textAt(0)).toBe(text);
  });
});
