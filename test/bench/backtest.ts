import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { type PublishedFigure, readPublished } from "@lac-analytics/core";
import {
  type Backtest,
  backtest,
  backtestRows,
  careLeaverHistory,
  lookedAfterHistory,
  projectCareLeavers,
  projectChildrenLookedAfter,
} from "@lac-analytics/core/project";
import { plainCohort } from "../core/project/backtest/plainCohort.ts";

// Projections of published counts held against what came, in all authorities and from every release that can be gone
// back to. Run it with: node --conditions=lac-source test/bench/backtest.ts
const dfe = resolve(import.meta.dirname, "../../../shared/dfe");

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const files = {
  earlier: "earlier/la_care_leavers_activity_totals.csv",
  activity: "ees-2025/la_care_leavers_activity.csv",
  ages: "ees-2025/la_cla_on_31_march_by_characteristics_2021_2025.csv",
  tool: "lait/lait_cla_adoption_workforce_2016_2025.csv",
  rates: "ees-2025/cla_number_and_rate_per_10k_children.csv",
} as const;

function read(name: keyof typeof files): readonly PublishedFigure[] {
  const path = join(dfe, files[name]);
  return readPublished(readFileSync(path), basename(path));
}

const columns = [
  ["origin", "release"],
  ["horizon", "ahead"],
  ["forecasts", "n"],
  ["mae", "MAE"],
  ["naive_mae", "naive"],
  ["ratio", "ratio"],
  ["ratio_lower", "from"],
  ["ratio_upper", "to"],
  ["mean_error", "bias"],
  ["rmse", "RMSE"],
  ["coverage_80", "in 80%"],
  ["coverage_80_lower", "from"],
  ["coverage_80_upper", "to"],
  ["width_80", "width"],
  ["score_80", "score"],
  ["coverage_95", "in 95%"],
  ["width_95", "width"],
] as const;

const shares: ReadonlySet<string> = new Set(
  columns.map(([name]) => name).filter((name) => /ratio|coverage/.test(name)),
);
const whole: ReadonlySet<string> = new Set(["origin", "horizon", "forecasts"]);

function printTable(title: string, result: Backtest): void {
  print("");
  print(title);
  print(columns.map(([, heading]) => heading.padStart(8)).join(""));
  for (const row of backtestRows(result)) {
    const cells = columns.map(([name]) => {
      const value = row[name];
      if (typeof value !== "number" || whole.has(name)) return String(value);
      return value.toFixed(shares.has(name) ? 3 : 1);
    });
    print(cells.map((cell) => cell.padStart(8)).join(""));
  }
}

function printTables(): void {
  const counts = [...read("earlier"), ...read("activity")];
  const history = careLeaverHistory(counts);
  const withLookedAfter = careLeaverHistory([...counts, ...read("ages")]);
  const children = lookedAfterHistory([...read("tool"), ...read("rates")]);
  const careLeavers = {
    outcome: ({ aged19to21 }: (typeof history)[number]["counts"]) => aged19to21,
    origins: [2021, 2022, 2023, 2024],
    horizons: [1, 2],
  };
  const from = performance.now();
  printTable(
    "Care leavers aged 19 to 21: a plain cohort model, points alone (to be at most 0.70 and 0.65)",
    backtest(history, plainCohort, careLeavers),
  );
  printTable(
    "Care leavers aged 19 to 21: projectCareLeavers, from the counts at 17 to 18 and 19 to 21",
    backtest(history, (known, horizon) => projectCareLeavers(known, { horizon }), careLeavers),
  );
  printTable(
    "Care leavers aged 19 to 21: projectCareLeavers, and from children looked after aged 16 and over",
    backtest(withLookedAfter, (known, horizon) => projectCareLeavers(known, { horizon }), careLeavers),
  );
  printTable(
    "Children looked after on 31 March: projectChildrenLookedAfter (80% intervals to hold 0.75 to 0.85)",
    backtest(children, (known, horizon) => projectChildrenLookedAfter(known, { horizon }), {
      outcome: ({ lookedAfter }) => lookedAfter,
      origins: [2018, 2019, 2020, 2021, 2022, 2023, 2024],
      horizons: [1, 2, 3],
    }),
  );
  print("");
  print(`${(performance.now() - from).toFixed(0)} ms for the four back-tests, Node ${process.versions.node}`);
}

const missing = Object.values(files).find((file) => !existsSync(join(dfe, file)));
if (missing === undefined) printTables();
else print(`../shared/dfe/${missing} is not there, so there is nothing to forecast.`);
