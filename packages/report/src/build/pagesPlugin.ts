import { join } from "node:path";
import type { ReportPage } from "./ReportPage.ts";
import type { StandingReport } from "./standingReports.ts";

/** What the pages of the site are made from. */
export interface SiteContents {
  readonly notebooksFolder: string;
  readonly pages: readonly ReportPage[];
  /** reports that are not made now, which the index names too */
  readonly standing: readonly StandingReport[];
}

/** The part of a Vite plugin that is needed to make a module up. */
export interface PagesPlugin {
  readonly name: string;
  readonly resolveId: (id: string) => string | undefined;
  readonly load: (id: string) => string | undefined;
}

/** The module by which the pages of the site get what they print. */
const pagesModule = "lac:pages";

/** What that module is called once it is found. */
export const pagesModuleId: string = `\0${pagesModule}`;

/**
 * Gives the site's pages the cells as a module, so that nothing but plain data passes from them to the page, and the
 * prose of the notebooks that are rendered and of no other.
 */
export function pagesPlugin(contents: () => SiteContents): PagesPlugin {
  return {
    name: pagesModule,
    resolveId: (id) => (id === pagesModule ? pagesModuleId : undefined),
    load: (id) => (id === pagesModuleId ? codeOf(contents()) : undefined),
  };
}

function codeOf({ notebooksFolder, pages, standing }: SiteContents): string {
  const prose = pages.map(({ name }, at) => ({
    name: JSON.stringify(name),
    variable: `prose${at}`,
    path: JSON.stringify(join(notebooksFolder, name, "report.mdx")),
  }));
  return [
    ...prose.map(({ variable, path }) => `import * as ${variable} from ${path};`),
    `export const prose = { ${prose.map(({ name, variable }) => `${name}: ${variable}`).join(", ")} };`,
    `export const pages = ${JSON.stringify(pages)};`,
    `export const standing = ${JSON.stringify(standing)};`,
  ].join("\n");
}
