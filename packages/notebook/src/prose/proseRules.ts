import { type ProsePlace, proseError } from "./ProseNode.ts";
import type { ProseTree } from "./ProseTree.ts";
import { tagsOfProse, unknownTag } from "./proseTags.ts";

/** A name that stands in the prose for a value. */
export interface UsedName {
  readonly name: string;
  /** whether the prose makes it somewhere, as what it imports or as the parameter of a function */
  readonly isOwn: boolean;
  readonly place: ProsePlace;
}

/** Names that every expression may use. */
const everywhere = new Set("undefined NaN Infinity Array Boolean Intl JSON Math Number Object String".split(" "));

/**
 * Looks prose over before it is run, so that a fault is found where it stands and not only where the data lead to it; and
 * sets quotation marks and dashes as print has them.
 *
 * @param components what may be called without being imported
 * @returns the names that the prose holds, in their order
 * @throws {Error} with its place, if it holds an element or a component that there is not
 */
export function readProse(tree: ProseTree, components: ReadonlySet<string>): readonly UsedName[] {
  const parts = nodesIn(tree);
  const code = parts.flatMap(codeIn).flatMap((expression) => codeNodesIn(expression));
  const declared = new Set(code.flatMap(declaredBy));
  for (const part of parts) requireKnownTag(part.name, tagPlace(part), components, declared);
  for (const { node } of code) {
    if (node.type === "JSXIdentifier" && node.isTag === true)
      requireKnownTag(String(node.name), placeIn(node), components, declared);
  }
  for (const part of parts) {
    if (part.type === "paragraph") requireNoTable(part);
    for (const [at, child] of (part.children ?? []).entries()) {
      if (child.type === "text" && child.value !== undefined) child.value = typeset(child.value, at === 0);
    }
    if (holdsParagraphs(part)) part.children = inParagraphs(part.children ?? []);
  }
  return code.flatMap(({ node, isReference }) =>
    node.type === "Identifier" && isReference && !everywhere.has(String(node.name))
      ? [{ name: String(node.name), isOwn: declared.has(String(node.name)), place: placeIn(node) }]
      : [],
  );
}

/**
 * Parts of the prose in which expressions and components that stand together, with no blank line between them, are one
 * paragraph, as words are. The parser takes each for a part of its own where a line holds nothing else.
 */
function inParagraphs(parts: readonly ProseTree[]): ProseTree[] {
  const joined: ProseTree[] = [];
  let paragraph: ProseTree[] = [];
  let last = Number.NaN;
  for (const part of parts) {
    const { start, end } = part.position ?? { start: { line: Number.NaN }, end: { line: Number.NaN } };
    if (!isLine(part)) joined.push(part);
    else if (start.line <= last + 1) paragraph.push({ type: "text", value: " " }, part);
    else {
      paragraph = [part];
      joined.push({ type: "paragraph", children: paragraph });
    }
    last = isLine(part) ? end.line : Number.NaN;
  }
  return joined;
}

/** Whether what stands in a part may be paragraphs: not in a list, and not in a paragraph that is written in tags. */
function holdsParagraphs({ type, name }: ProseTree): boolean {
  return type === "root" || (type === "mdxJsxFlowElement" && /^(?:[A-Z]|div$|section$)/.test(name ?? ""));
}

function isLine({ type, name }: ProseTree): boolean {
  return type === "mdxFlowExpression" || (type === "mdxJsxFlowElement" && /^[A-Z]/.test(name ?? ""));
}

function nodesIn(tree: ProseTree): readonly ProseTree[] {
  return [tree, ...(tree.children ?? []).flatMap(nodesIn)];
}

function tagPlace({ position }: ProseTree): ProsePlace {
  return { line: position?.start.line, column: position?.start.column };
}

function requireKnownTag(
  name: string | null | undefined,
  place: ProsePlace,
  components: ReadonlySet<string>,
  declared: ReadonlySet<string>,
): void {
  if (name === null || name === undefined || name.includes(".") || declared.has(name)) return;
  if (/^[A-Z]/.test(name)) {
    if (!components.has(name))
      throw proseError(`there is no component <${name}>; it is misspelt, or not imported`, place);
  } else if (!tagsOfProse.has(name)) {
    throw proseError(unknownTag(name), place);
  }
}

/** Markdown's own tables have no caption, and no numbers that a spreadsheet could hold. */
function requireNoTable(paragraph: ProseTree): void {
  const lines = (paragraph.children ?? []).map(({ value = "" }) => value).join("");
  if (/^\|.*\|\s*\n\|[\s:|-]+\|/.test(lines))
    throw proseError("a table is a cell of cells.ts, and is written <DataTable of={…} />", tagPlace(paragraph));
}

/**
 * Straight quotation marks, dots and dashes of running text as print has them.
 *
 * @param isFirst whether a line begins with it; else something stands before it, to which a mark may belong
 */
function typeset(text: string, isFirst: boolean): string {
  const opening = isFirst ? "^|" : "^(?=.[\\p{L}\\p{N}])|";
  return text
    .replace(new RegExp(`(${opening}[\\s([{])"`, "gu"), "$1“")
    .replaceAll('"', "”")
    .replace(new RegExp(`(${opening}[\\s([{“])'`, "gu"), "$1‘")
    .replaceAll("'", "’")
    .replaceAll("...", "…")
    .replaceAll("--", "—");
}

/** A part of an expression; `isTag` marks the name of an element that is opened. */
interface CodeNode {
  readonly type: string;
  readonly name?: unknown;
  readonly isTag?: boolean;
  readonly loc?: { readonly start: { readonly line: number; readonly column: number } };
}

interface FoundNode {
  readonly node: CodeNode;
  /** whether it stands for a value, and is not the name of a property */
  readonly isReference: boolean;
  /** whether it is made here, such as the parameter of a function */
  readonly isMade: boolean;
}

/** The expressions of a part of the prose: in braces, in attributes, and in lines of import. */
function codeIn({ data, attributes = [] }: ProseTree): readonly unknown[] {
  const within = attributes.flatMap(({ value, data: spread }) => [
    spread?.estree,
    typeof value === "object" ? value?.data?.estree : undefined,
  ]);
  return [data?.estree, ...within].filter((code) => code !== undefined);
}

function codeNodesIn(tree: unknown, isReference = true, isMade = false): readonly FoundNode[] {
  if (Array.isArray(tree)) return tree.flatMap((each) => codeNodesIn(each, isReference, isMade));
  if (!isCodeNode(tree)) return [];
  const found = [{ node: tree, isReference, isMade }];
  return [
    ...found,
    ...Object.entries(tree).flatMap(([key, child]) => {
      if (typeof child !== "object" || child === null) return [];
      if (tree.type === "JSXOpeningElement" && key === "name" && isCodeNode(child))
        return codeNodesIn({ ...child, isTag: true }, isReference, false);
      const isName = "computed" in tree && tree.computed === false && (key === "property" || key === "key");
      const isLocal = key === "params" || key === "id" || key === "param" || key === "local";
      return codeNodesIn(child, isReference && !isName && key !== "imported", isLocal || (isMade && !isName));
    }),
  ];
}

function isCodeNode(value: unknown): value is CodeNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function declaredBy({ node, isMade }: FoundNode): readonly string[] {
  return isMade && node.type === "Identifier" ? [String(node.name)] : [];
}

function placeIn({ loc }: CodeNode): ProsePlace {
  return loc === undefined ? {} : { line: loc.start.line, column: loc.start.column + 1 };
}
