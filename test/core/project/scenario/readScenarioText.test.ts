import { InputError } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { readScenarioText } from "../../../../packages/core/src/project/scenario/readScenarioText.ts";

describe("readScenarioText", () => {
  it("keeps the line of every part", () => {
    expect(readScenarioText("title: Eleven\nadvisers:\n  - 7\n  - 11\n", "a.yaml")).toEqual({
      kind: "map",
      line: 1,
      entries: [
        { key: "title", line: 1, node: { kind: "value", line: 1, value: "Eleven" } },
        {
          key: "advisers",
          line: 2,
          node: {
            kind: "list",
            line: 3,
            entries: [
              { kind: "value", line: 3, value: 7 },
              { kind: "value", line: 4, value: 11 },
            ],
          },
        },
      ],
    });
  });

  it("reads JSON, indented by tabs too", () => {
    expect(readScenarioText('{\n\t"months": 3,\n\t"from": "2019-04-01"\n}', "a.json")).toMatchObject({
      entries: [
        { key: "months", line: 2, node: { value: 3 } },
        { key: "from", line: 3, node: { value: "2019-04-01" } },
      ],
    });
  });

  it("leaves dates, yes and no as the text that they are", () => {
    expect(readScenarioText("%YAML 1.1\n---\na: 2019-04-01\nb: yes\n", "a.yaml")).toMatchObject({
      entries: [{ node: { value: "2019-04-01" } }, { node: { value: "yes" } }],
    });
  });

  it("is blank for an empty file", () => {
    expect(readScenarioText("", "a.yaml")).toEqual({ kind: "value", line: 1, value: null });
  });

  it.each([
    [
      "a missing comma",
      '{\n  "council": "A"\n  "authority": "E06000056"\n}',
      "line 2, column 16: a comma is missing after this.",
    ],
    ["a missing comma after a number", '{\n "a": 1\n "b": 2\n}', "line 2, column 7: a comma is missing after this."],
    ["a missing comma in a list", '{ "a": ["x" "y"] }', "line 1, column 11: a comma is missing after this."],
    ["a missing colon", '{ "a": "x",\n "b" "y" }', "line 2, column 4: a colon is missing after this."],
    [
      "an open text",
      '{\n "a": "x,\n "b": "y"\n}',
      "line 2, column 9: a text is not closed by a quotation mark on the line on which it begins.",
    ],
  ])("says where in JSON the slip is: %s", (_, text, sentence) => {
    expect(() => readScenarioText(text, "settings.json")).toThrow(new InputError(`settings.json ${sentence}`));
  });

  it.each([
    [
      "prices:\n  - { name: A, weekly: £6,100 }",
      "line 2: weekly is £6,100, which its comma cuts in two here; write 6100.",
    ],
    [
      "budget: { 2019-04-01: 1,200.50 }",
      "line 1: 2019-04-01 is 1,200.50, which its comma cuts in two here; write 1200.50.",
    ],
    ['{ "weekly": -6,100 }', "line 1: weekly is -6,100, which its comma cuts in two here; write -6100."],
  ])("says that a comma cuts a number: %s", (text, sentence) => {
    expect(() => readScenarioText(text, "a.yaml")).toThrow(new InputError(`a.yaml ${sentence}`));
  });

  it("leaves keys of digits that are none of a number", () => {
    expect(readScenarioText("{ a: x, 100: }", "a.yaml")).toMatchObject({ entries: [{ key: "a" }, { key: "100" }] });
    expect(readScenarioText("a: 6\n100:\n", "a.yaml")).toMatchObject({ entries: [{ key: "a" }, { key: "100" }] });
  });

  it.each([
    ["a list left open", "a: 1\nb: [1, 2\nc: 3\n", 3],
    ["a key twice", "a: 1\nb: 2\na: 3\n", 3],
    ["a part that stands for another", "a: &x 1\nb: *x\n", 2],
    ["an alias bomb", `a: &a [1,1]\nb: &b [*a,*a]\nc: &c [*b,*b]\n`, 2],
    ["a tag of another language", "a: 1\nb: !!js/function 'x'\n", 2],
    ["a tag of somebody's own", "a: 1\n\nb: !secret x\n", 3],
    ["a key that is a list", "a: 1\n? [b]\n: 2\n", 2],
    ["a second scenario", "a: 1\n---\nb: 2\n", 2],
    ["many levels", `a: 1\nb: ${"[".repeat(30)}${"]".repeat(30)}`, 2],
  ])("refuses %s, and names the line", (_, text, line) => {
    const read = (): unknown => readScenarioText(text, "scenario.yaml");
    expect(read).toThrow(InputError);
    expect(read).toThrow(new RegExp(`^scenario\\.yaml line ${line}: .*\\.$`));
  });

  it.each([
    ["brackets", "[".repeat(99_000)],
    ["dashes", "- ".repeat(49_000)],
    ["braces", "{a: ".repeat(24_000)],
    ["questions", "? ".repeat(49_000)],
    ["quotation marks", `a: ${'"'.repeat(99_000)}`],
    ["keys", Array.from({ length: 9000 }, (_, at) => `key${at}: 1`).join("\n")],
  ])("does not drown in %s", (_, text) => {
    // whatever grows with the square of such a text or more does not end in a test's time
    try {
      readScenarioText(text, "a.yaml");
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
    }
  });

  it("refuses what is too long to be a scenario", () => {
    expect(() => readScenarioText("#".repeat(100_001), "a.yaml")).toThrow(
      "a.yaml has more than 100 thousand characters",
    );
  });
});
