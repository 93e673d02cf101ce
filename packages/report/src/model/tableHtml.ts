import { formatNumber } from "@lac-analytics/charts";
import { escaped } from "@lac-analytics/document";
import type { ModelCell, ModelTable } from "./ModelTable.ts";

/** A table as HTML, as the pages of reports have theirs. */
export function tableHtml({ caption, columns, rows }: ModelTable): string {
  const heads = columns.map(({ label, kind }) => `<th scope="col"${classOf(kind)}>${escaped(label)}</th>`);
  const body = rows.map((row) => {
    const cells = row.map((cell, at) => {
      const { kind = "text", decimals = 0 } = columns[at] ?? {};
      const text = escaped(cellText(cell, decimals));
      return at === 0 ? `<th scope="row">${text}</th>` : `<td${classOf(kind, toneOf(cell))}>${text}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  const label = escaped(caption);
  return `<div class="scroll" tabindex="0" role="group" aria-label="${label}"><table><caption>${label}</caption><thead><tr>${heads.join("")}</tr></thead><tbody>${body.join("")}</tbody></table></div>`;
}

function cellText(cell: ModelCell, decimals: number): string {
  if (typeof cell === "number") return formatNumber(cell, decimals);
  return typeof cell === "string" ? cell : cell.text;
}

function toneOf(cell: ModelCell): string {
  return typeof cell === "object" ? cell.tone : "";
}

function classOf(kind: string, tone: string = ""): string {
  const names = [kind === "number" ? "number" : "", tone].filter((name) => name !== "");
  return names.length === 0 ? "" : ` class="${names.join(" ")}"`;
}
