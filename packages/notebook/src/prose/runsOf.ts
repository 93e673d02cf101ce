import { withMinus } from "@lac-analytics/charts";
import { printable, type Run } from "@lac-analytics/document";
import { type ProseElement, type ProseNode, proseError } from "./ProseNode.ts";
import { lineTags, tagsOfProse, unknownTag } from "./proseTags.ts";

type Style = Omit<Run, "text">;

const plain: Style = { bold: false, italic: false, code: false, link: "" };

/** What each element inside a line does to the style of its text. */
const styles: Readonly<Record<string, (style: Style, element: ProseElement) => Style>> = {
  a: (style, element) => ({ ...style, link: linkOf(element) }),
  b: (style) => ({ ...style, bold: true }),
  code: (style) => ({ ...style, code: true }),
  em: (style) => ({ ...style, italic: true }),
  i: (style) => ({ ...style, italic: true }),
  span: (style) => style,
  strong: (style) => ({ ...style, bold: true }),
};

/** Whether a node belongs to a line of text. */
export function isInline(node: ProseNode): boolean {
  return typeof node === "string" || (node.kind === "element" && lineTags.has(node.tag));
}

/**
 * The text of nodes as runs, with white space as a browser shows it.
 *
 * @throws {Error} with its place, if there is something that is no part of a line
 */
export function runsOf(nodes: readonly ProseNode[]): readonly Run[] {
  return joinRuns(nodes.flatMap((node) => unjoined(node, plain)));
}

function unjoined(node: ProseNode, style: Style): readonly Run[] {
  if (typeof node === "string") {
    const text = printable(node).replace(/[ \t\n\r\f]+/g, " ");
    return [{ ...style, text: style.code ? text : withMinus(text) }];
  }
  if (node.kind === "block") throw proseError(`it has a ${node.block.kind} inside a line`, node.place);
  if (node.tag === "br") return [{ ...plain, text: "\n" }];
  const styled = styles[node.tag]?.(style, node);
  if (styled === undefined) {
    throw proseError(
      tagsOfProse.has(node.tag) ? `it has <${node.tag}> inside a line` : unknownTag(node.tag),
      node.place,
    );
  }
  return node.children.flatMap((child) => unjoined(child, styled));
}

/** Where a link leads: an address of the web or of a mailbox, a file beside the report, or `#` and a heading. */
function linkOf({ attributes, place }: ProseElement): string {
  const address = typeof attributes.href === "string" ? attributes.href.trim() : "";
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (address === "" || address === "#") throw proseError("it has a link that leads nowhere", place);
  if (scheme !== undefined && !["http", "https", "mailto"].includes(scheme)) {
    throw proseError(`it has a link to "${address}", which is no address of the web or of a mailbox`, place);
  }
  return address;
}

/** Runs with one space where several meet, none at the ends of a line, none empty, and neighbours of one style in one. */
function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const text = /[ \n]$|^$/.test(last?.text ?? "") ? run.text.replace(/^ /, "") : run.text;
    if (text === "") continue;
    if (text === "\n" && last !== undefined) joined[joined.length - 1] = { ...last, text: last.text.replace(/ $/, "") };
    if (last !== undefined && text !== "\n" && last.text !== "\n" && sameStyle(last, run)) {
      joined[joined.length - 1] = { ...last, text: last.text + text };
    } else joined.push({ ...run, text });
  }
  const last = joined.at(-1);
  if (last !== undefined) joined[joined.length - 1] = { ...last, text: last.text.replace(/ $/, "") };
  return joined.filter(({ text }) => text !== "");
}

function sameStyle(a: Run, b: Run): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.code === b.code && a.link === b.link;
}
