import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const load = createRequire(import.meta.url);
// the context of the format as its reader ships it: no test asks the network
const context = readFileSync(load.resolve("ro-crate/lib/context.json"), "utf8");

/** What of the reader is used that its types do not have. */
interface CrateValidator {
  readonly crate: {
    readonly resolveContext: () => Promise<unknown>;
    readonly resolveTerm: (term: string) => string | undefined;
  };
  readonly results: readonly { readonly status: string; readonly id: string }[];
  readonly parseJSON: (text: string) => void;
  readonly checkFiles: (files: Readonly<Record<string, { readonly exists: boolean; readonly isDir: boolean }>>) => void;
  readonly validate: () => Promise<void>;
}

/**
 * A public reader of the format of records, which keeps for good what fetches as it is loaded: it is loaded here alone, for all
 * files that a process runs, and what fetches is theirs again afterwards.
 */
export const { ROCrate, Validator }: typeof import("ro-crate") & { readonly Validator: new () => CrateValidator } =
  withoutNetwork(() => load("ro-crate"));

function withoutNetwork<T>(work: () => T): T {
  const { fetch } = globalThis;
  globalThis.fetch = async () => new Response(context);
  try {
    return work();
  } finally {
    globalThis.fetch = fetch;
  }
}
