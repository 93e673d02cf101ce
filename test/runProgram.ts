import { spawn } from "node:child_process";

/** What a program left behind. */
export interface ProgramRun {
  readonly status: number | null;
  readonly output: string;
  readonly messages: string;
}

/** Runs a program to its end in a process of its own. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string | undefined>> },
): Promise<ProgramRun> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, options);
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
