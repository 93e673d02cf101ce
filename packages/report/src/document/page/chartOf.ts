import { InputError } from "@lac-analytics/core";
import type { ChartBlock, Table } from "../ReportDocument.ts";
import { textOf } from "../textOf.ts";
import type { PageBlock } from "./Disclosure.ts";
import { drawingOf } from "./drawingOf.ts";
import type { PageElement } from "./PageElement.ts";
import { partsIn } from "./partsIn.ts";
import { runsOf } from "./runsOf.ts";

/**
 * A chart of a page: a figure of a caption, a subtitle, a drawing, in a frame or without one, and a description, and what is folded away after it,
 * which is the table of its figures.
 *
 * @param html the page that the figure was read from
 * @throws {InputError} if one of the parts is missing, or there is another
 */
export function chartOf(figure: PageElement, folded: readonly PageBlock[], html: string): ChartBlock {
  const parts = partsIn(figure).flatMap((part) => (part.tagName === "div" ? partsIn(part) : [part]));
  const order = parts.map(({ tagName }) => tagName).join(", ");
  const [caption, subtitle, drawing, description] = parts;
  if (
    order !== "figcaption, p, svg, p" ||
    caption === undefined ||
    subtitle === undefined ||
    drawing === undefined ||
    description === undefined
  ) {
    throw new InputError(`it has a figure made of ${order}; a chart is figcaption, p, svg, p`);
  }
  const title = wordsOf(caption);
  if (title === "") throw new InputError("it has a chart without a title");
  if (wordsOf(description) === "") throw new InputError(`the chart "${title}" has no description in words`);
  return {
    kind: "chart",
    title,
    subtitle: wordsOf(subtitle),
    drawing: drawingOf(drawing, html),
    description: wordsOf(description),
    figures: figuresOf(title, folded),
  };
}

/** The table behind a chart, under the line that opens it. */
function figuresOf(chart: string, [disclosure, ...others]: readonly PageBlock[]): Table {
  const [table, ...further] = disclosure?.kind === "disclosure" ? disclosure.blocks : [];
  if (disclosure?.kind !== "disclosure" || table?.kind !== "table" || others.length + further.length > 0) {
    throw new InputError(`the chart "${chart}" is not followed by the table of its figures, and that alone`);
  }
  return { ...table, title: textOf(disclosure.summary) };
}

function wordsOf(element: PageElement): string {
  return textOf(runsOf(element.childNodes));
}
