import {
  type Block,
  type Definition,
  type Definitions,
  type ItemBlock,
  plainParagraph,
  printable,
  textOf,
} from "@lac-analytics/document";
import { type ProseElement, type ProseNode, type ProsePlace, proseError } from "./ProseNode.ts";
import { unknownTag } from "./proseTags.ts";
import { isInline, runsOf } from "./runsOf.ts";

/**
 * The blocks that nodes make, in reading order, with an anchor for every heading.
 *
 * @throws {Error} with its place, if there is something that a report has no place for
 */
export function blocksOf(nodes: readonly ProseNode[]): readonly Block[] {
  return withAnchors(parts(nodes), new Set(["content"]));
}

function parts(nodes: readonly ProseNode[]): readonly Block[] {
  const blocks: Block[] = [];
  let line: ProseNode[] = [];
  const endLine = (): void => {
    const runs = runsOf(line);
    if (runs.length > 0) blocks.push(plainParagraph(runs));
    line = [];
  };
  for (const node of nodes) {
    if (isInline(node)) line.push(node);
    else {
      endLine();
      if (typeof node !== "string") blocks.push(...(node.kind === "block" ? [node.block] : blocksOfElement(node)));
    }
  }
  endLine();
  return blocks;
}

function blocksOfElement(element: ProseElement): readonly Block[] {
  const { tag, children, place } = element;
  switch (tag) {
    case "h1":
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6": {
      const runs = runsOf(children);
      if (runs.length === 0) throw proseError("it has a heading without words", place);
      return [{ kind: "heading", level: Number(tag.slice(1)), anchor: "", runs }];
    }
    case "p":
      return paragraphs(element);
    case "ul":
    case "ol":
      return listOf(element);
    case "dl":
      return definitionsOf(element);
    case "pre":
      return [{ kind: "code", text: printable(charactersIn(children)).replace(/\n+$/, "") }];
    case "details":
      return [disclosureOf(element)];
    case "section":
    case "div":
      return parts(children);
    case "hr":
      return [];
    default:
      throw proseError(unknownTag(tag), place);
  }
}

/** A paragraph; what is no part of a line, such as the chart of a component, is a block of its own. */
function paragraphs(element: ProseElement): readonly Block[] {
  const { children } = element;
  if (!children.every(isInline)) return parts(children);
  const runs = runsOf(children);
  return runs.length === 0 ? [] : [plainParagraph(runs, toneOf(element))];
}

function toneOf({ attributes }: ProseElement): "body" | "quiet" | "marking" {
  const classes = String(attributes.class ?? attributes.className ?? "").split(/\s+/);
  if (classes.includes("marking")) return "marking";
  return classes.includes("note") || classes.includes("standing") ? "quiet" : "body";
}

function listOf(element: ProseElement): readonly Block[] {
  const items = elementsIn(element).map((item) => {
    if (item.tag !== "li") throw proseError(`it has <${item.tag}> between the items of a list`, item.place);
    return itemBlocks(parts(item.children), item.place);
  });
  if (items.length === 0) return [];
  return [
    {
      kind: "list",
      tone: toneOf(element) === "quiet" ? "quiet" : "body",
      ordered: element.tag === "ol",
      start: Number.parseInt(String(element.attributes.start ?? ""), 10) || 1,
      items,
    },
  ];
}

function itemBlocks(blocks: readonly Block[], place: ProsePlace): readonly ItemBlock[] {
  return blocks.map((block) => {
    if (block.kind === "paragraph" || block.kind === "list" || block.kind === "code") return block;
    throw proseError(`it has a ${block.kind} inside a list`, place);
  });
}

function definitionsOf(element: ProseElement): readonly Definitions[] {
  const items: Definition[] = [];
  for (const part of elementsIn(element)) {
    if (part.tag === "dt") items.push({ term: runsOf(part.children), meaning: [] });
    else if (part.tag === "dd") {
      const item = items.pop();
      if (item === undefined) throw proseError("it has a definition of no term", part.place);
      items.push({ ...item, meaning: [...item.meaning, ...meaningOf(part)] });
    } else throw proseError(`it has <${part.tag}> among definitions`, part.place);
  }
  const bare = items.find(({ meaning }) => meaning.length === 0);
  if (bare !== undefined) throw proseError(`it does not say what "${textOf(bare.term)}" means`, element.place);
  return items.length === 0 ? [] : [{ kind: "definitions", items }];
}

function meaningOf(part: ProseElement): readonly ItemBlock[] {
  const tone = toneOf(part);
  return itemBlocks(parts(part.children), part.place).map((block) =>
    block.kind === "paragraph" && tone !== "body" ? { ...block, tone } : block,
  );
}

function disclosureOf({ children, place }: ProseElement): Block {
  const isSummary = (node: ProseNode): node is ProseElement =>
    typeof node !== "string" && node.kind === "element" && node.tag === "summary";
  const summary = runsOf(children.filter(isSummary).flatMap((node) => node.children));
  if (summary.length === 0) throw proseError("it has something folded away under no words", place);
  return { kind: "disclosure", summary, blocks: parts(children.filter((node) => !isSummary(node))) };
}

/** The elements that an element is made of, such as the items of a list. */
function elementsIn({ tag, children, place }: ProseElement): readonly ProseElement[] {
  return children.flatMap((child) => {
    if (typeof child !== "string" && child.kind === "element") return [child];
    if (typeof child === "string" && child.trim() === "") return [];
    throw proseError(`it has text between the parts of a <${tag}>`, place);
  });
}

function charactersIn(nodes: readonly ProseNode[]): string {
  return nodes
    .map((node) => (typeof node === "string" ? node : node.kind === "element" ? charactersIn(node.children) : ""))
    .join("");
}

/** @param taken the anchors that were given already */
function withAnchors(blocks: readonly Block[], taken: Set<string>): readonly Block[] {
  return blocks.map((block) => {
    if (block.kind === "disclosure") return { ...block, blocks: withAnchors(block.blocks, taken) };
    if (block.kind !== "heading") return block;
    const name = anchorOf(textOf(block.runs));
    let anchor = name;
    for (let times = 1; taken.has(anchor); times += 1) anchor = `${name}-${times}`;
    taken.add(anchor);
    return { ...block, anchor };
  });
}

/**
 * What the address of a heading ends in.
 *
 * @example
 * anchorOf("3. Turning 18, and foster placements"); // => "3-turning-18-and-foster-placements"
 */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");
}
