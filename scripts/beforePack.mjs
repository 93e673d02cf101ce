// What npm and pnpm run in a package's folder before they pack it, so that the archive holds what is built now, a licence
// and, of the reports, the notebooks and the sample that `lac init` copies and the changelog that `lac verify` reads. Plain JavaScript, as every Node reads it.
import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const compiler = join(root, "node_modules/typescript/bin/tsc");
const { status } = spawnSync(process.execPath, [compiler, "-b"], { stdio: ["ignore", 2, 2] });
if (status !== 0) process.exit(1);

// what was built of a source that has since gone or moved, or is no longer built
for (const file of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
  if (extname(file) === "" || file.endsWith(".tsbuildinfo")) continue;
  const source = join("src", file.replace(/\.(?:js|d\.ts)$/, ".ts"));
  if (!existsSync(source)) rmSync(join("dist", file));
}

copyFileSync(join(root, "LICENSE"), "LICENSE");

if (existsSync("home")) {
  // as long as nothing that comes with a release lies here, which would be taken for what is at the root
  const node = join(root, "node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");
  const documented = spawnSync(node, [join(root, "docs/makeDocs.ts"), resolve("home/documentation")], {
    stdio: ["ignore", 2, 2],
  });
  if (documented.status !== 0) process.exit(1);
  const workOf = /^(?:node_modules|dist|package\.json|tsconfig\.json|.*\.png)$/;
  cpSync(join(root, "notebooks"), "home/notebooks", {
    recursive: true,
    filter: (path) => !workOf.test(basename(path)),
  });
  const script = /\.ts$|^(?:package|tsconfig)\.json$/;
  const isSample = (path) =>
    !workOf.test(basename(path)) && !script.test(basename(path)) && path !== join(root, "data-samples/README.md");
  cpSync(join(root, "data-samples"), "home/data-samples", { recursive: true, filter: isSample });
  copyFileSync(join(root, "CHANGELOG.md"), "home/CHANGELOG.md");
}
