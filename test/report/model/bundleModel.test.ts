import { describe, expect, it } from "vitest";
import { bundleModel } from "../../../packages/report/src/model/bundleModel.ts";
import { modelScriptMark, withModelScript } from "../../../packages/report/src/model/withModelScript.ts";

describe("bundleModel", () => {
  it("holds nothing that would end the script in the page, and leaves room below a megabyte", async () => {
    const script = await bundleModel();
    expect(script).not.toContain("</script");
    expect(script.length).toBeLessThan(900_000);
  });

  it("is written where the page has its place, and nowhere else", async () => {
    const page = `<p>$&</p><script type="module">${modelScriptMark}</script>`;
    const script = await bundleModel();
    expect(await withModelScript(page)).toBe(`<p>$&</p><script type="module">${script}</script>`);
    expect(await withModelScript("<p>none</p>")).toBe("<p>none</p>");
  });
});
