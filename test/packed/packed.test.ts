import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { project } from "../lac.ts";
import type { ProgramRun } from "../runProgram.ts";
import { machineNode, type PackedProject, packProject, runIn } from "./packedProject.ts";

// by its path: under the condition "development", by which tests run, stands what is not JavaScript
const { checkPackage, createPackageFromTarballData }: typeof import("@arethetypeswrong/core") = await import(
  join(import.meta.dirname, "../node_modules/@arethetypeswrong/core/dist/index.js")
);

let packed: PackedProject;

beforeAll(async () => {
  packed = await packProject();
  // what README's examples read
  symlinkSync(join(project, "data-samples"), join(packed.folder, "data-samples"), "junction");
});
afterAll(() => packed?.remove());

/** The code of a Markdown text, block by block. */
function codeIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
}

/** What ours need not do: they are ES modules with `exports`, which Node has read since its version 12. */
const ofOlderModules: ReadonlySet<string> = new Set(["node10", "node16-cjs"]);

describe("a packed package", () => {
  it("holds what was built, its source, its words and its licence, and nothing else", () => {
    const allowed =
      /^(?:package\.json|README\.md|LICENSE|(?:dist|src)\/[\w./-]+\.(?:js|d\.ts|ts|json)|(?:bin|site|template|home)\/.*)$/;
    for (const { name, files } of packed.packages) {
      expect([name, ...files.filter((file) => !allowed.test(file) || file.includes("node_modules"))]).toEqual([name]);
      expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json"]));
    }
    // by it lac verify says which figures another release changes
    const report = packed.packages.find(({ name }) => name === "@lac-analytics/report");
    expect(report?.files).toContain("home/CHANGELOG.md");
  });

  it("was built of the sources it holds, each of them", () => {
    for (const { name, files } of packed.packages) {
      const stems = (folder: string, ending: RegExp): readonly string[] =>
        files
          .filter((file) => file.startsWith(`${folder}/`) && ending.test(file))
          .map((file) => file.slice(folder.length + 1).replace(ending, ""))
          .sort();
      expect([name, stems("dist", /\.js$/)]).toEqual([name, stems("src", /\.ts$/)]);
      expect([name, stems("dist", /\.d\.ts$/)]).toEqual([name, stems("src", /\.ts$/)]);
    }
  });

  it("says what it is, on which Node it runs and under which licence", () => {
    for (const { manifest } of packed.packages) {
      expect(manifest).toMatchObject({ license: "MIT", engines: { node: ">=20" } });
      expect(manifest.description).not.toBe("");
      expect(manifest.keywords?.length).toBeGreaterThan(0);
    }
  });

  it("asks for exact versions, which every installer understands", () => {
    for (const { dependencies = {} } of packed.packages.map(({ manifest }) => manifest))
      expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it("has every file that its doors lead to", () => {
    const missing = packed.packages.flatMap(({ name, files, manifest }) =>
      Object.values(manifest.exports)
        .flatMap((door) => (typeof door === "string" ? [door] : Object.values(door)))
        .filter((target) => !files.includes(target.replace("./", "")))
        .map((target) => `${name}: ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it("is one of which publint has nothing to say", async () => {
    for (const { name, folder } of packed.packages) {
      const { messages } = await publint({ pkgDir: folder, pack: false, strict: true });
      expect([name, ...messages]).toEqual([name]);
    }
  });

  it("is one whose types are not wrong, wherever ES modules are understood", async () => {
    for (const { name, archive } of packed.packages) {
      const checked = await checkPackage(createPackageFromTarballData(readFileSync(archive)));
      const found = "problems" in checked ? checked.problems : [{ kind: "no types" }];
      const wrong = found.filter(
        (problem) => !("resolutionKind" in problem && ofOlderModules.has(String(problem.resolutionKind))),
      );
      expect([name, ...wrong]).toEqual([name]);
    }
  });
});

describe.each([
  { which: "the Node of the machine", node: machineNode },
  { which: "the Node of the workspace", node: process.execPath },
])("what is packed, on $which", ({ node }) => {
  const run = (args: readonly string[]) => runIn(packed.folder, node ?? "", args);
  const lac = (args: readonly string[]) => run(["node_modules/@lac-analytics/report/bin/lac.cjs", ...args]);

  it.skipIf(node === undefined)("runs the code of every README as it stands there", async () => {
    const readmes = [join(project, "README.md"), ...packed.packages.map(({ folder }) => join(folder, "README.md"))];
    const examples = new Set(readmes.flatMap((path) => codeIn(readFileSync(path, "utf8"))));
    const outputs: string[] = [];
    for (const code of examples) {
      writeFileSync(join(packed.folder, "example.mjs"), code);
      const { status, output, messages } = await run(["example.mjs"]);
      expect({ code, status, messages }).toEqual({ code, status: 0, messages: "" });
      outputs.push(output);
    }
    // as the first of them says: 51.6, 46.1 to 57.6, of 315 in 61,026
    expect(outputs[0]).toMatch(
      /numerator: 315,\s+denominator: 61026,\s+value: 51\.61\d+,\s+lower: 46\.07\d+,\s+upper: 57\.64/,
    );
  });

  it.skipIf(node === undefined)("has a command lac, with help, documentation and figures", async () => {
    const help = await lac(["--help"]);
    expect(help).toMatchObject({ status: 0, messages: "" });
    expect(help.output).toContain("Usage: lac");
    const { output: address } = await lac(["documentation"]);
    expect(readFileSync(fileURLToPath(address.trim()), "utf8")).toContain('<a href="start-analyst.html">');
    const figures = await lac(["figures", "data-samples/return", "--as-at", "2019-01-21", "--measures", "cla-number"]);
    expect(figures.status).toBe(0);
    expect(figures.output).toContain("cla-number,2019-01-21,2019-01-21,,total,total,315,,315,children");
  });
});

describe("a council's own folder", () => {
  const command = (): string => join(packed.folder, "node_modules/@lac-analytics/report/bin/lac.cjs");
  const lac = (folder: string, args: readonly string[]): Promise<ProgramRun> =>
    runIn(folder, machineNode ?? "", [command(), ...args]);
  const ours = (): string => join(packed.folder, "ours");
  let madeOurs: Promise<ProgramRun> | undefined;

  /** Makes the folder `ours`, once, by what is installed for the whole machine, of which npm keeps no record. */
  function makeOurs(): Promise<ProgramRun> {
    // a folder that is there and empty will do
    if (madeOurs === undefined) mkdirSync(ours());
    madeOurs ??= lac(packed.folder, ["init", "ours"]);
    return madeOurs;
  }

  it("has settings, the sample and every notebook, and keeps the archives of a release that is on no registry", () => {
    const at = (path: string): string => join(packed.home, path);
    const notebooks = (of: string): readonly string[] =>
      readdirSync(of).filter((name) => existsSync(join(of, name, "report.mdx")));
    expect(notebooks(at("notebooks"))).toEqual(notebooks(join(project, "notebooks")));
    const sample = readdirSync(at("data-samples"), { recursive: true, encoding: "utf8" });
    expect(sample).toContain(join("return", "Episodes.csv"));
    expect(sample.filter((name) => name.endsWith(".ts"))).toEqual([]);
    expect(readFileSync(at("notebooks/settings.json"), "utf8")).toContain("// The date of the reports.");
    expect(existsSync(at(".gitignore"))).toBe(true);
    const { dependencies }: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
      readFileSync(at("package.json"), "utf8"),
    );
    expect(Object.keys(dependencies).sort()).toEqual(packed.packages.map(({ name }) => name).sort());
    for (const spec of Object.values(dependencies)) expect(existsSync(at(spec.replace("file:", "")))).toBe(true);
  });

  it.skipIf(machineNode === undefined)("asks npm for what it can give, however the release was installed", async () => {
    const record = join(packed.folder, "node_modules/.package-lock.json");
    const archiveOf = (name: string): string => `${name.slice(1).replace("/", "-")}-${versionOf(name)}.tgz`;
    const versionOf = (name: string): string =>
      packed.packages.find((each) => each.name === name)?.manifest.version ?? "";
    const dependenciesOf = (folder: string): Readonly<Record<string, string>> =>
      JSON.parse(readFileSync(join(packed.folder, folder, "package.json"), "utf8")).dependencies;
    const makeBy = async (folder: string, resolved: (name: string) => string): Promise<void> => {
      const packages = packed.packages.map(({ name }) => [`node_modules/${name}`, { resolved: resolved(name) }]);
      writeFileSync(record, JSON.stringify({ packages: Object.fromEntries(packages) }));
      const { status, messages } = await lac(packed.folder, ["init", folder]);
      rmSync(record);
      expect(status, messages).toBe(0);
    };
    const report = "@lac-analytics/report";
    const registry = "https://registry.npmjs.org";
    await makeBy("of-registry", (name) => `${registry}/${name}/-/${archiveOf(name)}`);
    expect(dependenciesOf("of-registry")).toEqual({ [report]: versionOf(report) });
    await makeBy("of-archives-there", (name) => `file:../home/release/${archiveOf(name)}`);
    await makeBy("of-archives-gone", (name) => `file:../gone/${archiveOf(name)}`);
    await makeOurs();
    for (const folder of ["of-archives-there", "of-archives-gone", "ours"]) {
      expect(dependenciesOf(folder)).toEqual(
        Object.fromEntries(packed.packages.map(({ name }) => [name, `file:release/${archiveOf(name)}`])),
      );
      for (const { name, files } of packed.packages) {
        const archive = join(packed.folder, folder, "release", archiveOf(name));
        const { output } = await runIn(packed.folder, "tar", ["-tzf", archive]);
        const held = output
          .trim()
          .split("\n")
          .map((file) => file.replace("package/", ""));
        expect([name, ...held.toSorted()]).toEqual([name, ...files.toSorted()]);
      }
    }
  });

  it.skipIf(machineNode === undefined)("is made, and builds a new notebook at once", async () => {
    const made = await makeOurs();
    expect({ status: made.status, output: made.output }, made.messages).toEqual({
      status: 0,
      output: "ours/README.md\nours/notebooks/settings.json\nours/package.json\n",
    });
    expect(made.messages).toContain("npm install");
    expect(await lac(ours(), ["new", "notebook", "our-own"])).toMatchObject({ status: 0 });
    const built = await lac(ours(), ["report", "our-own"]);
    expect({ status: built.status, output: built.output }, built.messages).toMatchObject({ status: 0 });
    const page = readFileSync(join(ours(), "reports/our-own.html"), "utf8");
    expect(page).toContain("315 children");
    const checked = await lac(ours(), ["check", "data-samples/return"]);
    expect({ status: checked.status, output: checked.output }).toEqual({
      status: 0,
      output: "code,severity,file,row,child,column,value,message\n",
    });
  });
});

describe("the types of what is packed", () => {
  it("hold for who uses nothing else, with every check of the compiler", async () => {
    const code = packed.packages.flatMap(({ folder }) => codeIn(readFileSync(join(folder, "README.md"), "utf8")));
    const folder = join(packed.folder, "typed");
    mkdirSync(folder);
    for (const [at, each] of code.entries()) writeFileSync(join(folder, `example-${at}.ts`), each);
    const compilerOptions = { module: "nodenext", target: "es2023", strict: true, noEmit: true, types: [] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions }));
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    const compiler = join(project, "node_modules/typescript/bin/tsc");
    const { output } = await runIn(folder, process.execPath, [compiler, "-p", "."]);
    expect(output).toBe("");
  });
});
