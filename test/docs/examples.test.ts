import { cpSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { pagesFolder } from "../../docs/content/writtenPages.ts";
import { lac, project } from "../lac.ts";
import { machineNode, runIn } from "../packed/packedProject.ts";
import { type ScratchProject, scratchProject } from "../report/scratchProject.ts";

/** A folder with all samples, and the settings of the sample's own papers. */
function sampleProject(): ScratchProject {
  const own = scratchProject();
  cpSync(join(project, "data-samples"), own.at("data-samples"), { recursive: true });
  cpSync(join(project, "notebooks/settings.json"), own.at("notebooks/settings.json"));
  return own;
}

const { folder, at, write } = sampleProject();
// commands build a paper again and again: a light one; the sample's own is tested as the paper that it is
for (const file of ["report.mdx", "cells.ts"])
  cpSync(join(project, "packages/notebook/template", file), at(`notebooks/placements/${file}`));

/** What stands in fences of a language on the written pages, with where. */
function fencesOf(language: string): readonly (readonly [page: string, text: string])[] {
  return readdirSync(pagesFolder).flatMap((file) => {
    const text = readFileSync(join(pagesFolder, file), "utf8");
    const fences = [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))];
    return fences.map(([, inside = ""]) => [basename(file, ".md"), inside] as const);
  });
}

/** The words of a command line, those in quotation marks together. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}

/** Whether code is what stands in `cells.ts` of a notebook, and no script. */
function isCells(code: string): boolean {
  return code.includes("export function cells(");
}

// what the tests of packed packages run: an installation, and a folder made with it
const installs = /^(?:npm install|cd |npx lac init )/;

describe("every command on the written pages", () => {
  const lines = fencesOf("sh").flatMap(([page, text]) =>
    text
      .trim()
      .split("\n")
      .map((line) => [page, line] as const),
  );
  const commands = lines.filter(([, line]) => !installs.test(line));

  it.each(commands)("%s: %s", async (_, line) => {
    const [npx, name, ...args] = wordsOf(line);
    expect([npx, name]).toEqual(["npx", "lac"]);
    const { status, output, messages } = await lac(args, folder);
    // a return or a paper with faults has them told
    expect(["check", "reconcile"].includes(args[0] ?? "") ? [0, 1] : [0], messages).toContain(status);
    if (!args.includes("--out")) expect(output).not.toBe("");
  });
});

describe("every notebook on the written pages", () => {
  const cells = fencesOf("ts").filter(([, code]) => isCells(code));
  const prose = fencesOf("mdx");
  const own = sampleProject();
  /** what the page of a notebook says whose cells have a text */
  const sentences = {
    chartOfSvg: "Most live in foster homes",
    // the sample's own series says 7.4 days in the year to 31 March 2018
    'ownId("training-days")': "<strong>7.4</strong> days of training in the year",
  } as const;

  it("is built of its cells and the prose after them, and its types hold", async () => {
    expect(cells.map(([page]) => page)).toEqual(prose.map(([page]) => page));
    own.write(
      "homes.svg",
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 40"><rect width="80" height="20" /></svg>',
    );
    own.change("notebooks/settings.json", '"files": {', '"files": { "homes": "../homes.svg",');
    const names = cells.map((_, number) => `example-${number}`);
    for (const [number, name] of names.entries()) {
      own.write(`notebooks/${name}/cells.ts`, cells[number]?.[1] ?? "");
      own.write(`notebooks/${name}/report.mdx`, `---\ntitle: "Example ${number}"\n---\n\n${prose[number]?.[1] ?? ""}`);
    }
    const { status, messages } = await lac(["report", ...names, "--out", "examples"], own.folder);
    expect(status, messages).toBe(0);
    for (const [text, sentence] of Object.entries(sentences)) {
      const [number] = cells.flatMap(([, code], at) => (code.includes(text) ? [at] : []));
      expect(own.read(`examples/example-${number}.html`)).toContain(sentence);
    }
  });
});

describe("every script on the written pages", () => {
  // what is printed, a value a line
  const print = "console.log = (value) => process.stdout.write(JSON.stringify(value) + String.fromCharCode(10));";

  it.each(fencesOf("js").map(([page, text], number) => [page, number, text] as const))(
    "%s, %i, runs as it stands as a .mjs on the Node of the machine",
    async (_, number, text) => {
      write("print.mjs", print);
      write(`script-${number}.mjs`, text);
      const script = `script-${number}.mjs`;
      const { output, messages } = await runIn(folder, machineNode ?? process.execPath, [
        "--import",
        "./print.mjs",
        script,
      ]);
      expect(messages).toBe("");
      const claims = [...text.matchAll(/^console\.log\(.*\); \/\/ => (.+)$/gm)].map(([, claim = ""]) => claim);
      expect(claims.length).toBeGreaterThan(0);
      const found: readonly unknown[] = output
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(found).toHaveLength(claims.length);
      for (const [place, expected] of claims.entries()) {
        const digits = /^(-?\d+\.(\d+))…$/.exec(expected);
        const value = found[place];
        if (digits === null) expect(value).toEqual(JSON.parse(expected));
        else expect(Math.abs(Number(value) - Number(digits[1]))).toBeLessThan(10 ** -(digits[2]?.length ?? 0));
      }
    },
  );

  it("is JavaScript: what is TypeScript is the cells of a notebook", () => {
    expect(fencesOf("ts").filter(([, code]) => !isCells(code))).toEqual([]);
  });
});
