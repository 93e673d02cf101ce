import { contentPolicyMark, withContentPolicy } from "../build/withContentPolicy.ts";
import { escaped } from "../cli/escaped.ts";

/** What a page of the preview shows. */
export interface PreviewedPage {
  /** the page as it was when it could last be made; undefined where it never could */
  readonly html: string | undefined;
  /** why the page cannot be built as it stands; undefined where it can */
  readonly fault: string | undefined;
  /** changes whenever a page may have changed */
  readonly version: string;
}

const faultStyle = `.preview-fault { position: sticky; top: 0; z-index: 1; margin: 0; padding: 0.75rem 1rem; color: #fff; background: #942514; font: bold 1rem / 1.4 Arial, Helvetica, sans-serif; overflow-wrap: anywhere; }`;

/** Where there is no page yet: a title, and the fault. */
const emptyPage = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentPolicyMark}"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>Preview</title></head><body><main><h1>Preview</h1></main></body></html>`;

/**
 * A page as a build makes it, with the fault over it if there is one, and a script that shows it anew after an edit. Its
 * content policy allows that script, and otherwise what that of a built page allows.
 */
export function previewPage({ html = emptyPage, fault, version }: PreviewedPage): string {
  const head = `<meta name="preview-version" content="${version}"><style>${faultStyle}</style><script type="module" src="preview.js"></script></head>`;
  const banner = fault === undefined ? "" : `<p class="preview-fault" role="alert">${escaped(fault)}</p>`;
  const shown = html.replace("</head>", () => head).replace(/<body[^>]*>/, (body) => `${body}${banner}`);
  return withContentPolicy(shown).replace(
    /default-src 'none';(?: script-src ([^;]*);)?/,
    (_, own = "") => `default-src 'none'; script-src ${`'self' ${own}`.trim()}; connect-src 'self';`,
  );
}
