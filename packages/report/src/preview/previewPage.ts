import { escaped, type HtmlPage, htmlOf } from "@lac-analytics/document";

/** What a page of the preview shows. */
export interface PreviewedPage {
  /** the page as it was when it could last be made; undefined where it never could */
  readonly page: HtmlPage | undefined;
  /** why the page cannot be built as it stands; undefined where it can */
  readonly fault: string | undefined;
  /** changes whenever a page may have changed */
  readonly version: string;
}

const faultStyle = `.preview-fault { position: sticky; top: 0; z-index: 1; margin: 0; padding: 0.75rem 1rem; color: #fff; background: #942514; font: bold 1rem / 1.4 Arial, Helvetica, sans-serif; overflow-wrap: anywhere; }`;

/** Where there is no page yet: a title, and the fault. */
const emptyPage: HtmlPage = { title: "Preview", metas: [], styles: [], body: "<main><h1>Preview</h1></main>" };

/**
 * A page as a build makes it, with the fault over it if there is one, and a script that shows it anew after an edit. Its
 * content policy allows that script, and otherwise what that of a built page allows.
 */
export function previewPage({ page = emptyPage, fault, version }: PreviewedPage): Promise<string> {
  const banner = fault === undefined ? "" : `<p class="preview-fault" role="alert">${escaped(fault)}</p>\n`;
  return htmlOf({
    ...page,
    metas: [...page.metas, ["preview-version", version]],
    styles: [...page.styles, faultStyle],
    besides: ["preview.js"],
    body: `${banner}${page.body}`,
  });
}
