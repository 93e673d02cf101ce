import { describe, expect, it } from "vitest";
import { foundIn } from "../../../packages/notebook/src/findings/foundIn.ts";

const none = { found: [], weight: 0, asked: "", sure: "", questions: [] };

describe("foundIn", () => {
  const message = { kind: "steady", lead: "No clear change", text: "70% were.", question: "", weight: 3 } as const;
  const page = (...messages: readonly unknown[]) => ({
    kind: "first page",
    messages,
    ...{ asked: "Members note this.", choice: "", sure: "Not very.", questions: ["Why?"] },
  });

  it("has what the first page among the cells tells, and the weight of its first message", () => {
    const other = { ...message, kind: "concern", lead: "Worse", weight: 9 };
    expect(foundIn({ words: "a", none: null, front: page(message, other), back: page() })).toEqual({
      found: ["No clear change: 70% were.", "Worse: 70% were."],
      weight: 3,
      asked: "Members note this.",
      sure: "Not very.",
      questions: ["Why?"],
    });
  });

  it("has of what members are asked the choice alone, where they are given one", () => {
    const choice = "To decide: 11 advisers, or 12.";
    expect(foundIn({ front: { ...page(message), choice } }).asked).toBe(choice);
  });

  it("leads with nothing that has no earlier figure where there is more to say", () => {
    const once = { ...message, kind: "now", lead: "No earlier figure" };
    expect(foundIn({ front: page(once, message) }).found).toEqual(["No clear change: 70% were."]);
    expect(foundIn({ front: page(once) }).found).toEqual(["No earlier figure: 70% were."]);
  });

  it.each(["concern", "behind", "short of aim", "untested concern"])("puts a %s before all that is none", (kind) => {
    expect(foundIn({ front: page({ ...message, kind }) }).weight).toBe(1003);
  });

  it("has none without a first page, or of one that says nothing", () => {
    expect(foundIn({ chart: { kind: "chart", messages: [message] } })).toEqual(none);
    expect(foundIn({ front: page() })).toEqual(none);
  });
});
