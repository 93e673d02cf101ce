import { readdir, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";

/** The folder in which this process makes reports, inside the one that they are for. */
export function unfinishedFolder(out: string): string {
  return join(out, `.unfinished-${process.pid}-${hostname()}`);
}

/** Removes what builds that were killed left behind in a folder; what is being made there now, or from another machine, stays. */
export async function removeUnfinished(out: string): Promise<void> {
  for (const name of await readdir(out)) {
    const [, process, host] = /^\.unfinished-(\d+)-(.*)$/.exec(name) ?? [];
    if (process === undefined || host !== hostname() || isRunning(Number(process))) continue;
    await rm(join(out, name), { recursive: true, force: true });
  }
}

/** Whether there is a process of this number; one that may not be asked is one. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}
