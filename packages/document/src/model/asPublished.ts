import { formatNumber } from "@lac-analytics/charts/formatNumber";
import type { Block, Cell, Document, Table } from "./Document.ts";

/**
 * A document that holds what it shows and nothing more: each number is the one that is read, so that no format gives
 * away decimals that were not to be seen.
 *
 * @example
 * const rates = { kind: "table", title: "", caption: "Rates", columns: [{ label: "Rate", kind: "number" }], rows: [[{ kind: "number", value: 51.6173, decimals: 1 }]] };
 * const paper = { title: "Rates", fullTitle: "Rates, Rutland", description: "", council: "Rutland", authors: [], accent: standardAccent, date: "", lines: [], marking: "", blocks: [rates], foot: [] };
 * asPublished(paper).blocks[0].rows[0][0].value; // => 51.6
 */
export function asPublished(document: Document): Document {
  return { ...document, blocks: document.blocks.map(rounded), foot: document.foot.map(rounded) };
}

function rounded(block: Block): Block {
  switch (block.kind) {
    case "table":
      return roundedTable(block);
    case "chart":
      return { ...block, figures: roundedTable(block.figures) };
    case "disclosure":
      return { ...block, blocks: block.blocks.map(rounded) };
    default:
      return block;
  }
}

function roundedTable(table: Table): Table {
  return { ...table, rows: table.rows.map((row) => row.map(roundedCell)) };
}

function roundedCell(cell: Cell): Cell {
  if (cell.kind !== "number") return cell;
  return { ...cell, value: Number(formatNumber(cell.value, cell.decimals).replaceAll(",", "")) };
}
