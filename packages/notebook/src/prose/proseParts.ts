import type { ProseTree } from "./ProseTree.ts";
import { lineTags } from "./proseTags.ts";

/** What is made of the parts of prose: code that makes them, or the parts themselves. */
export interface ProseMaker<T> {
  readonly text: (value: string) => T;
  readonly element: (node: ProseTree, tag: string, attributes: object, inside: readonly T[]) => T;
  /** of an expression in braces; nothing of a comment */
  readonly expression: (node: ProseTree) => readonly T[];
  /** of an element or a component that is written in tags */
  readonly tagged: (node: ProseTree, inside: readonly T[]) => T;
}

/** What is made of prose, part by part in its order. */
export function proseParts<T>(tree: ProseTree, maker: ProseMaker<T>): readonly T[] {
  const links = definitionsIn(tree);
  const element = (node: ProseTree, tag: string, attributes: object, inside: readonly T[]): readonly T[] => [
    maker.element(node, tag, attributes, inside),
  ];
  const partsIn = (nodes: readonly ProseTree[]): readonly T[] => nodes.flatMap(partOf);
  const partOf = (node: ProseTree): readonly T[] => {
    const { type, value = "" } = node;
    const inside = (): readonly T[] => partsIn(node.children ?? []);
    switch (type) {
      case "paragraph":
        return isOnlyBlocks(node) ? inside() : element(node, "p", {}, inside());
      case "text":
        return [maker.text(value)];
      case "inlineCode":
        return element(node, "code", {}, [maker.text(value)]);
      case "code":
        return element(node, "pre", {}, [maker.text(value)]);
      case "heading":
        return element(node, `h${node.depth}`, {}, inside());
      case "link":
        return element(node, "a", { href: node.url }, inside());
      case "linkReference":
        return element(node, "a", { href: links.get(node.identifier ?? "") }, inside());
      case "image":
        return element(node, "img", { src: node.url, alt: node.alt }, []);
      case "imageReference":
        return element(node, "img", { src: links.get(node.identifier ?? ""), alt: node.alt }, []);
      case "list":
        return element(node, node.ordered === true ? "ol" : "ul", { start: node.start ?? undefined }, itemsOf(node));
      case "mdxTextExpression":
      case "mdxFlowExpression":
        return maker.expression(node);
      case "mdxJsxTextElement":
      case "mdxJsxFlowElement":
        return [maker.tagged(node, inside())];
      case "definition":
      case "mdxjsEsm":
        return [];
      default:
        return element(node, tags[type] ?? type, {}, inside());
    }
  };
  /** Items whose paragraphs stand close together have lines and no paragraphs. */
  const itemsOf = (list: ProseTree): readonly T[] =>
    (list.children ?? []).flatMap((item) => {
      const parts = (item.children ?? []).flatMap((part) =>
        part.type === "paragraph" && item.spread !== true ? (part.children ?? []) : [part],
      );
      return element(item, "li", {}, partsIn(parts));
    });
  return partsIn(tree.children ?? []);
}

/** Where links that are written apart from their words lead. */
type LinkDefinitions = ReadonlyMap<string, string>;

function definitionsIn(tree: ProseTree): LinkDefinitions {
  const own = tree.type === "definition" ? [[tree.identifier ?? "", tree.url ?? ""] as const] : [];
  return new Map([...own, ...(tree.children ?? []).flatMap((child) => [...definitionsIn(child)])]);
}

/** The elements that parts of Markdown are. */
const tags: Readonly<Record<string, string>> = {
  emphasis: "em",
  strong: "strong",
  blockquote: "blockquote",
  listItem: "li",
  thematicBreak: "hr",
  break: "br",
};

/** Whether a paragraph is nothing but elements that are no part of a line, written in tags on a line of their own. */
function isOnlyBlocks({ children = [] }: ProseTree): boolean {
  return children.every(
    ({ type, value = "", name }) =>
      (type === "text" && value.trim() === "") ||
      (type === "mdxJsxTextElement" && /^[a-z]/.test(name ?? "") && !lineTags.has(name ?? "")),
  );
}
