import { findMeasure } from "@lac-analytics/core";
import { type Block, plainRun } from "@lac-analytics/document";
import { roadLink } from "@lac-analytics/notebook/render";
import { describe, expect, it } from "vitest";
import type { FigureRoad } from "../../../packages/report/src/build/FigureRoad.ts";
import { withRoads } from "../../../packages/report/src/build/withRoads.ts";

const road: FigureRoad = {
  measure: findMeasure("cla-number"),
  figures: [],
  rests: [],
  rules: [],
  lost: "",
  lines: [],
};

const heading = (text: string): Block => ({ kind: "heading", level: 2, anchor: "", runs: [plainRun(text)] });
const paragraph = (text: string, link = ""): Block => ({
  kind: "paragraph",
  tone: "body",
  runs: [plainRun(text, { link })],
});
const tableOf = (measure?: string): Block => ({
  kind: "table",
  title: "",
  caption: "A",
  road: roadLink(measure),
  columns: [{ label: "What", kind: "text" }],
  rows: [[{ kind: "text", runs: [plainRun("Children", { link: roadLink("cla-number") })] }]],
});
const roadsOf = (blocks: readonly Block[]) => blocks.map((block) => ("road" in block ? block.road : undefined));

describe("withRoads", () => {
  it("leads a number, a row and a table to the figures of their measure in the notes", () => {
    const [number, table] = withRoads(
      [paragraph("315", roadLink("cla-number")), tableOf("cla-number")],
      [road],
      "paper-notes.html",
    );
    const there = "paper-notes.html#figure-cla-number";
    expect(number).toEqual(paragraph("315", there));
    expect(table).toMatchObject({ road: there, rows: [[{ runs: [{ text: "Children", link: there }] }]] });
  });

  it("leads a table of several measures to all figures", () => {
    expect(roadsOf(withRoads([tableOf()], [road], "paper-notes.html"))).toEqual(["paper-notes.html#figures"]);
  });

  it("leads nowhere where the notes do not have it, and has no number without notes", () => {
    const given = [heading("One"), paragraph("7", roadLink("foster-share")), tableOf("foster-share")];
    const [, number, table] = withRoads(given, [road], "paper-notes.html");
    expect(number).toEqual(paragraph("7"));
    expect(table).not.toHaveProperty("road");
    const none = withRoads([...given, tableOf()], [], "paper-notes.html");
    expect(roadsOf(none)).toEqual([undefined, undefined, undefined, undefined]);
    expect(JSON.stringify(none)).not.toContain("road:");
  });

  it("leads from the heading of a section that has a number in its words, and of no other", () => {
    const blocks = [
      heading("With"),
      paragraph("There were 12."),
      heading("Without"),
      paragraph("There were none."),
      heading("Listed"),
      { kind: "list", tone: "body", ordered: false, start: 1, items: [[paragraph("3 of them")]] } as Block,
    ];
    const all = "paper-notes.html#figures";
    expect(roadsOf(withRoads(blocks, [road], "paper-notes.html"))).toEqual([
      all,
      undefined,
      undefined,
      undefined,
      all,
      undefined,
    ]);
  });

  it("takes no date, month or year for a figure, and what stands beside one is still a figure", () => {
    const leads = (text: string): boolean =>
      roadsOf(withRoads([heading("One"), paragraph(text)], [road], "paper-notes.html"))[0] !== undefined;
    const dated = [
      "On 31 March 2024 nothing was given.",
      "From 1 April to 30 September 2024 there were none, as in March 2023 and May.",
      "In 2019, 2018-19, 2018\u{2013}19 and 2018/19 nobody came.",
    ];
    expect(dated.filter(leads)).toEqual([]);
    const counted = [
      "On 31 March 2024 there were 12.",
      "It was 7 in May.",
      "In 2019 there were 2,019.",
      "It was 2019%.",
      "It was 2024.5 days.",
      "It cost £1,931.",
      "One in 20 came.",
    ];
    expect(counted.filter((text) => !leads(text))).toEqual([]);
  });

  it("leaves links of an author as they are", () => {
    const links = [paragraph("a", "https://example.org"), paragraph("b", "#one")];
    expect(withRoads(links, [road], "paper-notes.html")).toEqual(links);
  });
});
