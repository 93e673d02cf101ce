import {
  bounds,
  day,
  episodesOf,
  inOrder,
  type PlainFiles,
  type PlainReturn,
  type PlainRow,
  type PlainRule,
  rowsWhere,
} from "./PlainReturn.ts";

const lastOf = (all: PlainReturn, child: string | undefined): PlainRow | undefined =>
  episodesOf(all.last, child).at(-1);
const decisionsOf = (files: PlainFiles, child: string | undefined): PlainRow[] =>
  inOrder(files.PlacedAdoption, child, "DATE_PLACED", "DATE_PLACED_CEASED");
const isReversed = (row: PlainRow | undefined): boolean =>
  row !== undefined && (row.DATE_PLACED_CEASED !== "" || row.REASON_PLACED_CEASED !== "");
const isFirst = (row: PlainRow, all: PlainReturn): boolean => episodesOf(all, row.CHILD)[0] === row;

/** A rule that the first episode of the year has in a column what the one had that last year's return left open. */
const same = (code: string, column: string, words: string): PlainRule => ({
  code,
  words,
  broken: rowsWhere("Episodes", (row, all) => {
    const then = lastOf(all, row.CHILD);
    if (!isFirst(row, all) || then === undefined || then.DEC !== "" || row[column] === then[column]) return false;
    const was = then.PLACE;
    const is = row.PLACE ?? "";
    const isNewName =
      column === "PLACE" &&
      ((was === "H5" && is === "K3" && (all.year === 2024 || all.year === 2025)) ||
        (was === "Z1" && /^Z1[1-4]$/.test(is) && all.year === 2026));
    return !isNewName;
  }),
});

/** Rules on this year's return and last year's, each read from its words alone. */
export const plainLastYearRules: readonly PlainRule[] = [
  {
    code: "357",
    words: "If this is the child's first ever episode then the reason for new episode must be S.",
    broken: rowsWhere("Episodes", (row, all) => {
      const wasHeld = lastOf(all, row.CHILD)?.DEC === "";
      return isFirst(row, all) && row.RNE !== "S" && (day(row.DECOM) ?? 0) >= bounds(all).from && !wasHeld;
    }),
  },
  {
    code: "199",
    words: "Episode information shows child has been previously adopted from care.",
    broken: rowsWhere("Episodes", (row, all) => {
      const own = episodesOf(all, row.CHILD);
      const earlier = [
        ...own.slice(0, own.indexOf(row)),
        ...episodesOf(all.last, row.CHILD).filter(({ DECOM }) => (day(DECOM) ?? 0) < (day(row.DECOM) ?? 0)),
      ];
      return earlier.some(({ REC }) => REC === "E11" || REC === "E12");
    }),
  },
  {
    code: "1000",
    words: "The child is recorded as having died in care and should not have care leaver information.",
    broken: rowsWhere("OC3", (row, all) => {
      const died = (files: PlainFiles): boolean =>
        episodesOf(files, row.CHILD).some(({ REC, LS }) => REC === "E2" && LS !== "V3" && LS !== "V4");
      return [row.IN_TOUCH, row.ACTIV, row.ACCOM].some((cell) => cell !== "") && (died(all) || died(all.last));
    }),
  },
  {
    code: "502",
    words:
      "Last year's open episode did not start on the day of the first episode on this year's record, if there is one.",
    broken: (all) =>
      [
        ...rowsWhere("Episodes", (row) => {
          const then = lastOf(all, row.CHILD);
          return isFirst(row, all) && then?.DEC === "" && then.DECOM !== row.DECOM;
        })(all),
        ...rowsWhere(
          "Header",
          ({ CHILD }) => lastOf(all, CHILD)?.DEC === "" && episodesOf(all, CHILD).length === 0,
        )(all),
      ].toSorted(),
  },
  same("503A", "RNE", "The reason for new episode in the first episode does not match the open episode of last year."),
  same("503B", "LS", "The legal status in the first episode does not match the open episode of last year."),
  same("503C", "CIN", "The category of need in the first episode does not match the open episode of last year."),
  same("503D", "PLACE", "The placement type in the first episode does not match the open episode of last year."),
  same("503E", "PLACE_PROVIDER", "The provider in the first episode does not match the open episode of last year."),
  same("503F", "URN", "The URN in the first episode does not match the open episode of last year."),
  {
    code: "562",
    words: "Episode commenced before the year but there is a missing continuous episode in the previous year.",
    broken: rowsWhere("Episodes", (row, all) => {
      const then = episodesOf(all.last, row.CHILD);
      const isEarly = (day(row.DECOM) ?? 0) < bounds(all).from;
      return isFirst(row, all) && isEarly && then.length > 0 && !then.some(({ DECOM }) => DECOM === row.DECOM);
    }),
  },
  {
    code: "NoE",
    words: "Child was looked after before the year, and last year's return has no episode.",
    broken: rowsWhere(
      "Episodes",
      (row, all) =>
        isFirst(row, all) && (day(row.DECOM) ?? 0) < bounds(all).from && episodesOf(all.last, row.CHILD).length === 0,
    ),
  },
  {
    code: "559",
    words: "DATE_PLACED before the year: last year's DATE_PLACED cannot be null.",
    broken: rowsWhere("PlacedAdoption", (row, all) => {
      const on = day(row.DATE_PLACED);
      return (
        on !== undefined && on < bounds(all).from && (decisionsOf(all.last, row.CHILD).at(-1)?.DATE_PLACED ?? "") === ""
      );
    }),
  },
  {
    code: "560",
    words: "Last year's DATE_PLACED given and its DATE_PLACED_CEASED null: this year's DATE_PLACED should be the same.",
    broken: (all) => {
      const stood = (child: string | undefined): string | undefined => {
        const last = decisionsOf(all.last, child).at(-1);
        return last !== undefined && last.DATE_PLACED !== "" && !isReversed(last) ? last.DATE_PLACED : undefined;
      };
      return [
        ...rowsWhere("PlacedAdoption", (row) => {
          const was = stood(row.CHILD);
          return was !== undefined && decisionsOf(all, row.CHILD)[0] === row && row.DATE_PLACED !== was;
        })(all),
        ...rowsWhere(
          "Header",
          ({ CHILD }) =>
            stood(CHILD) !== undefined &&
            decisionsOf(all, CHILD).length === 0 &&
            all.Episodes.some((row) => row.CHILD === CHILD),
        )(all),
      ].toSorted();
    },
  },
  {
    code: "561",
    words: "The same DATE_PLACED as last year, where the decision was reversed.",
    broken: rowsWhere("PlacedAdoption", (row, all) => {
      const last = decisionsOf(all.last, row.CHILD).at(-1);
      return isReversed(last) && row.DATE_PLACED !== "" && row.DATE_PLACED === last?.DATE_PLACED;
    }),
  },
  {
    code: "584",
    words: "Last year's decision reversed: this year's DATE_PLACED must be > last year's.",
    broken: rowsWhere("PlacedAdoption", (row, all) => {
      const last = decisionsOf(all.last, row.CHILD).at(-1);
      const now = day(row.DATE_PLACED);
      const was = day(last?.DATE_PLACED);
      return isReversed(last) && now !== undefined && was !== undefined && now <= was;
    }),
  },
];
