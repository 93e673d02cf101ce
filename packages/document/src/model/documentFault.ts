import type { Block, Column, Document, Heading, Table } from "./Document.ts";
import { runsIn } from "./runsIn.ts";
import { textOf } from "./textOf.ts";

/**
 * What keeps a document from being written, as half a sentence: headings that skip a level, tables whose columns cannot
 * be told apart, links that lead nowhere. Undefined where nothing does.
 *
 * @example
 * const heading = { kind: "heading", level: 2, anchor: "numbers", runs: [plainRun("Numbers")] };
 * documentFault({ blocks: [{ ...heading, level: 3 }], foot: [] }); // => "the heading \"Numbers\" is of level 3 under one of level 1"
 * const lost = { kind: "paragraph", tone: "body", runs: [plainRun("Costs", { link: "#costs" })] };
 * documentFault({ blocks: [heading, lost], foot: [] }); // => "the link \"Costs\" leads to no place of the page"
 */
export function documentFault({ blocks, foot }: Pick<Document, "blocks" | "foot">): string | undefined {
  const all = [...blocks, ...foot];
  return (
    levelFault(all) ??
    chartFault(all) ??
    pictureFault(all) ??
    tablesIn(all)
      .map(tableFault)
      .find((fault) => fault !== undefined) ??
    linkFault(all)
  );
}

function levelFault(blocks: readonly Block[]): string | undefined {
  const headings = blocks.filter((block) => block.kind === "heading");
  if (headings.some(({ runs }) => textOf(runs).trim() === "")) return "it has a heading without words";
  const second = headings.find(({ level }) => level < 2);
  if (second !== undefined) return `it has a second title, "${textOf(second.runs)}"`;
  const before = (at: number): Pick<Heading, "level"> => headings[at - 1] ?? { level: 1 };
  const at = headings.findIndex(({ level }, place) => level > before(place).level + 1);
  const skipping = headings[at];
  if (skipping === undefined) return undefined;
  return `the heading "${textOf(skipping.runs)}" is of level ${skipping.level} under one of level ${before(at).level}`;
}

function chartFault(blocks: readonly Block[]): string | undefined {
  const charts = blocks.filter((block) => block.kind === "chart");
  if (charts.some(({ title }) => title.trim() === "")) return "it has a chart without a title";
  const silent = charts.find(({ description }) => description.trim() === "");
  return silent === undefined ? undefined : `the chart "${silent.title}" has no description in words`;
}

function pictureFault(blocks: readonly Block[]): string | undefined {
  return blocks.some(hasSilentPicture) ? "it has a picture without words for those who do not see it" : undefined;
}

function hasSilentPicture(block: Block): boolean {
  if (block.kind === "picture") return block.alternativeText.trim() === "";
  return block.kind === "disclosure" && block.blocks.some(hasSilentPicture);
}

function tablesIn(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block): readonly Table[] => {
    if (block.kind === "table") return [block];
    if (block.kind === "chart") return [block.figures];
    return block.kind === "disclosure" ? tablesIn(block.blocks) : [];
  });
}

function tableFault({ caption, columns, rows }: Table): string | undefined {
  if (caption.trim() === "") return "it has a table without a caption";
  if (columns.length === 0) return `the table "${caption}" has no columns`;
  const labels = columns.map(({ label }) => label.trim().toLowerCase());
  if (labels.includes("")) return `the table "${caption}" has a column without a name`;
  const twice: Column | undefined = columns.find((_, at) => labels.indexOf(labels[at] ?? "") < at);
  if (twice !== undefined) return `the table "${caption}" has two columns called "${twice.label}"`;
  const ragged = rows.findIndex((row) => row.length !== columns.length);
  if (ragged < 0) return undefined;
  return `row ${ragged + 1} of the table "${caption}" has ${rows[ragged]?.length} cells for ${columns.length} columns`;
}

function linkFault(blocks: readonly Block[]): string | undefined {
  const anchors = new Set(anchorsIn(blocks).map((anchor) => `#${anchor}`));
  const lost = runsIn(blocks).find(({ link }) => link.startsWith("#") && !anchors.has(link));
  return lost === undefined ? undefined : `the link "${lost.text}" leads to no place of the page`;
}

function anchorsIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === "heading") return [block.anchor];
    return block.kind === "disclosure" ? [block.anchor ?? "", ...anchorsIn(block.blocks)] : [];
  });
}
