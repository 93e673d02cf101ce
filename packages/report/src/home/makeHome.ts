import { existsSync, readdirSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rename, rmdir, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { InputError, visibleText } from "@lac-analytics/core";
import { orInputError } from "@lac-analytics/core/node";
import { withScratchFolder } from "../build/withScratchFolder.ts";
import { withoutComments } from "../source/withoutComments.ts";
import { pinRelease } from "./pinRelease.ts";
import { settingsText } from "./settingsText.ts";
import { homeFolder, shippedFolder } from "./shippedFolder.ts";

/**
 * Makes a council's own folder: settings with each key explained, the sample, every notebook as its own, and a
 * `package.json` that pins the release. It appears only when it is whole.
 *
 * @throws {InputError} if something stands there already, or it cannot be written
 */
export async function makeHome(folder: string): Promise<void> {
  await requireNothingAt(folder);
  const whole = resolve(folder);
  const unfinished = join(dirname(whole), `.${basename(whole)}-${process.pid}`);
  await withScratchFolder(unfinished, async () => {
    await orInputError(folder, fill(unfinished), "write");
    if (existsSync(whole)) await orInputError(folder, rmdir(whole), "write");
    await orInputError(folder, rename(unfinished, whole), "write");
  });
}

async function requireNothingAt(folder: string): Promise<void> {
  const shown = visibleText(folder);
  if (folder.trim() === "") throw new InputError("The name of the folder is blank.");
  const found = await stat(folder).catch(() => undefined);
  if (found === undefined) return;
  if (!found.isDirectory()) throw new InputError(`${shown} is a file; name a folder that is not there yet.`);
  const [first] = await orInputError(folder, readdir(folder), "read");
  if (first !== undefined)
    throw new InputError(
      `${shown} holds ${visibleText(first)} already, and nothing is written over; name a folder that is empty, or not there yet.`,
    );
}

async function fill(folder: string): Promise<void> {
  const dependencies = await pinRelease(folder);
  const notebooks = join(folder, "notebooks");
  await mkdir(notebooks);
  for (const entry of readdirSync(join(shippedFolder, "notebooks"), { withFileTypes: true })) {
    const from = join(shippedFolder, "notebooks", entry.name);
    if (entry.isDirectory() && existsSync(join(from, "report.mdx")))
      await cp(from, join(notebooks, entry.name), { recursive: true, filter: (path) => extname(path) !== ".png" });
  }
  await cp(join(shippedFolder, "data-samples"), join(folder, "data-samples"), { recursive: true, filter: isSample });
  const settings: Readonly<Record<string, unknown>> = JSON.parse(
    withoutComments(await readFile(join(shippedFolder, "notebooks/settings.json"), "utf8")),
  );
  const manifest = {
    private: true,
    type: "module",
    scripts: { report: "lac report", preview: "lac preview" },
    dependencies,
  };
  const written: readonly (readonly [string, string])[] = [
    ["package.json", `${JSON.stringify(manifest, null, 2)}\n`],
    ["notebooks/settings.json", settingsText(settings)],
    ["notebooks/tsconfig.json", await readFile(join(homeFolder, "tsconfig.json"), "utf8")],
    ["README.md", await readFile(join(homeFolder, "README.md"), "utf8")],
    [".gitignore", await readFile(join(homeFolder, "gitignore"), "utf8")],
  ];
  for (const [file, text] of written) await writeFile(join(folder, file), text);
}

/** Whether a part of the sample is of it, and no script that makes it. */
function isSample(path: string): boolean {
  const name = basename(path);
  const isScript = extname(name) === ".ts" || ["node_modules", "dist", "package.json", "tsconfig.json"].includes(name);
  return !isScript && path !== join(shippedFolder, "data-samples", "README.md");
}
