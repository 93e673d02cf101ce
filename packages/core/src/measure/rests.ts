import { placementComeBackTo } from "../cohort/returnsToPlacementTest.ts";
import { temporaryPlacementTest } from "../cohort/temporaryPlacementTest.ts";
import { noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import type { Period } from "../return/reportingYear.ts";
import type { ColumnInRows, RestsOn } from "./loss/RestsOn.ts";

const lookedAfter = ["Episodes.DECOM", "Episodes.DEC", "Episodes.LS"] as const;

const periodsOfCare = [...lookedAfter, "Episodes.RNE", "Episodes.REC"] as const;

/** A test for temporary placements in a period that follow another episode, which is where the usual placement is looked for. */
function leadsBack(care: Return, { from, to }: Period): (row: number) => boolean {
  const { child, columns } = care.Episodes;
  const isTemporary = temporaryPlacementTest(care);
  return (row) => {
    const ended = columns.DEC[row] ?? noDay;
    const touches = (columns.DECOM[row] ?? noDay) <= to && (ended === noDay || ended >= from);
    return touches && isTemporary(row) && row > 0 && child[row] === child[row - 1];
  };
}

const startOfTemporary: ColumnInRows = {
  column: "Episodes.RNE",
  rows: leadsBack,
  where: "of temporary placements",
};

const endBeforeTemporary: ColumnInRows = {
  column: "Episodes.REC",
  rows: (care, period) => {
    const isLedBackTo = leadsBack(care, period);
    return (row) => isLedBackTo(row + 1);
  },
  where: "before temporary placements",
};

const usualPlacement = [...lookedAfter, "Episodes.PLACE", startOfTemporary, endBeforeTemporary] as const;

const placements = [
  ...periodsOfCare,
  "Episodes.PLACE",
  {
    column: "Episodes.PL_POST",
    rows: (care) => {
      const comeBackTo = placementComeBackTo(care);
      return (row) => comeBackTo(row) !== undefined;
    },
    where: "of children who may have come back from a temporary placement",
  },
] as const satisfies RestsOn;

const decided = [
  "PlacedAdoption.DATE_PLACED",
  {
    column: "AD1.DATE_INT",
    rows: ({ AD1, PlacedAdoption: { firstRow } }) => {
      return (row) => firstRow[AD1.child[row] ?? 0] === firstRow[(AD1.child[row] ?? 0) + 1];
    },
    where: "of children of whom PlacedAdoption has no decision",
  },
] as const satisfies RestsOn;

const careLeaversBirth = [
  "Header.DOB",
  {
    column: "OC3.DOB",
    rows: ({ OC3, Header: { firstRow } }) => {
      return (row) => firstRow[OC3.child[row] ?? 0] === firstRow[(OC3.child[row] ?? 0) + 1];
    },
    where: "of young people who are not in the Header",
  },
] as const satisfies RestsOn;

/**
 * The columns of the return that groups of children, placements and events rest on, short breaks being left out of all
 * of them by legal status. The lists of measures and breakdowns are put together from these.
 */
export const rests = {
  /** looked after on a day, or at any time in a period */
  lookedAfter,
  /** starts of care in a period */
  starts: ["Episodes.DECOM", "Episodes.RNE", "Episodes.LS"],
  /** ends of care in a period, with their reasons */
  ends: ["Episodes.DEC", "Episodes.REC", "Episodes.LS"],
  /** periods of care, each from its start to its end */
  periodsOfCare,
  /** where a child is placed, before any temporary placement */
  usualPlacement,
  /** placements, and stays with one carer, each from its start to its end */
  placements,
  /** decisions that a child in care should be placed for adoption, and whether they stand */
  decisions: [...periodsOfCare, "Episodes.PLACE", "PlacedAdoption.DATE_PLACED", "PlacedAdoption.DATE_PLACED_CEASED"],
  /** the day of the decision that a child, who was adopted, should be placed for adoption */
  decided,
  /** incidents of being missing or away, of children looked after at the time */
  incidents: [...lookedAfter, "Missing.MISSING", "Missing.MIS_START", "Missing.MIS_END"],
  /** care leavers, of whom some are not in the Header */
  careLeavers: [...periodsOfCare, "OC3.IN_TOUCH", ...careLeaversBirth],
  /** their date of birth */
  careLeaversBirth,
} as const;
