import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core gives back, as far as it is read here. */
interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** By which rules axe-core looks: those of some standards, or some alone, and which of them are left out. */
interface AxeRules {
  readonly runOnly: readonly string[] | { readonly type: "rule"; readonly values: readonly string[] };
  readonly rules?: Readonly<Record<string, { readonly enabled: boolean }>>;
}

/** Of letters over the shades at the edges of what can be moved sideways axe-core cannot tell the contrast, and says nothing. */
const withoutShades = `{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { background-image: none !important }");
  document.adoptedStyleSheets.push(sheet);
}`;

/** WCAG 2.2 AA, and what is good practice. */
const everything: AxeRules = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};

const colours = ["color-contrast", "link-in-text-block"];
const coloursAlone: AxeRules = { runOnly: { type: "rule", values: colours } };
const allButColours: AxeRules = {
  ...everything,
  rules: Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])),
};

/** What axe-core finds wrong with a page as it stands. */
export function axeFindings(page: Page): Promise<readonly string[]> {
  return findings(page, everything);
}

/** What axe-core finds in either scheme and at either width. */
export type AxeFindings = Readonly<Record<"light" | "dark", Readonly<Record<"desktop" | "phone", readonly string[]>>>>;

/**
 * What axe-core finds wrong with a page on a desk and on a phone, in light and in the dark, with all that is folded open. Of
 * what it looks at colours take longest, and alone hang on no width and on the scheme. The page is left light, and as wide
 * as a phone.
 *
 * @param exclude what is left out in the dark: it cannot tell colours that a filter turns round
 */
export async function axeFindingsEverywhere(
  page: Page,
  widths: { readonly phone: number; readonly desktop: number },
  exclude: readonly string[] = [],
): Promise<AxeFindings> {
  const height = 900;
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: widths.desktop, height });
  await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
  const byWidth = await coloursByWidth(page);
  const desktop = await findings(page, allButColours);
  await page.setViewportSize({ width: widths.phone, height });
  // the page is told of its width with the next frame, and only then knows what can be moved sideways
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  const phone = await findings(page, everything);
  await page.emulateMedia({ colorScheme: "dark" });
  const inTheDark = await findings(page, coloursAlone, exclude);
  await page.emulateMedia({ colorScheme: "light" });
  return {
    light: { desktop: [...desktop, ...byWidth], phone },
    dark: { desktop: byWidth, phone: inTheDark },
  };
}

async function findings(page: Page, rules: AxeRules, exclude: readonly string[] = []): Promise<readonly string[]> {
  if (!(await page.evaluate("'axe' in globalThis"))) {
    await page.evaluate(source);
    await page.evaluate(withoutShades);
  }
  const [context, options] = [{ exclude }, { ...rules, resultTypes: ["violations"] }].map((each) =>
    JSON.stringify(each),
  );
  const { violations } = (await page.evaluate(`axe.run(${context}, ${options})`)) as AxeResult;
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** The colours that are others on wide screens than on phones; what phones alone write has its own. */
async function coloursByWidth(page: Page): Promise<readonly string[]> {
  return (await page.evaluate(
    `[...document.styleSheets].flatMap(({ cssRules }) => [...cssRules])
      .filter(({ conditionText = "" }) => conditionText.includes("width"))
      .flatMap(({ cssRules }) => [...cssRules])
      .filter(({ selectorText }) => !selectorText.endsWith("::before"))
      .flatMap(({ selectorText, style }) => [...style].filter((name) => /color|background|opacity|filter/.test(name)).map((name) => selectorText + " has a " + name + " that hangs on the width"))`,
  )) as readonly string[];
}
