import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);

/**
 * Lets the site's pages use our own packages as this process has loaded them, where a build would bundle them with all
 * that they depend on: 330 MB and half a second less. Pages are built in folders from which no package is found by name.
 */
export function loadedPackages() {
  return {
    name: "lac:loaded-packages",
    enforce: "pre" as const,
    resolveId: (id: string) =>
      id.startsWith("@lac-analytics/") ? { id: pathToFileURL(require.resolve(id)).href, external: true } : undefined,
  };
}
