import { say } from "../given/say.ts";

/** Says that the program itself is at fault, and where, in one sentence: what was thrown is no fault of the input. */
export function sayOwnFault(error: unknown): void {
  const [, file, line] = /([\w.-]+\.[cm]?[jt]s):(\d+):\d+/.exec((error instanceof Error && error.stack) || "") ?? [];
  const where = file === undefined ? "" : ` in ${file} line ${line}`;
  say(
    `lac has stopped at a fault of its own${where}, and the data are not to blame; please report it: ${String(error)}`,
  );
}
