import { createHash } from "node:crypto";

/** Stands in the page's head until the styles that the page holds are known. */
export const contentPolicyMark = "content-policy";

/**
 * Writes the page's content security policy: nothing may be loaded, and only the styles and the scripts that stand in
 * the page, known by their hashes, apply and run. A page without a script may run none.
 *
 * @throws {Error} if the page has no place for it
 */
export function withContentPolicy(html: string): string {
  const styles = hashesOf(html, /<style[^>]*>([\s\S]*?)<\/style>/g);
  const scripts = hashesOf(html, /<script(?: type="module")?>([\s\S]*?)<\/script>/g);
  const policy = [
    "default-src 'none'",
    ...(scripts.length === 0 ? [] : [`script-src ${scripts.join(" ")}`]),
    `style-src ${styles.length === 0 ? "'none'" : styles.join(" ")}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  if (!html.includes(`"${contentPolicyMark}"`)) throw new Error("the page has no place for its content policy");
  return html.replace(`"${contentPolicyMark}"`, `"${policy.join("; ")}"`);
}

/** The hashes of what stands between the tags of a kind. */
function hashesOf(html: string, tags: RegExp): readonly string[] {
  return [...html.matchAll(tags)].map(
    ([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
}
