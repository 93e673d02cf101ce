import { InputError } from "@lac-analytics/core";
import { numberRule, type PlainValue, plainNode } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { listRule } from "../../../../packages/core/src/project/scenario/listRule.ts";

const posts = listRule(numberRule({ minimum: 0, suchAs: 7 }));
const read = (value: PlainValue) => posts.read(plainNode(value), { file: "scenario.yaml", path: "compare" });
const refused = (what: string) => new InputError(`scenario.yaml line 1: ${what}, such as 7.`);

describe("listRule", () => {
  it("reads each by its rule, in order, as many as a thousand", () => {
    expect(read([9, 7, 7])).toEqual([9, 7, 7]);
    expect(read(Array.from({ length: 1000 }, () => 1))).toHaveLength(1000);
  });

  it("refuses none, more than a thousand, and what is no list", () => {
    expect(() => read([])).toThrow(
      refused("compare is an empty list but must be a list, each of it a number from 0 up"),
    );
    expect(() => read(Array.from({ length: 1001 }, () => 1))).toThrow(InputError);
    expect(() => read(7)).toThrow(refused("compare is 7 but must be a list, each of it a number from 0 up"));
    expect(() => read({ low: 7 })).toThrow(
      refused("compare is a set of keys but must be a list, each of it a number from 0 up"),
    );
  });

  it("says which of the list is at fault, counted from one", () => {
    expect(() => read([7, -1])).toThrow(refused("compare[2] is -1 but must be a number from 0 up"));
  });

  it("says to editors what it reads", () => {
    expect(posts.schema).toEqual({ type: "array", items: { type: "number", minimum: 0 }, minItems: 1, maxItems: 1000 });
  });
});
