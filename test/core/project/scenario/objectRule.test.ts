import { InputError } from "@lac-analytics/core";
import {
  keyOf,
  numberRule,
  objectRule,
  optional,
  type PlainValue,
  plainNode,
  required,
  textRule,
} from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { named, standard } from "../../../../packages/core/src/project/scenario/objectRule.ts";

const posts = numberRule({ minimum: 0, suchAs: 7 });
const fields = {
  title: required(textRule("a title"), "What it is called"),
  takeUpAt21: standard(posts, 0.75, "The share"),
  advisers: named("Advisers", "posts", optional(posts, "The posts", "without it there is no caseload")),
};
const rule = objectRule(fields, ["comment"]);
const read = (value: PlainValue, path = "") => rule.read(plainNode(value), { file: "s.yaml", path });

describe("keyOf", () => {
  it("has small letters with underscores, before capitals and before numbers", () => {
    expect(["takeUpAt21", "title", "reEngagement", "aB2c10"].map(keyOf)).toEqual([
      "take_up_at_21",
      "title",
      "re_engagement",
      "a_b_2c_10",
    ]);
  });
});

describe("objectRule", () => {
  it("reads keys by their rules, in any order", () => {
    expect(read({ advisers: 7, take_up_at_21: 0.5, title: "Eleven" })).toEqual({
      title: "Eleven",
      takeUpAt21: 0.5,
      advisers: 7,
    });
  });

  it("has the standard of what is not written, or blank, and nothing of what may be left out; never nought", () => {
    const bare = { title: "Eleven", takeUpAt21: 0.75, advisers: undefined };
    expect(read({ title: "Eleven" })).toEqual(bare);
    expect(read({ title: "Eleven", take_up_at_21: null, advisers: null })).toEqual(bare);
    expect(read({ title: "Eleven", take_up_at_21: 0, advisers: 0 })).toMatchObject({ takeUpAt21: 0, advisers: 0 });
  });

  it("asks for what must be written, which may not be blank", () => {
    expect(() => read({ advisers: 7 })).toThrow(new InputError("s.yaml line 1: the scenario has no title; add it."));
    expect(() => read({ title: null })).toThrow(new InputError("s.yaml line 1: title is blank but must be a title."));
  });

  it("refuses an unknown key with the one that was meant, but for those that it passes over", () => {
    expect(() => read({ title: "a", advisors: 7 }, "people")).toThrow(
      new InputError(
        's.yaml line 1: people has the key "advisors", which means nothing there; write advisers if that is meant: "The posts".',
      ),
    );
    expect(() => read({ title: "a", qqqqqqqq: 7 })).toThrow(/the keys are title, take_up_at_21, advisers\.$/);
    expect(read({ title: "a", comment: ["x"] })).toMatchObject({ title: "a" });
  });

  it("names a fault by the keys from the outside in", () => {
    expect(() => read({ title: "a", advisers: -1 }, "people")).toThrow(/^s\.yaml line 1: people\.advisers is -1 /);
    expect(() => read({ title: "a", advisers: -1 })).toThrow(/^s\.yaml line 1: advisers is -1 /);
  });

  it("refuses what is no set of keys, and names those that it must have, or else any", () => {
    expect(() => read(7)).toThrow(
      new InputError("s.yaml line 1: the scenario is 7 but must be a set of keys, with title."),
    );
    const { title, ...free } = fields;
    expect(objectRule(free).asks).toBe("a set of keys, take_up_at_21 or advisers");
    expect(objectRule({ title, other: title }).asks).toBe("a set of keys, with title and other");
  });

  it("writes keys as they are named where it is told to", () => {
    const own = objectRule(fields, [], "as named");
    expect(own.read(plainNode({ title: "a", takeUpAt21: 1 }), { file: "s.yaml", path: "" })).toMatchObject({
      takeUpAt21: 1,
    });
    expect(Object.keys(own.schema.properties ?? {})).toEqual(["title", "takeUpAt21", "advisers"]);
  });

  it("says to editors what it reads", () => {
    const number = { type: "number", minimum: 0 };
    expect(rule.schema).toEqual({
      type: "object",
      properties: {
        comment: {},
        title: { description: "What it is called", type: "string", minLength: 1, maxLength: 500 },
        take_up_at_21: { description: "The share", default: 0.75, anyOf: [number, { type: "null" }] },
        advisers: {
          title: "Advisers",
          description: "The posts; without it there is no caseload",
          anyOf: [number, { type: "null" }],
        },
      },
      required: ["title"],
      additionalProperties: false,
    });
  });
});
