import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { checkReturn, postcodesIn, readPostcodes, readProviders } from "@lac-analytics/core";
import { readReturnFrom } from "@lac-analytics/core/node";
import { makeEpisodes } from "./makeEpisodes.ts";

// A county's return (18,685 episodes) with last year's, and the same ten times as large: reading and every rule, start-up
// included. Run it with: node --conditions=lac-source test/bench/check.ts
const sizes = [18_685, 186_850];

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** What one process does, as `lac check` does: reads both years and both lists, runs the rules, and says what it took. */
async function checkOnce(at: string): Promise<void> {
  const read = await readReturnFrom([join(at, "this")]);
  const { return: lastYear } = await readReturnFrom([join(at, "last")]);
  const wanted = postcodesIn([read.return, lastYear]);
  const readAfter = performance.now();
  const { problems, rules, notRun } = checkReturn(read, {
    lastYear,
    providers: readProviders(readFileSync(join(at, "providers.csv")), "providers.csv"),
    postcodes: readPostcodes(readFileSync(join(at, "postcodes.csv")), "postcodes.csv", (code) => wanted.has(code)),
    authority: "E06000056",
  });
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const found = `${rules.length} rules, ${notRun.length} not run, ${problems.length} problems`;
  const times = `read ${readAfter.toFixed(0)} ms, check ${(performance.now() - readAfter).toFixed(0)} ms`;
  const cpu = ((userCPUTime + systemCPUTime) / 1000).toFixed(0);
  print(`${found}; ${times} from the start of the process; processor time ${cpu} ms; ${(maxRSS / 1000).toFixed(0)} MB`);
}

function measureSizes(): void {
  print(`${cpus()[0]?.model ?? "unknown processor"}, Node ${process.versions.node}`);
  for (const episodes of sizes) {
    const at = mkdtempSync(join(tmpdir(), "check-"));
    makeReturns(at, episodes);
    for (let round = 0; round < 3; round += 1) {
      const from = performance.now();
      const args = ["--conditions=lac-source", "--no-warnings", import.meta.filename, at];
      const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
      if (status !== 0) throw new Error(stderr);
      print(`${episodes} episodes: ${(performance.now() - from).toFixed(0)} ms in all; ${stdout.trim()}`);
    }
    rmSync(at, { recursive: true });
  }
}

/** Two years of Header and Episodes by the generator, and rows of every other file for some of the children. */
function makeReturns(at: string, episodes: number): void {
  const thisYear = join(at, "this");
  const lastYear = join(at, "last");
  mkdirSync(lastYear);
  makeEpisodes(episodes, thisYear, "2025-03-31", 8);
  const [heading = "", ...rows] = linesOf(join(thisYear, "episodes.csv"));
  write(join(lastYear, "episodes.csv"), heading, rows.flatMap(asOfLastYear));
  const [headerHeading = "", ...children] = linesOf(join(thisYear, "header.csv"));
  write(join(lastYear, "header.csv"), headerHeading, children);
  for (const [name, columns, every, cells] of otherFiles) {
    const some = children.filter((_, index) => index % every === 0).map((row) => row.split(","));
    for (const year of [thisYear, lastYear]) {
      write(
        join(year, `${name}.csv`),
        columns,
        some.map(([child = "", , born = ""]) => `${child},${born},${cells}`),
      );
    }
  }
  const places = new Set(rows.flatMap((row) => row.split(",").slice(10, 12)));
  write(
    join(at, "postcodes.csv"),
    "pcds,oscty,oslaua,oseast1m,osnrth1m",
    [...places].map((postcode, index) => `${postcode},E99999999,E06000056,${400_000 + (index % 9973) * 10},250000`),
  );
  const urns = new Set(rows.map((row) => row.split(",")[12] ?? ""));
  write(
    join(at, "providers.csv"),
    "URN,Provider type,Sector,Postcode,Registration date",
    [...urns].map((urn) => `${urn},Independent Fostering Agency,Private,SG18 5ZE,01/01/2010`),
  );
}

/** An episode as last year's return had it, if it had begun: without its end if that came later. */
function asOfLastYear(row: string): readonly string[] {
  const cells = row.split(",");
  const inOrder = (date = ""): string => date.split("/").toReversed().join("");
  if (inOrder(cells[1]) >= "20240401") return [];
  return [inOrder(cells[7]) >= "20240401" ? cells.with(7, "").with(8, "").with(9, "").join(",") : row];
}

const otherFiles: readonly (readonly [name: string, columns: string, every: number, cells: string])[] = [
  [
    "oc2",
    "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED",
    1,
    "12,,0,,1,1,1,0,,",
  ],
  ["oc3", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", 10, "YES,F2,U1"],
  ["reviews", "CHILD,DOB,REVIEW,REVIEW_CODE", 1, "01/07/2024,PN1"],
  ["missing", "CHILD,DOB,MISSING,MIS_START,MIS_END", 5, "M,01/07/2024,03/07/2024"],
  ["previous", "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM", 1, "Z1,,"],
  ["workers", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON", 1, "SW1,01/06/2022,,FCONTA"],
  ["uasc", "CHILD,DOB,SEX,DUC", 20, "1,"],
  [
    "ad1",
    "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR",
    50,
    "01/07/2023,01/10/2023,0,2,MF,L11",
  ],
  ["placed", "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED", 30, "01/07/2023,,"],
];

function linesOf(file: string): readonly string[] {
  return readFileSync(file, "utf8").trimEnd().split("\n");
}

function write(file: string, heading: string, rows: readonly string[]): void {
  writeFileSync(file, `${[heading, ...rows].join("\n")}\n`);
}

const folder = process.argv[2];
if (folder === undefined) measureSizes();
else await checkOnce(folder);
