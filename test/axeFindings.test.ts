import { expect, it } from "vitest";
import { axeFindings, axeFindingsEverywhere } from "./axeFindings.ts";
import { describeInBrowser, openBrowser, openPage } from "./inBrowser.ts";

const pageWith = (colour: string): string => `<!doctype html><html lang="en"><title>Shades</title>
<main><h1>Shades</h1>
<div style="background: linear-gradient(to right, #fff 30%, transparent) left / 3rem 100% no-repeat local">
<p style="color: ${colour}">Words over the shade of a frame</p></div></main></html>`;

describeInBrowser("what axe-core finds", () => {
  it("is that letters are pale, over a shade too, on either width", async () => {
    const page = await openPage(await openBrowser());
    await page.setContent(pageWith("#bbb"));
    const { light } = await axeFindingsEverywhere(page, { phone: 375, desktop: 1280 });
    expect(light.phone).toEqual([expect.stringMatching(/^color-contrast: <p/)]);
  });

  it("is nothing of letters that stand out", async () => {
    const page = await openPage(await openBrowser());
    await page.setContent(pageWith("#000"));
    expect(await axeFindings(page)).toEqual([]);
  });
});
