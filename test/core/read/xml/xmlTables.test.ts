import { readFileSync } from "node:fs";
import {
  type FileName,
  fileLayouts,
  isoFromDay,
  noDay,
  type Return,
  type ReturnFile,
  readReturn,
} from "@lac-analytics/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeWithPublished } from "../../../publishedPath.ts";
import { csvFile } from "../csvFile.ts";
import { expectNothingLost } from "../expectNothingLost.ts";
import { asCsv, asXml, writtenChildren } from "./writtenChild.ts";

const xml = (...children: readonly string[]): ReturnFile =>
  csvFile("r.xml", "<EXPSSDA903>", ...children, "</EXPSSDA903>");

const header = (id: string, more = ""): string =>
  `<HEADER><CHILDID>${id}</CHILDID><SEX>1</SEX><DOB>01/04/2010</DOB><ETHNIC>WBRI</ETHNIC>${more}</HEADER>`;

const episode = "<EPISODE><DECOM>21/01/2019</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U4</PL></EPISODE>";

const child = (id: string, inHeader = "", more = episode): string => `<CHILD>${header(id, inHeader)}${more}</CHILD>`;

/** Every cell of every file, by child; rows in the order of the return, without what only tells where they came from. */
function contents(care: Return): unknown {
  return Object.fromEntries(
    (Object.keys(fileLayouts) as FileName[]).map((file) => {
      const { rows, child: childOf, columns } = care[file];
      const cells = Object.values(columns as Readonly<Record<string, unknown>>).map((column) => {
        if (column instanceof Int32Array) return [...column];
        const { codes, values, at } = column as { codes: string[]; values: Uint16Array; at: (row: number) => string };
        return Array.from({ length: rows }, (_, row) => (codes === undefined ? at(row) : codes[values[row] ?? 0]));
      });
      return [
        file,
        Array.from({ length: rows }, (_, row) => [care.children[childOf[row] ?? 0], ...cells.map((of) => of[row])]),
      ];
    }),
  );
}

