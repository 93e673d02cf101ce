import { rmSync } from "node:fs";
import { rm } from "node:fs/promises";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Does a piece of work that needs a folder for as long as it lasts. The folder is gone when the work has ended, has
 * failed, or is stopped from the keyboard.
 */
export async function withScratchFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const stop = (signal: NodeJS.Signals): void => {
    rmSync(folder, { recursive: true, force: true });
    release();
    process.kill(process.pid, signal);
  };
  const release = (): void => {
    for (const signal of signals) process.off(signal, stop);
  };
  for (const signal of signals) process.on(signal, stop);
  try {
    return await work();
  } finally {
    release();
    await rm(folder, { recursive: true, force: true });
  }
}
