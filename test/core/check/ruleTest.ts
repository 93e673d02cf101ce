import { describe, expect, it } from "vitest";
import type { PostcodePlace } from "../../../packages/core/src/check/CheckContext.ts";
import { checkReturn } from "../../../packages/core/src/check/checkReturn.ts";
import type { Provider } from "../../../packages/core/src/check/Provider.ts";
import { rules } from "../../../packages/core/src/check/rules.ts";
import { type ReadResult, readReturn } from "../../../packages/core/src/read/readReturn.ts";
import { noDay } from "../../../packages/core/src/return/Day.ts";
import { type FileName, fileLayouts } from "../../../packages/core/src/return/fileLayouts.ts";

/** A row as far as a test cares: other cells are those of `usual`. */
export type Row = Readonly<Record<string, string>>;

/** Rows of the files of a small return. A Header that is not written has every child once. */
export type Rows = { readonly [F in FileName]?: readonly Row[] };

/** What a rule is given besides the return. */
export interface Given {
  readonly year?: number;
  readonly lastYear?: Rows;
  readonly providers?: readonly Partial<Provider>[];
  readonly postcodes?: Readonly<Record<string, PostcodePlace>>;
  readonly authority?: string;
}

const birth = { CHILD: "A", DOB: "01/05/2012" };

/** A boy of 12 in foster care since June 2022, who breaks no rule. */
const usual: { readonly [F in FileName]: Row } = {
  Header: { ...birth, SEX: "M", ETHNIC: "WBRI", UPN: "UN3" },
  Episodes: {
    CHILD: "A",
    DECOM: "01/06/2022",
    RNE: "S",
    LS: "C2",
    CIN: "N1",
    PLACE: "U6",
    PLACE_PROVIDER: "PR1",
    HOME_POST: "SG18 5ZE",
    PL_POST: "SG18 6ZT",
    URN: "SC12345",
  },
  Reviews: { ...birth, REVIEW: "01/07/2024", REVIEW_CODE: "PN1" },
  UASC: { ...birth, SEX: "M" },
  OC2: {
    ...birth,
    SDQ_SCORE: "12",
    CONVICTED: "0",
    IMMUNISATIONS: "1",
    TEETH_CHECK: "1",
    HEALTH_ASSESSMENT: "1",
    SUBSTANCE_MISUSE: "0",
  },
  OC3: { ...birth, IN_TOUCH: "YES", ACTIV: "F2", ACCOM: "U1" },
  AD1: {
    ...birth,
    DATE_INT: "01/07/2023",
    DATE_MATCH: "01/10/2023",
    FOSTER_CARE: "0",
    NB_ADOPTR: "2",
    SEX_ADOPTR: "MF",
    LS_ADOPTR: "L11",
  },
  PlacedAdoption: { ...birth, DATE_PLACED: "01/07/2023" },
  PrevPerm: { ...birth, PREV_PERM: "Z1" },
  Missing: { ...birth, MISSING: "M", MIS_START: "01/07/2024", MIS_END: "03/07/2024" },
  SWEpisodes: { ...birth, SW_ID: "SW1", SW_DECOM: "01/06/2022", SW_REASON: "FCONTA" },
  DoLo: { ...birth, DOLO_START: "01/07/2026", DOLO_END: "01/09/2026" },
};

/** Reads a small return, as the analyst's files would be read. */
export function readRows(rows: Rows): Promise<ReadResult> {
  const written = Object.entries(rows).map(([file, ofFile]): [FileName, Row[]] => {
    const name = file as FileName;
    return [name, ofFile.map((row) => ({ ...usual[name], ...row }))];
  });
  const children = new Set(written.flatMap(([, ofFile]) => ofFile.flatMap(({ CHILD: child }) => child ?? [])));
  const files = new Map<FileName, readonly Row[]>([
    ["Episodes", []],
    ["Header", [...children].map((CHILD) => ({ ...usual.Header, CHILD }))],
    ...written,
  ]);
  return readReturn([...files].map(([file, ofFile]) => csvOf(file, ofFile)));
}

function csvOf(file: FileName, rows: readonly Row[]) {
  const columns = ["CHILD", ...Object.keys(fileLayouts[file])];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  return { name: `${file}.csv`, bytes: new TextEncoder().encode(lines.map((cells) => cells.join(",")).join("\n")) };
}

/** The problems that a small return has under a code, as `Episodes A REC`: file, child and column. */
export async function breaches(code: string, rows: Rows, given: Given = {}): Promise<readonly string[]> {
  const read = await readRows(rows);
  const { problems, notRun } = checkReturn(read, {
    year: given.year ?? 2025,
    lastYear: given.lastYear && (await readRows(given.lastYear)).return,
    providers: given.providers && new Map(given.providers.map((one) => [one.urn ?? "", providerOf(one)])),
    postcodes: given.postcodes && ((postcode) => given.postcodes?.[postcode]),
    authority: given.authority,
    rules: rules.filter((rule) => rule.code === code),
  });
  expect(notRun).toEqual([]);
  return problems
    .filter((problem) => problem.code === code)
    .map(({ file, child, column }) => `${file.replace(".csv", "")} ${child} ${column ?? "CHILD"}`);
}

function providerOf(given: Partial<Provider>): Provider {
  return { urn: "", registered: noDay, closed: noDay, ...given };
}

/** One rule: rows that break it and where, and rows that just do not. */
export interface RuleCase extends Given {
  readonly code: string;
  /** the words of the rule on which it turns, as the Department's text or its quotation has them */
  readonly words?: string;
  /** what tells this case from others of the rule */
  readonly when?: string;
  readonly breaks: Rows;
  /** where it is shown: file, child and column */
  readonly at: string | readonly string[];
  readonly passes: Rows;
  /** what the rows that pass are given, where it is something else */
  readonly passesGiven?: Given;
}

/** Tests rules of a family, each with rows that break it and rows that just do not. */
export function describeRules(family: string, cases: readonly RuleCase[]): void {
  describe(family, () => {
    for (const { code, words, when, breaks, at, passes, passesGiven, ...given } of cases) {
      it(`${code}${when === undefined ? "" : `, ${when}`}${words === undefined ? "" : `: "${words}"`}`, async () => {
        expect(await breaches(code, breaks, given)).toEqual(typeof at === "string" ? [at] : at);
        expect(await breaches(code, passes, { ...given, ...passesGiven })).toEqual([]);
      });
    }
  });
}
