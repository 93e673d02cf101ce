import { createHash } from "node:crypto";
import { htmlOf } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";

const page = { title: "A & B", metas: [["author", 'A "B"'] as const], styles: ["p{}"], body: "<p>$&</p>" };
const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("htmlOf", () => {
  it("allows the styles that stand in the page, by their hashes, and nothing else", async () => {
    const html = await htmlOf({ ...page, styles: ["p{}", "b{}"] });
    expect(html).toContain(
      `content="default-src 'none'; style-src ${hashOf("p{}")} ${hashOf("b{}")}; img-src data:; base-uri 'none'; form-action 'none'"`,
    );
  });

  it("allows no style where the page has none", async () => {
    expect(await htmlOf({ ...page, styles: [] })).toContain("style-src 'none'");
  });

  it("allows the scripts that stand in the page, by their hashes, and takes data for none", async () => {
    const body = '<script type="application/json" id="model">{}</script>';
    const html = await htmlOf({ ...page, body, scripts: ["open()"] });
    expect(html).toContain(`content="default-src 'none'; script-src ${hashOf("open()")}; style-src `);
    expect(html).toContain('<script type="module">open()</script>\n</body>');
    expect(html).not.toContain(hashOf("{}"));
  });

  it("has its title and what it says of itself as text, and its body as it is", async () => {
    const html = await htmlOf(page);
    expect(html).toContain("<title>A &amp; B</title>");
    expect(html).toContain('<meta name="author" content="A &quot;B&quot;">');
    expect(html).toContain("<body>\n<p>$&</p>\n</body>");
    expect(html).toContain('<html lang="en-GB">');
  });
});
