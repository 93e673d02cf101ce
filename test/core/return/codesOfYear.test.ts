import { readFileSync } from "node:fs";
import { type CodeSet, codeSets } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { codesOfYear, yearsOfCode } from "../../../packages/core/src/return/codesOfYear.ts";
import { codeYears, fileYears, isInYears } from "../../../packages/core/src/return/codeYears.ts";
import { describeWithOracle } from "../../oraclePath.ts";

describe("codesOfYear", () => {
  it.each([
    ["SEX", 2024, "1 2"],
    ["SEX", 2025, "M F U"],
    ["REASON_PLACE_CHANGE", 2018, "CARPL CLOSE ALLEG STAND APPRR CREQB CREQO CHILD LAREQ PLACE OTHER"],
    ["ACTIV", 2021, "F1 P1 F2 P2 F3 P3 G4 G5 G6 0"],
    ["ACTIV", 2022, "F1 P1 F2 P2 F4 P4 F5 P5 G4 G5 G6 0"],
    ["RNE", 2016, "S L P T B U"],
    ["RNE", 2027, "S L P T B U"],
  ] as const)("of %s in %i are %s", (set, year, codes) => {
    expect(codesOfYear(set, year).join(" ")).toBe(codes);
  });

  it("has each placement and reason in its years, from 2016 to 2027", () => {
    const years = (set: CodeSet, code: string): readonly number[] =>
      Array.from({ length: 12 }, (_, at) => 2016 + at).filter((year) => codesOfYear(set, year).includes(code));
    expect(years("PLACE", "K3")).toEqual([2024, 2025, 2026, 2027]);
    expect(years("PLACE", "H5").at(-1)).toBe(2025);
    expect(years("PLACE", "Z1").at(-1)).toBe(2026);
    expect(years("PLACE", "Z11")).toEqual([2026, 2027]);
    expect(years("REC", "E43")).toEqual([2016, 2017, 2018]);
    expect(years("REC", "E45")[0]).toBe(2019);
    expect(years("PLACE", "U4").length).toBe(12);
  });
});

describe("yearsOfCode", () => {
  it("has no bounds for what every return has, nor for what none has", () => {
    for (const code of ["U4", "XX", "", "__proto__", "toString"]) expect(yearsOfCode("PLACE", code)).toEqual({});
  });
});

interface Span {
  readonly validFrom?: string | Readonly<Record<string, string>>;
  readonly validTo?: string | Readonly<Record<string, string>>;
}

interface Spec {
  readonly files: Readonly<Record<string, { readonly validFrom?: string }>>;
  readonly codeSets: Readonly<
    Record<
      string,
      {
        readonly codes?: readonly (Span & { readonly code: string })[];
        readonly versions?: readonly { from: string | null; to: string | null; codes: readonly { code: string }[] }[];
      }
    >
  >;
}

/** The reporting years that a text such as "2024-25" or "2023-24 lookback logic, list from 2024-25" names. */
function yearsIn(named: Span["validFrom"] | null): readonly number[] {
  const texts = typeof named === "string" ? [named] : Object.values(named ?? {});
  return texts.flatMap((text) => [...text.matchAll(/20(\d\d)-(\d\d)/g)].map(([, , end]) => 2000 + Number(end)));
}

describeWithOracle("lists/ssda903-spec.json", "the codes and files of each year", (path) => {
  const spec = JSON.parse(readFileSync(path, "utf8")) as Spec;

  it("are those that the peers' lists have, the wider where they differ", () => {
    for (const set of Object.keys(codeSets) as CodeSet[]) {
      const listed = spec.codeSets[set];
      const spans = [
        ...(listed?.codes ?? []).map(({ code, validFrom, validTo }) => ({
          code,
          from: yearsIn(validFrom),
          to: yearsIn(validTo),
        })),
        ...(listed?.versions ?? []).flatMap(({ from, to, codes }) =>
          codes.map(({ code }) => ({ code, from: yearsIn(from), to: yearsIn(to) })),
        ),
      ].filter(({ code }) => code !== "E1");
      for (const { code, from, to } of spans) {
        const expected = {
          ...(from.length > 0 ? { from: Math.min(...from) } : {}),
          ...(to.length > 0 ? { to: Math.max(...to) } : {}),
        };
        expect([set, code, yearsOfCode(set, code)]).toEqual([set, code, expected]);
      }
      expect(Object.keys(codeYears[set] ?? {}).filter((code) => !spans.some((span) => span.code === code))).toEqual([]);
    }
  });

  it("have the files from the return that first had them", () => {
    for (const [file, { validFrom }] of Object.entries(spec.files)) {
      const [from] = yearsIn(validFrom);
      expect([file, (fileYears as Readonly<Record<string, unknown>>)[file]]).toEqual([
        file,
        from === undefined ? undefined : { from },
      ]);
    }
  });
});

it("a span of years has both of its ends in it", () => {
  expect([2015, 2016, 2018, 2019].map((year) => isInYears(year, { from: 2016, to: 2018 }))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
