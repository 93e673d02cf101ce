import {
  aged,
  bornOf,
  bounds,
  day,
  episodesOf,
  inOrder,
  type PlainReturn,
  type PlainRow,
  type PlainRule,
  rowsWhere,
} from "./PlainReturn.ts";

const adoptionCells = ["DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"];
const isPlaced = (row: PlainRow | undefined): boolean => /^A[3-6]$/.test(row?.PLACE ?? "");
const isAdopted = (row: PlainRow): boolean => row.REC === "E11" || row.REC === "E12";
const isBreak = (row: PlainRow): boolean => row.LS === "V3" || row.LS === "V4";
const leftCare = (row: PlainRow | undefined): boolean => row !== undefined && row.REC !== "" && row.REC !== "X1";
const before = (a: number | undefined, b: number | undefined): boolean => a !== undefined && b !== undefined && a < b;

/** The episode with which a child was adopted, the last if there are several. */
const adoption = (all: PlainReturn, child: string | undefined): PlainRow | undefined =>
  episodesOf(all, child).findLast(isAdopted);

/** The day on which the adoptive placement began with which a child was adopted. */
const placedOn = (all: PlainReturn, child: string | undefined): number | undefined => {
  const own = episodesOf(all, child);
  let at = own.findLastIndex(isAdopted);
  if (at === -1 || !isPlaced(own[at])) return undefined;
  while (at > 0 && isPlaced(own[at - 1]) && own[at]?.RNE !== "S") at -= 1;
  return day(own[at]?.DECOM);
};

const decisionsOf = (all: PlainReturn, child: string | undefined): PlainRow[] =>
  inOrder(all.PlacedAdoption, child, "DATE_PLACED", "DATE_PLACED_CEASED");

/** The row before one, among rows of the child of which the first day is known. */
const rowBefore = (rows: readonly PlainRow[], row: PlainRow, began: string): PlainRow | undefined =>
  rows.slice(0, rows.indexOf(row)).findLast((other) => other[began] !== "");

const saysOf = (row: PlainRow): boolean => [row.IN_TOUCH, row.ACTIV, row.ACCOM].some((cell) => cell !== "");

/** The birthday in the year of a young person who is 17 or 18 at its end. */
const birthday = (all: PlainReturn, child: string | undefined): number | undefined =>
  [17, 18]
    .map((age) => aged(bornOf(all, child), age))
    .find((on) => on !== undefined && on >= bounds(all).from && on <= bounds(all).to);

const heldOn = (row: PlainRow, on: number): boolean =>
  !isBreak(row) && (day(row.DECOM) ?? 0) <= on && (row.DEC === "" || (day(row.DEC) ?? 0) > on);

const lastOf = (all: PlainReturn, child: string | undefined): PlainRow | undefined =>
  episodesOf(all, child).findLast((row) => !isBreak(row));

