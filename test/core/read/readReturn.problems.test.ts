import { isoFromDay, noDay, type Problem, type ReturnFile, readReturn } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import {
  csvFile,
  episode,
  episodes,
  episodesHeading,
  header,
  headerHeading,
  person,
  reviews,
  smallestReturn,
} from "./csvFile.ts";

async function problemsOf(...files: readonly ReturnFile[]): Promise<readonly Problem[]> {
  return (await readReturn(files)).problems;
}

describe("readReturn leaves out and reports", () => {
  it("a row without CHILD", async () => {
    const { return: care, problems, account } = await readReturn([...smallestReturn, reviews(" ,01/04/2010,,PN1")]);
    expect(problems).toEqual([
      {
        code: "no-child",
        severity: "error",
        file: "Reviews.csv",
        row: 2,
        column: "CHILD",
        message: "Reviews.csv row 2 was left out, as it has no CHILD; write the identifier.",
      },
    ]);
    expect(account[2]).toMatchObject({ rowsRead: 1, rowsKept: 0, rowsReported: 1 });
    expect(care.children).toEqual(["A1"]);
  });

  it("an episode without a beginning that can be read, and its child with it", async () => {
    const { return: care, problems } = await readReturn([
      episodes(episode("A", "31/02/2018"), episode("B", ""), episode("C", "01/02/2018")),
      header(person("C")),
    ]);
    expect(care.children).toEqual(["C"]);
    expect(problems.map(({ code, row, child }) => [code, row, child])).toEqual([
      ["bad-date", 2, "A"],
      ["no-start-date", 2, "A"],
      ["no-start-date", 3, "B"],
    ]);
    expect(problems[0]).toMatchObject({
      column: "DECOM",
      value: "31/02/2018",
      message: 'Episodes.csv row 2: DECOM "31/02/2018" is not a date of the calendar; write it as DD/MM/YYYY.',
    });
  });

  it.each(["CHILD", '"CHILD"'])("a row of one child, of which nothing comes to the next: headed %s", async (first) => {
    const rest = episodesHeading.slice("CHILD".length);
    const { return: care } = await readReturn([
      header(person("A"), person("B")),
      csvFile(
        "Episodes.csv",
        `${first}${rest},NOTE`,
        `${episode("A", "01/02/2018")},of A`,
        `${episode("A", "")},of A alone`,
      ),
      csvFile("more.csv", `${first}${rest}`, episode("B", "01/02/2018")),
      csvFile("most.csv", `${first}${rest}`, episode("A", ""), episode("B", "01/03/2018")),
    ]);
    expect(care.Episodes.rows).toBe(3);
    expect([0, 1, 2].map((row) => care.Episodes.own.NOTE?.at(row))).toEqual(["of A", "", ""]);
  });

  it("no cell for a row that was left out, whatever columns the next file lacks", async () => {
    const { return: care } = await readReturn([
      header(person("A"), person("B")),
      episodes("A,,S,C2,N1,U4,PR1,01/03/2018,E11,PLAN,AB1 2CD,AB1 3EF,1234567"),
      csvFile("more.csv", "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC", "B,01/02/2018,S,C2,N1,U4,PR1,"),
    ]);
    const { columns, rows } = care.Episodes;
    expect(rows).toBe(1);
    expect([columns.PL_POST.at(0), columns.HOME_POST.at(0), columns.URN.at(0)]).toEqual(["", "", ""]);
    expect([columns.REC.values[0], columns.REASON_PLACE_CHANGE.values[0]]).toEqual([0, 0]);
  });

  it("a row that says the same as an earlier one, in whatever way it is written", async () => {
    const { return: care, problems } = await readReturn([
      ...smallestReturn,
      reviews("A1,01/04/2010,01/05/2018,PN1", "A1,01/04/2010,02/05/2018,PN1", " A1 ,2010-04-01,01/05/2018,pn1"),
      csvFile("more.csv", "REVIEW_CODE,REVIEW,DOB,CHILD", "PN1,02/05/2018,01/04/2010,A1"),
    ]);
    expect([...care.Reviews.sourceRow]).toEqual([2, 3]);
    expect(problems.filter(({ code }) => code === "repeated-row").map(({ message }) => message)).toEqual([
      "Reviews.csv row 4 says the same as Reviews.csv row 2, so it was left out.",
      "more.csv row 2 says the same as Reviews.csv row 3, so it was left out.",
    ]);
  });

  it("no row that differs in a cell that cannot be read", async () => {
    const rows = ["A1,01/04/2010,31/02/2018,PN1", "A1,01/04/2010,32/02/2018,PN1", "A1,01/04/2010,32/02/2018,PN1"];
    const { return: care, problems } = await readReturn([...smallestReturn, reviews(...rows)]);
    expect(care.Reviews.rows).toBe(2);
    expect(problems.filter(({ code }) => code === "repeated-row").map(({ row }) => row)).toEqual([4]);
  });

  it("a second Header row of a child with other values", async () => {
    const { return: care, problems } = await readReturn([
      episodes(episode("A1", "01/04/2018")),
      header("A1,1,01/04/2010,WBRI,,,", "A1,2,01/04/2010,WBRI,,,"),
    ]);
    expect(care.Header.rows).toBe(1);
    expect(care.Header.sourceRow[0]).toBe(2);
    expect(problems).toMatchObject([{ code: "second-row", severity: "error", row: 3, child: "A1" }]);
    expect(problems[0]?.message).toBe(
      "Header.csv row 3 is a second Header row for the child of Header.csv row 2, with other values, so it was left out; keep the one that is right.",
    );
  });

  it("a row with a cell that is longer than any cell of a return", async () => {
    const found = await readReturn([
      ...smallestReturn,
      reviews(`A1,01/04/2010,01/05/2018,${"x".repeat(1001)}`, `A1,,02/05/2018,PN1`),
    ]);
    expect(found.problems.map(({ code, row, column }) => [code, row, column])).toEqual([
      ["endless-cell", 2, "REVIEW_CODE"],
    ]);
    expect([...found.return.Reviews.sourceRow]).toEqual([3]);
  });

  it("a total and a note below a table, as queries", async () => {
    const rows = ["A1,01/04/2010,01/05/2018,PN1", "Total,,,1", ",,,Total: 1", "(1 row affected),,,"];
    const { problems, return: care } = await readReturn([...smallestReturn, reviews(...rows)]);
    expect(problems.map(({ code, severity, row }) => [code, severity, row])).toEqual([
      ["foot-row", "query", 3],
      ["foot-row", "query", 4],
      ["foot-row", "query", 5],
    ]);
    expect(care.children).toEqual(["A1"]);
  });

  it("a row whose CHILD Excel has shortened, as several children may have become one", async () => {
    const rows = ["1.23457E+11,01/04/2010,01/05/2018,PN1", "4E12,01/04/2010,01/05/2018,PN1"];
    const { problems, return: care } = await readReturn([...smallestReturn, reviews(...rows)]);
    expect(problems).toMatchObject([{ code: "lost-digits", severity: "error", row: 2, column: "CHILD" }]);
    expect(care.children).toEqual(["4E12", "A1"]);
  });

  it("the heading where it is there once more, as in files put together", async () => {
    const rows = ["A1,01/04/2010,01/05/2018,PN1", "Child, dob,REVIEW,REVIEW_CODE", "A1,01/04/2010,02/05/2018,PN1"];
    const { problems, account, return: care } = await readReturn([...smallestReturn, reviews(...rows)]);
    expect(problems).toMatchObject([{ code: "heading-again", severity: "error", file: "Reviews.csv", row: 3 }]);
    expect(account[2]).toMatchObject({ rowsRead: 3, rowsKept: 2, rowsReported: 1 });
    expect(care.children).toEqual(["A1"]);
  });

  it("a row with a quotation mark that does not close, and no other", async () => {
    const rows = ['A1,01/04/2010,"01/05/2018,PN1', "A1,01/04/2010,02/05/2018,PN1"];
    const { problems, account } = await readReturn([...smallestReturn, reviews(...rows)]);
    expect(problems).toMatchObject([{ code: "open-quote", severity: "error", file: "Reviews.csv", row: 2 }]);
    expect(account[2]).toMatchObject({ rowsRead: 2, rowsKept: 1, rowsReported: 1 });
  });
});

