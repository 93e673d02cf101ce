import { InputError } from "@lac-analytics/core";
import type { Heading, Paragraph } from "../ReportDocument.ts";
import { attributeOf } from "./attributeOf.ts";
import { chartOf } from "./chartOf.ts";
import { codeOf } from "./codeOf.ts";
import type { Disclosure, PageBlock } from "./Disclosure.ts";
import { definitionsOf } from "./definitionsOf.ts";
import { hasClass } from "./hasClass.ts";
import { isElement } from "./isElement.ts";
import { listOf } from "./listOf.ts";
import type { PageElement, PageNode } from "./PageElement.ts";
import { refuseElement } from "./refuseElement.ts";
import { isInline, runsOf } from "./runsOf.ts";
import { tableOf } from "./tableOf.ts";

/**
 * The parts of a page that nodes make, in reading order.
 *
 * @param html the page that the nodes were read from
 * @throws {InputError} if there is an element that a document has no place for
 */
export function blocksOf(nodes: readonly PageNode[], html: string): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  let line: PageNode[] = [];
  let figuresOfChart: PageNode | undefined;
  const endLine = (): void => {
    const runs = runsOf(line);
    if (runs.length > 0) blocks.push({ kind: "paragraph", tone: "body", runs });
    line = [];
  };
  const elements = nodes.filter((node) => isElement(node));
  for (const node of nodes) {
    if (isInline(node)) line.push(node);
    else if (isElement(node) && node !== figuresOfChart) {
      endLine();
      if (node.tagName === "figure") {
        const next = elements[elements.indexOf(node) + 1];
        figuresOfChart = next?.tagName === "details" ? next : undefined;
        blocks.push(chartOf(node, figuresOfChart === undefined ? [] : blocksOf([figuresOfChart], html), html));
      } else blocks.push(...blocksOfElement(node, html));
    }
  }
  endLine();
  return blocks;
}

function blocksOfElement(element: PageElement, html: string): readonly PageBlock[] {
  const partsOf = (nodes: readonly PageNode[]): readonly PageBlock[] => blocksOf(nodes, html);
  switch (element.tagName) {
    case "h1":
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6":
      return [headingOf(element)];
    case "p":
      return [paragraphOf(element)].filter(({ runs }) => runs.length > 0);
    case "ul":
    case "ol":
      return [listOf(element, partsOf)].filter(({ items }) => items.length > 0);
    case "table":
      return [tableOf(element)];
    case "dl":
      return [definitionsOf(element, partsOf)].filter(({ items }) => items.length > 0);
    case "pre":
      return [codeOf(element)];
    case "details":
      return [disclosureOf(element, partsOf)];
    case "header":
    case "main":
    case "footer":
    case "section":
    case "div":
      return partsOf(element.childNodes);
    case "hr":
      return [];
    case "img":
      return hasClass(element, "logo") ? [] : refuseElement(element);
    default:
      return refuseElement(element);
  }
}

function headingOf(element: PageElement): Heading {
  const level = Number(element.tagName.slice(1));
  const runs = runsOf(element.childNodes);
  if (runs.length === 0) throw new InputError("it has a heading without words");
  return { kind: "heading", level, anchor: attributeOf(element, "id"), runs };
}

function paragraphOf(element: PageElement): Paragraph {
  const quiet = hasClass(element, "note") || hasClass(element, "standing");
  const tone = hasClass(element, "marking") ? "marking" : quiet ? "quiet" : "body";
  return { kind: "paragraph", tone, runs: runsOf(element.childNodes) };
}

function disclosureOf(element: PageElement, partsOf: (nodes: readonly PageNode[]) => readonly PageBlock[]): Disclosure {
  const isSummary = (node: PageNode): boolean => isElement(node, "summary");
  const summary = element.childNodes.filter(isSummary).flatMap((node) => (isElement(node) ? node.childNodes : []));
  const inside = element.childNodes.filter((node) => !isSummary(node));
  const line = runsOf(summary);
  if (line.length === 0) throw new InputError("it has something folded away under no words");
  return { kind: "disclosure", summary: line, blocks: partsOf(inside) };
}
