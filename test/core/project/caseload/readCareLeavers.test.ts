import { dayFromIso, isoFromDay } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import type { CareLeaver } from "../../../../packages/core/src/project/caseload/CareLeaver.ts";
import { readCareLeavers } from "../../../../packages/core/src/project/caseload/readCareLeavers.ts";

function read(...lines: readonly string[]): readonly CareLeaver[] {
  return readCareLeavers(new TextEncoder().encode(lines.join("\n")), "care-leavers.csv");
}

const heading = "child,birth_date,status,in_touch";

describe("readCareLeavers", () => {
  it("reads child, birth date, status and contact", () => {
    expect(read(heading, "A,2000-02-29,former relevant,yes", "B,31/03/2002,Relevant,NO", "C,2001-04-01,,")).toEqual([
      { child: "A", birth: dayFromIso("2000-02-29"), status: "former relevant", contact: "in touch", closed: false },
      { child: "B", birth: dayFromIso("2002-03-31"), status: "relevant", contact: "not in touch", closed: false },
      { child: "C", birth: dayFromIso("2001-04-01"), status: undefined, contact: "not known", closed: false },
    ]);
  });

  it("finds its columns in any order, by any case, among others", () => {
    const rows = read("In touch;Name;Birth date;Child", "REFU;x;2000-01-01;A");
    expect(rows).toMatchObject([{ child: "A", status: undefined, contact: "declined" }]);
  });

  it("reads dates as those of a return are read, in the order that the column shows", () => {
    const written = ["29 February 2000", "13/4/2002", "1.4.2001", "36526", "4/5/2003"];
    const rows = read(heading, ...written.map((date, at) => `A${at},${date},,`));
    // 36526 is how Excel keeps 1 January 2000, and 13/4 shows that the day stands first
    expect(rows.map(({ birth }) => isoFromDay(birth))).toEqual([
      "2000-02-29",
      "2002-04-13",
      "2001-04-01",
      "2000-01-01",
      "2003-05-04",
    ]);
    const american = ["4/13/2002", "5/14/2002", "6/15/2002", "5/4/2003"].map((date, at) => `A${at},${date},,`);
    expect(read(heading, ...american).map(({ birth }) => isoFromDay(birth))).toEqual([
      "2002-04-13",
      "2002-05-14",
      "2002-06-15",
      "2003-05-04",
    ]);
    expect(() => read(heading, "A,4/5/2003,,")).toThrow(/birth_date can be two days, and nothing in the column shows/);
  });

  it("tells the faults of all rows at once, of very many the first twenty", () => {
    expect(() => read(heading, "A,soon,,", "B,2000-01-01,,", "C,,,")).toThrow(
      /row 2: birth_date is not a date.*\ncare-leavers\.csv row 4: birth_date is blank/,
    );
    expect(() => read(heading, ...Array.from({ length: 23 }, (_, at) => `A${at},,,`))).toThrow(
      /row 21: birth_date is blank[^\n]*\nThere are 3 more such rows\.$/,
    );
  });

  it.each(["Date of birth", "DOB", "date_of_birth", "Birthdate"])("takes %s for the birth date", (name) => {
    const rows = read(`Child,${name},In touch`, "A,15/06/2004,yes");
    expect(rows).toMatchObject([{ child: "A", birth: dayFromIso("2004-06-15") }]);
  });

  it.each([
    ["YES", "in touch", false],
    ["NREQ", "declined", false],
    ["RHOM", "not known", true],
    ["DIED", "not known", true],
  ])("knows %s of OC3", (code, contact, closed) => {
    expect(read(heading, `A,2000-01-01,,${code}`)).toMatchObject([{ contact, closed }]);
  });

  it.each([
    [[heading, "A,2001-02-29,,"], "row 2: birth_date is not a date"],
    [[heading, "A,,,"], "row 2: birth_date is blank; write it as DD/MM/YYYY."],
    [
      [heading, "A,2000-01-01,leaver,"],
      'row 2: status is "leaver" but must be eligible, relevant, former relevant, qualifying or blank.',
    ],
    [[heading, "", "A,2000-01-01,,perhaps"], 'row 3: in_touch is "perhaps" but must be yes, no, declined'],
    [[heading, "A,2000-01-01,,", "A,2001-01-01,,"], "row 3: child is the same as in row 2; keep one of them."],
    [[heading, ",2000-01-01,,"], "row 2: child is blank"],
    [["child,status,in_touch", "A,,"], "row 1: there is no column birth_date"],
  ])("refuses %j and names row and column, but no child", (lines, sentence) => {
    expect(() => read(...lines)).toThrow(`care-leavers.csv ${sentence}`);
  });
});
