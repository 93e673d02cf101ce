import { tsPlugin } from "@sveltejs/acorn-typescript";
import { Parser } from "acorn";

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

const parser = Parser.extend(tsPlugin());

/** What is looked at in the tree of a source. */
interface CodeNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  readonly value?: unknown;
  readonly computed?: boolean;
  readonly id?: CodeNode | null;
  readonly key?: CodeNode;
  readonly init?: CodeNode | null;
  readonly argument?: CodeNode | null;
  readonly expression?: CodeNode | boolean;
  readonly declaration?: CodeNode | null;
  readonly declarations?: readonly CodeNode[];
  readonly properties?: readonly CodeNode[];
  readonly body?: CodeNode | readonly CodeNode[] | null;
}

/** The parts of the function `cells` in the source of a `cells.ts`; none where there is no such function. */
export function cellParts(code: string): CellParts {
  const { body }: CodeNode = parser.parse(code, { ecmaVersion: "latest", sourceType: "module" });
  if (!Array.isArray(body)) return { cells: [], steps: [] };
  const made = body.map((statement: CodeNode) =>
    statement.type === "ExportNamedDeclaration" ? statement.declaration : statement,
  );
  const computation = made.flatMap((statement) => functionsIn(statement)).find(({ name }) => name === "cells")?.body;
  if (computation === undefined) return { cells: [], steps: [] };
  const statements = statementsOf(computation);
  const declared = statements.flatMap(declarationsIn);
  const steps = declared.flatMap(({ names, node }) => names.map((name) => partOf(name, node)));
  return { cells: propertiesOf(returnedBy(computation, declared)).map(({ name, node }) => partOf(name, node)), steps };
}

interface Declaration {
  readonly names: readonly string[];
  readonly node: CodeNode;
  readonly value: CodeNode | undefined;
}

function statementsOf(computation: CodeNode): readonly CodeNode[] {
  const { type, body } = computation;
  return type === "BlockStatement" && isList(body) ? body : [];
}

function isList(body: CodeNode["body"]): body is readonly CodeNode[] {
  return Array.isArray(body);
}

/** The functions that a statement declares, with what they do. */
function functionsIn(
  statement: CodeNode | null | undefined,
): readonly { readonly name: string; readonly body: CodeNode }[] {
  if (statement?.type === "FunctionDeclaration") return functionOf(statement.id, statement.body);
  if (statement?.type !== "VariableDeclaration") return [];
  return (statement.declarations ?? []).flatMap(({ id, init }) => {
    const value = bare(init);
    const isFunction = value?.type === "ArrowFunctionExpression" || value?.type === "FunctionExpression";
    return isFunction && id?.type === "Identifier" ? functionOf(id, value.body) : [];
  });
}

function functionOf(id: CodeNode["id"], body: CodeNode["body"]) {
  return body === null || body === undefined || isList(body) ? [] : [{ name: id?.name ?? "", body }];
}

function declarationsIn(statement: CodeNode): readonly Declaration[] {
  if (statement.type === "FunctionDeclaration") {
    return [{ names: [...namesIn(statement.id)], node: statement, value: undefined }];
  }
  if (statement.type !== "VariableDeclaration") return [];
  return (statement.declarations ?? []).map((node) => ({
    names: [...namesIn(node.id)],
    node,
    value: node.init ?? undefined,
  }));
}

/** What the function returns, where that is plain to see: the object itself, or a constant that was made of one. */
function returnedBy(computation: CodeNode, declared: readonly Declaration[]): CodeNode | undefined {
  if (computation.type !== "BlockStatement") return bare(computation);
  const last = statementsOf(computation).findLast((statement) => statement.type === "ReturnStatement");
  const returned = bare(last?.argument);
  if (returned?.type !== "Identifier") return returned;
  return bare(declared.find(({ names }) => names.includes(returned.name ?? ""))?.value);
}

function propertiesOf(returned: CodeNode | undefined): readonly { readonly name: string; readonly node: CodeNode }[] {
  if (returned?.type !== "ObjectExpression") return [];
  return (returned.properties ?? []).flatMap((node) => {
    const { key, type, computed } = node;
    if (type !== "Property" || computed === true || key === undefined) return [];
    const name = key.type === "Identifier" ? key.name : key.type === "Literal" ? String(key.value) : undefined;
    return name === undefined ? [] : [{ name, node }];
  });
}

/** An expression without the brackets and the types that stand around it. */
function bare(expression: CodeNode | null | undefined): CodeNode | undefined {
  const inside = expression?.expression;
  const isWrapped =
    expression?.type === "ParenthesizedExpression" ||
    expression?.type === "TSAsExpression" ||
    expression?.type === "TSSatisfiesExpression";
  return isWrapped && typeof inside === "object" ? bare(inside) : (expression ?? undefined);
}

function partOf(name: string, node: CodeNode): CodePart {
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
