import { parse as parseSync } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDelimiter } from "../../../packages/core/src/read/findDelimiter.ts";
import { parseRows } from "../../../packages/core/src/read/parseRows.ts";
import { textParts } from "../../../packages/core/src/read/textParts.ts";

const parse = (text: string) => [...parseRows(text, ",")];

/** What the library reads by itself, where it can. */
function strictly(text: string, delimiter = ","): readonly (readonly string[])[] | undefined {
  try {
    return parseSync(text, {
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      trim: true,
      delimiter,
    });
  } catch {
    return undefined;
  }
}

describe("findDelimiter", () => {
  it.each([
    ["CHILD,SEX,DOB", ","],
    ["CHILD\tSEX\tDOB", "\t"],
    ["CHILD;SEX;DOB", ";"],
    ["CHILD", ","],
    ["", ","],
    ["\n \nCHILD;SEX\na,b,c,d", ";"],
    ['"a,b,c";SEX;DOB', ";"],
  ])("of %j is %j", (text, delimiter) => expect(findDelimiter(text)).toBe(delimiter));
});

describe("parseRows", () => {
  it("gives each row the line of the file on which it begins, whatever ends the lines", () => {
    const expected = [
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["1", "2"] },
      { line: 3, cells: [""] },
      { line: 4, cells: ["3", "4"] },
    ];
    for (const end of ["\n", "\r\n", "\r"]) {
      expect(parse(["a,b", "1,2", "", "3,4"].join(end))).toEqual(expected);
      expect(parse(["a,b", "1,2", "", "3,4", ""].join(end))).toEqual(expected);
    }
    expect(parse("a,b\r\n1,2\n\r3,4")).toEqual(expected);
  });

  it("reads a text without quotation marks as the library does", () => {
    const piece = fc.constantFrom(
      ",",
      ";",
      "\t",
      "\n",
      "\r\n",
      "\r",
      "\n\r",
      " ",
      "\f",
      "\u00a0",
      "a",
      "A1",
      "12/05/2019",
      "é",
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, fc.constantFrom(",", ";", "\t"), (written, delimiter) => {
        const read = [...parseRows(written, delimiter as ",")].map(({ cells }) => cells);
        expect(read).toEqual(strictly(written, delimiter));
      }),
    );
  });

  it("reads a text whose marks close on their lines as the library does, and leaves to it what else it can read", () => {
    const piece = fc.constantFrom(",", "\n", "\r\n", "\r", " ", '"', '""', '"a"', '"a,b" ', "a", "A1", "é", ',"b;""c"');
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));
    let compared = 0;
    fc.assert(
      fc.property(text, (written) => {
        const strict = strictly(written);
        if (strict === undefined || strict.flat().some((cell) => /[\r\n]/.test(cell))) return;
        compared += Number(written.includes('"'));
        expect(parse(written).map(({ cells }) => cells)).toEqual(strict);
      }),
      { numRuns: 3000 },
    );
    expect(compared).toBeGreaterThan(300);
  });

  it("reads quoted cells, with spaces around the marks and with doubled marks", () => {
    expect(parse('a,b\n"1,5" , "say ""no"""')[1]?.cells).toEqual(["1,5", 'say "no"']);
  });

  it("keeps a cell of several lines as one, says so, and goes on counting lines of the file", () => {
    expect(parse('a,b\n1,"x\r\ny"\n3,4')).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["1", "x\r\ny"], fault: "cell of several lines" },
      { line: 4, cells: ["3", "4"] },
    ]);
  });

  it("keeps a row whose cells end in line breaks, whether or not it has as many cells as the heading", () => {
    expect(parse('a,b\n"1\n","2\r\n",,\n3,4,\n"5\n"\n').map(({ line, cells }) => [line, cells])).toEqual([
      [1, ["a", "b"]],
      [2, ["1\n", "2\r\n", "", ""]],
      [5, ["3", "4", ""]],
      [6, ["5\n"]],
    ]);
  });

  it("keeps a heading with line breaks in its cells below a title", () => {
    expect(parse('Cost in £\n"the\nchild",b,c\n1,2,3').map(({ line, cells }) => [line, cells.length])).toEqual([
      [1, 1],
      [2, 3],
      [4, 3],
    ]);
  });

  it("loses one row to a mark that is never closed", () => {
    expect(parse('a,b\n1,2\n"3,4\n5,6')).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["1", "2"] },
      { line: 3, cells: [], fault: "open quotation mark" },
      { line: 4, cells: ["5", "6"] },
    ]);
  });

  it("loses two rows, and not those between, to two marks that are not a pair", () => {
    expect(parse('a,b\n1,"2\n3,4\n5,6\n7,"8\n9,10').map(({ line, fault }) => [line, fault])).toEqual([
      [1, undefined],
      [2, "open quotation mark"],
      [3, undefined],
      [4, undefined],
      [5, "open quotation mark"],
      [6, undefined],
    ]);
    expect(parse('a,b,c\n1,"2,3\n4,5,6\n7,8",9').map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  });

  it("keeps a mark in the middle of a cell as it is", () => {
    expect(parse('a,b\n5" pipe,2')[1]?.cells).toEqual(['5" pipe', "2"]);
    expect(parse('a,b\n"x" y,2')[1]?.cells).toEqual(['"x" y', "2"]);
  });

  it("reads a table of several parts as it reads a small one", () => {
    const rows = Array.from({ length: 60_000 }, (_, row) => [
      `C${row}`,
      '"a, b"',
      row % 1000 === 7 ? '"two\nlines"' : "x",
    ]);
    const parsed = parse(rows.map((row) => row.join(",")).join("\n"));
    expect(parsed.length).toBe(60_000);
    expect(parsed.at(-1)).toEqual({ line: 60_060, cells: ["C59999", "a, b", "x"] });
    expect(parsed.filter(({ fault }) => fault !== undefined).length).toBe(60);
  });

  it("has a row for every line of a table without quotation marks", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "1", "/", "£", "é", ".", "_") });
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1 });
    fc.assert(
      fc.property(table, fc.constantFrom("\n", "\r\n", "\r"), (rows, end) => {
        const text = rows.map((cells) => cells.join(",") + end).join("");
        expect(parse(text)).toEqual(rows.map((cells, index) => ({ line: index + 1, cells })));
      }),
    );
  });
});

describe("textParts", () => {
  it("are the whole text, cut at ends of lines, the first a short one", () => {
    const text = Array.from({ length: 300_000 }, (_, row) => `row ${row}`).join("\r\n");
    const parts = [...textParts(text)];
    // 3.6 million characters: some twenty thousand, and three parts of a million and the rest
    expect(parts.length).toBe(5);
    expect(parts[0]?.length).toBeLessThan(20_020);
    expect(parts.join("")).toBe(text);
    for (const part of parts.slice(0, -1)) expect(part.endsWith("\r\n")).toBe(true);
  });

  it("are not cut inside quotation marks that close", () => {
    const parts = [...textParts(`${"x".repeat(19_990)}\n"${"y\n".repeat(20)}"\nz`)];
    expect(parts[0]?.endsWith('y\n"\n')).toBe(true);
    expect(parts[1]).toBe("z");
  });

  it("are cut all the same where marks stay open, in time that grows with the text only", () => {
    const text = `"${"a\n".repeat(3_000_000)}`;
    // were it to grow with the square of it, the test would not end in its time
    expect([...textParts(text)].join("").length).toBe(text.length);
  });
});
