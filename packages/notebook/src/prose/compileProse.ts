import { type Block, printable } from "@lac-analytics/document";
import { fromMarkdown } from "mdast-util-from-markdown";
import { mdxFromMarkdown } from "mdast-util-mdx";
import { mdxjs } from "micromark-extension-mdxjs";
import { parseDocument } from "yaml";
import type { Cells } from "../cells/Cells.ts";
import { blocksOf } from "./blocksOf.ts";
import { components } from "./components.ts";
import { importedNames, type LoadImport, loadNothing } from "./importedNames.ts";
import { proseError } from "./ProseNode.ts";
import type { ProseTree } from "./ProseTree.ts";
import { proseCode } from "./proseCode.ts";
import { readProse, type UsedName } from "./proseRules.ts";
import { nodesOf, proseRuntime } from "./proseRuntime.ts";

/** Prose that was compiled: its title, and what it says of some cells. */
export interface Prose {
  readonly title: string;
  /** @throws {Error} with its place, if it uses a cell that there is not, or cannot be run */
  readonly blocks: (cells: Cells) => Promise<readonly Block[]>;
}

const componentNames: ReadonlySet<string> = new Set(Object.keys(components));

/**
 * Compiles the prose of a notebook: Markdown with cells in braces and components in tags. A cell is called by its own
 * name, `{rate}`.
 *
 * @param source the whole of `report.mdx`, with its front matter
 * @param load loads what it imports; without it prose that imports something is at fault
 * @throws {Error} with its place, if it cannot be compiled, has no title, or names what there is not
 */
export async function compileProse(source: string, load: LoadImport = loadNothing): Promise<Prose> {
  const { title, body } = withoutFrontMatter(source.replace(/\r\n/g, "\n"));
  const tree: ProseTree = fromMarkdown(body, {
    extensions: [mdxjs()],
    mdastExtensions: [mdxFromMarkdown()],
  });
  const used = readProse(tree, componentNames);
  const code = `"use strict"; return ${proseCode(tree)};`;
  const imported = await importedNames(tree, load);
  return {
    title,
    blocks: async (cells) => {
      requireCells(used, cells);
      const own = used.filter(({ name }) => Object.hasOwn(cells, name)).map(({ name }) => [name, cells[name]] as const);
      const known = new Map<string, unknown>([
        ...own,
        ...Object.entries(components),
        ...imported,
        ...Object.entries(proseRuntime),
      ]);
      const program = new Function(...known.keys(), code);
      return blocksOf(nodesOf(program(...known.values()), {}));
    },
  };
}

/** The prose without its front matter, whose lines stay as blank ones, and the title that it gives. */
function withoutFrontMatter(source: string): { readonly title: string; readonly body: string } {
  const [whole = "", matter = ""] = /^---[^\S\n]*\n([\s\S]*?)(?<=\n)---[^\S\n]*(?:\n|$)/.exec(source) ?? [];
  const front = parseDocument(matter);
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
  const given: unknown = typeof data === "object" && data !== null && "title" in data ? data.title : undefined;
  const title = typeof given === "string" || typeof given === "number" ? String(given) : "";
  if (title.trim() === "")
    throw proseError('it has no title; begin it with front matter that holds "title:"', { line: 1 });
  return { title: printable(title).trim(), body: whole.replace(/[^\n]/g, "") + source.slice(whole.length) };
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
