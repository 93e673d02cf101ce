import { fileFault } from "@lac-analytics/core/node";

/**
 * Writes to standard output. A reader that has seen enough and closes the pipe is no error.
 *
 * @throws {InputError} if it cannot be written
 */
export function writeToStandardOutput(contents: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error: unknown): void => {
      process.stdout.off("error", settle);
      if (error instanceof Error && !("code" in error && error.code === "EPIPE")) {
        reject(fileFault("Standard output", "write", error));
      } else resolve();
    };
    process.stdout.once("error", settle);
    process.stdout.write(contents, settle);
  });
}
