import type { Run } from "../ReportDocument.ts";
import { isElement } from "./isElement.ts";
import { joinRuns } from "./joinRuns.ts";
import { linkOf } from "./linkOf.ts";
import type { PageElement, PageNode } from "./PageElement.ts";
import { printable } from "./printable.ts";
import { refuseElement } from "./refuseElement.ts";

type Style = Omit<Run, "text">;

const plain: Style = { bold: false, italic: false, code: false, link: "" };

/** What each element inside a line does to the style of its text. */
const styles: Readonly<Record<string, (style: Style, element: PageElement) => Style>> = {
  a: (style, element) => ({ ...style, link: linkOf(element) }),
  b: (style) => ({ ...style, bold: true }),
  code: (style) => ({ ...style, code: true }),
  em: (style) => ({ ...style, italic: true }),
  i: (style) => ({ ...style, italic: true }),
  span: (style) => style,
  strong: (style) => ({ ...style, bold: true }),
};

/** Whether a node belongs to a line of text. */
export function isInline(node: PageNode): boolean {
  return node.nodeName === "#text" || node.nodeName === "br" || Object.hasOwn(styles, node.nodeName);
}

/**
 * The text of nodes as runs, with white space as a browser shows it.
 *
 * @throws {InputError} if there is an element that is no part of a line
 */
export function runsOf(nodes: readonly PageNode[], style: Partial<Style> = {}): readonly Run[] {
  return joinRuns(nodes.flatMap((node) => unjoined(node, { ...plain, ...style })));
}

function unjoined(node: PageNode, style: Style): readonly Run[] {
  if ("value" in node) return [{ ...style, text: printable(node.value).replace(/[ \t\n\r\f]+/g, " ") }];
  if (!isElement(node)) return [];
  if (node.tagName === "br") return [{ ...plain, text: "\n" }];
  const styled = styles[node.tagName]?.(style, node) ?? refuseElement(node);
  return node.childNodes.flatMap((child) => unjoined(child, styled));
}
