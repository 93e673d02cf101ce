import { readFileSync } from "node:fs";
import { SourceMap, type SourceMapping } from "node:module";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { say } from "../given/say.ts";

/** Says that the program itself is at fault, and where, in one sentence: what was thrown is no fault of the input. */
export function sayOwnFault(error: unknown): void {
  const place = placeOf((error instanceof Error && error.stack) || "");
  say(
    `lac has stopped at a fault of its own${place}, and the data are not to blame; please report it: ${String(error)}`,
  );
}

/** The file and line at which a fault arose; of the program in one piece, those of what it was made of. */
function placeOf(stack: string): string {
  const [, address = "", file, line, column] =
    /((?:file:[^()\s]*)?\b([\w.-]+\.[cm]?[jt]s)):(\d+):(\d+)/.exec(stack) ?? [];
  if (file === undefined) return "";
  const { originalSource, originalLine = 0 } = originIn(`${address}.map`, Number(line), Number(column));
  return originalSource === undefined
    ? ` in ${file} line ${line}`
    : ` in ${basename(originalSource)} line ${originalLine + 1}`;
}

function originIn(map: string, line: number, column: number): Partial<SourceMapping> {
  try {
    const origins = new SourceMap(JSON.parse(readFileSync(fileURLToPath(map), "utf8")));
    const origin = origins.findEntry(line - 1, column - 1);
    return "originalSource" in origin ? origin : {};
  } catch {
    // most files have none
    return {};
  }
}
