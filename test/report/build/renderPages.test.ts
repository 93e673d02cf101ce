import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ReportPage } from "@lac-analytics/report";
import { afterAll, describe, expect, it } from "vitest";
import { renderPages } from "../../../packages/report/src/build/renderPages.ts";
import { project } from "../../lac.ts";

const parent = join(project, "test/dist/prose");
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function scratchFolder(): string {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, "run-"));
  folders.push(folder);
  return folder;
}

function pageOf(name: string): ReportPage {
  return {
    name,
    letterhead: { council: "Anyshire", authors: [], colours: [] },
    asAt: "2019-01-21",
    internal: true,
    cells: { children: "315 children" },
    code: "",
    sources: [],
    dataNote: "",
    errorNote: "",
    versions: [],
  };
}

/** Renders two notebooks, of which the second has the prose given. */
async function render(prose: string): Promise<ReadonlyMap<string, string>> {
  const folder = scratchFolder();
  for (const [name, source] of [
    ["action-plan", "---\ntitle: Action plan\n---\n\nHello\n"],
    ["placements", prose],
  ] as const) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "report.mdx"), source);
  }
  return renderPages(folder, [pageOf("action-plan"), pageOf("placements")], [], scratchFolder());
}

const begin = "---\ntitle: Placements\n---\n\n{props.cells.children}\n\n";

describe("renderPages", () => {
  it("renders every page and the index", async () => {
    const pages = await render(`${begin}<p>is all</p>\n`);
    expect([...pages.keys()]).toEqual(["action-plan.html", "index.html", "placements.html"]);
    expect(pages.get("placements.html")).toContain("315 children");
    expect(pages.get("index.html")).toContain(
      '<a href="placements.html">Placements</a>, Anyshire, as at 21 January 2019',
    );
  });

  it.each([
    ["an unclosed tag", "Some <strong>words\n", "line 7, column 6: the tag <strong> is not closed"],
    ["an unclosed block", "<details>\n\nwords\n", "line 7, column 1: the tag <details> is not closed"],
    ["a closing tag alone", "Some </b> words\n", "line 7, column 6: the closing tag </b> has no opening tag before it"],
    ["an unclosed brace", "Some {props.cells.children\n\nwords\n", "line 7, column 6: a brace { is not closed"],
    [
      "a sign that is no tag",
      "Fewer <5 children\n",
      "line 7, column 7: the sign < begins a tag here and no tag follows; for the sign itself write &lt;",
    ],
    ["a comment of HTML", "<!-- aside -->\n", "line 7, column 1: a comment is written {/* like this */} here"],
    [
      "braces that hold no expression",
      "Some {props.cells.} words\n",
      "line 7, column 19: what stands in the braces cannot be read: Unexpected token",
    ],
    [
      "an unknown component",
      "<Chrat of={1} />\n",
      "line 7: there is no component <Chrat>; it is misspelt, or not imported",
    ],
    [
      "a misspelt cell",
      "\n{props.cells.childrn}\n",
      'line 8: it uses the cell "childrn", which cells.ts does not make',
    ],
    [
      "a name that there is not",
      "Some {cells.children}\n",
      "line 7: cells is not defined; the cells are called props.cells",
    ],
  ])("says what is wrong with prose, and where: %s", async (_, prose, said) => {
    await expect(render(begin + prose)).rejects.toThrow(
      `The notebook "placements" cannot be built: report.mdx ${said}.`,
    );
  });

  it.each([
    [
      "an import of a file that is not there",
      '---\ntitle: Placements\n---\nimport { total } from "./totals.ts";\n\n{total}\n',
      'line 4: it imports "./totals.ts", which is not there',
    ],
    [
      "an import that cannot be read",
      '---\ntitle: Placements\n---\nimport total fom "./totals.ts";\n',
      "line 4, column 14: the import or export cannot be read: Expected `from` but found `Identifier`",
    ],
    [
      "front matter that is no YAML",
      "---\ntitle: Placements: all\n  - of them\n---\n\nwords\n",
      "line 2, column 17: its front matter cannot be read: bad indentation of a mapping entry",
    ],
    ["no front matter", "words\n", 'line 1: it has no title; begin it with front matter that holds "title:"'],
    [
      "front matter without a title",
      "---\nauthor: Anyone\n---\n\nwords\n",
      'line 1: it has no title; begin it with front matter that holds "title:"',
    ],
  ])("says what is wrong with the head of the prose: %s", async (_, prose, said) => {
    await expect(render(prose)).rejects.toThrow(`The notebook "placements" cannot be built: report.mdx ${said}.`);
  });
});
