import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { shippedFolder } from "../home/shippedFolder.ts";
import type { HeldFiles } from "./HeldFiles.ts";

/** The synthetic sample that comes with the release, and what is published. Whatever return a council has is never in the page. */
export async function readHeldFiles(): Promise<HeldFiles> {
  const settings = await readFile(join(shippedFolder, "notebooks/settings.json"), "utf8");
  const { nationalFiles }: { readonly nationalFiles: Readonly<Record<string, string>> } = JSON.parse(settings);
  const names = (await readdir(join(shippedFolder, "data-samples"), { recursive: true }))
    .map((name) => `data-samples/${name.replaceAll("\\", "/")}`)
    .filter((name) => /\.(?:csv|ya?ml|md)$/.test(name) && !/README\.md$|\/(?:node_modules|dist)\//.test(name))
    .sort();
  const texts = await Promise.all(
    names.map(async (name) => [name, await readFile(join(shippedFolder, name), "utf8")] as const),
  );
  return {
    settings,
    sample: names.filter((name) => name.startsWith("data-samples/return/")),
    national: Object.fromEntries(
      Object.entries(nationalFiles).map(([name, path]) => [name, path.replace(/^(?:\.\.\/)+/, "")]),
    ),
    texts: Object.fromEntries(texts),
  };
}
