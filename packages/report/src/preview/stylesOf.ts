import type { EnvironmentModuleNode, ViteDevServer } from "vite";

/**
 * The style sheets that modules import, as one text in the order of the imports. A build writes them into its pages;
 * what renders single pages does not.
 */
export async function stylesOf(server: ViteDevServer, modules: readonly string[]): Promise<string> {
  const { moduleGraph } = server.environments.ssr;
  const sheets = new Set<string>();
  const seen = new Set<EnvironmentModuleNode>();
  const walk = (module: EnvironmentModuleNode | undefined): void => {
    if (module === undefined || seen.has(module)) return;
    seen.add(module);
    for (const imported of module.importedModules) walk(imported);
    if (isSheet(module)) sheets.add(module.url);
  };
  for (const url of modules) walk(await moduleGraph.getModuleByUrl(url));
  const texts: string[] = [];
  for (const url of sheets) {
    const sheet = await server.ssrLoadModule(`${url}${url.includes("?") ? "&" : "?"}inline`);
    texts.push(String(sheet.default));
  }
  return texts.join("\n");
}

/** Whether a module is a style sheet, or the style of a component; one that is asked for as a text is its importer's. */
function isSheet({ file, url }: EnvironmentModuleNode): boolean {
  const isText = /[?&](?:raw|inline|url)\b/.test(url);
  return !isText && (file?.endsWith(".css") === true || /[?&]type=style\b/.test(url));
}
