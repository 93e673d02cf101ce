import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as charts from "@lac-analytics/charts";
import * as chartsBrowser from "@lac-analytics/charts/browser";
import * as chartsNode from "@lac-analytics/charts/node";
import * as main from "@lac-analytics/core";
import * as arquero from "@lac-analytics/core/arquero";
import * as node from "@lac-analytics/core/node";
import * as project from "@lac-analytics/core/project";
import * as stats from "@lac-analytics/core/stats";
import * as document from "@lac-analytics/document";
import * as documentNode from "@lac-analytics/document/node";
import * as workbook from "@lac-analytics/document/workbook";
import * as notebook from "@lac-analytics/notebook";
import * as notebookNode from "@lac-analytics/notebook/node";
import * as render from "@lac-analytics/notebook/render";
import * as report from "@lac-analytics/report";
import { table } from "arquero";
import { describe, expect, it } from "vitest";
import { openSample } from "./notebooks/openSample.ts";

/**
 * Every `@example` line of the form `expression; // => JSON` or `expression; // throws: "message"` in the doc comments of what
 * the packages publish, after the lines of its comment that name what it needs: `const name = expression;`.
 */
interface Example {
  readonly file: string;
  readonly needs: readonly string[];
  readonly expression: string;
  readonly outcome: "=>" | "throws:";
  readonly expected: string;
}

const packages = resolve(import.meta.dirname, "../packages");

function commentsIn(folder: string): readonly { readonly file: string; readonly lines: readonly string[] }[] {
  const files = readdirSync(join(packages, folder), { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  return files.flatMap((file) => {
    const text = readFileSync(join(packages, folder, file), "utf8");
    const examples = [...text.matchAll(/^ \* @example\n((?: \* [^@\n].*\n)+)/gm)];
    return examples.map(([, lines = ""]) => ({ file, lines: lines.trimEnd().split("\n") }));
  });
}

function examplesIn(folder: string): readonly Example[] {
  return commentsIn(folder).flatMap(({ file, lines }) => {
    const needs = lines.flatMap((line) => /^ \* (const .*;)$/.exec(line)?.[1] ?? []);
    return lines.flatMap((line) => {
      const [, expression = "", outcome, expected = ""] = /^ \* (\S.*?);? \/\/ (=>|throws:) (.+)$/.exec(line) ?? [];
      return outcome === "=>" || outcome === "throws:" ? [{ file, needs, expression, outcome, expected }] : [];
    });
  });
}

function run(scope: Readonly<Record<string, unknown>>, { needs, expression }: Example): unknown {
  const code = `"use strict"; ${needs.join(" ")} return (${expression});`;
  return new Function(...Object.keys(scope), code)(...Object.values(scope));
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

/** What examples call `care`: the sample return. */
const { return: care } = await node.readReturnFrom([resolve(packages, "../data-samples/return")]);
const core = { ...main, ...stats, ...project, ...arquero, ...node, table, care };

/** What those of notebooks call `source`, what cells are computed from on the sample, and `notebooks`, the folder with these. */
const source = await openSample();
const notebooks = resolve(packages, "../notebooks");
const forNotebooks = { ...core, ...charts, ...notebook, ...render, ...notebookNode, source, notebooks };

/** What reads a database or a file, of which an example has none. */
const withoutResult = ["parquet/returnsByAuthority.ts", "read/columns/parquetTable.ts"];

describe.each([
  { name: "core", folder: "core/src", scope: core },
  { name: "charts", folder: "charts/src", scope: { ...core, ...charts, ...chartsNode, ...chartsBrowser } },
  { name: "document", folder: "document/src", scope: { ...core, ...document, ...documentNode, ...workbook } },
  { name: "notebook", folder: "notebook/src", scope: forNotebooks },
  { name: "report", folder: "report/src", scope: { ...core, ...report } },
])("the examples of $name", ({ folder, scope }) => {
  const published = examplesIn(folder).filter(({ needs, expression }) =>
    [...[...needs, expression].join(" ").matchAll(/\w+(?=\()/g)].some(([name]) => Object.hasOwn(scope, name)),
  );

  it("are there, and each shows what comes of it", () => {
    expect(published.length).toBeGreaterThan(0);
    const bare = commentsIn(folder).filter(({ lines }) => !lines.some((line) => / \/\/ (?:=>|throws:) /.test(line)));
    expect(bare.map(({ file }) => file).filter((file) => !withoutResult.includes(file))).toEqual([]);
  });

  it.each(published)("$file: $expression", async (example) => {
    const { outcome, expected } = example;
    if (outcome === "=>") expectValue(await run(scope, example), expected);
    else await expect(async () => run(scope, example)).rejects.toThrow(JSON.parse(expected));
  });
});
