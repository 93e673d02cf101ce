import { InputError } from "@lac-analytics/core";
import { type PlainValue, plainNode } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { textRule } from "../../../../packages/core/src/project/scenario/textRule.ts";

const rule = textRule("a title");
const read = (value: PlainValue) => rule.read(plainNode(value), { file: "scenario.yaml", path: "title" });

describe("textRule", () => {
  it("reads a line without the space about it, and a bare number as it is written", () => {
    expect(read(" Eleven advisers \n")).toBe("Eleven advisers");
    expect(read(2019)).toBe("2019");
    expect(read(0)).toBe("0");
    expect(read("x".repeat(500))).toHaveLength(500);
  });

  it("refuses what is blank, too long, of several lines, or no text", () => {
    expect(() => read(" ")).toThrow(new InputError('scenario.yaml line 1: title is "" but must be a title.'));
    expect(() => read(null)).toThrow(new InputError("scenario.yaml line 1: title is blank but must be a title."));
    expect(() => read(["a"])).toThrow(new InputError("scenario.yaml line 1: title is a list but must be a title."));
    for (const value of ["x".repeat(501), "one\ntwo", "one\u0000two", true])
      expect(() => read(value)).toThrow(InputError);
  });

  it("says to editors what it reads", () => {
    expect(rule.schema).toEqual({ type: "string", minLength: 1, maxLength: 500 });
    expect(rule.asks).toBe("a title");
  });
});
