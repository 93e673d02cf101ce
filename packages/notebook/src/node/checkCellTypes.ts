import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { InputError, measures, nameAdvice } from "@lac-analytics/core";
import { findNotebooks } from "./findNotebooks.ts";

/** A fault that the compiler finds. */
export interface TypeFault {
  /** the notebook it is in; none where it is the whole folder's, such as one of `tsconfig.json` */
  readonly notebook?: string;
  /** the one sentence for the author */
  readonly sentence: string;
}

/**
 * Type-checks the notebooks with the compiler of this package, so that a misspelt column stops the build instead of
 * printing nothing.
 *
 * @param names of the notebooks that are built; a fault in another does not stop them
 * @throws {InputError} naming the notebook, the file, the line and what the compiler says, for the first fault, or
 *   saying why there can be no check
 * @example
 * checkCellTypes(notebooks, ["placements"]).then(() => "sound"); // => "sound"
 */
export async function checkCellTypes(notebooksFolder: string, names: readonly string[]): Promise<void> {
  const faults = await typeFaults(notebooksFolder);
  const fault = faults.find(({ notebook }) => notebook === undefined || names.includes(notebook));
  if (fault !== undefined) throw new InputError(fault.sentence);
}

/**
 * All that the compiler finds wrong with the notebooks of a folder; that it cannot be started is a fault of the whole folder.
 *
 * @example
 * typeFaults(notebooks); // => []
 */
export async function typeFaults(notebooksFolder: string): Promise<readonly TypeFault[]> {
  const runs = Promise.all([
    // not "-b", which goes by the times of files: what is saved while it looks is older than what it then writes, and passes for known
    run(process.execPath, [compiler, "-p", ".", "--pretty", "false"], notebooksFolder),
    run(process.execPath, [compiler, "--showConfig"], notebooksFolder),
  ]);
  const found = await runs.catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  if (found instanceof Error) return [wholeFolder(`the compiler cannot be started (${found.message})`)];
  const [{ output, status }, config] = found;
  const faults = output.split("\n").flatMap((line) => faultIn(line) ?? []);
  if (faults.length > 0) return faults;
  // tsconfig.json may be saved between the two
  const failed = [{ output, status }, config].find((each) => each.status !== 0);
  if (failed !== undefined) return [wholeFolder(failed.output.trim().split("\n")[0] ?? "")];
  return uncheckedNotebooks(notebooksFolder, config.output);
}

/** Notebooks that the compiler was not asked to look at; it says nothing of these. */
function uncheckedNotebooks(notebooksFolder: string, config: string): readonly TypeFault[] {
  const { files = [] }: { readonly files?: readonly string[] } = JSON.parse(config);
  return findNotebooks(notebooksFolder, [])
    .filter(({ name }) => !files.includes(`./${name}/cells.ts`))
    .map(({ name }) => ({
      notebook: name,
      sentence: `The notebook "${name}" cannot be built: tsconfig.json does not name its cells.ts, so that its types are not checked.`,
    }));
}

/** The fault that a line of the compiler's output tells of: of a place in a file, or of the whole. */
function faultIn(line: string): TypeFault | undefined {
  const [, place, message = ""] = /^(.*?)(?:: )?error TS\d+: (.*)$/.exec(line) ?? [];
  if (place === undefined) return undefined;
  const [, path = "", row, column] = /^(.*)\((\d+),(\d+)\)$/.exec(place) ?? [];
  const [file = "", notebook = ""] = path.split(/[\\/]/).reverse();
  const [, missing] = /^Cannot find module '(@lac-analytics\/[\w-]+)/.exec(message) ?? [];
  if (missing !== undefined)
    return wholeFolder(`${missing} is not installed; run npm install in the folder that holds "notebooks"`);
  const where = path === "" ? "" : `${file} line ${row}, column ${column}: `;
  const said = `${where}${misspelt(message) ?? message.replace(/\.$/, "")}`;
  if (notebook === "" || file.endsWith(".json")) return wholeFolder(said);
  return { notebook, sentence: `The notebook "${notebook}" cannot be built: ${said}.` };
}

/** What the compiler says of a text that is none of the names there are, as an author would have it; nothing of other faults. */
function misspelt(message: string): string | undefined {
  const notAName = /^(?:Argument of type|Type) '"([^"]*)"' is not assignable to (?:parameter of )?type '[^']*"/;
  const [, written] = notAName.exec(message) ?? [];
  if (written === undefined) return undefined;
  const breakdowns = measures.flatMap((measure) => measure.breakdowns);
  const kinds: readonly (readonly string[])[] = [
    measures.map(({ id }) => id),
    breakdowns.map(({ id }) => id),
    breakdowns.flatMap(({ categories }) => categories.map(({ id }) => id)),
  ];
  // the compiler begins the list of what may stand there, which says of what kind it is
  const listed = kinds.filter((ids) => ids.some((id) => message.includes(`"${id}"`)));
  const known = [...new Set((listed.length === 0 ? kinds : listed).flat())];
  const advice = nameAdvice(written, known, "lac measures lists the names there are");
  return `"${written}" is no name that can stand here: ${advice}`;
}

function wholeFolder(reason: string): TypeFault {
  return { sentence: `The notebooks cannot be type-checked: ${reason}.` };
}

/** The compiler that came with this package, so that a folder of notebooks needs none of its own. */
const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");

function run(
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<{ readonly output: string; readonly status: number | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    child.once("error", reject);
    child.once("close", (status) => resolve({ output, status }));
  });
}
