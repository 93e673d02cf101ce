import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError } from "@lac-analytics/core";
import type { ReportPage } from "./ReportPage.ts";
import { withContentPolicy } from "./withContentPolicy.ts";

const site = fileURLToPath(new URL("../../site", import.meta.url));

/** The module by which the pages of the site get what they print. */
const pagesModule = "lac:pages";

/**
 * Renders pages of notebooks, and an index over them, each as one self-contained HTML page.
 *
 * @param scratch an empty folder to work in
 * @returns the pages by the name of their file, in order of name
 * @throws {InputError} if the prose of a notebook cannot be rendered
 */
export async function renderPages(
  notebooksFolder: string,
  pages: readonly ReportPage[],
  scratch: string,
): Promise<ReadonlyMap<string, string>> {
  await buildSite(notebooksFolder, pages, scratch);
  const files = (await readdir(scratch)).filter((file) => file.endsWith(".html")).sort();
  const rendered = new Map<string, string>();
  for (const file of files) rendered.set(file, withContentPolicy(await readFile(join(scratch, file), "utf8")));
  return rendered;
}

async function buildSite(notebooksFolder: string, pages: readonly ReportPage[], outDir: string): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  const [{ build }, { default: mdx }] = await Promise.all([import("astro"), import("@astrojs/mdx")]);
  try {
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
        resolve: { alias: { "lac:notebooks": notebooksFolder } },
        plugins: [pagesPlugin(pages)],
      },
    });
  } catch (error) {
    throw new InputError(proseFault(error, pages));
  }
}

/** Gives the site's pages their data as a module, so that nothing but plain data passes from the cells to the page. */
function pagesPlugin(pages: readonly ReportPage[]): {
  readonly name: string;
  readonly resolveId: (id: string) => string | undefined;
  readonly load: (id: string) => string | undefined;
} {
  const resolved = `\0${pagesModule}`;
  return {
    name: pagesModule,
    resolveId: (id) => (id === pagesModule ? resolved : undefined),
    load: (id) => (id === resolved ? `export const pages = ${JSON.stringify(pages)};` : undefined),
  };
}

/** What is wrong with the prose, naming the notebook. */
function proseFault(error: unknown, pages: readonly ReportPage[]): string {
  const message = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
  if (message.startsWith('The notebook "')) return message;
  const trace = error instanceof Error ? `${error.stack ?? ""}${JSON.stringify(error)}` : "";
  const notebook = pages.find(({ name }) => trace.includes(name))?.name;
  return notebook === undefined
    ? `The reports cannot be built: ${message}`
    : `The notebook "${notebook}" cannot be built: report.mdx: ${message}`;
}
