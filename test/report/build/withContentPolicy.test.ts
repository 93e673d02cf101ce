import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { withContentPolicy } from "../../../packages/report/src/build/withContentPolicy.ts";

const page = (styles: string): string =>
  `<head><meta http-equiv="Content-Security-Policy" content="content-policy">${styles}</head>`;

describe("withContentPolicy", () => {
  it("allows the styles that stand in the page, by their hashes, and nothing else", () => {
    const css = "p{color:#0b0c0c}";
    const hash = createHash("sha256").update(css).digest("base64");
    expect(withContentPolicy(page(`<style>${css}</style>`))).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'"`,
    );
  });

  it("allows no style where the page has none", () => {
    expect(withContentPolicy(page(""))).toContain("style-src 'none'");
  });

  it("allows the scripts that stand in the page, by their hashes, and takes data for none", () => {
    const script = "open()";
    const hash = createHash("sha256").update(script).digest("base64");
    const data = '<script type="application/json" id="model">{}</script>';
    expect(withContentPolicy(page(`${data}<script type="module">${script}</script>`))).toContain(
      `content="default-src 'none'; script-src 'sha256-${hash}'; style-src 'none'; img-src data:; base-uri 'none'; form-action 'none'"`,
    );
  });

  it("refuses a page without a place for it", () => {
    expect(() => withContentPolicy("<head></head>")).toThrow("no place for its content policy");
  });
});
