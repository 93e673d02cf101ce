import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Found, SumOfCells, Target } from "./linearAttack.ts";

/** Whether the machine has GNU's solver (Debian's glpk-utils), which nothing here is made of. */
export const hasGlpk: boolean = spawnSync("glpsol", ["--version"]).status === 0;

/**
 * The same attack by another program: what each number that is looked for can be, by GLPK, from a file of the equations.
 *
 * @param whole whether cells are whole numbers, as children are, or any
 */
export function glpkAttack(targets: readonly Target[], whole: boolean): readonly Found[] {
  const folder = mkdtempSync(join(tmpdir(), "lac-glpk-"));
  const [model, answer] = [join(folder, "attack.lp"), join(folder, "answer.txt")];
  const equations = equationsOf(targets, whole);
  const extreme = (aim: "Minimize" | "Maximize", cells: SumOfCells): number => {
    writeFileSync(model, `${aim}\n aim: ${sumText(cells)}\n${equations}`);
    const run = spawnSync("glpsol", ["--lp", model, "--nopresol", "-o", answer], { encoding: "utf8" });
    const text = readFileSync(answer, "utf8");
    const [, found] = /^Objective: +aim = (\S+)/m.exec(text) ?? [];
    if (found === undefined || !/^Status: +(?:INTEGER )?OPTIMAL$/m.test(text))
      throw new Error(`the attack has no answer: ${run.stdout.slice(-200)}`);
    return Number(found);
  };
  try {
    return targets
      .filter(({ shown }) => shown === undefined)
      .map(({ name, cells }) => ({ name, low: extreme("Minimize", cells), high: extreme("Maximize", cells) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** All but what is looked for, in the format of CPLEX. */
function equationsOf(targets: readonly Target[], whole: boolean): string {
  const cells = [...new Set(targets.flatMap((target) => [...target.cells.keys()]))].map((cell) => `x${cell}`);
  const rows = targets.map(
    ({ cells: sum, shown, least }, at) =>
      ` r${at}: ${sumText(sum)} ${shown === undefined ? `>= ${least}` : `= ${shown}`}`,
  );
  const bounds = cells.map((cell) => ` 0 <= ${cell} <= 10000`);
  return `${["Subject To", ...rows, "Bounds", ...bounds, ...(whole ? ["General", ...cells.map((cell) => ` ${cell}`)] : []), "End"].join("\n")}\n`;
}

function sumText(cells: SumOfCells): string {
  return [...cells].map(([cell, factor]) => `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} x${cell}`).join("\n  ");
}
