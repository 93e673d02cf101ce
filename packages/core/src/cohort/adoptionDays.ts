import { type Day, type DayColumn, dayColumn, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { adoptionDecision } from "./adoptionDecision.ts";
import { adoptionEpisodes } from "./adoptionsDuring.ts";
import { codeTest } from "./codeTest.ts";
import { continuesCareTest } from "./continuesCareTest.ts";
import { continuesPlacementTest } from "./continuesPlacementTest.ts";
import { oncePerReturn } from "./oncePerReturn.ts";
import { joinsWithCarer } from "./placementsOf.ts";

/** The days on the way of one child from care to adoption; one that the return does not give is `noDay`. */
export interface AdoptionDays {
  /** the start of the period of care that ended in adoption */
  readonly entered: Day;
  /** the decision that the child should be placed for adoption */
  readonly decided: Day;
  /** the first court authority to place (LS E1, D1) of that period, and the last where one was revoked and made again */
  readonly firstOrdered: Day;
  readonly lastOrdered: Day;
  readonly matched: Day;
  /** moving in with the adopters, the first episode of the final placement for adoption (A3 to A6) */
  readonly movedIn: Day;
  /** when the child came to the adopters in any placement: before moving in where the foster carers adopted */
  readonly cameToAdopters: Day;
  readonly adopted: Day;
}

/**
 * One of those days of every adoption, in the order of `adoptionEpisodes`. Each is looked up when it is first asked for, so
 * that a measure rests on the files of the days that it uses alone.
 *
 * Source: DfE, Adoption Scorecards methodology 2018; that the final placement begins with the stay at the adopters is
 * our reading. The clock of A10 goes back to the start of fostering where the foster carers adopted (A3, A5, or
 * FOSTER_CARE 1).
 */
export const adoptionDays: (care: Return, name: keyof AdoptionDays) => DayColumn = oncePerReturn(
  (care: Return, name: keyof AdoptionDays) => {
    const episodes = adoptionEpisodes(care);
    const dayOf = readers[name](care);
    const days = dayColumn(episodes.length);
    for (let place = 0; place < episodes.length; place += 1) days[place] = dayOf(episodes[place] ?? -1, place);
    return days;
  },
);

/** The day of an adoption, by the episode with which it ended care and its place among the adoptions. */
type DayReader = (care: Return) => (episode: number, place: number) => Day;

const readers: Readonly<Record<keyof AdoptionDays, DayReader>> = {
  entered: (care) => {
    const { DECOM } = care.Episodes.columns;
    const first = firstOfPeriod(care);
    return (episode) => DECOM[first(episode)] ?? noDay;
  },
  decided: (care) => {
    const { child } = care.Episodes;
    const [entered, adopted] = [adoptionDays(care, "entered"), adoptionDays(care, "adopted")];
    const inDetails = detailReader(care, "DATE_INT");
    return (episode, place) =>
      adoptionDecision(care, child[episode] ?? 0, entered[place] ?? noDay, adopted[place] ?? noDay)?.day ??
      inDetails(episode);
  },
  firstOrdered: (care) => firstAmong(care, codeTest(care.Episodes.columns.LS, ["E1", "D1"]), firstOfPeriod(care)),
  lastOrdered: (care) => {
    const { DECOM, LS } = care.Episodes.columns;
    const isOrdered = codeTest(LS, ["E1", "D1"]);
    const firstOf = firstOfPeriod(care);
    return (episode) => {
      const first = firstOf(episode);
      const begins = (at: number): boolean => isOrdered(at) && (at === first || !isOrdered(at - 1));
      let row = episode;
      while (row > first && !begins(row)) row -= 1;
      return begins(row) ? (DECOM[row] ?? noDay) : noDay;
    };
  },
  matched: (care) => detailReader(care, "DATE_MATCH"),
  movedIn: (care) => {
    const isAdoptive = codeTest(care.Episodes.columns.PLACE, ["A3", "A4", "A5", "A6"]);
    return firstAmong(care, isAdoptive, firstWithCarer(care));
  },
  cameToAdopters: (care) => {
    const { DECOM, PLACE } = care.Episodes.columns;
    const { child } = care.Episodes;
    const { firstRow, columns } = care.AD1;
    const isWithCarer = codeTest(PLACE, ["A3", "A5"]);
    const isByCarer = codeTest(columns.FOSTER_CARE, ["1"]);
    const movedIn = adoptionDays(care, "movedIn");
    const first = firstWithCarer(care);
    return (episode, place) => {
      const whose = child[episode] ?? 0;
      const [detail = 0, after = 0] = [firstRow[whose], firstRow[whose + 1]];
      const byCarer = isWithCarer(episode) || (detail < after && isByCarer(detail));
      return (byCarer ? DECOM[first(episode)] : movedIn[place]) ?? noDay;
    };
  },
  adopted: (care) => {
    const { DEC } = care.Episodes.columns;
    return (episode) => DEC[episode] ?? noDay;
  },
};

function firstOfPeriod(care: Return): (episode: number) => number {
  return firstOfRun(continuesCareTest(care));
}

function firstWithCarer(care: Return): (episode: number) => number {
  return firstOfRun(continuesPlacementTest(care, ...joinsWithCarer));
}

/** The first of the episodes that belong together, found by going back, as adoptions are few among episodes. */
function firstOfRun(continues: (row: number) => boolean): (episode: number) => number {
  return (episode) => {
    let row = episode;
    while (continues(row)) row -= 1;
    return row;
  };
}

/** The first day of the first episode that passes a test, from the first of a run to the one that ended care. */
function firstAmong(
  { Episodes }: Return,
  test: (row: number) => boolean,
  firstOf: (episode: number) => number,
): (episode: number) => Day {
  const { DECOM } = Episodes.columns;
  return (episode) => {
    for (let row = firstOf(episode); row <= episode; row += 1) if (test(row)) return DECOM[row] ?? noDay;
    return noDay;
  };
}

/** A day of the details of the adoption (AD1), of which the first row counts. */
function detailReader({ Episodes, AD1 }: Return, column: "DATE_INT" | "DATE_MATCH"): (episode: number) => Day {
  const { firstRow, columns } = AD1;
  return (episode) => {
    const child = Episodes.child[episode] ?? 0;
    const [row = 0, after = 0] = [firstRow[child], firstRow[child + 1]];
    return row < after ? (columns[column][row] ?? noDay) : noDay;
  };
}
