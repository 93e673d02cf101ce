import { sha256 } from "@noble/hashes/sha2.js";
import { escaped } from "./escaped.ts";

/** A page as plain data: its head, its styles and scripts, and the HTML of its body. */
export interface HtmlPage {
  readonly title: string;
  /** what the page says of itself, by the names that HTML has for it */
  readonly metas: readonly (readonly [name: string, content: string])[];
  readonly styles: readonly string[];
  /** modules that run when the page is read */
  readonly scripts?: readonly string[];
  /** addresses of modules beside the page, which may ask for what stands beside it too; none in a page that is handed on */
  readonly besides?: readonly string[];
  /** whether its scripts start workers, out of what the page holds */
  readonly hasWorkers?: boolean;
  readonly body: string;
}

/**
 * The text of a page. Its content security policy lets nothing be loaded, and only the styles and the scripts that stand
 * in the page, known by their hashes, apply and run.
 *
 * @example
 * const page = { title: "Placements", metas: [], styles: [], body: "<p>315 children</p>" };
 * htmlOf(page).then((html) => /Policy" content="([^"]*)"/.exec(html)[1]); // => "default-src 'none'; style-src 'none'; img-src data:; base-uri 'none'; form-action 'none'"
 */
export async function htmlOf(page: HtmlPage): Promise<string> {
  const { title, metas, styles, scripts = [], besides = [], body } = page;
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(page)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    ...metas.map(([name, content]) => `<meta name="${escaped(name)}" content="${escaped(content)}">`),
    '<link rel="icon" href="data:,">',
    `<title>${escaped(title)}</title>`,
    ...styles.map((style) => `<style>${style}</style>`),
    ...besides.map((address) => `<script type="module" src="${escaped(address)}"></script>`),
  ];
  const foot = scripts.map((script) => `<script type="module">${script}</script>\n`);
  return `<!doctype html>\n<html lang="en-GB">\n<head>\n${head.join("\n")}\n</head>\n<body>\n${body}\n${foot.join("")}</body>\n</html>\n`;
}

function policyOf({ styles, scripts = [], besides = [], hasWorkers = false }: HtmlPage): string {
  const allowed = [...(besides.length === 0 ? [] : ["'self'"]), ...scripts.map(hashOf)];
  const worn = styles.map(hashOf);
  return [
    "default-src 'none'",
    ...(allowed.length === 0 ? [] : [`script-src ${allowed.join(" ")}`]),
    ...(besides.length === 0 ? [] : ["connect-src 'self'"]),
    ...(hasWorkers ? ["connect-src 'none'", "worker-src blob:"] : []),
    `style-src ${worn.length === 0 ? "'none'" : worn.join(" ")}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Worked out by a library: what browsers have for it, they have not where a page comes over an open network. */
function hashOf(text: string): string {
  const digest = sha256(new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
}
