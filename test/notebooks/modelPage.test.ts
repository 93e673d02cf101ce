import { expect, it } from "vitest";
import { axeFindings } from "../axeFindings.ts";
import { describeInBrowser } from "../inBrowser.ts";
import { enter, modelPages, textOf } from "./modelPages.ts";

describeInBrowser("the page of a caseload scenario, opened from disk in Chromium", () => {
  const { open, written } = modelPages();

  it("begins with the report's scenario as Node worked it out, to the last digit shown, and comes back to it", async () => {
    const page = await open();
    const ids = ["finding", "caseloads", "costs", "posts", "needed", "waiting", "break-even", "comparison", "months"];
    const shown = (): Promise<string[]> => Promise.all(ids.map((id) => page.locator(`#${id}`).innerHTML()));
    const first = await shown();
    for (const html of first) expect(written()).toContain(html.replaceAll(/ scope="(col|row)"/g, ' scope="$1"'));
    await enter(page, "advisers", "9");
    expect(await shown()).not.toEqual(first);
    await page.click("#reset");
    await expect.poll(shown).toEqual(first);
  });

  it("shows table, charts and cost of what is entered at once", async () => {
    const page = await open();
    const parts = ["caseloads", "chart-0", "costs", "comparison"];
    const before = await Promise.all(parts.map((id) => textOf(page, id)));
    await page.selectOption("#advisers-1-from", "");
    await enter(page, "advisers", "9.5");
    for (const [at, id] of parts.entries()) await expect.poll(() => textOf(page, id)).not.toBe(before[at]);
    expect(await textOf(page, "finding")).toContain("With 9.5 advisers the caseload is highest on");
    const fan = await textOf(page, "chart-2");
    await enter(page, "takeUpAt21", "66");
    await expect.poll(() => textOf(page, "chart-2")).not.toBe(fan);
    const costs = await textOf(page, "costs");
    await enter(page, "costPerAdviser", "40000");
    await enter(page, "payAward", "2.5");
    expect(await textOf(page, "costs")).not.toBe(costs);
    await enter(page, "targetCaseload", "18");
    expect(await textOf(page, "caseloads")).toContain("against a target of 18");
  });

  it("leaves a range alone when its likeliest value moves, and holds the slider within it", async () => {
    const page = await open();
    const range = (): Promise<string[]> =>
      Promise.all(["low", "high"].map((end) => page.inputValue(`#takeUpAt21-${end}`)));
    expect(await range()).toEqual(["65", "85"]);
    await enter(page, "takeUpAt21", "84");
    expect(await range()).toEqual(["65", "85"]);
    expect(await page.getAttribute("[data-moves=takeUpAt21]", "max")).toBe("85");
    await page.fill("#takeUpAt21", "95");
    await page.locator("#takeUpAt21-high-fault").getByText("the likeliest between the two").waitFor();
    await enter(page, "takeUpAt21-high", "97");
    expect(await page.getAttribute("[data-moves=takeUpAt21]", "max")).toBe("97");
  });

  it("tells a screen reader once, when nothing has changed for a while", async () => {
    const page = await open({ isAnew: true });
    await expect.poll(() => textOf(page, "status")).toContain("the caseload is highest");
    await page.evaluate(
      "window.told = []; new MutationObserver(() => told.push(document.getElementById('status').textContent)).observe(document.getElementById('status'), { childList: true })",
    );
    // all in one go, so that no busy machine lets a while pass between them
    await page.evaluate(
      "for (const advisers of ['8', '9', '10']) { const field = document.getElementById('advisers'); field.value = advisers; field.dispatchEvent(new Event('input', { bubbles: true })); }",
    );
    await expect.poll(() => textOf(page, "status")).toContain("With 10 advisers");
    expect(await page.evaluate("told.length")).toBe(1);
  });

  it("says beside a control what is wrong with it, and keeps the last results", async () => {
    const page = await open();
    const before = await textOf(page, "caseloads");
    await page.fill("#takeUpAt21", "175");
    await page.locator("#takeUpAt21-fault").getByText("Give a number from 0 to 100, or leave it blank.").waitFor();
    expect(await page.getAttribute("#takeUpAt21", "aria-invalid")).toBe("true");
    expect(await page.getAttribute("#takeUpAt21", "aria-describedby")).toContain("takeUpAt21-fault");
    expect(await textOf(page, "caseloads")).toBe(before);
    expect(await page.isVisible("#stale")).toBe(true);
    await expect.poll(() => textOf(page, "status")).toContain("Not worked out");
    await page.fill("#takeUpAt21", "75");
    await expect.poll(() => page.getAttribute("#takeUpAt21", "aria-invalid")).toBeNull();
    expect(await page.isVisible("#stale")).toBe(false);
  });

  it("takes a budget that is cleared for no budget, and says nothing of one", async () => {
    const page = await open();
    await expect.poll(() => page.locator("#finding").textContent()).toContain("the budget");
    for (const field of await page.locator('input[type="number"][name^="budget"]').all()) await field.fill("");
    await expect.poll(() => page.locator("#finding").textContent()).not.toContain("budget");
    await expect.poll(() => page.locator("#costs").textContent()).not.toMatch(/budget/i);
  });

  it("keeps what it comes to in sight of the controls on a phone", async () => {
    const page = await open({ width: 375 });
    await page.locator("#costPerAdviser").scrollIntoViewIfNeeded();
    const key = await page.locator("#key").boundingBox();
    expect(key?.y).toBeGreaterThanOrEqual(0);
    expect((key?.y ?? 0) + (key?.height ?? 0)).toBeLessThan(200);
    const before = await textOf(page, "key");
    await enter(page, "costPerAdviser", "40000");
    expect(await textOf(page, "key")).not.toBe(before);
  });

  it.each([360, 1280])(
    "fits %i pixels, and axe-core finds nothing, with faults and all parts open (WCAG 2.2 AA)",
    async (width) => {
      const page = await open({ width });
      await page.fill("#advisers", "0");
      await page.locator("#advisers-fault").getByText("Give a number above 0").waitFor();
      await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
      expect(await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).toBe(
        true,
      );
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  it("works by keyboard alone: every control can be reached, is seen to be, and moves by its arrows", async () => {
    const page = await open({ isAnew: true });
    const wanted = await page.evaluate(
      "[...document.querySelectorAll('input, select, button')].map((one) => one.id || one.dataset.moves)",
    );
    const reached: unknown[] = [];
    for (let step = 0; step < 90 && !reached.includes("download-years"); step += 1) {
      await page.keyboard.press("Tab");
      reached.push(await page.evaluate("document.activeElement.id || document.activeElement.dataset.moves"));
      expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
    }
    expect(reached).toEqual(expect.arrayContaining(wanted as unknown[]));
    const before = await textOf(page, "finding");
    await page.focus("#advisers");
    await page.keyboard.press("ArrowUp");
    expect(await page.inputValue("#advisers")).toBe("7.5");
    await expect.poll(() => textOf(page, "finding")).not.toBe(before);
    await page.focus("[data-moves=targetCaseload]");
    await page.keyboard.press("ArrowRight");
    expect(await page.inputValue("#targetCaseload")).toBe("22.5");
    await expect.poll(() => textOf(page, "caseloads")).toContain("against a target of 22.5");
  });
});
