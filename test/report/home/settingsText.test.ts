import { describe, expect, it } from "vitest";
import { settingsText } from "../../../packages/report/src/home/settingsText.ts";
import { settingsKeys } from "../../../packages/report/src/source/settingsRule.ts";

const text = settingsText({ authority: "E06000056", data: ["../data/2025"], asAt: "2025-03-31" });

describe("settingsText", () => {
  it("explains every key, over it", () => {
    const lines = text.split("\n").map((line) => line.trim().replace(/^\/\/ /, ""));
    for (const { key, description } of settingsKeys) {
      const at = lines.findIndex((line) => line.startsWith(`"${key}": `));
      expect([key, at]).not.toEqual([key, -1]);
      const above = lines.slice(0, at).join(" ");
      expect(above.endsWith(`${description}.`)).toBe(true);
    }
  });

  it("has an example of every key that is not set, in a comment", () => {
    const notSet = settingsKeys.filter(({ key }) => !["authority", "data", "asAt"].includes(key));
    for (const { key } of notSet) expect(text).toMatch(new RegExp(`^  // "${key}": (?!null)`, "m"));
  });

  it("is JSON without its comments", () => {
    expect(JSON.parse(text.replaceAll(/^\s*\/\/.*$/gm, ""))).toEqual({
      $schema: "../node_modules/@lac-analytics/report/home/notebooks/settings.schema.json",
      authority: "E06000056",
      data: ["../data/2025"],
      asAt: "2025-03-31",
    });
  });
});
