import { plainParagraph, plainRun } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";

describe("plainParagraph", () => {
  it("has words as one run without a style, in which no character is that a format cannot hold", () => {
    expect(plainParagraph("39\u{1} children")).toEqual({
      kind: "paragraph",
      tone: "body",
      runs: [plainRun("39\u{FFFD} children")],
    });
  });

  it("keeps runs as they are, and has the tone that it is given", () => {
    const runs = [plainRun("39", { bold: true }), plainRun(" children")];
    expect(plainParagraph(runs, "quiet")).toEqual({ kind: "paragraph", tone: "quiet", runs });
  });
});
