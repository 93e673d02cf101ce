import { readFileSync } from "node:fs";

/** The version of `lac`, as the manifest of its package has it. */
export function lacVersion(): string {
  const { version }: { readonly version: string } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  return version;
}
