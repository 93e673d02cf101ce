import {
  bounds,
  day,
  episodesOf,
  inOrder,
  type PlainReturn,
  type PlainRow,
  type PlainRule,
  rowsWhere,
} from "./PlainReturn.ts";

const workersOf = (all: PlainReturn, child: string | undefined): PlainRow[] =>
  inOrder(all.SWEpisodes, child, "SW_DECOM", "SW_DEC");
const earlierOf = (all: PlainReturn, row: PlainRow): PlainRow | undefined => {
  const own = workersOf(all, row.CHILD);
  return own.slice(0, own.indexOf(row)).findLast(({ SW_DECOM }) => SW_DECOM !== "");
};

/** The episode in which a child was looked after at the end of the year, other than for short breaks. */
const atEnd = (all: PlainReturn, child: string | undefined): PlainRow | undefined => {
  const { to } = bounds(all);
  return episodesOf(all, child).findLast(
    ({ DECOM, DEC, LS }) =>
      LS !== "V3" && LS !== "V4" && (day(DECOM) ?? 0) <= to && (DEC === "" || (day(DEC) ?? 0) > to),
  );
};

const withoutWorker = (row: PlainRow, all: PlainReturn): boolean =>
  atEnd(all, row.CHILD) === row && !all.SWEpisodes.some(({ CHILD }) => CHILD === row.CHILD);

/** Rules on social workers, each read from its words alone. */
export const plainWorkerRules: readonly PlainRule[] = [
  {
    code: "SW07STG2",
    words:
      "End date on or after the start of the reporting period (from 2024-25 a year earlier), and on or before its end.",
    broken: rowsWhere("SWEpisodes", (row, all) => {
      if (all.year < 2024) return false;
      const { from } = bounds(all.year === 2024 ? all : { ...all, year: all.year - 1 });
      const ended = day(row.SW_DEC);
      return ended !== undefined && (ended < from || ended > bounds(all).to);
    }),
  },
  {
    code: "SW08STG2",
    words: "A new worker has started, but the previous one has not ended.",
    broken: rowsWhere("SWEpisodes", (row, all) => {
      const began = day(row.SW_DECOM);
      if (all.year < 2024 || row.SW_DEC !== "" || began === undefined) return false;
      return workersOf(all, row.CHILD).some(({ SW_DECOM }) => (day(SW_DECOM) ?? -1e9) > began);
    }),
  },
  {
    code: "SW10STG2",
    words: "Start >= (end of the previous less 7 days), from 2024-25 unless the reason is FCONTA.",
    broken: rowsWhere("SWEpisodes", (row, all) => {
      const ended = day(earlierOf(all, row)?.SW_DEC);
      const began = day(row.SW_DECOM);
      if (all.year < 2024 || ended === undefined || began === undefined) return false;
      return began < ended - 7 && !(all.year >= 2025 && row.SW_REASON === "FCONTA");
    }),
  },
  {
    code: "SW11bSTG2",
    words: "The last worker ended before 31 March of a child looked after then.",
    broken: rowsWhere("SWEpisodes", (row, all) => {
      const ended = day(row.SW_DEC);
      const isLast = workersOf(all, row.CHILD).at(-1) === row;
      return (
        all.year >= 2024 &&
        isLast &&
        ended !== undefined &&
        ended < bounds(all).to &&
        atEnd(all, row.CHILD) !== undefined
      );
    }),
  },
  {
    code: "SW17STG2",
    words: "There is no social worker episode open at 31 March.",
    broken: (all) =>
      all.year < 2026
        ? []
        : [
            ...rowsWhere(
              "SWEpisodes",
              (row) =>
                row.SW_DEC !== "" && workersOf(all, row.CHILD).at(-1) === row && atEnd(all, row.CHILD) !== undefined,
            )(all),
            ...rowsWhere("Episodes", withoutWorker)(all),
          ].toSorted(),
  },
];
