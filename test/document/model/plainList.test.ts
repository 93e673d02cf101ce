import { plainList, plainParagraph, plainRun } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";

describe("plainList", () => {
  it("has an item for each, of words or of runs, with bullets", () => {
    const runs = [plainRun("four", { italic: true })];
    expect(plainList(["39 children", runs])).toEqual({
      ...{ kind: "list", tone: "body", ordered: false, start: 1 },
      items: [[plainParagraph("39 children")], [plainParagraph(runs)]],
    });
  });

  it("is numbered from 1 where it is ordered", () => {
    expect(plainList(["first"], true)).toMatchObject({ ordered: true, start: 1 });
  });

  it("can be of nothing", () => {
    expect(plainList([]).items).toEqual([]);
  });
});
