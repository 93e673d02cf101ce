import { spawn } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { lac, project } from "../../lac.ts";
import { scratchProject } from "../scratchProject.ts";

const { folder, at, read, write, change } = scratchProject();

beforeAll(async () => {
  for (const name of ["adoption", "foster-homes"]) await lac(["new", "notebook", name], folder);
});

/** Begins a build, stops it as soon as it has a folder to work in, and tells how it ended. */
async function stopBuild(out: string, signal: NodeJS.Signals): Promise<NodeJS.Signals | null> {
  const command = resolve(project, "packages/report/dist/cli/lac.js");
  const child = spawn(process.execPath, [command, "report", "--out", out], { cwd: folder, stdio: "ignore" });
  const ended = new Promise<NodeJS.Signals | null>((done) => child.once("close", (_, by) => done(by)));
  while (!existsSync(at(out)) || readdirSync(at(out)).length === 0) await setTimeout(5);
  child.kill(signal);
  return ended;
}

describe("the index over reports", () => {
  it("names those of earlier builds that still stand beside those that are built", async () => {
    await lac(["report", "--out", "out"], folder);
    const all = read("out/index.html");
    expect(all).toMatch(/adoption\.html[\s\S]*foster-homes\.html/);
    await lac(["report", "foster-homes", "--out", "out"], folder);
    expect(read("out/index.html")).toBe(all);
  });

  it("names no report that is gone", async () => {
    rmSync(at("out/adoption.html"));
    await lac(["report", "foster-homes", "--out", "out"], folder);
    expect(read("out/index.html")).not.toContain("adoption");
  });
});

describe("a report for which nothing was given", () => {
  const cellsSaying = (said: string): string =>
    `export function cells() { return { said: ${JSON.stringify(said)}, leftOut: ["All of it: left out, because no plan was given; give one."] }; }\n`;

  it("has notes alone, and none of its pages of an earlier build stays", async () => {
    await lac(["new", "notebook", "plans"], folder);
    write("notebooks/plans/report.mdx", "---\ntitle: Plans\n---\n\n{said && <p>{said}</p>}\n");
    write("notebooks/plans/cells.ts", cellsSaying("There is a plan."));
    await lac(["report", "plans", "adoption", "--formats", "html,docx", "--out", "given"], folder);
    expect(read("given/adoption.html")).toContain('href="plans.html"');
    expect(readdirSync(at("given"))).toEqual(expect.arrayContaining(["plans.html", "plans.docx", "plans-notes.html"]));
    write("notebooks/plans/cells.ts", cellsSaying(""));
    const { status, output, messages } = await lac(["report", "plans", "adoption", "--out", "given"], folder);
    expect(status, messages).toBe(0);
    expect(messages).toContain("Not written, since nothing was given for it: plans. Its notes say what to give.");
    expect(output).not.toContain("given/plans.html");
    expect(readdirSync(at("given")).filter((file) => file.startsWith("plans"))).toEqual(["plans-notes.html"]);
    expect(read("given/plans-notes.html")).toContain("no plan was given; give one.");
    expect(read("given/plans-notes.html")).not.toContain('href="plans.html"');
    for (const page of ["adoption.html", "index.html"]) expect(read(`given/${page}`)).not.toContain("plans.html");
    rmSync(at("notebooks/plans"), { recursive: true });
  });

  it("is written where its author wrote something", async () => {
    await lac(["new", "notebook", "plans"], folder);
    write("notebooks/plans/report.mdx", "---\ntitle: Plans\n---\n\n{said && <p>{said}</p>}\n");
    write("notebooks/plans/cells.ts", cellsSaying(""));
    write("notebooks/plans/author.md", "## Purpose\n\nTo begin.\n");
    await lac(["report", "plans", "--out", "authored"], folder);
    expect(read("authored/plans.html")).toContain("To begin.");
    rmSync(at("notebooks/plans"), { recursive: true });
  });
});

describe("a build that is stopped", () => {
  it("leaves nothing where it is stopped by Ctrl-C", async () => {
    expect(await stopBuild("stopped", "SIGINT")).toBe("SIGINT");
    expect(existsSync(at("stopped"))).toBe(false);
  });

  it("leaves a folder where it is killed, which the next build clears away", async () => {
    expect(await stopBuild("killed", "SIGKILL")).toBe("SIGKILL");
    expect(readdirSync(at("killed")).every((name) => name.startsWith(".unfinished-"))).toBe(true);
    await lac(["report", "foster-homes", "--out", "killed"], folder);
    expect(readdirSync(at("killed"))).toEqual([
      "foster-homes-notes.html",
      "foster-homes.html",
      "index.html",
      "reports.json",
      "ro-crate-metadata.json",
    ]);
  });
});

describe("prose that imports what stands beside it", () => {
  it("prints it", async () => {
    write("notebooks/foster-homes/words.ts", 'export const said: string = "said beside";\n');
    change(
      "notebooks/foster-homes/report.mdx",
      "## Definitions",
      'import { said } from "./words.ts";\n\n{said}\n\n## Definitions',
    );
    const { status } = await lac(["report", "foster-homes", "--out", "beside"], folder);
    expect(status).toBe(0);
    expect(read("beside/foster-homes.html")).toContain("<p>said beside</p>");
  });
});

describe("a notebook that is broken", () => {
  it("does not stop the reports of others", async () => {
    change("notebooks/adoption/report.mdx", "## Definitions", "## {Definitions");
    change("notebooks/adoption/cells.ts", "addMonths(asAt, -months)", "addMonths(asAt, minusSix)");
    const { status, messages } = await lac(["report", "foster-homes", "--out", "others"], folder);
    expect({ status, messages }).toMatchObject({ status: 0 });
    const broken = await lac(["report", "--out", "others"], folder);
    expect(broken).toMatchObject({ status: 2, output: "" });
    expect(broken.messages).toContain('The notebook "adoption" cannot be built: cells.ts line ');
  });
});
