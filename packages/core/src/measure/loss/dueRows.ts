import { ageOn } from "../../cohort/ageOn.ts";
import { birthOf } from "../../cohort/birthOf.ts";
import { codeTest } from "../../cohort/codeTest.ts";
import { type DayColumn, noDay } from "../../return/Day.ts";
import type { ColumnName, FileName } from "../../return/fileLayouts.ts";
import type { CodeColumn, Return } from "../../return/Return.ts";
import { reportingYearPeriod } from "../../return/reportingYear.ts";
import type { RowTest } from "./RestsOn.ts";

/** A blank in such a column is an answer in every row. */
const never: RowTest = () => () => false;

/**
 * In which rows a column must be filled, by the guide to the return; in every row where nothing stands here. Elsewhere a
 * blank is an answer: the last episode of a child without DEC goes on, a child without DUC is still unaccompanied. A
 * column that is blank in every row is unknown only where it had to be filled in some: REC where nobody left is not.
 */
export const dueRows: { readonly [F in FileName]: { readonly [C in ColumnName<F>]?: RowTest } } = {
  Header: {
    UPN: never,
    MOTHER: ({ Header }) => codeTest(Header.columns.SEX, ["2", "F"]),
    MC_DOB: never,
  },
  Episodes: {
    PLACE_PROVIDER: ({ Episodes }) => not(codeTest(Episodes.columns.PLACE, ["T0", "T1", "T2", "T3", "T4"])),
    DEC: ({ Episodes }) => either(isFilled(Episodes.columns.REC), isFollowed(Episodes.child)),
    REC: ({ Episodes }) => isGiven(Episodes.columns.DEC),
    REASON_PLACE_CHANGE: (care) => endsPlacement(care),
    URN: never,
  },
  Reviews: {},
  UASC: { DUC: never },
  OC2: {
    SDQ_SCORE: (care) => {
      const hasReason = isFilled(care.OC2.columns.SDQ_REASON);
      const isAsked = isAged(care, 4, 16);
      return (row) => isAsked(row) && !hasReason(row);
    },
    SDQ_REASON: never,
    CONVICTED: (care) => isAged(care, 10, Infinity),
    HEALTH_CHECK: (care) => isAged(care, 0, 4),
    INTERVENTION_RECEIVED: ({ OC2 }) => codeTest(OC2.columns.SUBSTANCE_MISUSE, ["1"]),
    INTERVENTION_OFFERED: ({ OC2 }) => {
      const misuses = codeTest(OC2.columns.SUBSTANCE_MISUSE, ["1"]);
      const received = codeTest(OC2.columns.INTERVENTION_RECEIVED, ["1"]);
      return (row) => misuses(row) && !received(row);
    },
  },
  OC3: {
    ACTIV: ({ OC3 }) => codeTest(OC3.columns.IN_TOUCH, ["YES"]),
    ACCOM: ({ OC3 }) => codeTest(OC3.columns.IN_TOUCH, ["YES"]),
  },
  AD1: {},
  PlacedAdoption: {
    DATE_PLACED_CEASED: ({ PlacedAdoption }) => isFilled(PlacedAdoption.columns.REASON_PLACED_CEASED),
    REASON_PLACED_CEASED: ({ PlacedAdoption }) => isGiven(PlacedAdoption.columns.DATE_PLACED_CEASED),
  },
  PrevPerm: { LA_PERM: never, DATE_PERM: never },
  Missing: { MIS_END: ({ Missing }) => isFollowed(Missing.child) },
  SWEpisodes: { SW_DEC: ({ SWEpisodes }) => isFollowed(SWEpisodes.child) },
  DoLo: { DOLO_END: ({ DoLo }) => isFollowed(DoLo.child) },
};

function not(test: (row: number) => boolean): (row: number) => boolean {
  return (row) => !test(row);
}

function either(one: (row: number) => boolean, other: (row: number) => boolean): (row: number) => boolean {
  return (row) => one(row) || other(row);
}

/** The child has a later row, before which this one must have ended. */
function isFollowed(child: Int32Array): (row: number) => boolean {
  return (row) => child[row] === child[row + 1];
}

function isGiven(days: DayColumn): (row: number) => boolean {
  return (row) => (days[row] ?? noDay) !== noDay;
}

function isFilled({ values }: CodeColumn): (row: number) => boolean {
  return (row) => (values[row] ?? 0) !== 0;
}

/** The episode goes on (X1) in another placement, for which a reason must be given. */
function endsPlacement({ Episodes }: Return): (row: number) => boolean {
  const goesOn = codeTest(Episodes.columns.REC, ["X1"]);
  const isMove = codeTest(Episodes.columns.RNE, ["P", "T", "B", "U"]);
  return (row) => goesOn(row) && Episodes.child[row] === Episodes.child[row + 1] && isMove(row + 1);
}

/** The child of a row of OC2 is of an age at the end of the year that the row is of. */
function isAged(care: Return, from: number, to: number): (row: number) => boolean {
  const { child, source } = care.OC2;
  return (row) => {
    const birth = birthOf(care, child[row] ?? 0);
    const year = care.sourceYears[source[row] ?? 0];
    if (birth === noDay || year === undefined) return true;
    const age = ageOn(birth, reportingYearPeriod(year).to);
    return age >= from && age <= to;
  };
}
