import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { makeEpisodes } from "./makeEpisodes.ts";

// How fast this library is beside its peers: every side in a fresh process, one after the other in turn, on the same
// return. Run it with `npx -y pnpm@12.21.0 bench [EPISODES…]`; trust the ratios, not the milliseconds. Peers are for
// those who have them: Debian's python3-pandas, and DuckDB after `npm install --prefix test/bench @duckdb/node-api`.

/** Who does a job, and the command that tells how. */
interface Side {
  readonly name: string;
  readonly command: readonly string[];
}

interface Run {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly answer: string;
}

const inSides = (file: string): string => join(import.meta.dirname, "sides", file);
const lac = join(import.meta.dirname, "../../packages/report/bin/lac.cjs");

const us: Side = { name: "this library", command: [process.execPath, inSides("lac.ts")] };
const peers = [
  { side: { name: "DuckDB", command: [process.execPath, inSides("duckdb.ts")] }, needs: "@duckdb/node-api" },
  { side: { name: "pandas", command: ["python3", inSides("withPandas.py")] }, needs: "python3-pandas" },
] as const;

/** The jobs, and which peers have a counterpart. */
const jobs: readonly { readonly name: string; readonly title: string; readonly peers: readonly string[] }[] = [
  { name: "read", title: "Read Header and Episodes to columns, validated", peers: ["DuckDB", "pandas"] },
  { name: "stock", title: "Children looked after at 121 month-ends by placement", peers: ["DuckDB", "pandas"] },
  { name: "everything", title: "Read, and ten year-ends: every figure here, one stock there", peers: ["pandas"] },
];

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function isThere(needs: string): boolean {
  const command: readonly string[] =
    needs === "python3-pandas"
      ? ["python3", "-c", "import pandas"]
      : [process.execPath, "--input-type=module", "-e", `await import("${needs}")`];
  return spawnSync(command[0] ?? "", command.slice(1), { cwd: import.meta.dirname }).status === 0;
}

function runOnce({ name, command }: Side, job: string, folder: string): Run {
  const [program = "", ...args] = command;
  const { stdout, stderr, status } = spawnSync(program, [...args, job, folder], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${name} failed at ${job}: ${stderr}`);
  return JSON.parse(stdout);
}

/** How long a command takes in all: what somebody waits who types it. */
function timeProcess(command: readonly string[]): number {
  const [program = "", ...args] = command;
  const from = performance.now();
  const { status, stderr } = spawnSync(program, args);
  if (status !== 0) throw new Error(String(stderr));
  return performance.now() - from;
}

function median(values: readonly number[]): number {
  const inOrder = values.toSorted((a, b) => a - b);
  return inOrder[Math.floor(inOrder.length / 2)] ?? Number.NaN;
}

function printSide(name: string, milliseconds: number, ours: number, more: string): void {
  const ratio = (ours / milliseconds).toFixed(2);
  print(`  ${name.padEnd(14)} ${milliseconds.toFixed(0).padStart(7)} ms   this library ÷ it: ${ratio}   ${more}`);
}

/** @returns whether all sides give the same answer */
function compare(job: (typeof jobs)[number], sides: readonly Side[], folder: string, rounds: number): boolean {
  const runs = new Map<string, Run[]>(sides.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const side of sides) runs.get(side.name)?.push(runOnce(side, job.name, folder));
  }
  const time = (name: string): number => median((runs.get(name) ?? []).map(({ milliseconds }) => milliseconds));
  print(`\n${job.title} (${rounds} rounds)`);
  for (const { name } of sides) {
    const megabytes = median((runs.get(name) ?? []).map((run) => run.megabytes));
    printSide(name, time(name), time(us.name), `${megabytes.toFixed(0)} MB`);
  }
  const answers = new Set([...runs.values()].flat().map(({ answer }) => answer));
  print(answers.size === 1 ? `  all answer: ${[...answers][0]}` : "  THE ANSWERS DIFFER:");
  if (answers.size > 1) for (const [name, [run]] of runs) print(`  ${name}: ${run?.answer}`);
  return answers.size === 1;
}

function compareProcesses(folder: string, hasPandas: boolean): void {
  const ours = [process.execPath, lac, "figures", folder, "--as-at", "2026-03-31"];
  const theirs = ["python3", inSides("withPandas.py"), "read", folder];
  const times = { ours: [] as number[], theirs: [] as number[], node: [] as number[] };
  for (let round = 0; round < 5; round++) {
    times.ours.push(timeProcess(ours));
    times.node.push(timeProcess([process.execPath, "-e", ""]));
    if (hasPandas) times.theirs.push(timeProcess(theirs));
  }
  print("\n`lac figures` as a process (5 rounds)");
  printSide("lac figures", median(times.ours), median(times.ours), "");
  printSide("Node alone", median(times.node), median(times.ours), "");
  if (hasPandas) printSide("pandas, read", median(times.theirs), median(times.ours), "");
}

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 400_000];
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) throw new RangeError("sizes are numbers of episodes");
print(`${cpus()[0]?.model ?? "unknown processor"}, Node ${process.versions.node}`);
const there = peers.filter(({ needs }) => isThere(needs));
for (const { side, needs } of peers) {
  if (!there.some((peer) => peer.needs === needs)) print(`${side.name} is passed over, as ${needs} is not installed.`);
}
for (const episodes of sizes) {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    makeEpisodes(episodes, folder);
    print(`\n## ${episodes} episodes`);
    const rounds = episodes > 1_000_000 ? 1 : 3;
    for (const job of jobs) {
      if (job.name === "everything" && episodes > 100_000) continue;
      const sides = [us, ...there.map(({ side }) => side).filter(({ name }) => job.peers.includes(name))];
      if (!compare(job, sides, folder, rounds)) process.exitCode = 1;
    }
    if (episodes <= 100_000)
      compareProcesses(
        folder,
        there.some(({ needs }) => needs === "python3-pandas"),
      );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
