import { generate } from "astring";
import { buildJsx } from "estree-util-build-jsx";
import type { ProseTree } from "./ProseTree.ts";
import { lineTags } from "./proseTags.ts";

/**
 * The code of a function that gives what prose says: a call of `$element` for each element and component, with what
 * stands in it as a function that is called when it is asked for, and each expression as it stands.
 */
export function proseCode(tree: ProseTree): string {
  return `[${codesOf(tree.children ?? [], definitionsIn(tree)).join(", ")}]`;
}

/** Where links that are written apart from their words lead. */
type LinkDefinitions = ReadonlyMap<string, string>;

function definitionsIn(tree: ProseTree): LinkDefinitions {
  const own = tree.type === "definition" ? [[tree.identifier ?? "", tree.url ?? ""] as const] : [];
  return new Map([...own, ...(tree.children ?? []).flatMap((child) => [...definitionsIn(child)])]);
}

function codesOf(nodes: readonly ProseTree[], links: LinkDefinitions): readonly string[] {
  return nodes.flatMap((node) => codeOf(node, links));
}

/** The elements that parts of Markdown are. */
const tags: Readonly<Record<string, string>> = {
  emphasis: "em",
  strong: "strong",
  blockquote: "blockquote",
  listItem: "li",
  thematicBreak: "hr",
  break: "br",
  image: "img",
  imageReference: "img",
};

function codeOf(node: ProseTree, links: LinkDefinitions): readonly string[] {
  const { type, value = "" } = node;
  const inside = (): readonly string[] => codesOf(node.children ?? [], links);
  switch (type) {
    case "paragraph":
      return isOnlyBlocks(node) ? inside() : [element(node, "p", {}, inside())];
    case "text":
      return [JSON.stringify(value)];
    case "inlineCode":
      return [element(node, "code", {}, [JSON.stringify(value)])];
    case "code":
      return [element(node, "pre", {}, [JSON.stringify(value)])];
    case "heading":
      return [element(node, `h${node.depth}`, {}, inside())];
    case "link":
      return [element(node, "a", { href: node.url }, inside())];
    case "linkReference":
      return [element(node, "a", { href: links.get(node.identifier ?? "") }, inside())];
    case "list":
      return [
        element(node, node.ordered === true ? "ol" : "ul", { start: node.start ?? undefined }, itemsOf(node, links)),
      ];
    case "mdxTextExpression":
    case "mdxFlowExpression":
      return expressionCode(node);
    case "mdxJsxTextElement":
    case "mdxJsxFlowElement":
      return [jsxCode(node, inside())];
    case "definition":
    case "mdxjsEsm":
      return [];
    default:
      return [element(node, tags[type] ?? type, {}, inside())];
  }
}

/** Whether a paragraph is nothing but elements that are no part of a line, written in tags on a line of their own. */
function isOnlyBlocks({ children = [] }: ProseTree): boolean {
  return children.every(
    ({ type, value = "", name }) =>
      (type === "text" && value.trim() === "") ||
      (type === "mdxJsxTextElement" && /^[a-z]/.test(name ?? "") && !lineTags.has(name ?? "")),
  );
}

/** Items whose paragraphs stand close together have lines and no paragraphs. */
function itemsOf(list: ProseTree, links: LinkDefinitions): readonly string[] {
  return (list.children ?? []).map((item) => {
    const parts = (item.children ?? []).flatMap((part) =>
      part.type === "paragraph" && item.spread !== true ? (part.children ?? []) : [part],
    );
    return element(item, "li", {}, codesOf(parts, links));
  });
}

function element(node: ProseTree, tag: string, attributes: object, inside: readonly string[]): string {
  return call(node, JSON.stringify(tag), JSON.stringify(attributes), inside);
}

function call({ position }: ProseTree, name: string, attributes: string, inside: readonly string[]): string {
  const { line, column } = position?.start ?? {};
  return `$element(${name}, ${attributes}, () => [${inside.join(", ")}], ${JSON.stringify({ line, column })})`;
}

function jsxCode(node: ProseTree, inside: readonly string[]): string {
  const { name, attributes = [] } = node;
  const given = attributes.map(({ type, name: attribute, value }) => {
    if (type === "mdxJsxExpressionAttribute") return String(value ?? "");
    const key = JSON.stringify(attribute ?? "");
    if (value === null || value === undefined) return `${key}: true`;
    return `${key}: ${typeof value === "string" ? JSON.stringify(value) : javascriptOf(value)}`;
  });
  const called = name === null || name === undefined ? "$fragment" : /^[a-z]/.test(name) ? JSON.stringify(name) : name;
  return call(node, called, `{${given.join(", ")}}`, inside);
}

/** An expression, which tells its place if it fails; a comment is none. */
function expressionCode(node: ProseTree): readonly string[] {
  const code = javascriptOf(node);
  if (code === "") return [];
  const { line, column } = node.position?.start ?? {};
  return [`$at(${JSON.stringify({ line, column })}, () => ${code})`];
}

/** The JavaScript of what stands in braces, with calls in place of tags. */
function javascriptOf({ data }: Pick<ProseTree, "data">): string {
  const program = data?.estree;
  if (program === undefined || program === null || program.body.length === 0) return "";
  const plain = structuredClone(program);
  buildJsx(plain, { runtime: "classic", pragma: "$create", pragmaFrag: "$fragment" });
  const [statement] = plain.body;
  if (statement?.type !== "ExpressionStatement") return "";
  return `(${generate(statement.expression)})`;
}
