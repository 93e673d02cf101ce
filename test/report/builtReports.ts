import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { inject } from "vitest";
import { type LacRun, lac } from "../lac.ts";

/** A set of reports: where it lies, and what its build said. */
export interface BuiltReports {
  readonly folder: string;
  readonly run: LacRun;
}

/** What may be built, and how the command is asked for it. */
const setsOfReports = {
  sample: ["--formats", "html,pdf,docx,xlsx"],
  "for publication": ["personal-advisers", "understanding-our-population", "--publish", "--formats", "html,pdf,docx"],
  "advisers in documents": ["personal-advisers", "--formats", "pdf,docx,xlsx"],
} as const;

/**
 * A set of reports, built once in a run of the tests by whichever test asks first; the others wait for it. It is read and
 * never changed.
 *
 * @throws {Error} in each of them, if the build throws
 */
export async function builtReports(name: keyof typeof setsOfReports): Promise<BuiltReports> {
  const home = join(inject("builtReports"), name.replaceAll(" ", "-"));
  const folder = join(home, "reports");
  const told = join(home, "run.json");
  if (isFirst(home)) {
    const built = await lac(["report", ...setsOfReports[name], "--out", folder]).then(
      (run) => ({ run }),
      (error: unknown) => ({ fault: String(error) }),
    );
    writeFileSync(`${told}.part`, JSON.stringify(built));
    renameSync(`${told}.part`, told);
  }
  while (!existsSync(told)) await setTimeout(50);
  const { run, fault }: { readonly run?: LacRun; readonly fault?: string } = JSON.parse(readFileSync(told, "utf8"));
  if (run === undefined) throw new Error(`These reports could not be built: ${fault}`);
  return { folder, run };
}

/** Whether nobody has made a folder before. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
