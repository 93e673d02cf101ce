import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The package.json under which each of some files stands, once each: the nearest above it, which says of which form the
 * file is and which files the names in it stand for.
 *
 * @param files absolute paths
 */
export function manifestsOf(files: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const manifests: string[] = [];
  for (const file of files) {
    for (let folder = dirname(file); !seen.has(folder); folder = dirname(folder)) {
      seen.add(folder);
      const manifest = join(folder, "package.json");
      if (!existsSync(manifest)) continue;
      manifests.push(manifest);
      break;
    }
  }
  return manifests;
}
