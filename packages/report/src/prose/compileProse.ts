import { existsSync } from "node:fs";
import { type Block, printable } from "@lac-analytics/document";
import { compile } from "@mdx-js/mdx";
import { parseDocument } from "yaml";
import type { Cells } from "../notebook/runCells.ts";
import { blocksOf } from "./blocksOf.ts";
import { components } from "./components.ts";
import { type ProsePlace, proseError } from "./ProseNode.ts";
import { proseRules, type UsedName } from "./proseRules.ts";
import { nodesOf, proseRuntime } from "./proseRuntime.ts";

/** Prose that was compiled: its title, and what it says of some cells. */
export interface Prose {
  readonly title: string;
  /** @throws {Error} with its place, if it uses a cell that there is not, or cannot be run */
  readonly blocks: (cells: Cells) => Promise<readonly Block[]>;
}

/** What the compiler makes of prose, as a function of what it runs with and of the cells that it names. */
type ProseProgram = (
  runtime: object,
  ...cells: readonly unknown[]
) => Promise<{
  readonly default: (props: object) => unknown;
}>;

const AsyncFunction = (async () => undefined).constructor as new (...code: readonly string[]) => ProseProgram;

const componentNames: ReadonlySet<string> = new Set(Object.keys(components));

/**
 * Compiles the prose of a notebook: Markdown with cells in braces and components in tags. A cell is called by its own
 * name, `{rate}`.
 *
 * @param source the whole of `report.mdx`, with its front matter
 * @param address of the file, from which what it imports is found
 * @throws {Error} with its place, if it cannot be compiled, has no title, or names what there is not
 */
export async function compileProse(source: string, address: string): Promise<Prose> {
  const { title, body } = withoutFrontMatter(source);
  let used: readonly UsedName[] = [];
  const compiled = await compile(
    { value: body, path: "report.mdx" },
    {
      outputFormat: "function-body",
      development: true,
      remarkPlugins: [
        [
          proseRules,
          componentNames,
          (names: readonly UsedName[]) => {
            used = names;
          },
        ],
      ],
      recmaPlugins: [childrenWhenAsked],
    },
  );
  requireImports(body, address);
  const code = String(compiled);
  return {
    title,
    blocks: async (cells) => {
      requireCells(used, cells);
      const names = [...new Set(used.map(({ name }) => name))].filter((name) => Object.hasOwn(cells, name));
      const program = new AsyncFunction("$runtime", ...names, code);
      const { default: content } = await program(
        { ...proseRuntime, baseUrl: address },
        ...names.map((name) => cells[name]),
      );
      return blocksOf(nodesOf(content({ components }), {}));
    },
  };
}

/** The prose without its front matter, whose lines stay as blank ones, and the title that it gives. */
function withoutFrontMatter(source: string): { readonly title: string; readonly body: string } {
  const [whole = "", , matter = ""] =
    /^(---[^\S\n]*\n)([\s\S]*?)^---[^\S\n]*(?:\n|$)/m.exec(source.replace(/\r\n/g, "\n")) ?? [];
  const starts = source.startsWith("---");
  const front = parseDocument(starts ? matter : "");
  const [fault] = front.errors;
  if (fault !== undefined) {
    const [position] = fault.linePos ?? [];
    const reason = fault.message.split("\n")[0]?.replace(/ at line \d+, column \d+:$/, "") ?? "";
    throw proseError(`its front matter cannot be read: ${reason}`, {
      line: (position?.line ?? 0) + 1,
      column: position?.col,
    });
  }
  const data: unknown = front.toJS();
  const title = typeof data === "object" && data !== null && "title" in data ? String(data.title ?? "") : "";
  if (title.trim() === "")
    throw proseError('it has no title; begin it with front matter that holds "title:"', { line: 1 });
  const text = source.replace(/\r\n/g, "\n");
  return { title: printable(title).trim(), body: whole.replace(/[^\n]/g, "") + text.slice(whole.length) };
}

function requireCells(used: readonly UsedName[], cells: Cells): void {
  const missing = used.find(({ name, isOwn }) => !isOwn && !Object.hasOwn(cells, name));
  if (missing === undefined) return;
  const { name, place } = missing;
  throw proseError(
    name === "props" || name === "cells"
      ? `${name} is not defined; a cell is called by its own name, such as {${Object.keys(cells)[0] ?? "rate"}}`
      : `it uses the cell "${name}", which cells.ts does not make`,
    place,
  );
}

/** Files that are imported must be there; packages are found, or not, when the prose is run. */
function requireImports(body: string, address: string): void {
  for (const [at, line] of body.split("\n").entries()) {
    const [, file] = /^(?:import|export)\b.*?\bfrom\s*["'](\.[^"']*)["']/.exec(line) ?? [];
    if (file !== undefined && !existsSync(new URL(file, address)))
      throw proseError(`it imports "${file}", which is not there`, { line: at + 1 } satisfies ProsePlace);
  }
}

/** A part of the program that the compiler makes. */
interface ProgramNode {
  readonly type: string;
  readonly callee?: { readonly name?: string };
  readonly arguments?: readonly ProgramNode[];
  readonly properties?: ProgramProperty[];
}

interface ProgramProperty extends ProgramNode {
  readonly key: { readonly name?: string };
  kind: string;
  value: unknown;
}

/**
 * A step of the compiler that lets what stands in a component be worked out only when the component asks for it, so that
 * `<When of={plan}>{plan.size}</When>` is no fault where there is no plan.
 */
function childrenWhenAsked() {
  return (program: unknown): void => {
    for (const call of callsIn(program)) {
      for (const property of call.arguments?.[1]?.properties ?? []) {
        if (property.type !== "Property" || property.key.name !== "children" || property.kind !== "init") continue;
        const returned = { type: "ReturnStatement", argument: property.value };
        property.kind = "get";
        property.value = {
          type: "FunctionExpression",
          params: [],
          body: { type: "BlockStatement", body: [returned] },
        };
      }
    }
  };
}

function callsIn(tree: unknown): readonly ProgramNode[] {
  if (Array.isArray(tree)) return tree.flatMap(callsIn);
  if (typeof tree !== "object" || tree === null) return [];
  const inside = Object.values(tree).flatMap(callsIn);
  return isElementCall(tree) ? [...inside, tree] : inside;
}

function isElementCall(tree: object): tree is ProgramNode {
  const { type, callee }: Partial<ProgramNode> = tree;
  return type === "CallExpression" && callee?.name === "_jsxDEV";
}
