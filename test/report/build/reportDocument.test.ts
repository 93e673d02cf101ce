import type { Block } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";
import type { ReportPage } from "../../../packages/report/src/build/ReportPage.ts";
import { reportDocument } from "../../../packages/report/src/build/reportDocument.ts";

const page: ReportPage = {
  name: "plan",
  letterhead: { council: "Barsetshire", authors: [], colours: [] },
  asAt: "2025-03-31",
  months: 6,
  internal: true,
  cells: { leftOut: ["The plan: left out, because none was given; give it as actions."] },
  code: "",
  sources: [],
  dataNote: "",
  errorNote: "",
  warning: "",
  lossNote: "",
  author: "",
  authorLeftOut: "",
  picture: () => {
    throw new RangeError("there is none");
  },
  roads: [],
  versions: [],
};

function texts(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.runs.map((run) => ("text" in run ? run.text : "")).join("")] : [],
  );
}

describe("reportDocument", () => {
  it("says why there is nothing in it, where its prose has nothing to say", () => {
    expect(texts(reportDocument(page, "Plan", []).blocks)).toEqual([
      "The plan: left out, because none was given; give it as actions.",
    ]);
  });

  it("says under its title the date that it is as at, and beside it of when other figures are", () => {
    const first = { kind: "first page", time: "care leavers of the year to 31 March 2024" };
    const lineOf = (cells: ReportPage["cells"]) => reportDocument({ ...page, cells }, "Plan", []).lines[0];
    expect(lineOf(page.cells)).toBe("Barsetshire, as at 31 March 2025.");
    expect(lineOf({ first })).toBe("Barsetshire, as at 31 March 2025; care leavers of the year to 31 March 2024.");
  });

  it("leaves to the notes what is left out of a report that says something", () => {
    const said: Block = { kind: "paragraph", tone: "body", runs: [] };
    expect(reportDocument(page, "Plan", [said]).blocks).toEqual([said]);
  });
});
