import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type KeptProgram, keptProgram } from "../../../packages/report/src/cli/keptProgram.ts";
import { stampOf } from "../../../packages/report/src/model/stampOf.ts";
import { lac, project } from "../../lac.ts";
import { type ProgramRun, runProgram } from "../../runProgram.ts";

// what is kept is made of what was built
const { keepProgram }: typeof import("../../../packages/report/src/cli/keepProgram.ts") = await import(
  join(project, "packages/report/dist/cli/keepProgram.js")
);

const folder = mkdtempSync(join(tmpdir(), "lac-program-"));
const programs = pathToFileURL(`${join(folder, "programs")}/`);
const keptFile = join(folder, "programs/program.json");
afterAll(() => rmSync(folder, { recursive: true }));

const kept = (): KeptProgram => JSON.parse(readFileSync(keptFile, "utf8"));

describe("a program in one piece", () => {
  beforeAll(() => keepProgram(programs));

  const inOnePiece = (args: readonly string[]): Promise<ProgramRun> => {
    const program = fileURLToPath(keptProgram(programs)?.program ?? "");
    return runProgram(process.execPath, [program, ...args], { cwd: project });
  };

  it.each([
    ["--help"],
    ["--version"],
    ["figures", "data-samples/return", "--as-at", "2019-01-21", "--by", "all"],
    ["figures", "nowhere"],
    ["measures"],
  ])("says what the modules say: lac %s %s", async (...args) => {
    expect(await inOnePiece(args)).toEqual(await lac(args));
  });

  it("writes the papers that the modules write, byte by byte, in every format", async () => {
    const order = ["report", "personal-advisers", "--formats", "html,pdf,docx,xlsx", "--out"];
    const [one, other] = [join(folder, "one"), join(folder, "other")];
    const runs = [await inOnePiece([...order, one]), await lac([...order, other])];
    expect(runs.map(({ status }) => status)).toEqual([0, 0]);
    const files = readdirSync(other);
    expect(readdirSync(one)).toEqual(files);
    expect(files.length).toBeGreaterThan(7);
    for (const file of files)
      expect(readFileSync(join(one, file)).equals(readFileSync(join(other, file))), file).toBe(true);
  });

  it("says of a fault of its own in which module it arose", async () => {
    const broken = join(folder, "broken.mjs");
    const core = new URL("../../../core/dist/index.mjs", keptProgram(programs)?.program);
    const said = pathToFileURL(join(project, "packages/report/dist/cli/sayOwnFault.js"));
    writeFileSync(
      broken,
      `const [{ dayFromIso }, { sayOwnFault }] = await Promise.all([import("${core}"), import("${said}")]);
      try { dayFromIso("x"); } catch (error) { sayOwnFault(error); }`,
    );
    const { messages } = await runProgram(process.execPath, [broken], { cwd: project });
    expect(messages).toMatch(/^lac has stopped at a fault of its own in isoDate\.js line \d+, and /);
  });

  it.each([
    "/packages/core/dist/index.js",
    "/packages/report/dist/cli/makeProgram.js",
    "/packages/report/package.json",
    "/csv-parse/package.json",
    "/pnpm-lock.yaml",
    "/node_modules/.modules.yaml",
    "/report/dist/cli/program.mjs",
  ])("is of no use once another file stands at %s", (ending) => {
    const { stamps, ...place } = kept();
    const others = join(folder, "others");
    const placed = { ...place, madeIn: `${others}/`, stamps };
    mkdirSync(others, { recursive: true });
    writeFileSync(join(others, "program.json"), JSON.stringify(placed));
    expect(keptProgram(pathToFileURL(`${others}/`))).toBeDefined();
    const file = Object.keys(stamps).find((stamped) => stamped.endsWith(ending)) ?? "";
    expect(file).not.toBe("");
    const other: KeptProgram = { ...placed, stamps: { ...stamps, [file]: `1 ${stamps[file]}` } };
    writeFileSync(join(others, "program.json"), JSON.stringify(other));
    expect(keptProgram(pathToFileURL(`${others}/`))).toBeUndefined();
  });

  it("is of no use in a copy, which would run what the original is", () => {
    const copy = join(folder, "copy");
    cpSync(join(folder, "programs"), copy, { recursive: true });
    expect(keptProgram(pathToFileURL(`${copy}/`))).toBeUndefined();
  });

  it("takes away programs that have long been out of use, and leaves the one that it replaces", async () => {
    const among = join(folder, "among");
    const url = pathToFileURL(`${among}/`);
    const lastWeek = new Date(Date.now() - 7 * 86_400_000);
    mkdirSync(join(among, "older"), { recursive: true });
    mkdirSync(join(among, "replaced"));
    writeFileSync(join(among, "program.json"), '{"folder": "replaced"}');
    for (const name of ["older", "replaced"]) utimesSync(join(among, name), lastWeek, lastWeek);
    await keepProgram(url);
    const names = readdirSync(among);
    expect(names).toHaveLength(3);
    expect(names).toEqual(expect.arrayContaining(["replaced", "program.json"]));
    expect(keptProgram(url)).toBeDefined();
  });

  it("is none where nothing was kept, or what tells of it is damaged", () => {
    const damaged = join(folder, "damaged");
    expect(keptProgram(pathToFileURL(`${damaged}/`))).toBeUndefined();
    mkdirSync(damaged);
    writeFileSync(join(damaged, "program.json"), '{"folder": "x", "stamps": {');
    expect(keptProgram(pathToFileURL(`${damaged}/`))).toBeUndefined();
  });

  it("is what lac runs once it is made, until a module of it is another, and is not kept where one is another meanwhile", async () => {
    const copy = join(folder, "checkout");
    cpSync(join(project, "packages"), join(copy, "packages"), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (file) => !/[\\/]packages[\\/]\w+[\\/]src$|[\\/]\.cache$/.test(file),
    });
    symlinkSync(join(project, "node_modules"), join(copy, "node_modules"));
    const url = pathToFileURL(`${join(copy, "packages/report/node_modules/.cache/lac")}/`);
    const version = async (): Promise<ProgramRun> => {
      // clocks of files are coarse
      await setTimeout(100);
      return runProgram(process.execPath, [join(copy, "packages/report/bin/lac.cjs"), "--version"], { cwd: copy });
    };
    const first = await version();
    expect(first).toMatchObject({ status: 0, messages: "" });
    const program = fileURLToPath(keptProgram(url)?.program ?? "");
    appendFileSync(program, 'process.stdout.write("in one piece");');
    expect(keptProgram(url)).toBeUndefined();
    const told = new URL("program.json", url);
    const text: KeptProgram = JSON.parse(readFileSync(told, "utf8"));
    writeFileSync(told, JSON.stringify({ ...text, stamps: { ...text.stamps, [program]: stampOf(statSync(program)) } }));
    expect(await version()).toMatchObject({ output: `${first.output}in one piece` });

    appendFileSync(join(copy, "packages/core/dist/index.js"), "\n");
    expect(keptProgram(url)).toBeUndefined();
    const ofCopy: typeof import("../../../packages/report/src/cli/keepProgram.ts") = await import(
      join(copy, "packages/report/dist/cli/keepProgram.js")
    );
    // in this process, which began before the module was changed
    await ofCopy.keepProgram(url);
    expect(keptProgram(url)).toBeUndefined();
    expect(await version()).toEqual(first);
    expect(keptProgram(url)).toBeDefined();
  });

  it("is not made where it cannot be kept", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    await keepProgram(pathToFileURL(`${file}/`));
    expect(readFileSync(file, "utf8")).toBe("");
  });
});
