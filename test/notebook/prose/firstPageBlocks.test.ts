import { textOf } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";
import type { FirstPage } from "../../../packages/notebook/src/findings/firstPage.ts";
import { firstPageBlocks } from "../../../packages/notebook/src/prose/firstPageBlocks.ts";
import { measureOfRoad, roadLink } from "../../../packages/notebook/src/prose/roadLink.ts";

/** The pieces of the one message of a first page that lead somewhere. */
function linkedIn(text: string, printed?: FirstPage["messages"][number]["printed"]) {
  const page: FirstPage = {
    kind: "first page",
    messages: [{ kind: "now", lead: "Now", text, question: "", weight: 1, ...(printed && { printed }) }],
    ...{ questions: [], glance: null, asked: "", choice: "", cost: "", sure: "", time: "", found: [] },
  };
  const list = firstPageBlocks(page)[1];
  const [line] = list?.kind === "list" ? (list.items[0] ?? []) : [];
  if (line?.kind !== "paragraph") return [];
  expect(textOf(line.runs)).toBe(`Now: ${text}`);
  expect(line.runs.map((run) => run.text)).not.toContain("");
  return line.runs.flatMap((run) => (run.link === "" ? [] : [[run.text, run.link] as const]));
}

describe("the figure of a message", () => {
  const measure = "cla-rate";

  it("leads to how it came about from where it stands, and from nowhere else", () => {
    expect(linkedIn("51.6 of every 10,000 are in care.", { from: 0, to: 4, measure })).toEqual([
      ["51.6", "road:cla-rate"],
    ]);
    expect(linkedIn("On 31 March 31 were in care", { from: 12, to: 14, measure })).toEqual([["31", "road:cla-rate"]]);
    expect(linkedIn("Now it is 51.6", { from: 10, to: 14, measure })).toEqual([["51.6", "road:cla-rate"]]);
  });

  it("leads nowhere where the message has none of the council's own", () => {
    expect(linkedIn("In March 2024, 51.6 of every 10,000 were in care.")).toEqual([]);
  });
});

describe("measureOfRoad", () => {
  it("is the measure to whose figures a link leads, blank for all, and nothing of other links", () => {
    expect(measureOfRoad(roadLink("cla-rate"))).toBe("cla-rate");
    expect(measureOfRoad(roadLink())).toBe("");
    expect(measureOfRoad("https://example.org/road:cla-rate")).toBeUndefined();
    expect(measureOfRoad("#road")).toBeUndefined();
  });
});
