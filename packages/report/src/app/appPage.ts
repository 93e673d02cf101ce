import { equipScript, escaped, type HtmlPage, pageHead, standardAccent } from "@lac-analytics/document";
import { findNotebooks } from "@lac-analytics/notebook/node";
import { titleOf } from "../build/titleOf.ts";
import { modelStyle } from "../model/modelStyle.ts";
import { usualMonths } from "../source/settingsOf.ts";
import { softwareVersions } from "../source/softwareVersions.ts";
import { appBody } from "./appBody.ts";
import { appStyle } from "./appStyle.ts";
import { bundleApp } from "./bundleApp.ts";
import type { Choice } from "./Questions.ts";
import { readHeldFiles } from "./readHeldFiles.ts";

/**
 * The product in one page, which works from a disk with nothing beside it: it asks nothing of anybody and stores nothing.
 *
 * @param notebooksFolder of the papers that it makes
 * @throws {InputError} in one sentence that names the notebook, if one cannot be compiled
 */
export async function appPage(notebooksFolder: string): Promise<HtmlPage> {
  const [{ script, licences }, held] = await Promise.all([bundleApp(notebooksFolder), readHeldFiles()]);
  const title = "LAC Analytics";
  const { styles, ...head } = pageHead({
    title,
    fullTitle: title,
    description: "From the return on looked-after children to checks, figures and papers, in this page alone.",
    council: "",
    authors: [],
    accent: standardAccent,
    date: "",
    lines: [],
    marking: "Internal: this page may show small numbers and name children.",
  });
  return {
    ...head,
    styles: [styles.join("") + modelStyle + appStyle],
    scripts: [script, equipNewContent],
    hasWorkers: true,
    body: `${appBody(title, await papersIn(notebooksFolder))}
<footer>
<details>
<summary>Libraries in this page, and their licences</summary>
<pre tabindex="0">${escaped(licences)}</pre>
</details>
</footer>
${data("app-held", held)}
${data("app-versions", softwareVersions())}`,
  };
}

/** Content that the page puts into itself has, as soon as it says so, what that of a report has. */
const equipNewContent = `${equipScript}
addEventListener("newcontent", ({ target }) => equip(target));
`;

/** What the script of the page finds in it. */
function data(id: string, value: unknown): string {
  return `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll("<", "\\u003c")}</script>`;
}

/** The papers that the page can make, by the names of their notebooks. */
function papersIn(notebooksFolder: string): Promise<readonly Choice[]> {
  const notebooks = findNotebooks(notebooksFolder, []);
  return Promise.all(
    notebooks.map(async (notebook) => ({ id: notebook.name, label: await titleOf(notebook, usualMonths) })),
  );
}
