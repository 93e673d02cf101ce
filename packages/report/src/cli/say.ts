/** A message for the person at the keyboard: standard error, so that the data on standard output can be piped. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}
