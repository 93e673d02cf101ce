import { type Day, type DayColumn, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { adoptionDecision } from "./adoptionDecision.ts";
import { codeTest } from "./codeTest.ts";
import { endsOfCare } from "./endsOfCare.ts";
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
    const { child, columns } = care.Episodes;
    const ends = endsOfCare(care);
    const { adoptions, adopted, places } = everyAdoption(care);
    const endsAgain = (place: number): boolean => {
      const whose = child[ends[place] ?? -1];
      for (let later = place + 1; later < ends.length && child[ends[later] ?? -1] === whose; later += 1) {
        const ended = columns.DEC[ends[later] ?? -1] ?? noDay;
        if (ended >= from && ended <= to) return true;
      }
      return false;
    };
    return adoptions.filter((_, at) => {
      const day = adopted[at] ?? noDay;
      return day >= from && day <= to && !endsAgain(places[at] ?? -1);
    });
  },
);

/** Every adoption, with its day and its place among the ends of care: as windows overlap, most are in many of them. */
const everyAdoption = oncePerReturn((care: Return) => {
  const isAdopted = codeTest(care.Episodes.columns.REC, ["E11", "E12"]);
  const ends = endsOfCare(care);
  const places = Int32Array.from(ends.keys()).filter((place) => isAdopted(ends[place] ?? -1));
  const adoptionOf = adoptionReader(care);
  const adoptions = Array.from(places, (place) => adoptionOf(ends[place] ?? -1));
  return { adoptions, adopted: Int32Array.from(adoptions, ({ adopted }) => adopted), places };
});

/** Each day is looked up when it is first asked for, so that a measure rests on the files of the days that it uses alone. */
function adoptionReader(care: Return): (episode: number) => Adoption {
  const { child: children, columns } = care.Episodes;
  const { DECOM, DEC, PLACE, LS } = columns;
  const { firstRow: firstDetails, columns: details } = care.AD1;
  const isAdoptive = codeTest(PLACE, ["A3", "A4", "A5", "A6"]);
  const isWithCarer = codeTest(PLACE, ["A3", "A5"]);
  const isOrdered = codeTest(LS, ["E1", "D1"]);
  const isByCarer = codeTest(details.FOSTER_CARE, ["1"]);
  const periods = periodsOfCare(care);
  const stays = staysWithCarer(care);
  return (episode) => {
    const child = children[episode] ?? 0;
    const period = runOfEpisode(periods, episode);
    const stay = runOfEpisode(stays, episode);
    const detail = firstDetails[child + 1] === firstDetails[child] ? undefined : firstDetails[child];
    const inDetails = (days: DayColumn): Day => (detail === undefined ? noDay : (days[detail] ?? noDay));
    const entered = period?.start ?? noDay;
    const adopted = DEC[episode] ?? noDay;
    const decided = onceAsked(
      () => adoptionDecision(care, child, entered, adopted)?.day ?? inDetails(details.DATE_INT),
    );
    const firstOrdered = onceAsked(() => {
      let first = noDay;
      for (let row = episode; row >= (period?.firstRow ?? episode); row -= 1) {
        if (isOrdered(row)) first = DECOM[row] ?? noDay;
      }
      return first;
    });
    const lastOrdered = onceAsked(() => {
      let row = episode;
      const begins = (at: number): boolean => isOrdered(at) && (at === period?.firstRow || !isOrdered(at - 1));
      while (row > (period?.firstRow ?? episode) && !begins(row)) row -= 1;
      return begins(row) ? (DECOM[row] ?? noDay) : noDay;
    });
    const movedIn = onceAsked(() => {
      let first = noDay;
      for (let row = episode; row >= (stay?.firstRow ?? episode); row -= 1) {
        if (isAdoptive(row)) first = DECOM[row] ?? noDay;
      }
      return first;
    });
    const cameToAdopters = onceAsked(() => {
      const byCarer = isWithCarer(episode) || (detail !== undefined && isByCarer(detail));
      return byCarer ? (stay?.start ?? noDay) : movedIn();
    });
    return {
      child,
      episode,
      entered,
      adopted,
      get decided() {
        return decided();
      },
      get firstOrdered() {
        return firstOrdered();
      },
      get lastOrdered() {
        return lastOrdered();
      },
      get matched() {
        return inDetails(details.DATE_MATCH);
      },
      get movedIn() {
        return movedIn();
      },
      get cameToAdopters() {
        return cameToAdopters();
      },
    };
  };
}

/** Looks a day up when it is first asked for, and keeps it. */
function onceAsked(lookUp: () => Day): () => Day {
  let day: Day | undefined;
  return () => {
    day ??= lookUp();
    return day;
  };
}
