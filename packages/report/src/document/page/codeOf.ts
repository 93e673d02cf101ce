import type { Code } from "../ReportDocument.ts";
import { isElement } from "./isElement.ts";
import type { PageElement, PageNode } from "./PageElement.ts";
import { printable } from "./printable.ts";

/** Text of a page whose lines and spaces count, without a line break at its end. */
export function codeOf(element: PageElement): Code {
  return { kind: "code", text: printable(charactersIn(element.childNodes)).replace(/\n+$/, "") };
}

function charactersIn(nodes: readonly PageNode[]): string {
  return nodes
    .map((node) => ("value" in node ? node.value : isElement(node) ? charactersIn(node.childNodes) : ""))
    .join("");
}
