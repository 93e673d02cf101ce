import { InputError, type ReturnFile, readReturn } from "@lac-analytics/core";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { rowsParquet } from "../../../packages/report/src/cli/rowsParquet.ts";
import { csvFile, episodesHeading, headerHeading, smallestReturn } from "./csvFile.ts";
import { expectNothingLost } from "./expectNothingLost.ts";

const row = "A1,21/01/2019,S,C2,N1,U4,PR1,,,,AB1 2CD,AB1 3EF,1234567";
const many = 100_000;

const texts: Readonly<Record<string, string>> = {
  nothing: "",
  "a byte order mark only": "\ufeff",
  "blank lines only": "\n".repeat(many),
  "one quotation mark": '"',
  "quotation marks only": '"'.repeat(many),
  "quotation marks and commas": '",'.repeat(many),
  "quotation marks on lines": '"\n'.repeat(many),
  "delimiters only": ",".repeat(many),
  "a line too long": "x".repeat(20_000_000),
  "a heading of very many columns": `${episodesHeading}${",X".repeat(many)}\n${row}`,
  "a heading of one name": `${"CHILD,".repeat(many)}\n${row}`,
  "a heading only": episodesHeading,
  "a heading in quotation marks that do not close": `"${episodesHeading}\n${row}`,
  "a cell of a million characters": `${episodesHeading}\nA1,${"x".repeat(999_000)},S`,
  "a cell of very many lines": `${episodesHeading}\nA1,"${"x\n".repeat(many)}",S`,
  "a mark that is open for the rest of the file": `${episodesHeading}\nA1,"21/01/2019\n${`${row}\n`.repeat(8000)}`,
  "a mark open on every row": `${episodesHeading}\n${`"${row}\n`.repeat(2000)}`,
  "rows of very many cells": `${episodesHeading}\n${`${row}${",".repeat(5000)}x\n`.repeat(100)}`,
  "rows of one cell": `${episodesHeading}\n${"A1\n".repeat(8000)}`,
  "one row very many times": `${episodesHeading}\n${`${row}\n`.repeat(20_000)}`,
  "one child with very many rows": `${episodesHeading}\n${Array.from({ length: 15_000 }, (_, n) => `${row}${n},x\n`).join("")}`,
  "very many codes that are not known": `${episodesHeading}\n${Array.from({ length: 4000 }, (_, n) => `A${n},21/01/2019,Q${n}\n`).join("")}`,
  "names of parts of objects": `${episodesHeading},__proto__,constructor\n__proto__,21/01/2019,constructor,toString,valueOf,__proto__,hasOwnProperty,,,,,,,__proto__,x`,
  "control characters": `${episodesHeading}\n\u0001\u001b[2J,21/01/2019,\u0007\u202e,\ufeff,\u2028`,
  "halves of surrogate pairs and unusual signs": `${episodesHeading}\n😀\u0301,21/01/2019,${"😀".repeat(60)}`,
  formulas: `${episodesHeading}\n=cmd|' /C calc'!A0,21/01/2019,@SUM(A1),+1,-1`,
  XML: `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "${"c".repeat(1000)}">]><EXPSSDA903>&b;</EXPSSDA903>`,
  JSON: '{"CHILD": ["A1"], "DECOM": []}',
};

const binaries: Readonly<Record<string, Uint8Array>> = {
  "null characters": new Uint8Array(1000),
  "half a UTF-16 character": Uint8Array.of(0xff, 0xfe, 0x41),
  "every byte": Uint8Array.from({ length: 255 }, (_, byte) => byte + 1),
  "a zip of nothing": Uint8Array.of(0x50, 0x4b, 5, 6, ...new Uint8Array(18)),
  "the beginning of a zip": Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0),
  "a zip that ends at once": Uint8Array.of(0x50, 0x4b, 3, 4),
};

/** Reads files, and gives the problems found or the refusal; any other end is an error of ours. */
async function endOf(files: readonly ReturnFile[]): Promise<"problems" | "nothing to say" | "refused"> {
  try {
    const result = await readReturn(files);
    expectNothingLost(result);
    return result.problems.length > 0 ? "problems" : "nothing to say";
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    expect(String(error)).toMatch(/^InputError: [^\p{Cc}]+\.$/u);
    return "refused";
  }
}

