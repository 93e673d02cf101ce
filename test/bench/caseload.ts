import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { resolve } from "node:path";
import { addDays, addMonths, dayFromIso } from "@lac-analytics/core";
import { entitlementsOf } from "../../packages/core/src/cohort/entitlementsOf.ts";
import { projectCaseload } from "../../packages/core/src/project/caseload/projectCaseload.ts";
import { readCaseloadScenario } from "../../packages/core/src/project/caseload/readCaseloadScenario.ts";
import type { YoungPerson } from "../../packages/core/src/project/caseload/YoungPerson.ts";

// 10,000 futures of 60 months of 300 young people, 17 to 24 years old at the start: the whole projection, intervals and
// all, against the same model month by month in numpy (caseload.py). Run it with: node --conditions=lac-source
// test/bench/caseload.ts
const rounds = 5;
const scenario = readCaseloadScenario(
  `
from: 2019-04-01
months: 60
young_people: { people: { care_leavers: made up } }
take_up_at_21: 0.75
stopping: 0.1
re_engagement: 0.15
simulations: 10000
`,
  "benchmark",
);

const start = dayFromIso("2019-03-31");
const people = Array.from({ length: 300 }, (_, at): YoungPerson => {
  const birth = addMonths(start, -Math.round(17 * 12 + (at / 299) * 7 * 12));
  const entitlements = entitlementsOf(birth, [{ start: birth, end: addDays(start, 10_000), reason: "" }]);
  return { birth, entitlements: entitlements.filter(({ to }) => to > start), contact: "in touch", certain: true };
});

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const ours: number[] = [];
let last = 0;
for (let round = 0; round < rounds + 1; round += 1) {
  const from = performance.now();
  const projection = projectCaseload(scenario, { people });
  if (round > 0) ours.push(performance.now() - from);
  last = projection.youngPeople.at(-1)?.reduce((sum, count) => sum + count / scenario.simulations, 0) ?? Number.NaN;
}
print(`${cpus()[0]?.model ?? "unknown processor"}, Node ${process.versions.node}`);
print(
  `this library: ${middle(ours).toFixed(0)} ms (${ours.map((time) => time.toFixed(0)).join(", ")}), mean of the last month ${last.toFixed(2)}`,
);

const numpy = spawnSync("python3", [resolve(import.meta.dirname, "caseload.py"), String(rounds)], { encoding: "utf8" });
if (numpy.status !== 0) print("numpy: not on this machine, so there is nothing to compare with");
else {
  const [mean = "", ...texts] = numpy.stdout.trim().split(" ");
  const theirs = texts.map(Number);
  print(
    `numpy: ${middle(theirs).toFixed(0)} ms (${theirs.map((time) => time.toFixed(0)).join(", ")}), mean of the last month ${Number(mean).toFixed(2)}`,
  );
  print(`ratio: ${(middle(ours) / middle(theirs)).toFixed(2)} (to be at most 0.50)`);
}
