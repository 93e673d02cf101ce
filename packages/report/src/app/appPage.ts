import { escaped, type HtmlPage, pageHead, standardAccent } from "@lac-analytics/document";
import { modelStyle } from "../model/modelStyle.ts";
import { appBody } from "./appBody.ts";
import { appStyle } from "./appStyle.ts";
import { bundleApp } from "./bundleApp.ts";
import { readSample } from "./readSample.ts";

/** The product in one page, which works from a disk with nothing beside it: it asks nothing of anybody and stores nothing. */
export async function appPage(): Promise<HtmlPage> {
  const [{ page, worker, licences }, sample] = await Promise.all([bundleApp(), readSample()]);
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
    scripts: [page],
    hasWorkers: true,
    body: `${appBody(title)}
<footer>
<details>
<summary>Libraries in this page, and their licences</summary>
<pre tabindex="0">${escaped(licences)}</pre>
</details>
</footer>
${data("app-worker", worker)}
${data("app-sample", sample)}`,
  };
}

/** What the scripts of the page find in it. */
function data(id: string, value: unknown): string {
  return `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll("<", "\\u003c")}</script>`;
}
