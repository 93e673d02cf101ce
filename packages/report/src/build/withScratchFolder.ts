import { rmdirSync, rmSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { orInputError } from "@lac-analytics/core/node";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Makes a folder for a piece of work that needs it for as long as it lasts, with the folders above it that are missing.
 * It is gone when the work has ended, has failed, is stopped from the keyboard or ends the process, and so are those
 * above it that were made for it and hold nothing.
 *
 * @throws {InputError} if the folder cannot be made, and whatever the work throws
 */
export async function withScratchFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  let highest: string | undefined;
  const clear = (): void => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    if (highest !== undefined && highest !== folder) removeEmpty(dirname(folder), highest);
  };
  const stop = (signal: NodeJS.Signals): void => {
    clear();
    release();
    process.kill(process.pid, signal);
  };
  const release = (): void => {
    for (const signal of signals) process.off(signal, stop);
    process.off("exit", clear);
  };
  for (const signal of signals) process.on(signal, stop);
  process.on("exit", clear);
  try {
    highest = await orInputError(dirname(folder), mkdir(folder, { recursive: true }), "write");
    return await work();
  } finally {
    clear();
    release();
  }
}

/** Removes a folder, and those above it up to one, as far as nothing stands in them. */
function removeEmpty(folder: string, highest: string): void {
  try {
    for (let at = folder; at.startsWith(highest); at = dirname(at)) rmdirSync(at);
  } catch {
    // something stands in it, such as what the work has made
  }
}