/** Rules on adoption, care leavers, missing children and social workers, each read from its words alone. */
export const plainChildRules: readonly PlainRule[] = [
  {
    code: "601",
    words: "The additional fields relating to adoption have not been completed although the child was adopted.",
    broken: rowsWhere("Episodes", (row, all) => {
      const items = all.AD1.find(({ CHILD }) => CHILD === row.CHILD);
      return isAdopted(row) && (items === undefined || adoptionCells.some((cell) => items[cell] === ""));
    }),
  },
  {
    code: "602",
    words: "The episode data does not show that the child was adopted during the year.",
    broken: rowsWhere("AD1", (row, all) => {
      const { from, to } = bounds(all);
      const on = day(adoption(all, row.CHILD)?.DEC);
      return adoptionCells.some((cell) => row[cell] !== "") && !(on !== undefined && on >= from && on <= to);
    }),
  },
  {
    code: "331",
    words: "Date of matching should be the same as, or prior to, the date of placement for adoption.",
    broken: rowsWhere("AD1", (row, all) => before(placedOn(all, row.CHILD), day(row.DATE_MATCH))),
  },
  {
    code: "521",
    words: "Date of the decision must be on or prior to the date the child is placed for adoption.",
    broken: rowsWhere("AD1", (row, all) => before(placedOn(all, row.CHILD), day(row.DATE_INT))),
  },
  {
    code: "333",
    words: "If DATE_MATCH provided, then DATE_INT must also be provided and be <= DATE_MATCH.",
    broken: rowsWhere(
      "AD1",
      (row) => row.DATE_MATCH !== "" && (row.DATE_INT === "" || before(day(row.DATE_MATCH), day(row.DATE_INT))),
    ),
  },
  {
    code: "334",
    words: "Date child started in latest period of care must be on or prior to the decision.",
    broken: rowsWhere("AD1", (row, all) =>
      before(day(row.DATE_INT), day(episodesOf(all, row.CHILD).findLast(({ RNE }) => RNE === "S")?.DECOM)),
    ),
  },
  {
    code: "1003",
    words: "DATE_PLACED cannot be prior to DECOM of the first episode with RNE = S.",
    broken: rowsWhere("PlacedAdoption", (row, all) =>
      before(day(row.DATE_PLACED), day(episodesOf(all, row.CHILD).find(({ RNE }) => RNE === "S")?.DECOM)),
    ),
  },
  {
    code: "551",
    words: "Child has been placed for adoption but there is no date of the decision.",
    broken: rowsWhere(
      "Episodes",
      (row, all) => isPlaced(row) && decisionsOf(all, row.CHILD).every(({ DATE_PLACED }) => DATE_PLACED === ""),
    ),
  },
  {
    code: "553",
    words: "Placement order has been granted but there is no date of decision.",
    broken: rowsWhere(
      "Episodes",
      (row, all) => row.LS === "E1" && decisionsOf(all, row.CHILD).every(({ DATE_PLACED }) => DATE_PLACED === ""),
    ),
  },
  {
    code: "557",
    words: "Child to be placed for adoption has left care but was not adopted, and the reversal is not completed.",
    broken: rowsWhere("Episodes", (row, all) => {
      const wasToBe = isPlaced(row) || row.LS === "E1" || (row.LS === "D1" && all.year <= 2024);
      const last = decisionsOf(all, row.CHILD).at(-1);
      const isReversed = last !== undefined && last.DATE_PLACED_CEASED !== "" && last.REASON_PLACED_CEASED !== "";
      return leftCare(row) && !isAdopted(row) && wasToBe && !isReversed;
    }),
  },
  {
    code: "579",
    words: "A new decision cannot start when the previous is open, nor before the previous has ceased.",
    broken: rowsWhere("PlacedAdoption", (row, all) => {
      const earlier = rowBefore(decisionsOf(all, row.CHILD), row, "DATE_PLACED");
      if (earlier === undefined || row.DATE_PLACED === "") return false;
      return earlier.DATE_PLACED_CEASED === "" || before(day(row.DATE_PLACED), day(earlier.DATE_PLACED_CEASED));
    }),
  },
  {
    code: "391",
    words: "Young person has not reached the age of 17 by 31 March.",
    broken: rowsWhere("OC3", (row, all) => saysOf(row) && before(bounds(all).to, aged(bornOf(all, row.CHILD), 17))),
  },
  {
    code: "1007",
    words:
      "Not required for 17- or 18-year olds still looked after on their birthday (from 2023-24: and who have not left since).",
    broken: rowsWhere("OC3", (row, all) => {
      const on = birthday(all, row.CHILD);
      if (!saysOf(row) || on === undefined) return false;
      const wasHeld = episodesOf(all, row.CHILD).some((one) => heldOn(one, on));
      return wasHeld && (all.year <= 2023 || lastOf(all, row.CHILD)?.DEC === "");
    }),
  },
  {
    code: "1016",
    words: "Not required for 17- or 18-year olds who cease to be looked after, after their birthday.",
    broken: rowsWhere(
      "OC3",
      (row, all) =>
        all.year >= 2024 && saysOf(row) && before(birthday(all, row.CHILD), day(lastOf(all, row.CHILD)?.DEC)),
    ),
  },
  {
    code: "567",
    words: "The date that the period ended is before the date that it started.",
    broken: rowsWhere("Missing", (row) => before(day(row.MIS_END), day(row.MIS_START))),
  },
  {
    code: "571",
    words: "The date that the period ended is before the start or after the end of the collection year.",
    broken: rowsWhere(
      "Missing",
      (row, all) => before(day(row.MIS_END), bounds(all).from) || before(bounds(all).to, day(row.MIS_END)),
    ),
  },
  {
    code: "574",
    words: "A new period cannot start when the previous is still open, nor before it has ended.",
    broken: rowsWhere("Missing", (row, all) => {
      const earlier = rowBefore(inOrder(all.Missing, row.CHILD, "MIS_START", "MIS_END"), row, "MIS_START");
      if (earlier === undefined || row.MIS_START === "") return false;
      return earlier.MIS_END === "" || before(day(row.MIS_START), day(earlier.MIS_END));
    }),
  },
  {
    code: "578",
    words: "The date that the child started to be missing is after the child ceased to be looked after.",
    broken: rowsWhere("Missing", (row, all) => {
      const on = day(row.MIS_START);
      if (on === undefined) return false;
      const current = episodesOf(all, row.CHILD).findLast(({ DECOM }) => (day(DECOM) ?? 0) <= on);
      return leftCare(current) && before(day(current?.DEC), on);
    }),
  },
  {
    code: "581",
    words: "Child is missing but has not yet started to be looked after.",
    broken: rowsWhere("Missing", (row, all) => {
      const [first] = episodesOf(all, row.CHILD);
      const on = day(row.MIS_START);
      const wasHeld = episodesOf(all.last, row.CHILD).some(
        ({ DECOM, DEC }) => on !== undefined && (day(DECOM) ?? 0) <= on && (DEC === "" || (day(DEC) ?? 0) >= on),
      );
      return first?.RNE === "S" && before(on, day(first.DECOM)) && !wasHeld;
    }),
  },
];
