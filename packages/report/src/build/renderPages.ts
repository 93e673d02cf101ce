import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError } from "@lac-analytics/core";
import { bundleModel } from "../model/bundleModel.ts";
import { modelAmong } from "../model/drawModels.ts";
import { withModelScript } from "../model/withModelScript.ts";
import { loadedPackages } from "./loadedPackages.ts";
import { pagesPlugin } from "./pagesPlugin.ts";
import { proseFault } from "./proseFault.ts";
import type { ReportPage } from "./ReportPage.ts";
import type { StandingReport } from "./standingReports.ts";
import { withContentPolicy } from "./withContentPolicy.ts";
import { withoutReordering } from "./withoutReordering.ts";

const site = fileURLToPath(new URL("../../site", import.meta.url));

/**
 * Renders pages of notebooks, and an index over them, each as one self-contained HTML page.
 *
 * @param standing reports of earlier builds, which the index names too
 * @param scratch an empty folder to work in
 * @returns the pages by the name of their file, in order of name
 * @throws {InputError} if the prose of a notebook cannot be rendered, naming the notebook and, where it is known, the line
 */
export async function renderPages(
  notebooksFolder: string,
  pages: readonly ReportPage[],
  standing: readonly StandingReport[],
  scratch: string,
): Promise<ReadonlyMap<string, string>> {
  // begun now, in a process of its own, and waited for where it is written
  if (pages.some(({ cells }) => modelAmong(cells) !== undefined)) bundleModel().catch(() => undefined);
  try {
    await buildSite(notebooksFolder, pages, standing, scratch);
  } catch (error) {
    const notebooks = pages.map(({ name }) => ({ name, folder: join(notebooksFolder, name) }));
    throw new InputError(await proseFault(error, notebooks));
  }
  const files = (await readdir(scratch)).filter((file) => file.endsWith(".html")).sort();
  const rendered = new Map<string, string>();
  for (const file of files) {
    const html = await withModelScript(await readFile(join(scratch, file), "utf8"));
    rendered.set(file, withContentPolicy(withoutReordering(html)));
  }
  return rendered;
}

async function buildSite(
  notebooksFolder: string,
  pages: readonly ReportPage[],
  standing: readonly StandingReport[],
  outDir: string,
): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  const [{ build }, { default: mdx }] = await Promise.all([import("astro"), import("@astrojs/mdx")]);
  await build({
    configFile: false,
    root: site,
    srcDir: site,
    outDir,
    cacheDir: join(outDir, ".cache"),
    logLevel: "silent",
    integrations: [mdx()],
    build: { format: "file", inlineStylesheets: "always" },
    devToolbar: { enabled: false },
    compressHTML: true,
    vite: {
      logLevel: "silent",
      plugins: [loadedPackages(), pagesPlugin(() => ({ notebooksFolder, pages, standing }))],
    },
  });
}