describe("readReturn keeps and reports", () => {
  it("a code that the column does not have, after those it has", async () => {
    const { return: care, problems } = await readReturn([...smallestReturn, reviews("A1,01/04/2010,01/05/2018,PN9")]);
    const { codes, values } = care.Reviews.columns.REVIEW_CODE;
    expect(codes[values[0] ?? 0]).toBe("PN9");
    expect(problems).toEqual([
      {
        code: "unknown-code",
        severity: "error",
        file: "Reviews.csv",
        row: 2,
        child: "A1",
        column: "REVIEW_CODE",
        value: "PN9",
        message:
          'Reviews.csv row 2: REVIEW_CODE "PN9" is not a code of this column; look it up in the guide to the return.',
      },
    ]);
  });

  it("a form of date that is understood, once in a column", async () => {
    const rows = ["A1,2010-04-01,2018-05-01,PN1", "A1,2010-04-01,2018-06-01,PN1"];
    const { return: care, problems } = await readReturn([...smallestReturn, reviews(...rows)]);
    expect([...care.Reviews.columns.REVIEW].map(isoFromDay)).toEqual(["2018-05-01", "2018-06-01"]);
    expect(problems.map(({ code, severity, row, column }) => [code, severity, row, column])).toEqual([
      ["date-form", "query", 2, "DOB"],
      ["date-form", "query", 2, "REVIEW"],
    ]);
  });

  it("a row with cells too few or too many, but not one with blank cells at its end", async () => {
    const rows = ["A1,01/04/2010,01/05/2018", "A1,01/04/2010,02/05/2018,PN1,,", "A1,01/04/2010,03/05/2018,PN1,x"];
    const { return: care, problems } = await readReturn([...smallestReturn, reviews(...rows)]);
    expect(care.Reviews.rows).toBe(3);
    expect(problems.map(({ code, severity, row }) => [code, severity, row])).toEqual([
      ["short-row", "error", 2],
      ["long-row", "error", 4],
    ]);
  });

  it("cells under no name, unless they are blank", async () => {
    const heading = "CHILD,DOB,,REVIEW,REVIEW_CODE,,";
    const rows = [
      "A1,01/04/2010,,01/05/2018,PN1,,",
      "A1,01/04/2010,,02/05/2018,PN1",
      "A1,01/04/2010,,03/05/2018,PN1,,x",
    ];
    const problems = await problemsOf(...smallestReturn, csvFile("Reviews.csv", heading, ...rows));
    expect(problems.map(({ code, row }) => [code, row])).toEqual([
      ["unknown-column", undefined],
      ["long-row", 4],
    ]);
  });

  it("a row with a line break in a cell, as Alt and Enter make in Excel", async () => {
    const rows = ['"A1\n",01/04/2010,"01/05/\n2018","PN\n1"', 'A1,01/04/2010,"02/05/2018\n",PN1'];
    const { return: care, problems } = await readReturn([...smallestReturn, reviews(...rows)]);
    expect([...care.Reviews.columns.REVIEW].map(isoFromDay)).toEqual(["2018-05-01", "2018-05-02"]);
    expect([...care.Reviews.columns.REVIEW_CODE.values]).toEqual([2, 2]);
    expect([...care.Reviews.sourceRow]).toEqual([2, 6]);
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      [
        "hidden-character",
        "Reviews.csv has line breaks, characters that cannot be seen or marks of Excel in cells of CHILD, REVIEW_CODE and REVIEW, and was read without them.",
      ],
      [
        "date-form",
        'Reviews.csv row 2: REVIEW "01/05/ 2018" is written as a date in numbers otherwise than DD/MM/YYYY, and so may be others in the column; they were read day first, but the form is DD/MM/YYYY.',
      ],
    ]);
  });

  it("words for blank in every kind of column, once a file", async () => {
    const oc2 = csvFile(
      "OC2.csv",
      "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED",
      "A1,null,N/A,#N/A,0,-,1,1,1,0,(NULL),nan",
    );
    const { return: care, problems } = await readReturn([
      episodes("A1,01/04/2018,S,C2,N1,U4,PR1,NULL,NULL,None,n/a,--,NULL"),
      header("A1,1,01/04/2010,NOBT,NULL,,NULL"),
      oc2,
    ]);
    expect([care.Episodes.columns.DEC[0], care.OC2.columns.DOB[0], care.OC2.columns.SDQ_SCORE[0]]).toEqual([
      noDay,
      noDay,
      noDay,
    ]);
    expect(care.Episodes.columns.PL_POST.at(0)).toBe("");
    expect(care.Header.columns.ETHNIC.codes[care.Header.columns.ETHNIC.values[0] ?? 0]).toBe("NOBT");
    expect(problems.map(({ code, severity, file }) => [code, severity, file])).toEqual([
      ["blank-word", "query", "Episodes.csv"],
      ["blank-word", "query", "Header.csv"],
      ["blank-word", "query", "OC2.csv"],
    ]);
    expect(problems[0]?.message).toBe(
      "Episodes.csv has NULL, NONE, N/A and -- for blank in DEC, REC, REASON_PLACE_CHANGE, HOME_POST, PL_POST and URN, and was read so.",
    );
  });

  it("text above the heading, and knows the rows below by their lines all the same", async () => {
    const titled = csvFile("Reviews.csv", "Reviews, draft", "", "CHILD;DOB;REVIEW;REVIEW_CODE", "A1;01/04/2010;x;PN1");
    const problems = await problemsOf(...smallestReturn, titled);
    expect(problems.map(({ code, severity, row }) => [code, severity, row])).toEqual([
      ["lines-above-heading", "query", undefined],
      ["bad-date", "error", 4],
    ]);
  });

  it("a return of no children", async () => {
    const problems = await problemsOf(episodes(), header(person("A1")));
    expect(problems).toMatchObject([{ code: "no-rows", severity: "query", file: "Episodes.csv" }]);
  });

  it("a return of which no row can be read, which is not one of no children", async () => {
    const problems = await problemsOf(episodes("A1,31/31/2018,S,C2,N1,U4,PR1,,,,,,"), header(person("A1")));
    expect(problems.filter(({ code }) => code === "no-rows")).toMatchObject([
      { severity: "error", file: "Episodes.csv" },
    ]);
  });

  it("a child with episodes and without a Header row", async () => {
    const { return: care, problems } = await readReturn([
      episodes(episode("B", "01/05/2018"), episode("A", "01/04/2018"), episode("B", "01/04/2018")),
      header(person("A")),
    ]);
    expect(care.children).toEqual(["A", "B"]);
    expect(problems).toMatchObject([
      { code: "child-not-in-header", severity: "error", file: "Episodes.csv", row: 4, child: "B" },
    ]);
  });

  it("columns that are missing, that are there twice and that no file has", async () => {
    const old = csvFile(
      "old.csv",
      "CHILD,DECOM,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,PLACE,Note",
      "A1,01/04/2018,C2,N1,U4,PR1,,,K2,",
    );
    const problems = await problemsOf(header(person("A1")), old);
    expect(problems.map(({ code, severity, column }) => [code, severity, column])).toEqual([
      ["missing-column", "error", "RNE"],
      ["missing-column", "query", "REASON_PLACE_CHANGE"],
      ["missing-column", "query", "HOME_POST"],
      ["missing-column", "query", "PL_POST"],
      ["missing-column", "query", "URN"],
      ["repeated-column", "error", "PLACE"],
      ["unknown-column", "query", "Note"],
    ]);
  });

  it("columns that are called otherwise once a file, and what a missing one may be called", async () => {
    const called = csvFile(
      "Placements 2018.csv",
      "Child ID,Date episode commenced,RNE,Legal status,CIN,PLACEE,Place Provider,End date,Episode end,REC,,HOME_POST,PL_POST,URN",
      "A1,01/04/2018,S,C2,N1,U4,PR1,,,,,,,",
    );
    const problems = await problemsOf(header(person("A1")), called);
    expect(problems.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      [
        "other-name",
        "query",
        'Placements 2018.csv has the columns "Place Provider" for PLACE_PROVIDER, "Child ID" for CHILD, "Date episode commenced" for DECOM and "Legal status" for LS, and they were read as such.',
      ],
      [
        "missing-column",
        "error",
        'Placements 2018.csv has no column PLACE, which figures need; call "PLACEE" so if that is meant.',
      ],
      [
        "missing-column",
        "error",
        'Placements 2018.csv has no column DEC, which figures need; it may be "End date" or "Episode end": call the right one DEC.',
      ],
      ["missing-column", "query", "Placements 2018.csv has no column REASON_PLACE_CHANGE, so it was taken as blank."],
      [
        "unknown-column",
        "query",
        `Placements 2018.csv has a column "PLACEE" that the Episodes file does not have, and it is kept as one of the council's own.`,
      ],
      [
        "unknown-column",
        "query",
        `Placements 2018.csv has a column "End date" that the Episodes file does not have, and it is kept as one of the council's own.`,
      ],
      [
        "unknown-column",
        "query",
        `Placements 2018.csv has a column "Episode end" that the Episodes file does not have, and it is kept as one of the council's own.`,
      ],
      [
        "unknown-column",
        "query",
        'Placements 2018.csv has a column "" that the Episodes file does not have, and it was passed over.',
      ],
    ]);
  });

  it("a table of episodes without DECOM, once", async () => {
    const rows = ["A1,S,C2,N1,U4,PR1,,,,,,", "B2,S,C2,N1,U4,PR1,,,,,,"];
    const without = csvFile("old.csv", episodesHeading.replace("DECOM,", ""), ...rows);
    const { problems, account } = await readReturn([
      without,
      episodes(episode("A1", "01/04/2018")),
      header(person("A1")),
    ]);
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ["missing-column", "old.csv has no column DECOM, without which none of its episodes can be read; add it."],
    ]);
    expect(account[0]).toMatchObject({ rowsRead: 2, rowsKept: 0 });
  });

  it("files that are not of the return", async () => {
    const { problems, account } = await readReturn([
      ...smallestReturn,
      csvFile("rates.csv", "area,rate", "E06000056,48"),
      csvFile("none.csv"),
      { name: "picture.csv", bytes: Uint8Array.of(0x89, 0x50, 0, 0, 1) },
      { name: "old.xls", bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0) },
    ]);
    expect(problems.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      [
        "not-recognised",
        "query",
        "rates.csv is not a file of the return and was passed over: its columns are area, rate.",
      ],
      ["unreadable-file", "error", "none.csv is empty."],
      [
        "unreadable-file",
        "error",
        "picture.csv is not a text file, as it holds null characters; save it as CSV (UTF-8).",
      ],
      [
        "unreadable-file",
        "error",
        "old.xls is an old workbook (.xls) or one with a password; save it as .xlsx without one.",
      ],
    ]);
    expect(account.slice(2).map(({ as, rowsRead }) => [as, rowsRead])).toEqual([
      ["not recognised", 0],
      ["not recognised", 0],
      ["not recognised", 0],
      ["not recognised", 0],
    ]);
  });

  it("problems by file and row, and of very many of a kind the first ten thousand and the number of the rest", async () => {
    const rows = Array.from({ length: 10_050 }, (_, row) => `A1,01/04/2010,,X${row}`);
    const problems = await problemsOf(...smallestReturn, reviews(...rows, ",,,PN1"));
    expect(problems.length).toBe(10_002);
    expect(problems.slice(0, 10_000).map(({ row }) => row)).toEqual(
      Array.from({ length: 10_000 }, (_, row) => row + 2),
    );
    expect(problems.slice(-2).map(({ code, row, message }) => [code, row, message])).toEqual([
      ["no-child", 10_052, "Reviews.csv row 10052 was left out, as it has no CHILD; write the identifier."],
      ["unknown-code", undefined, 'Reviews.csv REVIEW_CODE: 50 more problems of the kind "unknown-code".'],
    ]);
  });
});

describe("sentences", () => {
  it("name no child", async () => {
    const child = "K26BLM86";
    const { problems } = await readReturn([
      episodes(episode(child, "31/02/2018"), episode(child, "01/04/2018", "x"), `${child},01/05/2018`),
      header(`${child},Q,01/04/2010,WBRI,,,`, `${child},1,01/04/2010,WBRI,,,`, `${child},1,01/04/2010,WBRI,,,`),
    ]);
    expect(problems.length).toBeGreaterThan(5);
    for (const { message } of problems) expect(message).not.toContain(child);
  });

  it("stand on one line, whatever is in a cell or a name", async () => {
    const { problems } = await readReturn([
      smallestReturn[0] ?? header(),
      csvFile("He\u001b[31mader\n.csv", headerHeading, "A1,\u001b[31m,\u0007x,WBRI,,,"),
    ]);
    expect(problems.length).toBe(2);
    for (const { message, file } of problems) expect(message + file).not.toMatch(/\p{C}/u);
  });
});
