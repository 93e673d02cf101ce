import { documentFault, plainRun } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";
import { chart, documentWith, heading, paragraph, table, wholeDocument } from "../exampleDocument.ts";

describe("documentFault", () => {
  it("finds none in a document with one of everything", () => {
    expect(documentFault(wholeDocument())).toBeUndefined();
  });

  const link = paragraph([plainRun("a", { link: "#b" })]);
  it.each([
    ["a second title", [heading(1, "again")], 'it has a second title, "again"'],
    [
      "a skipped level of heading",
      [heading(2, "a"), heading(4, "b")],
      'the heading "b" is of level 4 under one of level 2',
    ],
    ["a first heading too deep", [heading(3, "a")], 'the heading "a" is of level 3 under one of level 1'],
    ["a heading without words", [heading(2, " ")], "it has a heading without words"],
    ["a table without a caption", [table("", ["A"], [])], "it has a table without a caption"],
    ["a table of no columns", [table("T", [], [])], 'the table "T" has no columns'],
    ["two columns of one name", [table("T", ["A", "a"], [])], 'the table "T" has two columns called "a"'],
    ["a column without a name", [table("T", ["A", ""], [])], 'the table "T" has a column without a name'],
    ["a row that is too short", [table("T", ["A", "B"], [["1"]])], 'row 1 of the table "T" has 1 cells for 2 columns'],
    ["a chart without a title", [chart("", "x")], "it has a chart without a title"],
    [
      "a chart without a description",
      [{ ...chart("C", "x"), description: " " }],
      'the chart "C" has no description in words',
    ],
    ["a link to no heading", [link], 'the link "a" leads to no place of the page'],
  ] as const)("finds %s", (_, blocks, fault) => {
    expect(documentFault(documentWith(blocks))).toBe(fault);
  });

  it("finds a picture without words, also where it is folded away", () => {
    const picture = { kind: "picture", image: { svg: "<svg/>" }, alternativeText: " ", width: 1, height: 1 } as const;
    const folded = { kind: "disclosure", summary: [plainRun("more")], blocks: [picture] } as const;
    for (const block of [picture, folded])
      expect(documentFault(documentWith([block]))).toBe("it has a picture without words for those who do not see it");
  });

  it("finds the heading that a link leads to, also where it is folded away", () => {
    const folded = { kind: "disclosure", summary: [plainRun("more")], blocks: [heading(3, "b", "b")] } as const;
    expect(documentFault(documentWith([link], { foot: [folded] }))).toBeUndefined();
  });
});
