// What npm and pnpm run in a package's folder after they packed it: what `beforePack.mjs` copied is taken away again.
import { rmSync } from "node:fs";

for (const copied of ["LICENSE", "home/notebooks", "home/data-samples", "home/documentation", "home/CHANGELOG.md"])
  rmSync(copied, { recursive: true, force: true });
