import { type Block, blocksHtml, type ItemBlock, plainRun, type Run, type Table } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";
import { code, heading, list, paragraph } from "../exampleDocument.ts";

const html = (...blocks: readonly Block[]): string => blocksHtml(blocks);
const run = (text: string, style: Partial<Run> = {}): Run => ({ ...plainRun(text), ...style });

/** A table whose caption is its name, with a first column of words. */
function tableOf(labels: readonly string[], rows: Table["rows"], caption = "Ages & sexes"): Table {
  const columns = labels.map((label, at) => ({ label, kind: at === 0 ? ("text" as const) : ("number" as const) }));
  return { kind: "table", title: "", caption, columns, rows };
}
const word = (...runs: readonly Run[]): Table["rows"][number][number] => ({ kind: "text", runs });
const number = (value: number): Table["rows"][number][number] => ({ kind: "number", value, decimals: 1 });

describe("blocksHtml", () => {
  it("is blank of nothing, and has blocks one under the other", () => {
    expect(html()).toBe("");
    expect(html(paragraph("a"), paragraph("b"))).toBe("<p>a</p>\n<p>b</p>");
  });

  it("has headings of their level, with a name where a link leads to them", () => {
    expect(html(heading(2, "A & B"))).toBe("<h2>A &amp; B</h2>");
    expect(html(heading(3, "C", 'c"d'))).toBe('<h3 id="c&quot;d">C</h3>');
  });

  it("has paragraphs in their tone", () => {
    expect(html(paragraph("a", "quiet"))).toBe('<p class="note">a</p>');
    expect(html(paragraph("a", "marking"))).toBe('<p class="marking">a</p>');
  });

  it("has runs in their styles, line breaks and links, all as text", () => {
    const runs = [run("<a>", { bold: true, italic: true, code: true }), run("\n"), run("b", { link: 'x.html?"&' })];
    expect(html(paragraph(runs))).toBe(
      '<p><strong><em><code>&lt;a&gt;</code></em></strong><br><a href="x.html?&quot;&amp;">b</a></p>',
    );
    expect(html(paragraph([run("i", { italic: true }), run("b", { bold: true }), run("c", { code: true })]))).toBe(
      "<p><em>i</em><strong>b</strong><code>c</code></p>",
    );
  });

  it("has lists with bullets or numbers, from where they begin", () => {
    const items: readonly (readonly ItemBlock[])[] = [[paragraph("a")], [paragraph("b")]];
    expect(html(list(items))).toBe("<ul>\n<li>a</li>\n<li>b</li>\n</ul>");
    expect(html(list(items, 1))).toBe("<ol>\n<li>a</li>\n<li>b</li>\n</ol>");
    expect(html(list(items, 3))).toContain('<ol start="3">');
    expect(html({ ...list(items), start: 3, tone: "quiet" })).toContain('<ul class="note">');
  });

  it("has an item of one line without a paragraph, with what stands below it, and one of several with them", () => {
    expect(html(list([[paragraph("a"), list([[paragraph("b")]])]]))).toBe(
      "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul></li>\n</ul>",
    );
    expect(html(list([[paragraph("a"), paragraph("b")]]))).toBe("<ul>\n<li><p>a</p>\n<p>b</p></li>\n</ul>");
    expect(html(list([[code("x"), paragraph("a")]]))).toContain("</pre>\n<p>a</p></li>");
    expect(html(list([[]]))).toBe("<ul>\n<li></li>\n</ul>");
  });

  it("has terms and what they mean", () => {
    const meaning = [paragraph("a"), paragraph("b", "quiet"), list([[paragraph("c")]])];
    expect(html({ kind: "definitions", items: [{ term: [run("T", { bold: true })], meaning }] })).toBe(
      '<dl>\n<dt><strong>T</strong></dt>\n<dd>a</dd>\n<dd class="note">b</dd>\n<dd><ul>\n<li>c</li>\n</ul></dd>\n</dl>',
    );
  });

  it("has code as it is, and what is folded away; of code alone it says so", () => {
    expect(html(code("a < b"))).toBe('<pre tabindex="0"><code>a &lt; b\n</code></pre>');
    const summary = [run("More")];
    expect(html({ kind: "disclosure", summary, blocks: [paragraph("a")] })).toBe(
      "<details>\n<summary>More</summary>\n<p>a</p>\n</details>",
    );
    expect(html({ kind: "disclosure", summary, blocks: [code("a")] })).toContain('<details class="code">');
    expect(html({ kind: "disclosure", summary, blocks: [code("a"), paragraph("b")] })).toContain("<details>");
  });

  it("has pictures with their words, in the page itself", () => {
    expect(
      html({
        kind: "picture",
        image: { png: new Uint8Array([1, 2, 3]) },
        alternativeText: '"A"',
        width: 30,
        height: 20,
      }),
    ).toBe('<p><img class="picture" src="data:image/png;base64,AQID" alt="&quot;A&quot;" width="30" height="20"></p>');
  });

  it("has tables with heads for columns and rows, numbers at their right, in a frame that can be moved", () => {
    const made = html(tableOf(["Age", "Share"], [[word(run("0 to 4")), number(12.34)]]));
    expect(made.split("\n").slice(0, -1)).toEqual([
      '<div class="scroll" tabindex="0" role="group" aria-label="Ages &amp; sexes"><table>',
      "<caption>Ages &amp; sexes</caption>",
      '<thead><tr><th scope="col">Age</th><th scope="col" class="number">Share</th></tr></thead>',
      "<tbody>",
      '<tr><th scope="row">0 to 4</th><td class="number">12.3</td></tr>',
      "</tbody>",
      "</table></div>",
    ]);
    expect(html(tableOf(["A", "B", "C", "D"], []))).toContain('class="scroll many"');
    expect(html(tableOf(["A", "B", "C"], []))).toContain('class="scroll"');
  });

  it("has cells of words in columns of words, and of nothing but code as such", () => {
    const table = tableOf(
      ["A", "B", "C"],
      [
        [
          word(run("a<", { code: true })),
          word(run("b", { code: true }), run("c", { code: true })),
          word(run("d"), run("e", { code: true })),
        ],
      ],
    );
    const words = { ...table, columns: table.columns.map(({ label }) => ({ label, kind: "text" as const })) };
    expect(html(words)).toContain(
      '<tr><th scope="row" class="hash">a&lt;</th><td class="hash">bc</td><td>d<code>e</code></td></tr>',
    );
    expect(html(tableOf(["A", "B"], [[word(), word()]]))).toContain(
      '<tr><th scope="row"></th><td class="number"></td></tr>',
    );
  });

  it("gives every table as a file of CSV that the page holds, called after its caption", () => {
    const link = (caption: string) =>
      html(tableOf(["A", "B"], [[word(run("x,y")), number(1.25)]], caption))
        .split("\n")
        .at(-1);
    expect(link("Ages & sexes")).toBe(
      '<p class="tools"><a href="data:text/csv;charset=utf-8,%EF%BB%BFA,B%0A%22x,y%22,1.25%0A" download="ages-sexes.csv" aria-label="These figures as CSV: Ages &amp; sexes">These figures as CSV</a></p>',
    );
    expect(link("(Über 10%)")).toContain('download="ber-10.csv"');
    expect(link("年")).toContain('download="table.csv"');
    expect(link("a".repeat(80))).toContain(`download="${"a".repeat(60)}.csv"`);
  });

  const chart = {
    kind: "chart",
    title: "More <children>",
    subtitle: "Counted",
    drawing: { svg: "<svg>wide</svg>", width: 10, height: 10 },
    description: "",
    figures: { ...tableOf(["A"], []), title: "Figures & all" },
  } as const satisfies Block;

  it("has a chart with its finding, how it was counted, and its figures folded away", () => {
    const made = html(chart);
    expect(made).toMatch(/^<figure>\n<figcaption>More &lt;children&gt;<\/figcaption>\n<p>Counted<\/p>\n/);
    expect(made).toContain(
      '<div class="drawing scroll" tabindex="0" role="group" aria-label="Drawing: More &lt;children&gt;"><svg>wide</svg></div>\n</figure>',
    );
    expect(made).toContain('<details>\n<summary>Figures &amp; all</summary>\n<div class="scroll"');
    expect(made.endsWith("</p>\n</details>")).toBe(true);
  });

  it("has a drawing for narrow screens beside it, where there is one, and then none that is moved", () => {
    expect(html({ ...chart, narrowDrawing: { svg: "<svg>narrow</svg>", width: 5, height: 5 } })).toContain(
      '<div class="drawing"><svg>wide</svg></div>\n<div class="narrow"><svg>narrow</svg></div>\n</figure>',
    );
  });
});
