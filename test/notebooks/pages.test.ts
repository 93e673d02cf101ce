import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { contrast } from "@lac-analytics/charts";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { axeFindingsEverywhere } from "../axeFindings.ts";
import { describeWithProgram, hasProgram, printed } from "../document/pdfText.ts";
import { describeInBrowser, openBrowser, openPage } from "../inBrowser.ts";
import { project } from "../lac.ts";
import { builtReports } from "../report/builtReports.ts";

/** Letters of drawings that are too small; of the two drawings of a chart one is seen. */
async function smallLetters(page: Page): Promise<readonly string[]> {
  const sizes =
    (await page.evaluate(`[...document.querySelectorAll("figure svg text")].filter((text) => text.ownerSVGElement.getBoundingClientRect().width > 0).map((text) => {
      const scale = text.ownerSVGElement.getBoundingClientRect().width / text.ownerSVGElement.viewBox.baseVal.width;
      return parseFloat(getComputedStyle(text).fontSize) * scale;
    })`)) as readonly number[];
  return sizes.some((size) => size < 11) ? [`letters of ${Math.min(...sizes)} pixels`] : [];
}

/** The colours of a letter and of what is painted under it. */
interface LetterColours {
  readonly text: string;
  readonly ink: string;
  readonly ground: string;
}

/** Letters of drawings that stand out too little from what is painted under them: axe-core does not judge what is drawn. */
async function paleLetters(page: Page): Promise<readonly string[]> {
  const letters = (await page.evaluate(`(() => {
    const over = (ground, element) => {
      const { fill } = getComputedStyle(element);
      if (fill === "none") return ground;
      const [red, green, blue, alpha = 1] = fill.match(/[\\d.]+/g).map(Number);
      let share = alpha * getComputedStyle(element).fillOpacity;
      for (let each = element; each.tagName !== "svg"; each = each.parentElement) share *= getComputedStyle(each).opacity;
      return [red, green, blue].map((part, at) => part * share + ground[at] * (1 - share));
    };
    const hex = (colour) => "#" + colour.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("");
    const paper = getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number);
    return [...document.querySelectorAll("figure svg text")].filter((text) => text.getBoundingClientRect().width > 0).flatMap((text) => {
      const shapes = [...text.ownerSVGElement.querySelectorAll("path, rect, circle")]
        .filter((shape) => !shape.closest("defs, clipPath") && shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING);
      const { x, y, width, height } = text.getBBox();
      return [0.05, 0.5, 0.95].map((along) => {
        const point = new DOMPoint(x + width * along, y + height / 2).matrixTransform(text.getScreenCTM());
        const under = shapes.filter((shape) => shape.isPointInFill(point.matrixTransform(shape.getScreenCTM().inverse())));
        const ground = under.reduce(over, paper);
        return { text: text.textContent, ink: hex(over(ground, text)), ground: hex(ground) };
      });
    });
  })()`)) as readonly LetterColours[];
  return letters.flatMap(({ text, ink, ground }) =>
    contrast(ink, ground) < 4.5 ? [`the letters "${text}" are ${ink} on ${ground}`] : [],
  );
}

/** What is wrong with the headings, the tables and the marking of a page. */
async function faultsOfStructure(page: Page): Promise<readonly string[]> {
  const levels = (await page.evaluate(
    `[...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) => Number(tagName[1]))`,
  )) as readonly number[];
  const steps = levels.every((level, at) => (at === 0 ? level === 1 : level > 1 && level <= (levels[at - 1] ?? 0) + 1));
  const bare = (await page.evaluate(
    `[...document.querySelectorAll("table")].filter((table) => !table.caption || [...table.querySelectorAll("th")].some((th) => !th.scope)).length`,
  )) as number;
  const said = await page.locator("header .marking").allInnerTexts();
  return [
    ...(steps ? [] : [`headings ${levels.join()}`]),
    ...(bare === 0 ? [] : [`${bare} tables without a caption or scopes`]),
    ...(said.join() === marking ? [] : [`is marked "${said.join()}"`]),
  ];
}

/** What is wrong with a page on paper. */
async function faultsOnPaper(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: "print" });
  const hidden = (await page.evaluate(
    `[...document.querySelectorAll("table")].filter((table) => table.getBoundingClientRect().height < 20 || getComputedStyle(table.parentElement).overflowX !== "visible").length`,
  )) as number;
  const [body = 0, note = 0] = (await page.evaluate(
    `["main p:not(.note), main li", ".note, .standing"].map((kind) => parseFloat(getComputedStyle(document.querySelector(kind) ?? document.body).fontSize))`,
  )) as readonly number[];
  const headings = (await page.evaluate(
    `[...document.querySelectorAll("h2, h3, h4, figcaption, summary, caption")].map((heading) => heading.textContent.replace(/\\s+/g, ""))`,
  )) as readonly string[];
  const sheets = printed("pdftotext", ["-layout"], await page.pdf({ preferCSSPageSize: true }))
    .split("\f")
    .filter((sheet) => sheet.trim() !== "");
  await page.emulateMedia({ media: "screen" });
  const lines = sheets.map((sheet) =>
    sheet
      .split("\n")
      .map((line) => line.replace(/\s+/g, ""))
      .filter(Boolean),
  );
  const marks = sheets.filter(
    (sheet, at) => sheet.includes(marking) && sheet.includes(`Page ${at + 1} of ${sheets.length}`),
  );
  // the last line of a sheet is its foot; a heading may take several lines
  const orphans = lines.slice(0, -1).flatMap((sheet) => {
    const above = sheet.slice(0, -1).join("");
    return headings.filter((heading) => heading.length > 3 && above.endsWith(heading));
  });
  return [
    ...(hidden === 0 ? [] : [`${hidden} tables that are folded away or cut`]),
    ...(note <= body ? [] : [`notes of ${note} beside text of ${body}`]),
    ...(marks.length === sheets.length ? [] : [`${sheets.length - marks.length} sheets without marking`]),
    ...orphans.map((line) => `a sheet ends with the heading ${line}`),
  ];
}

