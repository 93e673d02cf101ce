import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError } from "@lac-analytics/core";
import type { ReportPage } from "./ReportPage.ts";
import { withContentPolicy } from "./withContentPolicy.ts";

const site = fileURLToPath(new URL("../../site", import.meta.url));

/** A report that was written. */
export interface WrittenReport {
  readonly file: string;
  readonly title: string;
  readonly charts: number;
  readonly tables: number;
  readonly bytes: number;
}

/** The module by which the pages of the site get what they print. */
const pagesModule = "lac:pages";

/**
 * Renders pages of notebooks, and an index over them, as self-contained HTML files. They are made in a folder of their
 * own and appear in `out` only when all of them are whole.
 *
 * @returns what was written
 * @throws {InputError} if the prose of a notebook cannot be rendered, or `out` cannot be written
 */
export async function renderPages(
  notebooksFolder: string,
  pages: readonly ReportPage[],
  out: string,
): Promise<readonly WrittenReport[]> {
  const folder = resolve(out);
  const unfinished = join(folder, `.unfinished-${process.pid}`);
  try {
    await mkdir(unfinished, { recursive: true });
    await buildSite(notebooksFolder, pages, unfinished);
    const files = (await readdir(unfinished)).filter((file) => file.endsWith(".html")).sort();
    const written: WrittenReport[] = [];
    for (const file of files) {
      const html = withContentPolicy(await readFile(join(unfinished, file), "utf8"));
      await writeFile(join(unfinished, file), html);
      written.push(describePage(join(out, file), html));
    }
    for (const file of files) await rename(join(unfinished, file), join(folder, file));
    return written;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

function describePage(file: string, html: string): WrittenReport {
  const count = (tag: RegExp): number => html.match(tag)?.length ?? 0;
  return {
    file,
    title: /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? "",
    charts: count(/<figure\b/g),
    tables: count(/<table\b/g),
    bytes: Buffer.byteLength(html),
  };
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
