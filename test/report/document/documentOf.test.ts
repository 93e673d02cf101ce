import { describe, expect, it } from "vitest";
import { documentOf } from "../../../packages/report/src/document/documentOf.ts";
import type { Block, Run } from "../../../packages/report/src/document/ReportDocument.ts";
import { chartHtml, pageOf } from "./examplePage.ts";

const plain = { bold: false, italic: false, code: false, link: "" };
const run = (text: string, style: Partial<Run> = {}): Run => ({ text, ...plain, ...style });

/** The blocks of some content, after those of the page's header. */
function blocksOf(content: string): readonly Block[] {
  return documentOf(pageOf(content)).blocks.slice(2);
}

/** The first run of each paragraph or heading. */
function lines(content: string): readonly string[] {
  return blocksOf(content).map((block) => ("runs" in block ? block.runs.map(({ text }) => text).join("") : block.kind));
}

describe("documentOf", () => {
  it("reads title, council, author, date and marking, and the style sheet's accent where there is no other", () => {
    const { title, council, author, accent, date, marking, blocks } = documentOf(pageOf(""));
    expect({ title, council, author, accent, date, marking }).toEqual({
      title: "Example <report>",
      council: "Example & Sons Council",
      author: "A. Writer & Daughter; =1+1",
      accent: "#12436D",
      date: "2019-01-21",
      marking: "Internal. Not for publication.",
    });
    expect(blocks).toEqual([
      { kind: "paragraph", tone: "quiet", runs: [run("Example council, as at 21 January 2019.")] },
      { kind: "paragraph", tone: "marking", runs: [run("Internal. Not for publication.")] },
    ]);
  });

  it("reads styles, links and line breaks, with white space as a browser shows it", () => {
    const [paragraph] = blocksOf(
      `<p> One <strong>two <em>three</em></strong>  <code>four</code><br> <a href="https://example.org">five</a>\n six </p>`,
    );
    expect(paragraph).toEqual({
      kind: "paragraph",
      tone: "body",
      runs: [
        run("One "),
        run("two ", { bold: true }),
        run("three", { bold: true, italic: true }),
        run(" "),
        run("four", { code: true }),
        run("\n"),
        run("five", { link: "https://example.org" }),
        run(" six"),
      ],
    });
  });

  it("keeps a space that does not break, and shows a control character as unknown", () => {
    expect(lines("<p>5&nbsp;000 a&#1;b</p>")).toEqual(["5\u{A0}000 a\u{FFFD}b"]);
  });

  it("takes text that stands in no paragraph for one", () => {
    expect(lines("<div>Loose <strong>text</strong><p>Own</p>loose again</div>")).toEqual([
      "Loose text",
      "Own",
      "loose again",
    ]);
  });

  it("reads a table: caption, kinds of columns, cells in their styles", () => {
    const [table] = blocksOf(
      `<table><caption>Files</caption><thead><tr><th>File</th><th class="number">Rows</th><th>Hash</th></tr></thead><tbody><tr><th scope="row">a.csv</th><td class="number">1,234</td><td class="hash">abc</td></tr></tbody></table>`,
    );
    expect(table).toEqual({
      kind: "table",
      title: "",
      caption: "Files",
      columns: [
        { label: "File", kind: "text" },
        { label: "Rows", kind: "number" },
        { label: "Hash", kind: "text" },
      ],
      rows: [[[run("a.csv")], [run("1,234")], [run("abc", { code: true })]]],
    });
  });

  it("reads a chart with the table of its figures, and the drawing as it stands", () => {
    const html = chartHtml("Ten", "Group A");
    const [chart, ...others] = blocksOf(html);
    expect(others).toEqual([]);
    expect(chart).toMatchObject({
      kind: "chart",
      title: "Ten",
      subtitle: "A subtitle. Source: nowhere.",
      description: "A bar of ten.",
      drawing: { width: 300, height: 60, svg: /<svg[\s\S]*<\/svg>/.exec(html)?.[0] },
      figures: { title: "Figures behind the chart: Ten", caption: "Counts behind Ten" },
    });
  });

  it("opens what is folded away under a heading one level down, however deep", () => {
    expect(
      blocksOf(
        "<h2>A</h2><details><summary>B</summary><p>c</p><details><summary>D</summary><p>e</p></details></details><h3>F</h3>",
      ).map((block) => (block.kind === "heading" ? `${block.level} ${block.runs[0]?.text}` : block.kind)),
    ).toEqual(["2 A", "3 B", "paragraph", "4 D", "paragraph", "3 F"]);
  });

  it("has nothing for a list or definitions of nothing", () => {
    expect(blocksOf("<ul></ul><dl></dl><p> </p><hr>")).toEqual([]);
  });

  it("reads lists in lists, and where a numbered one begins", () => {
    const [list] = blocksOf("<ol start=4><li>Four<ul><li>inside</li></ul></li><li><p>Five</p></li></ol>");
    expect(list).toMatchObject({
      kind: "list",
      ordered: true,
      start: 4,
      items: [
        [{ kind: "paragraph" }, { kind: "list", ordered: false, items: [[{ runs: [run("inside")] }]] }],
        [{ kind: "paragraph", runs: [run("Five")] }],
      ],
    });
  });

  it("reads terms with all that they mean, and code with its spaces", () => {
    expect(blocksOf(`<dl><dt>T</dt><dd>m</dd><dd class="note">s</dd></dl><pre><code>a\n  b\n</code></pre>`)).toEqual([
      {
        kind: "definitions",
        items: [
          {
            term: [run("T")],
            meaning: [
              { kind: "paragraph", tone: "body", runs: [run("m")] },
              { kind: "paragraph", tone: "quiet", runs: [run("s")] },
            ],
          },
        ],
      },
      { kind: "code", text: "a\n  b" },
    ]);
  });
});
