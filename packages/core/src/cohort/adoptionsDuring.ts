import { type Day, noDay } from "../return/Day.ts";
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

function adoptionOf(care: Return, episode: number): Adoption {
  const { child: children, columns } = care.Episodes;
  const { DECOM, DEC, PLACE, LS } = columns;
  const child = children[episode] ?? 0;
  const isAdoptive = codeTest(PLACE, ["A3", "A4", "A5", "A6"]);
  const isWithCarer = codeTest(PLACE, ["A3", "A5"]);
  const isOrdered = codeTest(LS, ["E1", "D1"]);
  const period = runOfEpisode(periodsOfCare(care), episode);
  const stay = runOfEpisode(staysWithCarer(care), episode);
  const entered = period?.start ?? noDay;
  let movedIn = noDay;
  for (let row = episode; row >= (stay?.firstRow ?? episode); row -= 1) {
    if (isAdoptive(row)) movedIn = DECOM[row] ?? noDay;
  }
  let firstOrdered = noDay;
  let lastOrdered = noDay;
  for (let row = episode; row >= (period?.firstRow ?? episode); row -= 1) {
    if (!isOrdered(row)) continue;
    firstOrdered = DECOM[row] ?? noDay;
    const began = row === period?.firstRow || !isOrdered(row - 1);
    if (began && lastOrdered === noDay) lastOrdered = firstOrdered;
  }
  const details = care.AD1.firstRow[child + 1] === care.AD1.firstRow[child] ? undefined : care.AD1.firstRow[child];
  const { DATE_MATCH, DATE_INT, FOSTER_CARE } = care.AD1.columns;
  const adopted = DEC[episode] ?? noDay;
  const decision = adoptionDecision(care, child, entered, adopted);
  const byCarer = isWithCarer(episode) || (details !== undefined && codeTest(FOSTER_CARE, ["1"])(details));
  return {
    child,
    episode,
    entered,
    decided: decision?.day ?? (details === undefined ? noDay : (DATE_INT[details] ?? noDay)),
    firstOrdered,
    lastOrdered,
    matched: details === undefined ? noDay : (DATE_MATCH[details] ?? noDay),
    movedIn,
    cameToAdopters: byCarer ? (stay?.start ?? noDay) : movedIn,
    adopted,
  };
}
