import { describe, expect, it } from "vitest";
import type { MessageKind } from "../../../packages/notebook/src/findings/Message.ts";
import { reportBack } from "../../../packages/notebook/src/findings/reportBack.ts";

describe("reportBack", () => {
  it("is nothing beside what members are asked where that is more than to note the paper", () => {
    const message = { kind: "steady", lead: "", text: "", question: "", weight: 0, about: "moves" } as const;
    const of = (kind: MessageKind, asked: string) => reportBack([{ ...message, kind }], asked);
    expect(of("steady", "Members are asked to note this, and to say what homes they want.")).toBe("");
    expect(of("slipping", "Members are asked to note this.")).toMatch(/whether a report on moves comes /);
    expect(reportBack([], "Members are asked to note this.")).toBe("");
    // what calls for something and has no name is neither nothing nor a report
    const { about, ...nameless } = { ...message, kind: "concern" as const };
    expect(reportBack([nameless], "Members are asked to note this.")).toBe("");
  });
});
