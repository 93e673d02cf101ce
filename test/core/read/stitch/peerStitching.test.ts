import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DayColumn, isoFromDay, noDay, type ReadResult, type ReturnFile, readReturn } from "@lac-analytics/core";
import { expect, it } from "vitest";
import { describeWithPublished } from "../../../publishedPath.ts";
import { csvFile, headerHeading, person } from "../csvFile.ts";

type Row = Readonly<Record<string, string>>;

function rowsOf(folder: string, name: string): readonly Row[] {
  const [heading = "", ...lines] = readFileSync(join(folder, name), "utf8").trim().split(/\r?\n/);
  const columns = heading.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, at) => [columns[at] ?? "", cell])));
}

const columns = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN".split(
  ",",
);

/** The returns of one authority, a folder for each year, which has a Header besides. */
function returnsOf(rows: readonly Row[]): readonly ReturnFile[] {
  return [...new Set(rows.map(({ YEAR = "" }) => YEAR))].flatMap((year) => {
    const ofYear = rows.filter(({ YEAR }) => YEAR === year);
    const children = [...new Set(ofYear.map(({ CHILD = "" }) => CHILD))];
    const lines = ofYear.map((row) => columns.map((column) => row[column] ?? "").join(","));
    return [
      csvFile(`${year}/Episodes.csv`, columns.join(","), ...lines),
      csvFile(`${year}/Header.csv`, headerHeading, ...children.map(person)),
    ];
  });
}

/** What the peer calls the rule behind a decision; two of its rules end an episode of a child who is gone. */
const ruleNames: Readonly<Record<string, string>> = {
  "stitch-continued": "RULE_1",
  "stitch-cut": "RULE_4",
  "stitch-bridged": "RULE_5",
};

/** The kept episodes as the peer writes them, with what was decided on each. */
function written({ return: care, problems }: ReadResult): readonly Row[] {
  const { rows, child, columns: of, source, sourceRow } = care.Episodes;
  const day = (days: DayColumn, row: number): string => {
    const value = days[row] ?? noDay;
    return value === noDay ? "" : isoFromDay(value);
  };
  return Array.from({ length: rows }, (_, row): Row => {
    const codes = (["RNE", "LS", "PLACE", "PLACE_PROVIDER", "REC", "REASON_PLACE_CHANGE"] as const).map((column) => {
      return [column, of[column].codes[of[column].values[row] ?? 0] ?? ""];
    });
    const file = care.sources[source[row] ?? 0];
    const decisions = problems.filter((problem) => problem.file === file && problem.row === sourceRow[row]);
    const [decision] = decisions.filter(({ code }) => code.startsWith("stitch-"));
    const gone = decision?.message.includes("in no later return") === true ? "RULE_2" : "RULE_1A";
    return {
      CHILD: care.children[child[row] ?? 0] ?? "",
      DECOM: day(of.DECOM, row),
      DEC: day(of.DEC, row),
      ...Object.fromEntries(codes),
      YEAR: file?.split("/")[0] ?? "",
      Episode_source: decision === undefined ? "Original" : (ruleNames[decision.code] ?? gone),
    };
  });
}

const compared = [
  "CHILD",
  "DECOM",
  "RNE",
  "LS",
  "PLACE",
  "PLACE_PROVIDER",
  "DEC",
  "REC",
  "REASON_PLACE_CHANGE",
  "YEAR",
  "Episode_source",
];

const pick = (row: Row): string => compared.map((column) => row[column] ?? "").join(",");

describeWithPublished(
  "peer-data/stitching",
  "the stitching of the London Innovation and Improvement Alliance",
  (folder) => {
    const input = rowsOf(folder, "input.csv");
    const output = rowsOf(folder, "output.csv");
    const authorities = [...new Set(input.map(({ LA = "" }) => LA))];

    const stitch = async (stitching?: "liia"): Promise<readonly Row[]> => {
      const results = await Promise.all(
        authorities.map((authority) => {
          const files = returnsOf(input.filter(({ LA }) => LA === authority));
          return readReturn(files, stitching === undefined ? {} : { stitching });
        }),
      );
      return results.flatMap(written);
    };

    it("is reproduced: 23 rows in, 20 out, each with its rule", async () => {
      expect(input.length).toBe(23);
      expect(output.length).toBe(20);
      expect((await stitch("liia")).map(pick).sort()).toEqual(output.map(pick).sort());
    });

    it("differs from ours in the day and the reason of what no return says", async () => {
      const ours = new Map((await stitch()).map((row) => [`${row.CHILD} ${row.DECOM}`, row]));
      expect(ours.size).toBe(20);
      const differences = output.flatMap((row) => {
        const own = ours.get(`${row.CHILD} ${row.DECOM}`);
        return own === undefined || pick(own) === pick(row)
          ? []
          : [[row.CHILD, own.DEC, own.REC, own.REASON_PLACE_CHANGE]];
      });
      expect(differences).toEqual([
        ["RULE1A_BAD", "2017-04-01", "", ""],
        ["RULE1_BAD", "2017-08-20", "X1", ""],
        ["RULE2_BAD", "2020-04-01", "", ""],
      ]);
    });
  },
);
