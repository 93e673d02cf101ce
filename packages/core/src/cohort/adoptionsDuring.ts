import { type Day, type DayColumn, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { adoptionDecision } from "./adoptionDecision.ts";
import { codeTest } from "./codeTest.ts";
import { endsDuring } from "./endsDuring.ts";
import { runOfEpisode } from "./episodeRuns.ts";
import { oncePerReturn } from "./oncePerReturn.ts";
import { periodsOfCare } from "./periodsOfCare.ts";
import { staysWithCarer } from "./placementsOf.ts";

/** The way of one child from care to adoption; a day that the return does not give is `noDay`. */
export interface Adoption {
  readonly child: number;
  /** the episode that ended in adoption */
  readonly episode: number;
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
 * The adoptions of a period, one a child, in order of child: last ends of care for reason E11 or E12.
 *
 * Source: DfE, Adoption Scorecards methodology 2018; that the final placement begins with the stay at the adopters is
 * our reading. The clock of A10 goes back to the start of fostering where the foster carers adopted (A3, A5, or
 * FOSTER_CARE 1).
 */
export const adoptionsDuring: (care: Return, from: Day, to: Day) => readonly Adoption[] = oncePerReturn(
  (care: Return, from: Day, to: Day) => {
    const ended = endsDuring(care, { from, to });
    const { child, columns } = care.Episodes;
    const isAdopted = codeTest(columns.REC, ["E11", "E12"]);
    return ended.flatMap((row, at) =>
      child[row] !== child[ended[at + 1] ?? -1] && isAdopted(row) ? [adoptionOf(care, row)] : [],
    );
  },
);

/** Each day is looked up when it is asked for, so that a measure rests on the files of the days that it uses alone. */
function adoptionOf(care: Return, episode: number): Adoption {
  const { child: children, columns } = care.Episodes;
  const { DECOM, DEC, PLACE, LS } = columns;
  const { DATE_MATCH, DATE_INT, FOSTER_CARE } = care.AD1.columns;
  const child = children[episode] ?? 0;
  const isAdoptive = codeTest(PLACE, ["A3", "A4", "A5", "A6"]);
  const isWithCarer = codeTest(PLACE, ["A3", "A5"]);
  const isOrdered = codeTest(LS, ["E1", "D1"]);
  const isByCarer = codeTest(FOSTER_CARE, ["1"]);
  const period = runOfEpisode(periodsOfCare(care), episode);
  const stay = runOfEpisode(staysWithCarer(care), episode);
  const details = care.AD1.firstRow[child + 1] === care.AD1.firstRow[child] ? undefined : care.AD1.firstRow[child];
  const inDetails = (days: DayColumn): Day => (details === undefined ? noDay : (days[details] ?? noDay));
  return {
    child,
    episode,
    entered: period?.start ?? noDay,
    get decided() {
      return adoptionDecision(care, child, this.entered, this.adopted)?.day ?? inDetails(DATE_INT);
    },
    get firstOrdered() {
      let first = noDay;
      for (let row = episode; row >= (period?.firstRow ?? episode); row -= 1) {
        if (isOrdered(row)) first = DECOM[row] ?? noDay;
      }
      return first;
    },
    get lastOrdered() {
      let row = episode;
      const begins = (at: number): boolean => isOrdered(at) && (at === period?.firstRow || !isOrdered(at - 1));
      while (row > (period?.firstRow ?? episode) && !begins(row)) row -= 1;
      return begins(row) ? (DECOM[row] ?? noDay) : noDay;
    },
    get matched() {
      return inDetails(DATE_MATCH);
    },
    get movedIn() {
      let first = noDay;
      for (let row = episode; row >= (stay?.firstRow ?? episode); row -= 1) {
        if (isAdoptive(row)) first = DECOM[row] ?? noDay;
      }
      return first;
    },
    get cameToAdopters() {
      const byCarer = isWithCarer(episode) || (details !== undefined && isByCarer(details));
      return byCarer ? (stay?.start ?? noDay) : this.movedIn;
    },
    adopted: DEC[episode] ?? noDay,
  };
}
