import { visibleText } from "@lac-analytics/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("visibleText", () => {
  it.each([
    ["the escape of a terminal", "A\u001B[2J\u001B]0;x\u0007", "A[U+001B][2J[U+001B]]0;x[U+0007]"],
    ["the escape in one character of eight bits", "\u009B31m", "[U+009B]31m"],
    ["what turns the order of reading round", "12 \u202E34\u2069", "12 [U+202E]34[U+2069]"],
    ["what has no width", "A\u200B1\u200D2\uFEFF\u2060\u00AD", "A[U+200B]1[U+200D]2[U+FEFF][U+2060][U+00AD]"],
    ["letters that look like nothing", "A\u3164\u115F", "A[U+3164][U+115F]"],
    ["tags, which stand beyond the first plane", "A\u{E0041}", "A[U+E0041]"],
    ["half a character", "A\uD83D", "A[U+D83D]"],
    ["a return of the carriage alone", "A\rB", "A[U+000D]B"],
    ["line separators", "A\u2028B\u2029", "A[U+2028]B[U+2029]"],
  ])("writes by its number %s", (_, text, visible) => {
    expect(visibleText(text)).toBe(visible);
  });

  it("leaves what is seen, line breaks and tabs", () => {
    const text = "Siân O’Neill, محمد, 王, 👍\t1\n2\r\n3";
    expect(visibleText(text)).toBe(text);
  });

  it("leaves nothing that a terminal obeys, whatever the text, and changes nothing twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const visible = visibleText(text);
        expect(visible.replaceAll("\r\n", "\n")).not.toMatch(/[^\P{Cc}\n\t]|[\p{Cf}\p{Cs}]/u);
        expect(visibleText(visible)).toBe(visible);
      }),
    );
  });
});
