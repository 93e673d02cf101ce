import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What is copied as it is into a council's own folder: words for its owner, and the settings of the compiler. */
export const homeFolder: string = fileURLToPath(new URL("../../home", import.meta.url));

const checkout: string = fileURLToPath(new URL("../../../..", import.meta.url));

/**
 * Where the notebooks, the sample and the changelog lie that come with the release: in the package, or, in a checkout, at its
 * root. A checkout is known by its workspace, for while it is packed they lie in its package too.
 */
export const shippedFolder: string = existsSync(join(checkout, "pnpm-workspace.yaml")) ? checkout : homeFolder;

/** Where the documentation lies: in the package, or, in a checkout, where it was written last. */
export const documentationFolder: string =
  shippedFolder === homeFolder ? join(homeFolder, "documentation") : join(shippedFolder, "reports/docs");
