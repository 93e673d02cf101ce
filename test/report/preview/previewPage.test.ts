import { describe, expect, it } from "vitest";
import { previewPage } from "../../../packages/report/src/preview/previewPage.ts";

const html =
  '<!DOCTYPE html><html lang="en-GB"><head><meta http-equiv="Content-Security-Policy" content="content-policy"><title>Placements</title></head><body class="x"><main>$& 315</main></body></html>';

describe("previewPage", () => {
  it("is the page, with a script that it may run and nothing else that it may not", () => {
    const page = previewPage({ html, fault: undefined, version: "7" });
    expect(page).toContain("<main>$& 315</main>");
    expect(page).toContain('<meta name="preview-version" content="7">');
    expect(page).toContain('<script type="module" src="preview.js"></script></head>');
    expect(page).toMatch(/content="default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'sha256-/);
    expect(page).not.toContain('class="preview-fault"');
  });

  it("lets a page run the script that it holds itself", () => {
    const scripted = html.replace("</body>", '<script type="module">1 + 1</script></body>');
    expect(previewPage({ html: scripted, fault: undefined, version: "7" })).toMatch(
      /content="default-src 'none'; script-src 'self' 'sha256-[^']+'; connect-src 'self'; style-src/,
    );
  });

  it("has the fault over it, as text", () => {
    const page = previewPage({ html, fault: 'The cell "a<b" fails: $&', version: "7" });
    expect(page).toContain(
      '<body class="x"><p class="preview-fault" role="alert">The cell &quot;a&lt;b&quot; fails: $&amp;</p><main>',
    );
  });

  it("is the fault alone where there never was a page", () => {
    const page = previewPage({ html: undefined, fault: "No such column.", version: "7" });
    expect(page).toContain('role="alert">No such column.</p>');
    expect(page).toContain("<title>Preview</title>");
  });
});
