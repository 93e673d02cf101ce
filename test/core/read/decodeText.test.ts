import { describe, expect, it } from "vitest";
import { decodeText } from "../../../packages/core/src/read/decodeText.ts";
import { InputError } from "../../../packages/core/src/read/InputError.ts";

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * (text.length + 1)));
  for (const [at, character] of ["\ufeff", ...text].entries())
    view.setUint16(2 * at, character.charCodeAt(0), littleEndian);
  return new Uint8Array(view.buffer);
}

describe("decodeText", () => {
  it("reads UTF-8 with and without a byte order mark, which is taken off", () => {
    const expected = { text: "Zoë", encoding: "utf-8" };
    expect(decodeText(bytes(0x5a, 0x6f, 0xc3, 0xab), "a.csv")).toEqual(expected);
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x5a, 0x6f, 0xc3, 0xab), "a.csv")).toEqual(expected);
  });

  it("reads UTF-16 of either order by its mark", () => {
    expect(decodeText(utf16("Zoë", true), "a.csv")).toEqual({ text: "Zoë", encoding: "utf-16le" });
    expect(decodeText(utf16("Zoë", false), "a.csv")).toEqual({ text: "Zoë", encoding: "utf-16be" });
  });

  it("reads UTF-16 without a mark where one byte of every pair is null", () => {
    expect(decodeText(utf16("CHILD", true).subarray(2), "a.csv")).toEqual({ text: "CHILD", encoding: "utf-16le" });
    expect(decodeText(utf16("CHILD", false).subarray(2), "a.csv")).toEqual({ text: "CHILD", encoding: "utf-16be" });
  });

  it("takes the mark of UTF-8 off what is not UTF-8 further on", () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x5a, 0xeb), "a.csv")).toEqual({ text: "Zë", encoding: "windows-1252" });
  });

  it("reads as Windows-1252 what is not UTF-8: 0xEB is ë and 0x80 the euro sign there", () => {
    expect(decodeText(bytes(0x5a, 0x6f, 0xeb, 0x80), "a.csv")).toEqual({ text: "Zoë€", encoding: "windows-1252" });
  });

  it("refuses what is not text, in a sentence that names the file", () => {
    const nulls = "a.csv is not a text file, as it holds null characters; save it as CSV (UTF-8).";
    expect(() => decodeText(bytes(0x41, 0, 0x42), "a.csv")).toThrow(new InputError(nulls));
    expect(() => decodeText(utf16("a\0b", true), "a.csv")).toThrow(new InputError(nulls));
    expect(() => decodeText(bytes(0, 0, 0, 0), "a.csv")).toThrow(new InputError(nulls));
    expect(() => decodeText(bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), "a.csv")).toThrow(new InputError(nulls));
    expect(() => decodeText(utf16("ab", true).subarray(0, 5), "a.csv")).toThrow(/^a\.csv begins as UTF-16 text but/);
  });

  it("refuses what is larger than any return, and says how large it may be", () => {
    const huge = { length: 500_000_001 } as Uint8Array;
    expect(() => decodeText(huge, "a.csv")).toThrow(new InputError("a.csv is larger than 500 million bytes."));
  });

  it("takes an empty file for empty text", () => {
    expect(decodeText(bytes(), "a.csv").text).toBe("");
  });
});
