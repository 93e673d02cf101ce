import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe } from "vitest";

/** Where an oracle lies: values from R, returns with the figures they must give, printed figures, lists; all in the repository. */
export function oraclePath(path: string): string {
  const full = fileURLToPath(new URL(`oracles/${path}`, import.meta.url));
  if (!existsSync(full)) throw new Error(`test/oracles/${path} is missing; it belongs to the repository`);
  return full;
}

/** Tests whose expected values come from an oracle. */
export function describeWithOracle(path: string, name: string, body: (path: string) => void): void {
  describe(name, () => body(oraclePath(path)));
}