const widths = { phone: 360, desktop: 1280 } as const;
type Screen = keyof typeof widths;
const screens = ["phone", "desktop"] as const;

/** What is looked for on a page. */
type Kind = "said" | "asked" | "print" | "structure" | `${"light" | "dark" | "letters"} ${Screen}`;

const notebooks = readdirSync(join(project, "notebooks"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(entry.parentPath, entry.name)).includes("report.mdx"))
  .map(({ name }) => name);
const marking = "Internal: small numbers are shown. Not for publication.";

describeInBrowser("the pages, opened from disk in Chromium", () => {
  let files: readonly string[];
  let faults: (kind: Kind) => readonly string[];

  beforeAll(async () => {
    const { folder, run } = await builtReports("sample");
    expect(run.status, run.messages).toBe(0);
    files = readdirSync(folder).filter((file) => file.endsWith(".html"));
    faults = await visitEach(folder);
  });

  /** Opens each page of the folder, those of notebooks that are not yet written as well, once, and looks at it everywhere. */
  async function visitEach(folder: string): Promise<typeof faults> {
    const all: { readonly kind: Kind; readonly fault: string }[] = [];
    const page = await openPage(await openBrowser());
    let file = "";
    const found = (kind: Kind, ...each: readonly string[]): void => {
      all.push(...each.map((fault) => ({ kind, fault: `${file}: ${fault}` })));
    };
    page.on("console", (message) => found("said", message.text()));
    page.on("pageerror", (error) => found("said", error.message));
    page.on("request", (request) => {
      const address = request.url();
      if (address !== pathToFileURL(join(folder, file)).href && !address.startsWith("data:")) found("asked", address);
    });
    for (file of files) {
      await page.setViewportSize({ width: widths.desktop, height: 900 });
      await page.goto(pathToFileURL(join(folder, file)).href);
      if (hasProgram("pdftotext")) found("print", ...(await faultsOnPaper(page)));
      await lookAtScreens(page, file, found);
    }
    return (wanted) => all.flatMap(({ kind, fault }) => (kind === wanted ? fault : []));
  }

  async function lookAtScreens(
    page: Page,
    file: string,
    found: (kind: Kind, ...faults: readonly string[]) => void,
  ): Promise<void> {
    for (const screen of screens) {
      await page.setViewportSize({ width: widths[screen], height: 900 });
      // the drawing of a page to use is moved sideways on a phone
      found(`letters ${screen}`, ...(file.endsWith("-model.html") ? [] : await smallLetters(page)));
      await page.emulateMedia({ colorScheme: "light" });
      found(`light ${screen}`, ...(await paleLetters(page)));
      found("structure", ...(await faultsOfStructure(page)));
      for (const scheme of ["dark", "light"] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        const fits = await page.evaluate(
          "document.documentElement.scrollWidth <= document.documentElement.clientWidth",
        );
        found(`${scheme} ${screen}`, ...(fits ? [] : ["is wider than the screen"]));
      }
    }
    const { light, dark } = await axeFindingsEverywhere(page, widths, ["figure svg"]);
    for (const screen of screens) {
      found(`light ${screen}`, ...light[screen]);
      found(`dark ${screen}`, ...dark[screen]);
    }
  }

  it("are those of all notebooks, and the one over them", () => {
    expect(files).toEqual(expect.arrayContaining(["index.html", ...notebooks.map((name) => `${name}.html`)]));
  });

  it("say nothing on the console, and ask for nothing", () => {
    expect([...faults("said"), ...faults("asked")]).toEqual([]);
  });

  it("say who may see them, and have one title, headings in steps of one, and tables with captions and scopes", () => {
    expect(faults("structure")).toEqual([]);
  });

  describe.each(screens)("on a %s", (screen) => {
    it.each(["light", "dark"] as const)(
      "fit the width, and axe-core finds nothing (WCAG 2.2 AA) in the %s scheme",
      (scheme) => {
        expect(faults(`${scheme} ${screen}`)).toEqual([]);
      },
    );

    it("have letters in their drawings that can be read", () => {
      expect(faults(`letters ${screen}`)).toEqual([]);
    });
  });

  describeWithProgram("pdftotext", "printed", () => {
    it("say on every sheet who may see it, and end none with a heading; tables are whole, and notes smaller than the text", () => {
      expect(faults("print")).toEqual([]);
    });
  });
});
