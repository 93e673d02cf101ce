import { createHash } from "node:crypto";

/** Stands in the page's head until the styles that the page holds are known. */
export const contentPolicyMark = "content-policy";

/**
 * Writes the page's content security policy: nothing may be loaded or run, and only the styles that stand in the page,
 * known by their hashes, apply.
 *
 * @throws {Error} if the page has no place for it
 */
export function withContentPolicy(html: string): string {
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = ""]) => css);
  const hashes = styles.map((css) => `'sha256-${createHash("sha256").update(css).digest("base64")}'`);
  const policy = `default-src 'none'; style-src ${hashes.length === 0 ? "'none'" : hashes.join(" ")}; img-src data:; base-uri 'none'; form-action 'none'`;
  if (!html.includes(`"${contentPolicyMark}"`)) throw new Error("the page has no place for its content policy");
  return html.replace(`"${contentPolicyMark}"`, `"${policy}"`);
}
