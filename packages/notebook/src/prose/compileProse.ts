import { printable } from "@lac-analytics/document";
import { fromMarkdown } from "mdast-util-from-markdown";
import { mdxFromMarkdown } from "mdast-util-mdx";
import { mdxjs } from "micromark-extension-mdxjs";
import { parseDocument } from "yaml";
import { components } from "./components.ts";
import { importedNames, type LoadImport, loadNothing } from "./importedNames.ts";
import { proseError } from "./ProseNode.ts";
import { type Prose, type ProseProgram, proseOfProgram } from "./ProseProgram.ts";
import type { ProseTree } from "./ProseTree.ts";
import { proseCode } from "./proseCode.ts";
import { readProse } from "./proseRules.ts";
import { proseRuntime } from "./proseRuntime.ts";

const componentNames: ReadonlySet<string> = new Set(Object.keys(components));

/**
 * Compiles the prose of a notebook: Markdown with cells in braces and components in tags. A cell is called by its own
 * name, `{rate}`.
 *
 * @param source the whole of `report.mdx`, with its front matter
 * @param load loads what it imports; without it prose that imports something is at fault
 * @throws {Error} with its place, if it cannot be compiled, has no title, or names what there is not
 * @example
 * const prose = compileProse("---\ntitle: Homes\n---\n\nWe look after {children} children.\n");
 * prose.then(({ title }) => title); // => "Homes"
 * prose.then(({ blocks }) => blocks({ children: 315 })).then(([line]) => line.runs[0].text); // => "We look after 315 children."
 */
export async function compileProse(source: string, load: LoadImport = loadNothing): Promise<Prose> {
  const { title, used, code, tree } = programOf(source);
  const imported = await importedNames(tree, load);
  const run: ProseProgram["run"] = (known) =>
    new Function(...known.keys(), `"use strict"; return ${code};`)(...known.values());
  return proseOfProgram({ title, used, run }, imported);
}

/**
 * The prose of a notebook as the text of a module, for pages that may make no code: it exports a `ProseProgram`, part by
 * part.
 *
 * @param source the whole of `report.mdx`, with its front matter
 * @throws {Error} with its place, if it cannot be compiled, or imports something
 * @example
 * const module = proseModule("---\ntitle: Homes\n---\n\nWe look after {children} children.\n");
 * module.split("\n")[0]; // => "export const title = \"Homes\";"
 */
export function proseModule(source: string): string {
  const { title, used, code, tree } = programOf(source);
  const importing = (tree.children ?? []).find(({ type }) => type === "mdxjsEsm");
  if (importing !== undefined)
    throw proseError("it imports something, which a page of its own cannot", { line: importing.position?.start.line });
  const own = used.filter(({ isOwn }) => !isOwn).map(({ name }) => name);
  const names = [...new Set([...own, ...componentNames, ...Object.keys(proseRuntime)])];
  const known = names.map((name) => `const ${name} = known.get(${JSON.stringify(name)});`).join("\n");
  return `export const title = ${JSON.stringify(title)};
export const used = ${JSON.stringify(used)};
export function run(known) {
${known}
return ${code};
}
`;
}

/** What was read of each prose, the last ones: builds of a process, and a preview after an edit of another, have them again. */
const programs = new Map<string, ReturnType<typeof readProgram>>();

const mostPrograms = 50;

function programOf(source: string): ReturnType<typeof readProgram> {
  const program = programs.get(source) ?? readProgram(source);
  programs.delete(source);
  programs.set(source, program);
  for (const [oldest] of [...programs].slice(0, Math.max(0, programs.size - mostPrograms))) programs.delete(oldest);
  return program;
}

function readProgram(source: string) {
  const { title, body } = withoutFrontMatter(source.replace(/\r\n/g, "\n"));
  const tree: ProseTree = fromMarkdown(body, {
    extensions: [mdxjs()],
    mdastExtensions: [mdxFromMarkdown()],
  });
  const used = readProse(tree, componentNames);
  return { title, used, code: proseCode(tree), tree };
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
