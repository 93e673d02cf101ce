import { textOf } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";
import type { FirstPage } from "../../../packages/notebook/src/findings/firstPage.ts";
import { firstPageBlocks } from "../../../packages/notebook/src/prose/firstPageBlocks.ts";
import { measureOfRoad, roadLink } from "../../../packages/notebook/src/prose/roadLink.ts";

/** The pieces of the one message of a first page that lead somewhere. */
function linkedIn(text: string, number: string): readonly (readonly [string, string])[] {
  const page: FirstPage = {
    kind: "first page",
    messages: [
      { kind: "now", lead: "Now", text, question: "", printed: { text: number, measure: "cla-rate" }, weight: 1 },
    ],
    ...{ questions: [], glance: null, asked: "", cost: "", time: "", found: [] },
  };
  const list = firstPageBlocks(page)[1];
  const [line] = list?.kind === "list" ? (list.items[0] ?? []) : [];
  if (line?.kind !== "paragraph") return [];
  expect(textOf(line.runs)).toBe(`Now: ${text}`);
  return line.runs.flatMap((run) => (run.link === "" ? [] : [[run.text, run.link] as const]));
}

describe("the figure of a message", () => {
  it("leads to how it came about", () => {
    expect(linkedIn("51.6 of every 10,000 are in care.", "51.6")).toEqual([["51.6", "road:cla-rate"]]);
    expect(linkedIn("It is 5%, as it was 5%.", "5%")).toEqual([["5%", "road:cla-rate"]]);
    expect(linkedIn("Now it is 51.6.", "51.6")).toEqual([["51.6", "road:cla-rate"]]);
  });

  it("is no part of another number", () => {
    expect(linkedIn("Of 15 children 5 moved.", "5")).toEqual([["5", "road:cla-rate"]]);
    for (const other of ["15 moved.", "5.2 moved.", "5,000 moved.", "£5 a day.", "50 moved.", "5% moved."])
      expect(linkedIn(other, "5")).toEqual([]);
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
