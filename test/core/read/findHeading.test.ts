import { describe, expect, it } from "vitest";
import { findHeading } from "../../../packages/core/src/read/findHeading.ts";

const find = (text: string) => findHeading(text, (cells) => cells[0] === "CHILD");

describe("findHeading", () => {
  it("takes the first row with any text", () => {
    expect(find("\n\nCHILD,SEX\nA1,1")).toMatchObject({ line: 1, delimiter: ",", linesAbove: 0 });
  });

  it("passes over the line with which Excel names the delimiter", () => {
    for (const line of ["sep=;\r\n", '"sep=;"\n', "SEP=; \n"]) {
      expect(find(`${line}CHILD;SEX,x;y\nA1;1`)).toEqual({
        text: "CHILD;SEX,x;y\nA1;1",
        line: 2,
        delimiter: ";",
        linesAbove: 0,
      });
    }
    expect(find("sep=\t\nCHILD\ta,b,c\nA1")).toMatchObject({ line: 2, delimiter: "\t" });
  });

  it("does not believe that line where the table is otherwise", () => {
    expect(find("sep=;\nCHILD,SEX\nA1,1")).toMatchObject({ line: 2, delimiter: ",", linesAbove: 1 });
  });

  it("looks below titles, which may have another delimiter in them", () => {
    const title = "Children looked after, draft, for checking\n\nPrinted 1 April 2019\n";
    expect(find(`${title}CHILD;SEX\nA1;1`)).toEqual({
      text: "CHILD;SEX\nA1;1",
      line: 4,
      delimiter: ";",
      linesAbove: 2,
    });
  });

  it("does not look further than thirty lines, and then takes the first row after all", () => {
    expect(find(`${"x\n".repeat(30)}CHILD,SEX`)).toMatchObject({ line: 31, linesAbove: 30 });
    expect(find(`${"x\n".repeat(31)}CHILD,SEX`)).toMatchObject({ line: 1, linesAbove: 0 });
  });

  it("takes an empty text as it is", () => {
    expect(find("")).toMatchObject({ text: "", line: 1, linesAbove: 0 });
  });
});
