import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { InputError } from "@lac-analytics/core";

/**
 * Type-checks the notebooks with the compiler of the workspace, so that a misspelt column stops the build instead of
 * printing nothing. Where the workspace has no compiler the check is left to the cells themselves.
 *
 * @throws {InputError} naming the notebook, the file, the line and what the compiler says, for the first fault
 */
export async function checkCellTypes(notebooksFolder: string): Promise<void> {
  const compiler = compilerOf(notebooksFolder);
  if (compiler === undefined) return;
  const output = await outputOf(process.execPath, [compiler, "-b", "--pretty", "false"], notebooksFolder);
  const fault = /^(.*?)\((\d+),(\d+)\): error TS\d+: (.*)$/m.exec(output);
  if (fault === null) return;
  const [, path = "", line, column, message = ""] = fault;
  const [file = "", notebook = ""] = path.split(/[\\/]/).reverse();
  throw new InputError(
    `The notebook "${notebook}" cannot be built: ${file} line ${line}, column ${column}: ${message.replace(/\.$/, "")}.`,
  );
}

function compilerOf(folder: string): string | undefined {
  try {
    const manifest = createRequire(join(folder, "package.json")).resolve("typescript/package.json");
    const compiler = join(dirname(manifest), "bin", "tsc");
    return existsSync(compiler) ? compiler : undefined;
  } catch {
    return undefined;
  }
}

function outputOf(command: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    child.once("error", reject);
    child.once("close", () => resolve(output));
  });
}
