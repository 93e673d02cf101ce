import { longDate } from "@lac-analytics/charts";
import { escaped, type HtmlPage, mastheadHtml, pageHead, printable } from "@lac-analytics/document";
import type { DrawnModel } from "@lac-analytics/notebook/render";
import { bundleModel } from "../model/bundleModel.ts";
import { modelStyle } from "../model/modelStyle.ts";
import type { ReportPage } from "./ReportPage.ts";
import { pageWords } from "./reportDocument.ts";

const subjects: Readonly<Record<DrawnModel["kind"], string>> = {
  "caseload-model": "Change advisers, target, take-up and cost, and see caseloads and budget.",
  "placement-model": "Change how many children come, where they live, prices and budget, and see children and cost.",
};

/**
 * The interactive page beside a report.
 *
 * @param title of the report
 */
export async function modelPage(page: ReportPage, title: string, model: DrawnModel): Promise<HtmlPage> {
  const { script, licences } = await bundleModel();
  const words = pageWords(page, `What if? ${title}`, subjects[model.kind]);
  const { styles, ...head } = pageHead(words);
  const { letterhead, asAt, dataNote, warning } = page;
  const standing = printable(`${letterhead.council}, as at ${longDate(asAt)}. ${dataNote}`).trim();
  return {
    ...head,
    styles: [styles.join("") + modelStyle],
    scripts: [script],
    body: `${mastheadHtml({ ...words, lines: [standing] }, words.title)}
<main id="content" class="wide">${warning && `\n<p class="marking">${escaped(printable(warning))}</p>`}
<p><a href="${escaped(`${page.name}.html`)}">The report that this page belongs to</a></p>
${model.body}
</main>
<footer>
<details>
<summary>Libraries in this page, and their licences</summary>
<pre tabindex="0">${escaped(licences)}</pre>
</details>
</footer>`,
  };
}
