import { cellRuns } from "../model/cellRuns.ts";
import type {
  Block,
  Cell,
  ChartBlock,
  Column,
  Definition,
  Heading,
  List,
  Paragraph,
  Run,
  Table,
} from "../model/Document.ts";
import { textOf } from "../model/textOf.ts";
import { escaped } from "./escaped.ts";
import { imageAddress } from "./imageAddress.ts";
import { tableCsv } from "./tableCsv.ts";

/**
 * Blocks as HTML, one after the other.
 *
 * @example
 * const heading = { kind: "heading", level: 2, anchor: "numbers", runs: [plainRun("Numbers")] };
 * const paragraph = { kind: "paragraph", tone: "body", runs: [plainRun("315 & more")] };
 * blocksHtml([heading, paragraph]); // => "<h2 id=\"numbers\">Numbers</h2>\n<p>315 &amp; more</p>"
 */
export function blocksHtml(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join("\n");
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}${nameOf(block.anchor)}>${runsHtml(block.runs)}</h${block.level}>${headingRoadHtml(block)}`;
    case "paragraph":
      return `<p${classOf(paragraphClass[block.tone])}>${runsHtml(block.runs)}</p>`;
    case "list":
      return listHtml(block);
    case "table":
      return tableHtml(block);
    case "chart":
      return chartHtml(block);
    case "picture":
      return `<p><img class="picture" src="${imageAddress(block.image)}" alt="${escaped(block.alternativeText)}" width="${block.width}" height="${block.height}"></p>`;
    case "definitions":
      return `<dl>\n${block.items.map(definitionHtml).join("\n")}\n</dl>`;
    case "code":
      return `<pre tabindex="0"><code>${escaped(block.text)}\n</code></pre>`;
    case "disclosure": {
      const isCode = block.blocks.every(({ kind }) => kind === "code");
      return `<details${nameOf(block.anchor ?? "")}${classOf(isCode ? "code" : "")}>\n<summary>${runsHtml(block.summary)}</summary>\n${blocksHtml(block.blocks)}\n</details>`;
    }
  }
}

const paragraphClass: Readonly<Record<Paragraph["tone"], string>> = { body: "", quiet: "note", marking: "marking" };

function nameOf(anchor: string): string {
  return anchor === "" ? "" : ` id="${escaped(anchor)}"`;
}

function classOf(name: string): string {
  return name === "" ? "" : ` class="${name}"`;
}

function runsHtml(runs: readonly Run[]): string {
  return runs.map(runHtml).join("");
}

function runHtml({ text, bold, italic, code, link }: Run): string {
  if (text === "\n") return "<br>";
  let html = escaped(text);
  if (code) html = `<code>${html}</code>`;
  if (italic) html = `<em>${html}</em>`;
  if (bold) html = `<strong>${html}</strong>`;
  return link === "" ? html : `<a href="${escaped(link)}">${html}</a>`;
}

function listHtml({ ordered, start, tone, items }: List): string {
  const tag = ordered ? "ol" : "ul";
  const from = ordered && start !== 1 ? ` start="${start}"` : "";
  const inside = items.map((item) => {
    const [first] = item;
    // an item of one line has no paragraph's space about it
    const line = first?.kind === "paragraph" && item.filter(({ kind }) => kind === "paragraph").length === 1;
    return `<li>${line ? [runsHtml(first.runs), ...item.slice(1).map(blockHtml)].join("\n") : blocksHtml(item)}</li>`;
  });
  return `<${tag}${from}${classOf(tone === "quiet" ? "note" : "")}>\n${inside.join("\n")}\n</${tag}>`;
}

function definitionHtml({ term, meaning }: Definition): string {
  const meanings = meaning.map((part) =>
    part.kind === "paragraph"
      ? `<dd${classOf(paragraphClass[part.tone])}>${runsHtml(part.runs)}</dd>`
      : `<dd>${blockHtml(part)}</dd>`,
  );
  return [`<dt>${runsHtml(term)}</dt>`, ...meanings].join("\n");
}

/** A table has a hint that it can be moved sideways on a narrow screen from so many columns on. */
const manyColumns = 4;

/** A table as HTML, in a frame in which it may be moved sideways, and the same as a file of CSV. */
function tableHtml(table: Table): string {
  const { caption, columns, rows } = table;
  const label = escaped(caption);
  const heads = columns.map(
    (column) => `<th scope="col"${classOf(column.kind === "number" ? "number" : "")}>${escaped(column.label)}</th>`,
  );
  const body = rows.map((row) => `<tr>${row.map((cell, at) => cellHtml(cell, at, columns[at])).join("")}</tr>\n`);
  const width = columns.length >= manyColumns ? " many" : "";
  return `<div class="scroll${width}" tabindex="0" role="group" aria-label="${label}"><table>\n<caption>${label}</caption>\n<thead><tr>${heads.join("")}</tr></thead>\n<tbody>\n${body.join("")}</tbody>\n</table></div>\n${csvLink(table)}`;
}

/** A link that holds the file that it gives, so that no script and no network is needed. */
function csvLink(table: Table): string {
  const name = table.caption
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  const address = `data:text/csv;charset=utf-8,%EF%BB%BF${encodeURIComponent(tableCsv(table)).replaceAll("%2C", ",")}`;
  const label = escaped(`These figures as CSV: ${table.caption}`);
  return `<p class="tools"><a href="${address}" download="${name || "table"}.csv" aria-label="${label}">These figures as CSV</a>${roadHtml(table.road, table.caption)}</p>`;
}

/** Where it is told how the figures of a table, or of what stands under a heading, came about. */
function roadHtml(road: string | undefined, of: string): string {
  if (road === undefined) return "";
  const label = escaped(`Where these figures come from: ${of}`);
  return `<a href="${escaped(road)}" aria-label="${label}">Where these figures come from</a>`;
}

function headingRoadHtml({ road, runs }: Heading): string {
  return road === undefined ? "" : `\n<p class="tools">${roadHtml(road, textOf(runs))}</p>`;
}

function cellHtml(cell: Cell, at: number, column: Column | undefined): string {
  const runs = cellRuns(cell);
  const isCode = runs.length > 0 && runs.every(({ code }) => code);
  const html = isCode ? escaped(runs.map(({ text }) => text).join("")) : runsHtml(runs);
  if (at === 0) return `<th scope="row"${classOf(isCode ? "hash" : "")}>${html}</th>`;
  return `<td${classOf(isCode ? "hash" : column?.kind === "number" ? "number" : "")}>${html}</td>`;
}

function chartHtml({ title, subtitle, drawing, narrowDrawing, figures }: ChartBlock): string {
  const narrow = narrowDrawing === undefined ? "" : `\n<div class="narrow">${narrowDrawing.svg}</div>`;
  return `<figure>
<figcaption>${escaped(title)}</figcaption>
<p>${escaped(subtitle)}</p>
<div class="drawing${narrow === "" ? " scroll" : ""}"${narrow === "" ? ` tabindex="0" role="group" aria-label="${escaped(`Drawing: ${title}`)}"` : ""}>${drawing.svg}</div>${narrow}
</figure>
<details>
<summary>${escaped(figures.title)}</summary>
${tableHtml(figures)}
</details>`;
}
