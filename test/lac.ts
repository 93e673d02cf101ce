import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { vi } from "vitest";
import { type ProgramRun, runProgram } from "./runProgram.ts";

/** What a run of the command left behind. */
export type LacRun = ProgramRun;

/** The root of the project. */
export const project: string = resolve(import.meta.dirname, "..");

const built = pathToFileURL(resolve(project, "packages/report/dist/cli/runLac.js")).href;
let before: Promise<unknown> = Promise.resolve();

/**
 * Runs the built command in a folder, the project's root by default: in this process, which spares the start of another,
 * and after the runs that were asked for before, for a process has one folder and one output.
 */
export function lac(args: readonly string[], cwd: string = project): Promise<LacRun> {
  const run = before.then(() => runHere(args, cwd));
  before = run.catch(() => undefined);
  return run;
}

async function runHere(args: readonly string[], cwd: string): Promise<LacRun> {
  const { runLac }: { runLac: (args: readonly string[]) => Promise<number> } = await import(built);
  const outside = process.cwd();
  let output = "";
  let status: number | null = null;
  const written = vi.spyOn(process.stdout, "write").mockImplementation((text, ...others) => {
    output += typeof text === "string" ? text : new TextDecoder().decode(text);
    for (const done of others) if (typeof done === "function") done();
    return true;
  });
  try {
    process.chdir(cwd);
    const messages = await messagesOf(async () => {
      status = await runLac(args);
    });
    return { status, output, messages };
  } finally {
    process.chdir(outside);
    written.mockRestore();
  }
}

/** What a piece of work says on standard error. */
export async function messagesOf(work: () => void | Promise<void>): Promise<string> {
  let messages = "";
  const said = vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    messages += text;
    return true;
  });
  try {
    await work();
    return messages;
  } finally {
    said.mockRestore();
  }
}

/** Runs the built command as a user does, in a process of its own. */
export function lacAlone(args: readonly string[], cwd: string = project): Promise<LacRun> {
  return runProgram(process.execPath, [resolve(project, "packages/report/bin/lac.cjs"), ...args], { cwd });
}
