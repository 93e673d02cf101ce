import { htmlOf } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";
import { previewPage } from "../../../packages/report/src/preview/previewPage.ts";

const page = { title: "Placements", metas: [], styles: ["p{}"], body: "<main>$& 315</main>" };

describe("previewPage", () => {
  it("is the page, with a script that it may run and nothing else that it may not", async () => {
    const shown = await previewPage({ page, fault: undefined, version: "7" });
    expect(shown).toContain("<main>$& 315</main>");
    expect(shown).toContain('<meta name="preview-version" content="7">');
    expect(shown).toContain('<script type="module" src="preview.js"></script>\n</head>');
    expect(shown).toMatch(/content="default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'sha256-/);
    expect(shown).not.toContain('class="preview-fault"');
  });

  it("says what the built page says, and looks as it does", async () => {
    const [built, shown] = [await htmlOf(page), await previewPage({ page, fault: undefined, version: "7" })];
    const partsOf = (html: string) =>
      [/<title>.*<\/title>/, /<style>p{}<\/style>/, /<body>[\s\S]*<\/body>/].map((part) => part.exec(html)?.[0]);
    expect(partsOf(shown)).toEqual(partsOf(built));
  });

  it("lets a page run the script that it holds itself", async () => {
    expect(await previewPage({ page: { ...page, scripts: ["1 + 1"] }, fault: undefined, version: "7" })).toMatch(
      /content="default-src 'none'; script-src 'self' 'sha256-[^']+'; connect-src 'self'; style-src/,
    );
  });

  it("has the fault over it, as text", async () => {
    const shown = await previewPage({ page, fault: 'The cell "a<b" fails: $&', version: "7" });
    expect(shown).toContain(
      '<body>\n<p class="preview-fault" role="alert">The cell &quot;a&lt;b&quot; fails: $&amp;</p>\n<main>',
    );
  });

  it("is the fault alone where there never was a page", async () => {
    const shown = await previewPage({ page: undefined, fault: "No such column.", version: "7" });
    expect(shown).toContain('role="alert">No such column.</p>');
    expect(shown).toContain("<title>Preview</title>");
  });
});
