import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { project } from "../../lac.ts";

/** A preview that runs in a process of its own. */
export interface RunningPreview {
  /** where its first page is */
  readonly address: string;
  /** what it has said on standard error */
  readonly said: () => string;
  /** stops it as Ctrl-C does, and gives its exit status */
  readonly stop: () => Promise<number | null>;
}

/** Runs `lac preview` on any free port in a folder, and waits until it says where it is. */
export async function runPreview(args: readonly string[], cwd: string): Promise<RunningPreview> {
  const lac = resolve(project, "packages/report/dist/cli/lac.js");
  const child = spawn(process.execPath, [lac, "preview", ...args, "--port", "0"], {
    cwd,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const closed = new Promise<number | null>((done) => child.once("close", done));
  let messages = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    messages += text;
  });
  const address = /It is at (http\S+)\n/;
  while (!address.test(messages) && child.exitCode === null) await setTimeout(20);
  return {
    address: address.exec(messages)?.[1] ?? "",
    said: () => messages,
    stop: () => {
      child.kill("SIGINT");
      return closed;
    },
  };
}
