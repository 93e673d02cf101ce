import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { LoadImport } from "../prose/importedNames.ts";
import { loadModule } from "./loadModule.ts";
import { packageAddress } from "./packageAddress.ts";
import { packageAt } from "./packageAt.ts";

/**
 * Loads what a piece of prose imports: files beside it as they stand on disk now, and packages of this process.
 *
 * @param address of the file with the prose
 */
export function importsBeside(address: string): LoadImport {
  return async (from) => {
    if (!/^\.{0,2}\//.test(from)) return await packageAt(packageAddress(from));
    const file = new URL(from, address);
    if (!existsSync(file)) throw new Error("which is not there");
    const module = await loadModule(fileURLToPath(file));
    if ("run" in module) return module.run();
    const [at] = module.places;
    const where = at === undefined ? "" : ` (${at.file} line ${at.line})`;
    throw new Error(`which cannot be read${where}: ${module.fault}`);
  };
}
