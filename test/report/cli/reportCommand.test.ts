import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { settingsSchema } from "../../../packages/report/src/source/settingsRule.ts";
import { type LacRun, lac, lacAlone, project } from "../../lac.ts";
import { svgLogo } from "../letterhead/logos.ts";
import { scratchProject } from "../scratchProject.ts";
import { notebooksWith, sampleSettings, scratchFolder } from "./settingsFolder.ts";

const notebook = "understanding-our-population";
const folder = scratchFolder();
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `lac report` in a folder of notebooks with settings of its own. */
function report(settings: string, ...options: readonly string[]): Promise<LacRun> {
  notebooksWith(folder, settings, [notebook]);
  writeFileSync(join(folder, "notebooks/logo.svg"), svgLogo());
  return lac(["report", ...options], folder);
}

function settingsWith(others: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...sampleSettings(), ...others }, null, 2);
}

describe("lac report under a council's letterhead", () => {
  const out = join(folder, "out");
  const page = (file: string): string => readFileSync(join(out, file), "utf8");

  it("puts its logo, authors and colours into every page, and says how far it has come", async () => {
    const run = await report(
      settingsWith({
        council: "Any & Sons <Council>",
        authors: ["A. Author", "B. Writer", "Performance team"],
        logo: { file: "logo.svg", alternativeText: "Any Council" },
        colours: ["#00703C", "#B58840"],
      }),
      "--formats",
      "html,docx",
      "--out",
      out,
    );
    expect(run.status, run.messages).toBe(0);
    expect(run.messages).toMatch(
      /Checking the notebooks\nComputing understanding-our-population\nWriting understanding-our-population\.docx\nWriting index\.docx\n$/,
    );
    expect(run.output).toContain(": Understanding our population of looked after children: Any & Sons <Council>, 21");
    for (const file of ["index.html", `${notebook}.html`]) {
      expect(page(file), file).toContain(`<img class="logo" src="data:image/svg+xml;base64,`);
      expect(page(file), file).toContain('alt="Any Council" width="240" height="64"');
      expect(page(file), file).toContain('<meta name="theme-color" content="#00703C">');
      expect(page(file), file).toContain(":root:root { --accent: #00703C; }");
      if (file !== "index.html") expect(page(file)).toContain("By A. Author, B. Writer and Performance team.");
      expect(page(file), file).toContain('<meta name="author" content="A. Author; B. Writer; Performance team">');
    }
    const drawings = page(`${notebook}.html`).match(/<svg[\s\S]*?<\/svg>/g) ?? [];
    expect(drawings.join("")).toContain("#00703C");
    expect(drawings.join("")).not.toMatch(/#12436D|#28A197/i);
  });

  it("leaves it out where the return is another's, or nobody's by name", async () => {
    const others = join(folder, "others");
    const { data } = sampleSettings();
    const run = await lac(
      ["report", "--data", `${[data].flat()[0]}`, "--authority", "E06000055", "--out", others],
      folder,
    );
    expect(run.status, run.messages).toBe(0);
    const html = readFileSync(join(others, `${notebook}.html`), "utf8");
    expect(html).toContain("Bedford, as at");
    expect(html).not.toMatch(/Any &|class="logo"|Performance team|#00703C/);
  });

  it("marks each report and the page over them as what they are, and publishes where the settings do not ask for an internal version", async () => {
    expect(page("index.html")).toContain(
      '<p class="marking">Internal: small numbers are shown. Not for publication.</p>',
    );
    const usual = join(folder, "usual");
    const { internal, ...others } = sampleSettings() as { readonly internal?: boolean };
    expect(internal).toBe(true);
    const run = await report(JSON.stringify(others), "--out", usual);
    expect(run.status, run.messages).toBe(0);
    for (const file of ["index.html", `${notebook}.html`]) {
      const html = readFileSync(join(usual, file), "utf8");
      expect(html, file).toContain('<p class="marking">For publication: small numbers are withheld');
      expect(html, file).not.toContain("Internal: small numbers are shown");
    }
    expect(readFileSync(join(usual, "index.html"), "utf8")).not.toContain("Internal");
  });
});

describe("lac report with settings that are wrong", () => {
  it.each([
    ['{\n  "council": "A"', "notebooks/settings.json line 2: this is not YAML or JSON"],
    [
      settingsWith({ colour: ["#00703C"] }),
      'the file has the key "colour", which means nothing there; write colours if',
    ],
    [
      settingsWith({ colours: ["#F8C43C"] }),
      "colours[1] is #F8C43C, which is too pale: its contrast with white is 1.6",
    ],
    [settingsWith({ logo: { file: "none.svg", alternativeText: "A" } }), "none.svg does not exist."],
    [
      settingsWith({ logo: { file: "settings.json", alternativeText: "A" } }),
      "settings.json: the logo is neither a PNG",
    ],
  ])("stops with one sentence: %#", async (settings, sentence) => {
    const run = await report(settings, "--out", join(folder, "none"));
    expect(run).toMatchObject({ status: 2, output: "" });
    expect(run.messages).toContain(sentence);
    expect(run.messages.trimEnd().split("\n").length).toBe(1);
    expect(readdirSync(folder)).not.toContain("none");
  });
});

describe("lac report and lac figures", () => {
  it.each([
    ["report", ["report", "--authority", "Bedfrod"]],
    ["figures", ["figures", `${[sampleSettings().data].flat()[0]}`, "--year", "2018", "--authority", "Bedfrod"]],
    ["check", ["check", `${[sampleSettings().data].flat()[0]}`, "--authority", "Bedfrod"]],
  ])("%s refuses an authority that there is not", async (_, args) => {
    const run = await lac(args);
    expect(run).toMatchObject({ status: 2, output: "" });
    expect(run.messages).toBe(
      '--authority: there is no English authority "Bedfrod"; write Bedford if that is meant.\n',
    );
  });

  it("prints the schema of its settings for editors", async () => {
    const run = await lac(["report", "--schema"], folder);
    expect(run.status).toBe(0);
    expect(JSON.parse(run.output)).toEqual(JSON.parse(JSON.stringify(settingsSchema)));
  });
});

describe("lac report --out", () => {
  const { folder: own, at, read } = scratchProject();
  const run = (out: string): Promise<LacRun> => lac(["report", "--data", "return", "--out", out], own);

  it.each([
    ["the return", "return", "Episodes.csv"],
    ["the return, through a link", "link", "Episodes.csv"],
    ["the file of population", ".", "population.csv"],
    ["the settings", "notebooks", "settings.json"],
    ["a notebook", "notebooks/foster-homes", "cells.ts"],
  ])("is not the folder of %s", async (_, out, held) => {
    mkdirSync(at("notebooks/foster-homes"), { recursive: true });
    for (const file of ["report.mdx", "cells.ts"]) {
      writeFileSync(
        at(`notebooks/foster-homes/${file}`),
        readFileSync(join(project, "packages/notebook/template", file)),
      );
    }
    if (out === "link") symlinkSync("return", at("link"));
    const before = readdirSync(at(out));
    const { status, output, messages } = await run(out);
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(messages).toMatch(
      /^--out: \S+ holds \S+, from which the reports are made; give them a folder of their own, such as reports\.\n$/,
    );
    expect(before).toContain(held);
    expect(readdirSync(at(out))).toEqual(before);
  });

  it("leaves no folder where a notebook cannot be built", async () => {
    writeFileSync(at("notebooks/foster-homes/report.mdx"), '---\ntitle: "Homes"\n---\n\n{nothing}\n');
    const { status, messages } = await run("deep/down/out");
    expect(status).toBe(2);
    expect(messages).toContain(
      'report.mdx line 5, column 2: it uses the cell "nothing", which cells.ts does not make.',
    );
    expect(existsSync(at("deep"))).toBe(false);
    mkdirSync(at("mine"));
    await run("mine");
    expect(readdirSync(at("mine"))).toEqual([]);
  });

  it.each([
    ["a chart", "{placementChart}", "a chart; write <Chart of={…} />"],
    ["a table", "{comparison}", "a table; write <DataTable of={…} />"],
    [
      "a number with decimals",
      "{comparison.columns.length / 7}",
      "the number 0.42857142857142855; say how many decimals it has, as formatNumber(…, 1) does in cells.ts",
    ],
  ])("has no page in which %s is printed as the language has it", async (_, braces, what) => {
    writeFileSync(
      at("notebooks/foster-homes/report.mdx"),
      `---\ntitle: "Homes"\n---\n\nOn {date} the council looked after {children}.\n\nThat is ${braces}.\n`,
    );
    const { status, output, messages } = await run("printed");
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(messages.trimEnd().split("\n").at(-1)).toBe(
      `The notebook "foster-homes" cannot be built: report.mdx line 7, column 9: what stands in the braces is ${what}.`,
    );
    expect(existsSync(at("printed"))).toBe(false);
  });

  it.each([
    ["waits for what never comes", "await new Promise(() => {});"],
    ["ends the process", 'Object(globalThis)["process"].exit(0);'],
  ])("is not done where a notebook %s", async (_, code) => {
    writeFileSync(at("notebooks/foster-homes/report.mdx"), '---\ntitle: "Homes"\n---\n\nwords\n');
    writeFileSync(
      at("notebooks/foster-homes/cells.ts"),
      `export async function cells(): Promise<object> {\n  ${code}\n  return {};\n}\n`,
    );
    const args = ["report", "--data", "return", "--out", "ended"];
    const { status, output, messages } = await lacAlone(args, own);
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(messages.trimEnd().split("\n").at(-1)).toMatch(/^lac was ended before it was done: /);
    expect(existsSync(at("ended"))).toBe(false);
  });

  it.each([
    ["a file", "package.json", "package.json cannot be a folder, for there is a file of that name; give another name."],
    [
      "below a file",
      "package.json/out",
      "out cannot be written, for what stands before its name is a file and no folder.",
    ],
    ["blank", "", "--out: the name of the folder is blank."],
  ])("is refused in a sentence where it is %s", async (_, out, sentence) => {
    writeFileSync(at("package.json"), "{}");
    const { status, output, messages } = await run(out);
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(messages.trimEnd().split("\n").at(-1)).toContain(sentence);
    expect(read("package.json")).toBe("{}");
  });

  it("says that there is no notebook where there is none", async () => {
    rmSync(at("notebooks/foster-homes"), { recursive: true });
    const { status, messages } = await run("none");
    expect(status).toBe(2);
    expect(messages).toMatch(/notebooks holds no notebook; lac new notebook NAME makes one to begin with\.\n$/);
    expect((await lac(["report", "homes", "--out", "none"], own)).messages).toContain(
      'There is no notebook "homes"; there is none yet.',
    );
  });
});
