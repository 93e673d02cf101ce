import type { CodeColumn } from "../return/Return.ts";

/** A test for rows of a column whose code is one of those given; the code is looked up once and not for each row. */
export function codeTest({ codes, values }: CodeColumn, wanted: readonly string[]): (row: number) => boolean {
  const found = new Uint8Array(codes.length);
  for (const [at, code] of codes.entries()) if (wanted.includes(code)) found[at] = 1;
  return (row) => found[values[row] ?? 0] === 1;
}
