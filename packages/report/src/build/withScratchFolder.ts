import { rmSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { InputError } from "@lac-analytics/core";

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
    await made(folder);
    return await work().finally(() => rm(folder, { recursive: true, force: true }));
  } finally {
    release();
  }
}

async function made(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new InputError(
      `${dirname(folder)} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