/** Parquet of columns of text, whose rows all hold the same. */
function parquetOf(columns: readonly string[], rows: number, cell: string): Uint8Array {
  const row = Object.fromEntries(columns.map((column) => [column, cell]));
  return rowsParquet({
    name: "Episodes",
    columns: columns.map((name) => ({ name, kind: "text", means: "" })),
    rows: new Array<typeof row>(rows).fill(row),
  });
}

/** Parquet of three rows that says that it has five million, in the field after its schema. */
function claimingMillions(parquet: Uint8Array): Uint8Array {
  const end = parquet.length - 8;
  const footer = parquet.subarray(end - new DataView(parquet.buffer).getUint32(end, true), end);
  const at = footer.findIndex((byte, index) => byte === 0x16 && footer[index + 1] === 6);
  const claimed = [...footer.subarray(0, at + 1), 0x80, 0xad, 0xe2, 0x04, ...footer.subarray(at + 2)];
  const length = new Uint8Array(Uint32Array.of(claimed.length).buffer);
  const before = parquet.subarray(0, end - footer.length);
  return Uint8Array.from([...before, ...claimed, ...length, ...parquet.subarray(end + 4)]);
}

const wide = Array.from({ length: 1000 }, (_, n) => `C${n}`);

const parquets: Readonly<Record<string, readonly [says: RegExp, bytes: () => Uint8Array]>> = {
  "Parquet that ends in its middle": [
    /cannot be read as Parquet/,
    () => Uint8Array.of(...parquetOf(["CHILD"], 3, "1").subarray(0, 30), 255, 255, 255, 127, 0x50, 0x41, 0x52, 0x31),
  ],
  "Parquet that says that it has very many cells": [
    /5000000 rows of 1000 columns/,
    () => claimingMillions(parquetOf(wide, 3, "1")),
  ],
  "Parquet whose one long text stands in every row": [
    /larger than 500 million bytes/,
    () => parquetOf(["CHILD", "DECOM"], 50_000, "x".repeat(50_000)),
  ],
  "Parquet with a row longer than any": [
    /row 2 is longer/,
    () => parquetOf(wide.slice(0, 2), 2, "x".repeat(6_000_000)),
  ],
};

const [, header = csvFile("Header.csv", headerHeading)] = smallestReturn;

describe("hostile input ends in problems or a sentence, within seconds:", () => {
  let before: NodeJS.CpuUsage;
  beforeEach(() => {
    before = process.cpuUsage();
  });
  // of the processor: on a busy machine they take longer than that
  afterEach(() => {
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(20);
  });

  it.each(Object.entries(texts))("%s", async (_, text) => {
    expect(await endOf([csvFile("Episodes.csv", text), header])).not.toBe("nothing to say");
    expect(await endOf([...smallestReturn, csvFile("Other.csv", text)])).not.toBe("refused");
  });

  it.each(Object.entries(binaries))("%s", async (name, bytes) => {
    expect(await endOf([{ name: "Episodes.csv", bytes }, header])).toBe("refused");
    const beside = await endOf([...smallestReturn, { name: "Other.csv", bytes }]);
    expect(beside).toBe(
      name.includes("zip") && name !== "a zip of nothing"
        ? "refused"
        : name === "a zip of nothing"
          ? "nothing to say"
          : "problems",
    );
  });

  it.each(Object.entries(parquets))("%s", async (_, [says, bytes]) => {
    const files = [{ name: "Episodes.parquet", bytes: bytes() }, header];
    expect(await endOf(files)).toBe("refused");
    await expect(readReturn(files)).rejects.toThrow(says);
  });

  it("more files than any return has", async () => {
    const file = csvFile("x.csv", "a,b");
    expect(await endOf(Array.from({ length: 1001 }, () => file))).toBe("refused");
  });

  it("any bytes at all", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await endOf([{ name: "Episodes.csv", bytes }, header]);
        await endOf([...smallestReturn, { name: "Other.csv", bytes }]);
      }),
    );
  });

  it("any text under a sound heading", async () => {
    const line = fc.string({
      unit: fc.constantFrom('"', ",", "\n", "\r", ";", "\t", " ", "A", "1", "/", "2019", "\ud800"),
    });
    await fc.assert(
      fc.asyncProperty(line, line, async (episodes, people) => {
        await endOf([csvFile("Episodes.csv", episodesHeading, episodes), csvFile("Header.csv", headerHeading, people)]);
      }),
      { numRuns: 500 },
    );
  });
});
