import { InputError } from "@lac-analytics/core";
import type { ChartBlock, Table } from "../ReportDocument.ts";
import { textOf } from "../textOf.ts";
import { drawingOf } from "./drawingOf.ts";
import { elementsIn } from "./elementsIn.ts";
import { isElement } from "./isElement.ts";
import type { PageElement, PageNode } from "./PageElement.ts";
import { runsOf } from "./runsOf.ts";
import { tableOf } from "./tableOf.ts";

/**
 * A chart of a page: a figure of a caption, a paragraph, a drawing and a paragraph, and the details that follow it.
 *
 * @param html the page that the elements were read from
 * @throws {InputError} if one of the parts is missing, or there is another
 */
export function chartOf(figure: PageElement, details: PageNode | undefined, html: string): ChartBlock {
  const parts = figure.childNodes.filter((node) => isElement(node));
  const [caption, subtitle, drawing, description, ...further] = parts;
  if (
    caption === undefined ||
    subtitle === undefined ||
    drawing === undefined ||
    description === undefined ||
    further.length > 0
  ) {
    throw new InputError("it has a figure that is no chart with a title, a subtitle, a drawing and a description");
  }
  const title = textOf(runsOf(caption.childNodes));
  const order = parts.map(({ tagName }) => tagName).join(" ");
  if (order !== "figcaption p svg p") throw new InputError(`the figure "${title}" is made of ${order}`);
  return {
    kind: "chart",
    title,
    subtitle: textOf(runsOf(subtitle.childNodes)),
    drawing: drawingOf(drawing, html),
    description: textOf(runsOf(description.childNodes)),
    figures: figuresOf(title, details),
  };
}

/** The table behind a chart, under the line that opens it. */
function figuresOf(chart: string, details: PageNode | undefined): Table {
  const parts = details !== undefined && isElement(details, "details") ? details.childNodes : [];
  const [summary] = parts.filter((node) => isElement(node, "summary"));
  const [table, ...further] = elementsIn(parts, "table");
  if (summary === undefined || table === undefined || further.length > 0) {
    throw new InputError(`the chart "${chart}" is not followed by the table of its figures`);
  }
  return { ...tableOf(table), title: textOf(runsOf(summary.childNodes)) };
}
