import { visibleText } from "@lac-analytics/core/visibleText";

/**
 * A message for the person at the keyboard, on a line of its own: standard error, so that the data on standard output can
 * be piped. What stands in a file or in a name can neither command the terminal nor begin another line.
 */
export function say(message: string): void {
  process.stderr.write(`${visibleText(message.trimEnd()).replaceAll(/\s*\n\s*/g, " ")}\n`);
}
