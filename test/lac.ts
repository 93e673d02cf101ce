import { spawn } from "node:child_process";
import { resolve } from "node:path";

/** What a run of the command left behind. */
export interface LacRun {
  readonly status: number | null;
  readonly output: string;
  readonly messages: string;
}

/** The root of the project. */
export const project: string = resolve(import.meta.dirname, "..");

/** Runs the built command in a folder, the project's root by default. */
export function lac(args: readonly string[], cwd: string = project): Promise<LacRun> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [resolve(project, "packages/report/bin/lac.cjs"), ...args], { cwd });
    let output = "";
    let messages = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      messages += text;
    });
    child.once("error", failed);
    child.once("close", (status) => done({ status, output, messages }));
  });
}
