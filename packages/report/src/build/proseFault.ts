import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Notebook } from "../notebook/Notebook.ts";
import { plainMdxReason } from "./plainMdxReason.ts";
import { type ProseReason, renderingReason } from "./renderingReason.ts";

/** What may be known of an error that stopped the rendering. */
interface RenderingError {
  readonly message?: string;
  readonly stack?: string;
  /** the part of the renderer that stopped, and where in which file */
  readonly plugin?: string;
  readonly loc?: { readonly file?: string; readonly line?: number; readonly column?: number };
  /** the notebook in whose prose it arose */
  readonly notebook?: string;
  /** what a bundler collects */
  readonly errors?: readonly unknown[];
}

/**
 * What is wrong with the prose of notebooks that could not be rendered, in one sentence that names the notebook, the
 * file and, where it can be known, the line.
 *
 * @param notebooks those that were rendered
 */
export async function proseFault(error: unknown, notebooks: readonly Notebook[]): Promise<string> {
  const fault = firstOf(error);
  const trace = `${fault.loc?.file ?? ""}\n${fault.message ?? ""}\n${fault.stack ?? ""}`;
  const folders = [...trace.matchAll(/([^\\/\n]+)[\\/]report\.mdx/g)].map(([, folder = ""]) => folder);
  const notebook =
    notebooks.find(({ name }) => name === fault.notebook) ?? notebooks.find(({ name }) => folders.includes(name));
  if (notebook === undefined) return `The reports cannot be built: ${withoutStop(firstLine(fault.message))}.`;
  const { reason, line, column } = reasonOf(fault, await readFile(join(notebook.folder, "report.mdx"), "utf8"));
  const place = `${line === undefined ? "" : ` line ${line}`}${column === undefined ? "" : `, column ${column}`}`;
  return `The notebook "${notebook.name}" cannot be built: report.mdx${place}: ${withoutStop(reason)}.`;
}

/** The compiler knows where it stopped; what fails later is looked for in the prose. */
function reasonOf({ plugin, loc, message }: RenderingError, prose: string): ProseReason {
  const isCompiler = plugin?.startsWith("@mdx-js/") === true;
  return isCompiler ? { ...loc, reason: plainMdxReason(firstLine(message)) } : renderingReason(message ?? "", prose);
}

/** The first error of several that were collected. */
function firstOf(error: unknown): RenderingError {
  if (typeof error !== "object" || error === null) return { message: String(error) };
  const { errors }: RenderingError = error;
  return errors?.[0] === undefined ? error : firstOf(errors[0]);
}

function firstLine(message = ""): string {
  return message.split("\n")[0] ?? "";
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, "");
}
