import { InputError } from "@lac-analytics/core";
import type { Column, Table } from "../ReportDocument.ts";
import { textOf } from "../textOf.ts";
import { attributeOf } from "./attributeOf.ts";
import { elementsIn } from "./elementsIn.ts";
import { hasClass } from "./hasClass.ts";
import type { PageElement } from "./PageElement.ts";
import { partsIn } from "./partsIn.ts";
import { refuseElement } from "./refuseElement.ts";
import { runsOf } from "./runsOf.ts";

/**
 * A table of a page.
 *
 * @throws {InputError} if it has no caption, not one header row, columns that cannot be told apart, or merged cells
 */
export function tableOf(element: PageElement): Table {
  const parts = partsIn(element);
  const unknown = parts.find(({ tagName }) => !["caption", "thead", "tbody"].includes(tagName));
  if (unknown !== undefined) refuseElement(unknown);
  const caption = textOf(
    runsOf(parts.filter(({ tagName }) => tagName === "caption").flatMap((part) => part.childNodes)),
  );
  if (caption === "") throw new InputError("it has a table without a caption");
  const rowsIn = (name: string): readonly PageElement[] =>
    elementsIn(
      parts.filter((part) => part.tagName === name),
      "tr",
    );
  const [header, ...further] = rowsIn("thead");
  if (header === undefined || further.length > 0) {
    throw new InputError(`the table "${caption}" needs one header row and has ${rowsIn("thead").length}`);
  }
  const columns = cellsOf(header, caption).map(columnOf);
  requireDistinct(columns, caption);
  const rows = rowsIn("tbody").map((row) =>
    cellsOf(row, caption).map((cell) => runsOf(cell.childNodes, { code: hasClass(cell, "hash") })),
  );
  const ragged = rows.findIndex((row) => row.length !== columns.length);
  if (ragged >= 0) {
    throw new InputError(
      `row ${ragged + 1} of the table "${caption}" has ${rows[ragged]?.length} cells for ${columns.length} columns`,
    );
  }
  return { kind: "table", title: "", caption, columns, rows };
}

function cellsOf(row: PageElement, caption: string): readonly PageElement[] {
  const cells = partsIn(row);
  if (cells.some((cell) => attributeOf(cell, "colspan") !== "" || attributeOf(cell, "rowspan") !== "")) {
    throw new InputError(`the table "${caption}" has merged cells`);
  }
  return cells;
}

function columnOf(cell: PageElement): Column {
  return {
    label: textOf(runsOf(cell.childNodes)).replaceAll("\n", " "),
    kind: hasClass(cell, "number") ? "number" : "text",
  };
}

function requireDistinct(columns: readonly Column[], caption: string): void {
  const labels = columns.map(({ label }) => label.toLowerCase());
  if (labels.includes("")) throw new InputError(`the table "${caption}" has a column without a name`);
  const twice = columns.find(({ label }, at) => labels.indexOf(label.toLowerCase()) < at);
  if (twice !== undefined) throw new InputError(`the table "${caption}" has two columns called "${twice.label}"`);
}
