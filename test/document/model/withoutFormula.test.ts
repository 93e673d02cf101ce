import { withoutFormula } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";

describe("withoutFormula", () => {
  // OWASP, CSV Injection
  it.each([
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
    "-",
    "--5",
    "-5.",
    "-.5",
  ])("puts an apostrophe before %j", (text) => {
    expect(withoutFormula(text)).toBe(`'${text}`);
  });

  it.each(["", "a=b", "1+1", "5", "-5", "-5.25", "−5.2", " =1+1", "'=1+1", "[x]"])("leaves %j as it is", (text) => {
    expect(withoutFormula(text)).toBe(text);
  });

  it("takes no number with a line after it for a number", () => {
    expect(withoutFormula("-5\n=1+1")).toBe("'-5\n=1+1");
  });
});
