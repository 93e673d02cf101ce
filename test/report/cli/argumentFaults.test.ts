import { describe, expect, it } from "vitest";
import { lac } from "../../lac.ts";

/** What may be typed wrongly, and what is said of it. */
const slips: readonly (readonly [args: string, sentence: string | RegExp])[] = [
  ["figurs", "Unknown command 'figurs' (Did you mean figures?); lac --help lists what there is."],
  ["figures", "Missing required argument 'return'; lac figures --help lists what there is."],
  [
    "figures in --formt csv",
    "Unknown option '--formt' (Did you mean --format?); lac figures --help lists what there is.",
  ],
  [
    "project placemnts",
    "Unknown command 'placemnts' (Did you mean placements?); lac project --help lists what there is.",
  ],
  ["figures in --format xls", '--format: there is no "xls"; there are csv, json, xlsx and parquet.'],
  ["figures in --stitching x", '--stitching: there is no "x"; there are returns and liia.'],
  ["figures in --measures", "--measures: nothing stands after it; lac figures --help lists what there is."],
  ["figures in --category a", "--category says which figure --trace lists: give --trace too, or leave it out."],
  [
    "figures in --as-at 2019-02-30",
    '--as-at: "2019-02-30" is not a date; write it as 2025-03-31, 31/3/2025 or "31 March 2025".',
  ],
  ["figures in --year 2024 --as-at 2019-01-21", "Give --as-at or --year, not both."],
  ["figures in --as-at 2019-01-21", "in does not exist."],
  [
    "figures data-sample/retrn --as-at 2019-01-21",
    "data-sample/retrn does not exist; write data-samples/return if that is meant.",
  ],
  ["check in --format xml", '--format: there is no "xml"; there are csv, json, xlsx, parquet and html.'],
  ["check in --year 24", /^--year: "24" is not a reporting year/],
  ["check in --authority nowhere", /^--authority: .*"nowhere"/],
  ["check", "lac check: name the return to check, or ask for --rules."],
  ["reconcile a b", "Give one file of figures, or a --ledger too."],
  ["project caseload", "--scenario: give at least one scenario file."],
  ["project placements in", "--scenario: give at least one scenario file."],
  ["project placements", /^Give the return to project from/],
  ["report --formats doc", /^--formats: there is no format "doc"; /],
  ["new notebook A/B", /^"A\/B" cannot name a notebook/],
  [`new notebook ${"a".repeat(81)}`, "The name of a notebook has at most 80 characters, and this one 81."],
  ["preview --port 65536", '--port: "65536" is no port; give a whole number up to 65535.'],
];

describe("a slip in what is typed", () => {
  it.each(slips)("is said in one sentence: lac %s", async (args, sentence) => {
    const { status, output, messages } = await lac(args.split(" "));
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(messages.trimEnd().split("\n")).toHaveLength(1);
    if (typeof sentence === "string") expect(messages).toBe(`${sentence}\n`);
    else expect(messages).toMatch(sentence);
  });
});
