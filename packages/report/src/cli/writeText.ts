import { rename, rm, stat, writeFile } from "node:fs/promises";
import { InputError } from "@lac-analytics/core";

/**
 * Writes a text to a file, or to standard output where none is named. A file appears under its name only when it is
 * whole; a reader that has seen enough and closes the pipe is no error.
 *
 * @throws {InputError} if the file cannot be written
 */
export async function writeText(text: string, out: string | undefined): Promise<void> {
  if (out === undefined) await writeToStandardOutput(text);
  else await writeWholeFile(out, text);
}

async function writeWholeFile(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${process.pid}.part`;
  try {
    if (await isDevice(path)) return await writeFile(path, text);
    await writeFile(unfinished, text);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new InputError(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Whether there is something under the name that is no file, such as `/dev/null`, and must not be replaced by one. */
async function isDevice(path: string): Promise<boolean> {
  try {
    return !(await stat(path)).isFile();
  } catch {
    return false;
  }
}

function writeToStandardOutput(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EPIPE" ? resolve() : reject(error),
    );
    process.stdout.write(text, (error) =>
      error && !("code" in error && error.code === "EPIPE")
        ? reject(new InputError(`Standard output cannot be written: ${error.message}`))
        : resolve(),
    );
  });
}