describe("a return in XML", () => {
  it("is the same return as its CSV files are, with all twelve files", async () => {
    await fc.assert(
      fc.asyncProperty(writtenChildren, async (children) => {
        const [fromCsv, fromXml] = await Promise.all([readReturn(asCsv(children)), readReturn([asXml(children)])]);
        expect(contents(fromXml.return)).toEqual(contents(fromCsv.return));
        const kinds = ({ problems }: typeof fromCsv) =>
          problems.map(({ code, column, value }) => [code, column, value]).sort();
        expect(kinds(fromXml)).toEqual(kinds(fromCsv));
        expectNothingLost(fromXml);
        for (const { as, rowsRead, rowsKept, rowsReported } of fromXml.account) {
          expect(fromCsv.account.find((file) => file.as === as)).toMatchObject({ rowsRead, rowsKept, rowsReported });
        }
      }),
    );
  });

  it("knows the line of each row, which is that of its element", async () => {
    const { return: care, problems } = await readReturn([
      xml("<CHILD>", header("A1"), "<EPISODE>", "<DECOM>31/02/2019</DECOM>", "</EPISODE>", "</CHILD>", child("B2")),
    ]);
    expect([...care.Header.sourceRow]).toEqual([3, 8]);
    expect(problems.filter(({ code }) => code === "bad-date")).toMatchObject([
      { file: "r.xml", row: 4, child: "A1", column: "DECOM", value: "31/02/2019" },
    ]);
  });

  it("takes a child for unaccompanied by the flag or by the date at which that ceased", async () => {
    const { return: care } = await readReturn([
      xml(
        child("flag", "<UASC>1</UASC>"),
        child("date", "<UASC/><DUC>01/05/2019</DUC>"),
        child("neither", "<UASC>0</UASC><DUC/>"),
        child("blank", "<UASC/>"),
      ),
    ]);
    expect([...care.UASC.child].map((at) => care.children[at])).toEqual(["date", "flag"]);
    expect(isoFromDay(care.UASC.columns.DUC[0] ?? noDay)).toBe("2019-05-01");
    expect(care.UASC.columns.SEX.codes[care.UASC.columns.SEX.values[0] ?? 0]).toBe("1");
  });

  it("knows a block by its columns, whatever it and those around it are called", async () => {
    const social = "<SW_EPS><X><SW_ID>SW1</SW_ID><SW_DECOM>01/04/2023</SW_DECOM></X></SW_EPS>";
    const { return: care, problems } = await readReturn([xml(child("A1", "", `${social}${episode}`))]);
    expect(problems.map(({ code }) => code)).toEqual(["file-of-other-year"]);
    expect(care.SWEpisodes.rows).toBe(1);
    expect(isoFromDay(care.SWEpisodes.columns.DOB[0] ?? noDay)).toBe("2010-04-01");
  });

  it("does not mind case, prefixes, attributes, CDATA, comments and white space", async () => {
    const written = `<e:ExpSSDA903 xmlns:e="urn:x"><!-- c --><e:Child id="9"><e:header><childid>\n <![CDATA[A1]]> </childid></e:header>
      <e:Episode><decom>21/01/2019</decom><HOME_POST>AB1\n  2CD</HOME_POST></e:Episode></e:Child></e:ExpSSDA903>`;
    const { return: care } = await readReturn([csvFile("r.xml", written)]);
    expect(care.children).toEqual(["A1"]);
    expect(care.Episodes.columns.HOME_POST.at(0)).toBe("AB1 2CD");
  });

  it("reports what is in no row: other elements once for each name, repeated ones and stray text", async () => {
    const { problems, return: care } = await readReturn([
      xml(child("A1", "<NEW>1</NEW><SEX>2</SEX><OLD/>"), child("B2", "<NEW>2</NEW>stray"), "<SOURCE>x</SOURCE>"),
    ]);
    expect(problems.map(({ code, severity, row, child: id, column }) => [code, severity, row, id, column])).toEqual([
      ["unknown-element", "query", 2, "A1", "NEW"],
      ["repeated-element", "error", 2, "A1", "SEX"],
      ["stray-text", "error", 3, "B2", "HEADER"],
      ["unknown-element", "query", 4, undefined, "SOURCE"],
    ]);
    expect(care.Header.rows).toBe(2);
  });

  it("reports a row without a child, and an element that figures need and no row has", async () => {
    const { problems, account } = await readReturn([xml(`<CHILD>${episode}</CHILD>`, child("A1"))]);
    expect(problems.map(({ code }) => code)).toEqual(["no-child"]);
    expect(account).toMatchObject([
      { as: "Header", rowsRead: 1, rowsKept: 1 },
      { as: "Episodes", rowsRead: 2, rowsKept: 1, rowsReported: 1 },
    ]);
    const without = await readReturn([xml(child("A1", "", episode.replace("<LS>C2</LS>", "")))]);
    expect(without.problems).toMatchObject([{ code: "missing-column", severity: "error", column: "LS" }]);
  });

  it("leaves out a second header of a child", async () => {
    const { problems, return: care } = await readReturn([
      xml(`<CHILD>${header("A1")}${header("A1")}${episode}</CHILD>`),
    ]);
    expect(problems.map(({ code }) => code)).toEqual(["repeated-row"]);
    expect(care.Header.rows).toBe(1);
  });

  it("stands beside CSV files", async () => {
    const reviews = csvFile("Reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", "A1,01/04/2010,01/05/2019,PN1");
    const { return: care, problems } = await readReturn([xml(child("A1")), reviews]);
    expect(problems).toEqual([]);
    expect(care.Reviews.rows).toBe(1);
    expect(care.sources).toEqual(["r.xml", "r.xml", "Reviews.csv"]);
  });
});

describeWithPublished(
  "peer-data/ssda903-fake-return/tests/fake_data/fake_903.xml",
  "a return in XML on one line",
  (path) => {
    const text = readFileSync(path, "utf8");
    const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;

    it("has as many rows as a search of the file finds elements", async () => {
      const {
        account,
        return: care,
        problems,
      } = await readReturn([{ name: "fake_903.xml", bytes: readFileSync(path) }]);
      expect(Object.fromEntries(account.map(({ as, rowsKept }) => [as, rowsKept]))).toEqual({
        Header: count(/<HEADER>/g),
        Episodes: count(/<EPISODE>/g),
        Reviews: count(/<AREVIEW>/g),
        UASC: count(/<DUC>\d/g),
        OC2: count(/<OC2>/g),
        OC3: count(/<IN_TOUCH>\w/g),
        AD1: count(/<DATE_INT>\d/g),
        PlacedAdoption: count(/<AD_PLACED>/g),
        PrevPerm: count(/<PERMANENCE>/g),
        Missing: count(/<AMISSING>/g),
      });
      expect(care.children.length).toBe(count(/<CHILD>/g));
      const errors = problems.filter(({ severity }) => severity === "error");
      expect(errors.map(({ column }) => column).sort()).toEqual([
        "ACCOM",
        ...Array.from({ length: count(/>XXX</g) }, () => "REASON_PLACED_CEASED"),
      ]);
    });
  },
);
