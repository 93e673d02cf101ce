import { type Block, type Paragraph, plainRun, type Table } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";
import { relinked } from "../../../packages/report/src/build/relinked.ts";

const runs = (link: string) => [plainRun("plain"), plainRun("linked", { link })];
const line = (link: string): Paragraph => ({ kind: "paragraph", tone: "body", runs: runs(link) });
const list = (link: string) =>
  ({ kind: "list", tone: "body", ordered: false, start: 1, items: [[line(link)]] }) as const;
const tableOf = (link: string): Table => ({
  kind: "table",
  title: "",
  caption: "A",
  ...(link !== "" && { road: link }),
  columns: [
    { label: "What", kind: "text" },
    { label: "How many", kind: "number" },
  ],
  rows: [
    [
      { kind: "text", runs: runs(link) },
      { kind: "number", value: 1, decimals: 0 },
    ],
  ],
});
const drawing = { svg: "<svg/>", width: 1, height: 1 };

/** A block of each kind that can have a link. */
const blocksTo = (link: string): readonly Block[] => [
  line(link),
  { ...list(link), items: [[list(link)], [line(link)]] },
  { kind: "heading", level: 2, anchor: "", ...(link !== "" && { road: link }), runs: runs(link) },
  tableOf(link),
  { kind: "chart", title: "A", subtitle: "", drawing, description: "", figures: tableOf(link) },
  { kind: "definitions", items: [{ term: runs(link), meaning: [line(link), list(link)] }] },
  {
    kind: "disclosure",
    summary: runs(link),
    blocks: [{ kind: "disclosure", summary: runs(link), blocks: [line(link)] }],
  },
];

describe("relinked", () => {
  it("leads every link elsewhere, wherever it stands", () => {
    expect(relinked(blocksTo("from"), (link) => `${link} to`)).toEqual(blocksTo("from to"));
  });

  it("has no link, and no road, where what is told is blank", () => {
    expect(relinked(blocksTo("from"), () => "")).toEqual(blocksTo(""));
  });

  it("asks of nothing that has no link", () => {
    const asked: string[] = [];
    const code: Block = { kind: "code", text: "a" };
    relinked([...blocksTo(""), code], (link) => {
      asked.push(link);
      return "to";
    });
    expect(asked).toEqual([]);
  });
});
