import { readdir, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import type { Edition } from "./Edition.ts";

/** A folder in which a run makes reports, inside the one that they are for. */
export interface UnfinishedFolder {
  readonly name: string;
  readonly edition: Edition;
  readonly process: number;
  readonly host: string;
}

let made = 0;

/** A folder in which this process may make reports of an edition, inside the one that they are for: another each time. */
export function unfinishedFolder(out: string, edition: Edition): string {
  made += 1;
  return join(out, `.unfinished-${edition}-${process.pid}.${made}-${hostname()}`);
}

/** The folders in which reports are being made in another, or were when a build was killed. */
export async function unfinishedIn(out: string): Promise<readonly UnfinishedFolder[]> {
  return (await readdir(out)).flatMap((name): UnfinishedFolder[] => {
    const [, edition, process, host = ""] = /^\.unfinished-(internal|published)-(\d+)(?:\.\d+)?-(.*)$/.exec(name) ?? [];
    return edition === "internal" || edition === "published" ? [{ name, edition, process: Number(process), host }] : [];
  });
}

/** Removes what builds that were killed left behind in a folder; what is being made there now, or from another machine, stays. */
export async function removeUnfinished(out: string): Promise<void> {
  for (const { name, process, host } of await unfinishedIn(out)) {
    if (host !== hostname() || isRunning(process)) continue;
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
