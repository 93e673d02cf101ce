import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isoFromDay, noDay, type ReadResult, readReturn } from "@lac-analytics/core";
import { beforeAll, expect, it } from "vitest";
import { describeWithOracle } from "../../oraclePath.ts";
import { describeWithPublished } from "../../publishedPath.ts";

async function readFolder(folder: string, isWanted: (name: string) => boolean = () => true): Promise<ReadResult> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".csv") && isWanted(name))
    .sort();
  return readReturn(names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })));
}

/** The lines of a file, which has neither blank lines nor quoted cells, without the heading. */
function linesOf(path: string): readonly string[] {
  return readFileSync(path, "utf8").trimEnd().split(/\r?\n/).slice(1);
}

function kindsOf({ problems }: ReadResult): Readonly<Record<string, number>> {
  const kinds = problems.map(({ severity, code, column }) => [severity, code, column].filter(Boolean).join(" "));
  return Object.fromEntries([...new Set(kinds)].map((kind) => [kind, kinds.filter((other) => other === kind).length]));
}

describeWithOracle("returns/central-bedfordshire-2025", "the synthetic return of Central Bedfordshire", (folder) => {
  let result: ReadResult;
  beforeAll(async () => {
    result = await readFolder(folder);
  });

  it("has no errors, and one file that is not of the return", () => {
    expect(kindsOf(result)).toEqual({ "query not-recognised": 1 });
    expect(result.messages).toEqual([]);
  });

  it("is kept row by row", () => {
    expect(result.account.length).toBe(12);
    for (const { file, as, rowsKept } of result.account) {
      if (file === "expected.csv") continue;
      expect(`${as}.csv`).toBe(file);
      expect(rowsKept).toBe(linesOf(join(folder, file)).length);
    }
  });

  it("says of each episode what its line says", () => {
    const { children, Episodes: episodes } = result.return;
    const lines = linesOf(join(folder, "Episodes.csv"));
    const { DECOM, DEC, RNE, LS, PLACE, REC, PL_POST } = episodes.columns;
    for (let row = 0; row < episodes.rows; row++) {
      const dates = [DECOM, DEC].map((days) => {
        const day = days[row] ?? noDay;
        return day === noDay ? "" : isoFromDay(day).split("-").reverse().join("/");
      });
      const codes = [RNE, LS, PLACE, REC].map(({ codes: list, values }) => list[values[row] ?? 0]);
      const cells = lines[(episodes.sourceRow[row] ?? 0) - 2]?.split(",") ?? [];
      expect([children[episodes.child[row] ?? 0], ...dates, ...codes, PL_POST.at(row)]).toEqual(
        [0, 1, 7, 2, 3, 5, 8, 11].map((at) => cells[at]),
      );
    }
  });
});

describeWithPublished(
  "peer-data/ssda903-fake-return/tests/fake_data",
  "a return that is dirty on purpose",
  (folder) => {
    it("is read with each fault named: as many as a search of the files finds", async () => {
      const result = await readFolder(folder);
      const placed = ["placed_for_adoption.csv", "placed_for_adoption_errors.csv"].map((name) =>
        linesOf(join(folder, name)),
      );
      const all = placed.flat();
      const repeated = all.length - new Set(all).size;
      const reviews = linesOf(join(folder, "reviews.csv"));
      const episodes = linesOf(join(folder, "episodes.csv"));
      expect(result.return.sourceYears[0]).toBe(2018);
      expect(kindsOf(result)).toEqual({
        "error unknown-code ACCOM": linesOf(join(folder, "oc3.csv")).filter(
          (line) => line.endsWith(",01") || line.endsWith(",02"),
        ).length,
        "error unknown-code REASON_PLACED_CEASED": all.filter((line) => line.endsWith(",XXX")).length,
        "error unknown-code SW_REASON": 1,
        "query code-of-other-year REASON_PLACE_CHANGE": episodes.filter((line) => line.includes(",CUSTOD,")).length,
        "query code-of-other-year REC": episodes.filter((line) => /,E4[5-8],/.test(line)).length,
        "query file-of-other-year": ["sw_episodes.csv", "DoLo.csv"].length,
        "query number-form MOTHER": 1,
        "query repeated-row": repeated + reviews.length - new Set(reviews).size,
      });
      expect(result.return.Episodes.rows).toBe(linesOf(join(folder, "episodes.csv")).length);
      expect(result.return.Header.rows).toBe(linesOf(join(folder, "header.csv")).length);
    });
  },
);

describeWithPublished(
  "peer-data/cs-demand-model/cs_demand_model_samples/combined",
  "returns of 2017 to 2021 in files of their own",
  (folder) => {
    it.each(["2017", "2018", "2019", "2020", "2021"])("%s is read whole", async (year) => {
      const result = await readFolder(folder, (name) => name.startsWith(year));
      const reviews = linesOf(join(folder, `${year}-reviews.csv`));
      expect(result.return.Episodes.rows).toBe(linesOf(join(folder, `${year}-episodes.csv`)).length);
      expect(result.return.Reviews.rows).toBe(new Set(reviews).size);
      const kinds = new Set(Object.keys(kindsOf(result)));
      const expected = ["error unknown-code ACCOM", "query number-form MOTHER", "query repeated-row"];
      const ofOtherYears = ["REC", "REASON_PLACE_CHANGE", "ACTIV"].map(
        (column) => `query code-of-other-year ${column}`,
      );
      expect(kinds.difference(new Set([...expected, ...ofOtherYears]))).toEqual(new Set());
    });

    it("all in one folder are one history, in which no row of a later year is a mistake", async () => {
      const { return: care, problems, account, messages } = await readFolder(folder);
      const inAll = (kind: string) =>
        account.filter(({ file }) => file.endsWith(kind)).flatMap(({ file }) => linesOf(join(folder, file)));
      const first = (lines: readonly string[], cells: number) =>
        new Set(lines.map((line) => line.split(",", cells).join(",")));
      const leftOut = problems.filter(({ code }) => code === "stitch-moved" || code === "stitch-replaced").length;
      expect(care.Header.rows).toBe(first(inAll("header.csv"), 1).size);
      expect(care.Episodes.rows).toBe(first(inAll("episodes.csv"), 2).size - leftOut);
      expect(care.OC2.rows).toBe(inAll("oc2.csv").length);
      expect(new Set(problems.filter(({ severity }) => severity === "error").map(({ column }) => column))).toEqual(
        new Set(["ACCOM"]),
      );
      expect(messages).toEqual([
        "5 returns were read and stitched into one history, those of 2018, 2019, 2020, 2021, 2022.",
      ]);
    });
  },
);

describeWithPublished(
  "peer-data/cs-demand-model-regional/samples/v1",
  "returns with ISO dates and further columns",
  (folder) => {
    it("are read, with a remark on each column", async () => {
      const { problems, return: care } = await readFolder(
        folder,
        (name) => name === "episodes.csv" || name === "header.csv",
      );
      const ofEpisodes = problems.filter(({ file, code }) => file === "episodes.csv" && code !== "child-not-in-header");
      expect(ofEpisodes.map(({ code, severity, column }) => [code, severity, column])).toEqual([
        ["unknown-column", "query", "LA"],
        ["unknown-column", "query", "YEAR"],
        ["date-form", "query", "DECOM"],
        ["date-form", "query", "DEC"],
      ]);
      expect(care.Episodes.rows).toBe(linesOf(join(folder, "episodes.csv")).length);
    });
  },
);
