import { type ESTree, parseSync } from "vite";

/** A named part of the function `cells`, from its first character to the one after its last. */
export interface CodePart {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** the names that stand in it */
  readonly uses: ReadonlySet<string>;
}

/** The function `cells` of a notebook in parts. */
export interface CellParts {
  /** the properties of the object that it returns */
  readonly cells: readonly CodePart[];
  /** the constants and functions that it makes on the way */
  readonly steps: readonly CodePart[];
}

/** The parts of the function `cells` in the source of a `cells.ts`; none where there is no such function. */
export function cellParts(code: string): CellParts {
  const { body } = parseSync("cells.ts", code).program;
  const made = body.map((statement) =>
    statement.type === "ExportNamedDeclaration" ? statement.declaration : statement,
  );
  const computation = made.flatMap((statement) => functionsIn(statement)).find(({ name }) => name === "cells")?.body;
  if (computation === undefined) return { cells: [], steps: [] };
  const statements = computation.type === "BlockStatement" ? computation.body : [];
  const declared = statements.flatMap(declarationsIn);
  const steps = declared.flatMap(({ names, node }) => names.map((name) => partOf(name, node)));
  return { cells: propertiesOf(returnedBy(computation, declared)).map(({ name, node }) => partOf(name, node)), steps };
}

interface Declaration {
  readonly names: readonly string[];
  readonly node: ESTree.Node;
  readonly value: ESTree.Node | null;
}

/** The functions that a statement declares, with what they do. */
function functionsIn(
  statement: ESTree.Node | null,
): readonly { readonly name: string; readonly body: ESTree.FunctionBody | ESTree.Expression }[] {
  if (statement?.type === "FunctionDeclaration") {
    return statement.id === null || statement.body === null ? [] : [{ name: statement.id.name, body: statement.body }];
  }
  if (statement?.type !== "VariableDeclaration") return [];
  return statement.declarations.flatMap(({ id, init }) => {
    const value = bare(init);
    const isFunction = value?.type === "ArrowFunctionExpression" || value?.type === "FunctionExpression";
    return id.type === "Identifier" && isFunction && value.body !== null ? [{ name: id.name, body: value.body }] : [];
  });
}

function declarationsIn(statement: ESTree.Node): readonly Declaration[] {
  if (statement.type === "FunctionDeclaration" && statement.id !== null) {
    return [{ names: [statement.id.name], node: statement, value: null }];
  }
  if (statement.type !== "VariableDeclaration") return [];
  return statement.declarations.map((node) => ({ names: [...namesIn(node.id)], node, value: node.init }));
}

/** What the function returns, where that is plain to see: the object itself, or a constant that was made of one. */
function returnedBy(
  computation: ESTree.FunctionBody | ESTree.Expression,
  declared: readonly Declaration[],
): ESTree.Node | null {
  if (computation.type !== "BlockStatement") return bare(computation);
  const last = computation.body.findLast((statement) => statement.type === "ReturnStatement");
  const returned = bare(last?.argument ?? null);
  if (returned?.type !== "Identifier") return returned;
  return bare(declared.find(({ names }) => names.includes(returned.name))?.value ?? null);
}

function propertiesOf(returned: ESTree.Node | null): readonly { readonly name: string; readonly node: ESTree.Node }[] {
  if (returned?.type !== "ObjectExpression") return [];
  return returned.properties.flatMap((node) => {
    if (node.type !== "Property" || node.computed) return [];
    if (node.key.type === "Identifier") return [{ name: node.key.name, node }];
    return node.key.type === "Literal" ? [{ name: String(node.key.value), node }] : [];
  });
}

/** An expression without the brackets and the types that stand around it. */
function bare(expression: ESTree.Node | null): ESTree.Node | null {
  const isWrapped =
    expression?.type === "ParenthesizedExpression" ||
    expression?.type === "TSAsExpression" ||
    expression?.type === "TSSatisfiesExpression";
  return isWrapped ? bare(expression.expression) : expression;
}

function partOf(name: string, node: ESTree.Node): CodePart {
  return { name, start: node.start, end: node.end, uses: namesIn(node) };
}

/** Every name that a part of the code refers to; the name of a property is none. */
function namesIn(node: unknown): ReadonlySet<string> {
  if (typeof node !== "object" || node === null) return new Set();
  const { type, name, computed, ...parts }: Partial<Record<string, unknown>> = node;
  if (type === "Identifier" && typeof name === "string") return new Set([name]);
  const { key: _key, property: _property, ...rest } = parts;
  return new Set(Object.values(computed === false ? rest : parts).flatMap((part) => [...namesIn(part)]));
}
