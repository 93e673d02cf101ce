import { join } from "node:path";
import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import mdxRenderer from "@astrojs/mdx/server.js";
import { InputError } from "@lac-analytics/core";
import { getViteConfig } from "astro/config";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { createServer, type ViteDevServer } from "vite";
import { pagesModuleId, pagesPlugin } from "../build/pagesPlugin.ts";
import { proseFault } from "../build/proseFault.ts";
import type { ReportPage } from "../build/ReportPage.ts";
import type { StandingReport } from "../build/standingReports.ts";
import { modelAmong } from "../model/drawModels.ts";
import { withModelScript } from "../model/withModelScript.ts";
import type { Notebook } from "../notebook/Notebook.ts";
import { stylesOf } from "./stylesOf.ts";

const site = fileURLToPath(new URL("../../site", import.meta.url));
const page = join(site, "pages/[notebook].astro");
const modelPage = join(site, "pages/[notebook]-model.astro");
const index = join(site, "pages/index.astro");

/** Renders single pages from the components of the site, and keeps what it has compiled. */
export interface PageRenderer {
  /**
   * @throws {InputError} if the prose cannot be rendered, naming the notebook and, where it is known, the line
   */
  readonly page: (notebook: Notebook, contents: ReportPage) => Promise<string>;
  /**
   * the interactive page that belongs to a notebook
   *
   * @throws {InputError} as well if it has none
   */
  readonly model: (notebook: Notebook, contents: ReportPage) => Promise<string>;
  /** the page over the others */
  readonly index: (reports: readonly StandingReport[]) => Promise<string>;
  /** the title that the prose of a notebook has; its name where it has none, or cannot be compiled */
  readonly title: (notebook: Notebook) => Promise<string>;
  /** is told that a file was written, made or removed */
  readonly forget: (path: string) => Promise<void>;
}

/**
 * Makes a renderer of pages. It is Astro's renderer of single components over Vite's cache of modules: 15 ms for a page
 * of which the prose was edited, where a build takes 840 ms. It listens to no port and watches no file.
 */
export async function openPageRenderer(): Promise<PageRenderer> {
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  let standing: readonly StandingReport[] = [];
  const server = await moduleServer(pagesPlugin(() => ({ notebooksFolder: "", pages: [], standing })));
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: "astro:jsx", renderer: mdxRenderer });
  const rendered = async (file: string, props: Record<string, unknown>, also: readonly string[]): Promise<string> => {
    const component = await server.ssrLoadModule(file);
    const html = await container.renderToString(component.default, { props, partial: false });
    const styles = await stylesOf(server, [file, ...also]);
    return html.replace("</head>", () => `<style>${styles}</style></head>`);
  };
  const ofNotebook = async (notebook: Notebook, file: string, props: Record<string, unknown>): Promise<string> => {
    const source = proseOf(notebook);
    try {
      const prose = await server.ssrLoadModule(source);
      return await rendered(file, { ...props, prose }, [source]);
    } catch (error) {
      throw new InputError(await proseFault(error, [notebook]));
    }
  };
  return {
    page: (notebook, contents) => ofNotebook(notebook, page, { page: contents }),
    model: async (notebook, contents) => {
      const model = modelAmong(contents.cells);
      if (model === undefined) throw new InputError(`The notebook "${notebook.name}" makes no model.`);
      return withModelScript(await ofNotebook(notebook, modelPage, { page: contents, model }));
    },
    index: async (reports) => {
      standing = reports;
      const { moduleGraph } = server.environments.ssr;
      const pages = moduleGraph.getModuleById(pagesModuleId);
      if (pages !== undefined) moduleGraph.invalidateModule(pages);
      return rendered(index, {}, []);
    },
    title: async (notebook) => {
      try {
        const { frontmatter } = await server.ssrLoadModule(proseOf(notebook));
        return String(frontmatter.title ?? notebook.name);
      } catch {
        return notebook.name;
      }
    },
    forget: async (path) => {
      const { pluginContainer, moduleGraph } = server.environments.ssr;
      for (const event of ["create", "update", "delete"] as const) await pluginContainer.watchChange(path, { event });
      moduleGraph.onFileChange(path);
    },
  };
}

function proseOf({ folder }: Notebook): string {
  return join(folder, "report.mdx");
}

async function moduleServer(plugin: ReturnType<typeof pagesPlugin>): Promise<ViteDevServer> {
  const config = getViteConfig(
    {
      appType: "custom",
      logLevel: "silent",
      server: { middlewareMode: true, ws: false, hmr: false, watch: null },
      optimizeDeps: { noDiscovery: true, include: [] },
      ssr: { external: ["@lac-analytics/charts", "@lac-analytics/core", "@lac-analytics/report"] },
      plugins: [plugin],
    },
    {
      configFile: false,
      root: site,
      srcDir: site,
      logLevel: "silent",
      integrations: [mdx()],
      devToolbar: { enabled: false },
      compressHTML: true,
    },
  );
  return createServer({ ...(await config({ mode: "development", command: "serve" })), configFile: false });
}
