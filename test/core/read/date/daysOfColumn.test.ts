import { isoFromDay, noDay } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { daysOfColumn } from "../../../../packages/core/src/read/date/daysOfColumn.ts";

function readAll(...dates: readonly string[]): readonly (string | undefined)[] {
  return readOf("1900", ...dates);
}

function readOf(serials: "1900" | "1904", ...dates: readonly string[]): readonly (string | undefined)[] {
  const rows = dates.map((date, at) => ({ cells: ["A", date], line: at + 2 }));
  const dayOf = daysOfColumn({ heading: ["Child", "Date"], rows, serials }, "date");
  return dates.map((date) => {
    const { day, fault } = dayOf(date);
    return day === noDay ? fault : isoFromDay(day);
  });
}

describe("the dates of a column", () => {
  it("are read however they are written", () => {
    expect(readAll("31/03/2025", "2025-03-31", "31 March 2025", "1.4.2025", "45748")).toEqual([
      "2025-03-31",
      "2025-03-31",
      "2025-03-31",
      "2025-04-01",
      "2025-04-01",
    ]);
  });

  it("are read in the order that the column shows", () => {
    expect(readAll("3/31/2025", "4/30/2025", "05/31/2025", "06/01/2025")).toEqual([
      "2025-03-31",
      "2025-04-30",
      "2025-05-31",
      "2025-06-01",
    ]);
    expect(readAll("31/3/2025", "1/4/2025")).toEqual(["2025-03-31", "2025-04-01"]);
  });

  it("stand day first where one or two show otherwise, which are slips", () => {
    const slip = "seems to have its month first; write it as DD/MM/YYYY, and look at the whole column";
    expect(readAll("01/04/2018", "01/05/2018", "01/06/2018", "04/25/2018")).toEqual([
      "2018-04-01",
      "2018-05-01",
      "2018-06-01",
      slip,
    ]);
    expect(readAll("25/04/2018", "04/26/2018", "01/06/2018")).toEqual(["2018-04-25", slip, "2018-06-01"]);
    expect(readAll("4/25/2018", "1/4/2018")[1]).toMatch(/^can be two days/);
  });

  it("can be two days where dates in both orders are many", () => {
    const months = ["04/25/2018", "05/26/2018", "06/27/2018", "07/28/2018", "08/29/2018"];
    expect(readAll("25/04/2018", ...months, "01/06/2018").at(-1)).toMatch(/^can be two days, as the column has dates/);
  });

  it("are refused with a year of two digits that can be more than one day, whatever the column shows", () => {
    const open = "has a year of two digits, by which it can be more than one day; write it as DD/MM/YYYY";
    // 18/04/05 can be of 2005 or of 2018, 30/6/55 of 1955 or of 2055; in 5-Apr-18 the year can only stand last
    expect(readAll("18/04/05", "25/04/2018", "30/6/55", "5-Apr-99", "5-Apr-18", "30/06/45")).toEqual([
      open,
      "2018-04-25",
      open,
      open,
      "2018-04-05",
      "2045-06-30",
    ]);
  });

  it("count the days of a workbook from 1904 where it does", () => {
    expect(readOf("1904", "43921")).toEqual(["2024-04-01"]);
    expect(readOf("1900", "43921")).toEqual(["2020-03-31"]);
  });

  it("say what is wrong of one that can be two days, or is none; blank is none without a fault", () => {
    expect(readAll("1/4/2025")[0]).toMatch(/^can be two days, and nothing in the column shows/);
    expect(readAll("soon", "", "N/A")).toEqual(["is not a date; write it as DD/MM/YYYY", undefined, undefined]);
  });
});
