import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { shippedFolder } from "../home/shippedFolder.ts";
import type { AppSample } from "./AppSample.ts";

/** The synthetic sample that comes with the release. Whatever return a council has is never in the page. */
export async function readSample(): Promise<AppSample> {
  const folder = join(shippedFolder, "data-samples/return");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".csv")).sort();
  const settings: { readonly asAt: string } = JSON.parse(
    await readFile(join(shippedFolder, "notebooks/settings.json"), "utf8"),
  );
  return {
    asAt: settings.asAt,
    files: await Promise.all(
      names.map(async (name) => ({ path: `sample/${name}`, text: await readFile(join(folder, name), "utf8") })),
    ),
  };
}
