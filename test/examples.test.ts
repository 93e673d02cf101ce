import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as charts from "@lac-analytics/charts";
import * as main from "@lac-analytics/core";
import * as project from "@lac-analytics/core/project";
import * as stats from "@lac-analytics/core/stats";
import * as notebook from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

/** Every `@example` line of the form `expression; // => JSON` in the doc comments of what the packages publish. */
interface Example {
  readonly file: string;
  readonly expression: string;
  readonly expected: string;
}

const packages = resolve(import.meta.dirname, "../packages");

function examplesIn(folder: string): readonly Example[] {
  const files = readdirSync(join(packages, folder), { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  return files.flatMap((file) => {
    const text = readFileSync(join(packages, folder, file), "utf8");
    return [...text.matchAll(/^ \* (\S.*?);? \/\/ => (.+)$/gm)].map(([, expression = "", expected = ""]) => ({
      file,
      expression,
      expected,
    }));
  });
}

function run(scope: Readonly<Record<string, unknown>>, expression: string): unknown {
  return new Function(...Object.keys(scope), `"use strict"; return (${expression});`)(...Object.values(scope));
}

/** A number is compared to the digits given where `…` follows them, and to 1e-9 relative otherwise; the rest as JSON. */
function expectValue(actual: unknown, expected: string): void {
  const digits = /^(-?\d+(?:\.(\d+))?)…$/.exec(expected);
  if (digits !== null)
    expect(Math.abs(Number(actual) - Number(digits[1]))).toBeLessThan(10 ** -(digits[2]?.length ?? 0));
  else if (typeof actual === "number")
    expect(Math.abs(actual - Number(expected))).toBeLessThanOrEqual(1e-9 * Math.abs(actual));
  else expect(JSON.stringify(actual)).toBe(JSON.stringify(JSON.parse(expected)));
}

const core = { ...main, ...stats, ...project };

describe.each([
  { name: "core", folder: "core/src", scope: core },
  { name: "charts", folder: "charts/src", scope: { ...core, ...charts } },
  { name: "notebook", folder: "notebook/src", scope: { ...core, ...charts, ...notebook } },
])("the examples of $name", ({ folder, scope }) => {
  const published = examplesIn(folder).filter(({ expression }) =>
    Object.keys(scope).some((name) => expression.includes(`${name}(`)),
  );

  it("are there", () => {
    expect(published.length).toBeGreaterThan(0);
  });

  it.each(published)("$file: $expression", async ({ expression, expected }) => {
    expectValue(await run(scope, expression), expected);
  });
});
