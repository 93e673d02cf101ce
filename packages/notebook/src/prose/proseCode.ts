import { generate } from "astring";
import { buildJsx } from "estree-util-build-jsx";
import type { ProseTree } from "./ProseTree.ts";
import { type ProseMaker, proseParts } from "./proseParts.ts";

/**
 * The code of a function that gives what prose says: a call of `$element` for each element and component, with what
 * stands in it as a function that is called when it is asked for, and each expression as it stands.
 */
export function proseCode(tree: ProseTree): string {
  return `[${proseParts(tree, codeMaker).join(", ")}]`;
}

const codeMaker: ProseMaker<string> = {
  text: (value) => JSON.stringify(value),
  element: (node, tag, attributes, inside) => call(node, JSON.stringify(tag), JSON.stringify(attributes), inside),
  expression: expressionCode,
  tagged: jsxCode,
};

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
