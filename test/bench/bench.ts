import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { makeEpisodes } from "./makeEpisodes.ts";

// How fast this library is beside its peers: every side in a fresh process, one after the other in turn, on the same
// return. Run it with `npx -y pnpm@12.21.0 bench [EPISODES…]`, by default 10,000 and 400,000; England's ten years are
// 4000000. Trust the ratios, and on a machine that does other work those of the processor's time. Peers are for those who
// have them: Debian's python3-pandas, and DuckDB, which is installed where it can be.

/** Who does a job, and the command that tells how. */
interface Side {
  readonly name: string;
  readonly command: readonly string[];
}

/** What a job took: of the clock and of all processors together, and the most memory. */
interface Run {
  readonly milliseconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

interface Answered extends Run {
  readonly answer: string;
}

const inSides = (file: string): string => join(import.meta.dirname, "sides", file);
const lac = join(import.meta.dirname, "../../packages/report/bin/lac.cjs");

/** A Python that has pandas: that of the path, or that of the system, whose packages it may be. */
const python = ["python3", "/usr/bin/python3"].find((command) => canRun([command, "-c", "import pandas"]));
const importDuckDb = [process.execPath, "--input-type=module", "-e", 'await import("@duckdb/node-api")'];

const us: Side = { name: "this library", command: [process.execPath, inSides("lac.ts")] };
const peers: readonly (Side & { readonly needs: string; readonly isThere: boolean })[] = [
  {
    name: "DuckDB",
    command: [process.execPath, inSides("duckdb.ts")],
    needs: "@duckdb/node-api",
    isThere: canRun(importDuckDb),
  },
  {
    name: "pandas",
    command: [python ?? "", inSides("withPandas.py")],
    needs: "python3-pandas",
    isThere: python !== undefined,
  },
];

/** The jobs, and which peers have a counterpart. */
const jobs: readonly { readonly name: string; readonly title: string; readonly peers: readonly string[] }[] = [
  { name: "read", title: "Read Header and Episodes to columns, validated", peers: ["DuckDB", "pandas"] },
  { name: "stock", title: "Children looked after at 121 month-ends by placement", peers: ["DuckDB", "pandas"] },
  { name: "rolling", title: "Mean days to adoption over three years, at 121 month-ends", peers: ["DuckDB", "pandas"] },
  { name: "moves", title: "Moves in twelve months, and the days in care in them", peers: ["DuckDB", "pandas"] },
  { name: "everything", title: "Read, and ten year-ends: every figure here, one stock there", peers: ["pandas"] },
];

const mostForEverything = 100_000;

function canRun([program = "", ...args]: readonly string[]): boolean {
  return spawnSync(program, args, { cwd: import.meta.dirname }).status === 0;
}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function runOnce({ name, command }: Side, job: string, folder: string): Answered {
  const [program = "", ...args] = command;
  const { stdout, stderr, status } = spawnSync(program, [...args, job, folder], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${name} failed at ${job}: ${stderr}`);
  return JSON.parse(stdout);
}

/** What a command takes in all: what somebody waits who types it. Of its processor's time Linux alone tells. */
function runProcess([program = "", ...args]: readonly string[]): Omit<Run, "megabytes"> {
  const [from, before] = [performance.now(), processorOfChildren()];
  const { status, stderr } = spawnSync(program, args, { maxBuffer: 100_000_000 });
  if (status !== 0) throw new Error(String(stderr));
  return { milliseconds: performance.now() - from, processor: processorOfChildren() - before };
}

/** The milliseconds that processes took which this one started and which are over: `cutime` and `cstime` of proc(5), in ticks of 10 ms. */
function processorOfChildren(): number {
  if (process.platform !== "linux") return Number.NaN;
  const [, behindName = ""] = readFileSync("/proc/self/stat", "utf8").split(") ");
  const [user, system] = behindName.split(" ").slice(13, 15).map(Number);
  return 10 * ((user ?? Number.NaN) + (system ?? Number.NaN));
}

function median(values: readonly number[]): number {
  const inOrder = values.toSorted((a, b) => a - b);
  return inOrder[Math.floor(inOrder.length / 2)] ?? Number.NaN;
}

function medians(runs: readonly Omit<Run, "megabytes">[]): Omit<Run, "megabytes"> {
  const of = (part: "milliseconds" | "processor"): number => median(runs.map((run) => run[part]));
  return { milliseconds: of("milliseconds"), processor: of("processor") };
}

function printSide(name: string, its: Omit<Run, "megabytes">, ours: Omit<Run, "megabytes">, more = ""): void {
  const of = (part: "milliseconds" | "processor"): string =>
    `${its[part].toFixed(0).padStart(7)} ms (${(ours[part] / its[part]).toFixed(2)})`;
  print(`  ${name.padEnd(14)} ${of("milliseconds")}  processor ${of("processor")}  ${more}`);
}

/** @returns the medians of this library; the exit code says whether all sides gave the same answer */
function compare(job: (typeof jobs)[number], folder: string, rounds: number): Omit<Run, "megabytes"> {
  const sides = [us, ...peers.filter(({ name, isThere }) => isThere && job.peers.includes(name))];
  const runs = new Map<string, Answered[]>(sides.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const side of sides) runs.get(side.name)?.push(runOnce(side, job.name, folder));
  }
  print(`\n${job.title} (${rounds} ${rounds === 1 ? "round" : "rounds"}; in brackets this library ÷ it)`);
  const ours = medians(runs.get(us.name) ?? []);
  for (const [name, ofSide] of runs) {
    printSide(name, medians(ofSide), ours, `${median(ofSide.map(({ megabytes }) => megabytes)).toFixed(0)} MB`);
  }
  const answers = new Set([...runs.values()].flat().map(({ answer }) => answer));
  print(answers.size === 1 ? `  all answer: ${[...answers][0]}` : "  THE ANSWERS DIFFER:");
  if (answers.size === 1) return ours;
  for (const [name, [run]] of runs) print(`  ${name}: ${run?.answer}`);
  process.exitCode = 1;
  return ours;
}

function compareProcesses(folder: string, rounds: number): void {
  const commands = new Map([
    ["lac figures", [process.execPath, lac, "figures", folder, "--as-at", "2026-03-31"]],
    ["Node alone", [process.execPath, "-e", ""]],
    ...(python === undefined ? [] : [["pandas, read", [python, inSides("withPandas.py"), "read", folder]] as const]),
  ]);
  const runs = new Map([...commands.keys()].map((name) => [name, [] as Omit<Run, "megabytes">[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, command] of commands) runs.get(name)?.push(runProcess(command));
  }
  print(`\n\`lac figures\` as a process (${rounds} rounds; in brackets it ÷ the other)`);
  for (const [name, ofSide] of runs) printSide(name, medians(ofSide), medians(runs.get("lac figures") ?? []));
}

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 400_000];
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) throw new RangeError("sizes are numbers of episodes");
print(`${cpus()[0]?.model ?? "unknown processor"}, Node ${process.versions.node}`);
for (const { name, needs, isThere } of peers) {
  if (!isThere) print(`${name} is passed over, as ${needs} is not installed.`);
}
const taken = new Map<string, Omit<Run, "megabytes">>();
for (const [at, episodes] of sizes.entries()) {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    makeEpisodes(episodes, folder);
    print(`\n## ${episodes} episodes`);
    for (const job of jobs) {
      if (job.name === "everything" && episodes > mostForEverything) continue;
      const ours = compare(job, folder, episodes > 1_000_000 ? 1 : 3);
      const before = taken.get(job.name);
      taken.set(job.name, ours);
      if (before === undefined) continue;
      const times = (ours.processor / before.processor).toFixed(1);
      print(`  of ${sizes[at - 1]} episodes this library took ${times} times less of the processor`);
    }
    if (episodes <= mostForEverything) compareProcesses(folder, 5);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
