import { rmSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { orInputError } from "@lac-analytics/core/node";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Makes a folder for a piece of work that needs it for as long as it lasts. The folder is gone when the work has ended,
 * has failed, or is stopped from the keyboard.
 *
 * @throws {InputError} if the folder cannot be made, and whatever the work throws
 */
export async function withScratchFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const stop = (signal: NodeJS.Signals): void => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    release();
    process.kill(process.pid, signal);
  };
  const release = (): void => {
    for (const signal of signals) process.off(signal, stop);
  };
  for (const signal of signals) process.on(signal, stop);
  try {
    await orInputError(dirname(folder), mkdir(folder, { recursive: true }), "write");
    return await work().finally(() => rm(folder, { recursive: true, force: true }));
  } finally {
    release();
  }
}
