/** A file of these lines, as bytes. */
export function csvBytes(...lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.join("\n"));
}
