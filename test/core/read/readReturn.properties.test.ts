import { type ReadResult, type Return, type ReturnFile, readReturn } from "@lac-analytics/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvFile, episodesHeading, smallestReturn } from "./csvFile.ts";
import { expectNothingLost } from "./expectNothingLost.ts";

const columns = episodesHeading.split(",");

const day = fc.integer({ min: 1, max: 28 }).map((date) => `${String(date).padStart(2, "0")}/05/2018`);
const oddCell = fc.oneof(
  fc.constantFrom("", " ", "31/02/2018", "2018-05-01", "k2", "X9", "1.0", '"', "\t", "é"),
  fc.string(),
);
const child = fc.constantFrom("A1", "B2", "007", "7", "__proto__", "");

/** Rows of episodes of which most cells are sound. */
const episodeRow = fc.tuple(
  child,
  fc.oneof({ weight: 5, arbitrary: day }, oddCell),
  fc.constantFrom("S", "L"),
  fc.constantFrom("C2", "E1", "V2"),
  fc.constantFrom("N1", "N5"),
  fc.oneof({ weight: 5, arbitrary: fc.constantFrom("U4", "K2", "A3") }, oddCell),
  fc.constantFrom("PR1", "PR4"),
  fc.oneof({ weight: 5, arbitrary: fc.oneof(day, fc.constant("")) }, oddCell),
  fc.constantFrom("X1", "E4A", ""),
  fc.constantFrom("", "CARPL"),
  oddCell,
  fc.constant("AB1 2CD"),
  fc.constantFrom("1234567", "XXXXXXX"),
);

/** How a table may be written without another meaning. */
interface Writing {
  readonly order: readonly number[];
  readonly lower: boolean;
  readonly mark: boolean;
  readonly end: string;
  readonly delimiter: string;
  readonly spaces: boolean;
}

const plain: Writing = {
  order: columns.map((_, at) => at),
  lower: false,
  mark: false,
  end: "\n",
  delimiter: ",",
  spaces: false,
};

const writing: fc.Arbitrary<Writing> = fc.record({
  order: fc.shuffledSubarray([...plain.order], { minLength: columns.length }),
  lower: fc.boolean(),
  mark: fc.boolean(),
  end: fc.constantFrom("\n", "\r\n", "\r"),
  delimiter: fc.constantFrom(",", ";", "\t"),
  spaces: fc.boolean(),
});

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

function written(rows: readonly (readonly string[])[], how: Writing): ReturnFile {
  const heading = columns.map((column) => (how.lower ? ` ${column.toLowerCase()} ` : column));
  const lines = [heading, ...rows].map((cells) => {
    const inOrder = how.order.map((at) => quoted(cells[at] ?? ""));
    return inOrder.join(how.spaces ? ` ${how.delimiter} ` : how.delimiter);
  });
  return csvFile("Episodes.csv", (how.mark ? "\ufeff" : "") + lines.join(how.end) + how.end);
}

const read = (file: ReturnFile): Promise<ReadResult> => readReturn([file, ...smallestReturn.slice(1)]);

/** Everything a return holds, as plain values. */
function contents(care: Return): unknown {
  const { children, sources, Episodes: episodes } = care;
  const { HOME_POST, PL_POST, URN, ...others } = episodes.columns;
  const texts = [HOME_POST, PL_POST, URN].map(({ at }) => Array.from({ length: episodes.rows }, (_, row) => at(row)));
  return { children, sources, ...episodes, columns: others, texts };
}

describe("readReturn, of any table", () => {
  it("accounts for every row: read are those kept and those left out, each of these with a problem", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(episodeRow), async (rows) => {
        const result = await read(written(rows, plain));
        expectNothingLost(result);
        expect(result.account[0]?.rowsRead).toBe(rows.length);
      }),
    );
  });

  it("has each kept row once, in its child's range, in order of DECOM", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(episodeRow), async (rows) => {
        const { children, Episodes: episodes } = (await read(written(rows, plain))).return;
        expect(children).toEqual([...new Set(children)].sort());
        expect(new Set(episodes.sourceRow).size).toBe(episodes.rows);
        expect(episodes.firstRow[0]).toBe(0);
        expect(episodes.firstRow[children.length]).toBe(episodes.rows);
        for (const [at, id] of children.entries()) {
          const from = episodes.firstRow[at] ?? 0;
          const to = episodes.firstRow[at + 1] ?? 0;
          const days = episodes.columns.DECOM.slice(from, to);
          expect(days).toEqual(days.toSorted());
          for (let row = from; row < to; row++) {
            expect(episodes.child[row]).toBe(at);
            expect(rows[(episodes.sourceRow[row] ?? 0) - 2]?.[0]).toBe(id);
          }
        }
      }),
    );
  });

  it("does not depend on the order and case of columns, the byte order mark, the ends of lines or the delimiter", async () => {
    const soundCells = fc.array(episodeRow.map((cells) => cells.map((cell) => cell.replace(/[\r\n]/g, ""))));
    await fc.assert(
      fc.asyncProperty(soundCells, writing, async (rows, how) => {
        const [one, other] = await Promise.all([read(written(rows, plain)), read(written(rows, how))]);
        expect(contents(other.return)).toEqual(contents(one.return));
        expect(other.problems).toEqual(one.problems);
        expect(other.account).toEqual(one.account);
      }),
    );
  });
});
