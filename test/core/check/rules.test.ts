import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { measures } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { ruleList } from "../../../packages/core/src/check/ruleList.ts";
import { rules } from "../../../packages/core/src/check/rules.ts";
import { rulesNotImplemented } from "../../../packages/core/src/check/rulesNotImplemented.ts";
import { isInYears } from "../../../packages/core/src/return/codeYears.ts";
import { fileLayouts } from "../../../packages/core/src/return/fileLayouts.ts";
import { describeWithOracle } from "../../oraclePath.ts";

interface ListedRule {
  readonly code: string;
  /** such as `2024-25` */
  readonly returns: readonly string[];
}

const codes = new Set(rules.map(({ code }) => code));

describeWithOracle("lists/ssda903-rules-index.json", "the list of the Department's rules", (path) => {
  const { rules: listed }: { readonly rules: readonly ListedRule[] } = JSON.parse(readFileSync(path, "utf8"));

  it("is made up of those implemented and those not, each once, whatever rules there are besides", () => {
    const inList = new Set(listed.map(({ code }) => code));
    const ours = [...codes, ...rulesNotImplemented.map(({ code }) => code)];
    expect(ours.filter((code) => inList.has(code)).toSorted()).toEqual([...inList].toSorted());
  });

  it.each([2023, 2024, 2025, 2026, 2027])("has the rules live in the year to March %i", (year) => {
    const inList = listed.filter(({ returns }) => returns.includes(`${year - 1}-${year % 100}`));
    const missing = inList.filter(({ code }) => codes.has(code) && !isLive(code, year));
    const tooMany = listed.filter((rule) => !inList.includes(rule) && isLive(rule.code, year));
    expect({ missing, tooMany }).toEqual({ missing: [], tooMany: [] });
  });

  it("leaves out, of the rules live since 2024-25, only those that nothing in the return can break", () => {
    const recent = new Set(
      listed.filter(({ returns }) => returns.some((year) => year >= "2024-25")).map(({ code }) => code),
    );
    expect(rulesNotImplemented.filter(({ code }) => recent.has(code)).map(({ code }) => code)).toEqual([
      "105",
      "303",
      "205C",
      "179",
      "411",
    ]);
  });
});

function isLive(code: string, year: number): boolean {
  return rules.some((rule) => rule.code === code && isInYears(year, rule.live ?? {}));
}

describe("the measures that rules distort", () => {
  it("are measures", () => {
    const known = new Set<string>(measures.map(({ id }) => id));
    expect(new Set(rules.flatMap(({ distorts }) => distorts)).difference(known)).toEqual(new Set());
  });
});

describe("a rule", () => {
  it("looks at columns that there are", () => {
    const isColumn = (field: string): boolean => {
      const [file = "", column = ""] = field.split(".");
      const layout: Readonly<Record<string, unknown>> | undefined = fileLayouts[file as keyof typeof fileLayouts];
      return layout !== undefined && (column === "CHILD" || column in layout);
    };
    const looks = rules.flatMap(({ code, file, column, fields = [] }) =>
      [`${file}.${column}`, ...fields].map((field) => ({ code, field })),
    );
    expect(looks.filter(({ field }) => !isColumn(field))).toEqual([]);
  });

  it("says what is wrong and what to do in parts of one sentence", () => {
    const isPart = (text: string): boolean => /^[a-z\dA-Z][^\n]*[^.\s]$/.test(text);
    expect(rules.filter(({ says, advice }) => !isPart(says) || !isPart(advice) || !/^[a-z]/.test(advice))).toEqual([]);
  });

  it("names each measure once", () => {
    expect(rules.filter(({ distorts }) => new Set(distorts).size !== distorts.length)).toEqual([]);
  });

  it("is of one severity, whatever the file", () => {
    for (const [code, parts] of Map.groupBy(rules, (rule) => rule.code)) {
      expect([code, new Set(parts.map(({ severity }) => severity)).size]).toEqual([code, 1]);
    }
  });

  it("has a test, with rows that break it and rows that do not", () => {
    const folder = join(import.meta.dirname, "rules");
    const tests = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
    const named = (code: string): boolean => tests.some((text) => text.includes(`"${code}"`));
    /** INT01 to INT36 are written as a number in their test, file by file. */
    expect([...codes].filter((code) => !/^INT[013]\d$/.test(code) && !named(code))).toEqual([]);
  });
});

describe("the list of rules", () => {
  it("has every rule once, in order of code, implemented or not", () => {
    const listed = ruleList();
    expect(listed).toHaveLength(codes.size + rulesNotImplemented.length);
    expect(listed.slice(0, 3).map(({ code }) => code)).toEqual(["101", "102", "103"]);
    expect(listed.filter(({ implemented }) => !implemented)).toHaveLength(rulesNotImplemented.length);
  });

  it("says in which years a rule is live, where it has changed", () => {
    const live = (code: string) => ruleList().find((rule) => rule.code === code)?.live;
    expect([live("101"), live("213"), live("SW01aSTG1"), live("454")]).toEqual([
      "",
      "from 2026, to 2025",
      "2025",
      "from 2026",
    ]);
  });

  it("has rules that change most measures of the catalogue that the return gives", () => {
    const distorted = new Set(rules.flatMap(({ distorts }) => distorts));
    const untouched = measures.filter(({ kind }) => kind !== "local").filter(({ id }) => !distorted.has(id));
    expect(untouched.length).toBeLessThan(measures.length / 3);
  });
});
