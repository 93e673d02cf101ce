import { overlappingEpisodes } from "../../cohort/overlappingEpisodes.ts";
import { type Day, earlierDay, noDay } from "../../return/Day.ts";
import { reportingYearPeriod } from "../../return/reportingYear.ts";
import type { CheckContext } from "../CheckContext.ts";
import { distorts } from "../distorts.ts";
import { episodesOf } from "../episodesOf.ts";
import { oncePerCheck } from "../oncePerCheck.ts";
import { lastEpisodeThen } from "../openEpisodeRule.ts";
import type { Rule } from "../Rule.ts";

const file = "Episodes";
const periods = [...distorts.starts, ...distorts.ends, ...distorts.durations];

const overlapping = oncePerCheck(({ care }): ReadonlySet<number> => new Set(overlappingEpisodes(care)));

/** The first day of the year checked, or, where the returns of several years were stitched, of the earliest of them. */
function firstDayReturned({ care, from }: CheckContext): Day {
  const years = new Set(care.sourceYears.flatMap((known) => known ?? []));
  return years.size < 2 ? from : earlierDay(from, reportingYearPeriod(Math.min(...years)).from);
}

/** A test for children who were looked after at the end of last year's return, if it was given. */
function lookedAfterThen({ lastYear }: CheckContext): (child: number) => boolean {
  if (lastYear === undefined) return () => false;
  const { isOpen } = episodesOf(lastYear.care);
  const lastEpisode = lastEpisodeThen(lastYear);
  return (child) => lastEpisode(child) !== -1 && isOpen(lastEpisode(child));
}

/** A test for children whom last year's return, if it was given, has as adopted with an episode that began before a day. */
function adoptedThenBefore({ lastYear }: CheckContext): (child: number, day: Day) => boolean {
  if (lastYear === undefined) return () => false;
  const { first, end, began, is } = episodesOf(lastYear.care);
  const wasAdopted = is("REC", "E11", "E12");
  return (child, day) => {
    const c = lastYear.childAt[child] ?? -1;
    for (let row = first(c); row < end(c); row += 1) if (wasAdopted(row) && began(row) < day) return true;
    return false;
  };
}

/** Whether the episodes of a child follow one another: every move, start and end that is counted hangs on it. */
export const episodeSequenceRules: readonly Rule[] = [
  {
    code: "142",
    severity: "error",
    says: "the episode has no end though a later episode of the child has begun",
    advice: "give DEC and REC",
    file,
    column: "DEC",
    fields: ["Episodes.REC"],
    rows: "all",
    distorts: [...distorts.stock, ...distorts.durations],
    test: ({ care }) => {
      const { isOpen, lacks, child, began, end } = episodesOf(care);
      const noReason = lacks("REC");
      return (row) => (isOpen(row) || noReason(row)) && began(row) < began(end(child(row)) - 1);
    },
  },
  {
    code: "501",
    severity: "error",
    says: "the episode begins before an earlier episode of the child has ended",
    advice: "correct DECOM here or DEC there",
    file,
    column: "DECOM",
    fields: ["Episodes.DEC"],
    rows: "all",
    distorts: [...distorts.stock, ...distorts.moves, ...distorts.durations],
    test: (check) => {
      const rows = overlapping(check);
      return (row) => rows.has(row);
    },
  },
  {
    code: "357",
    severity: "query",
    says: "the child's first episode is not coded as a start (RNE S), and it began after those that the return goes back to",
    advice: "look for an episode that has been left out; if there is none, write S",
    certainty: {
      kind: "our reading",
      note: "the rule is on the first episode ever, and a return of one year has, of what went before, only the episode open on 1 April with the reason of that episode; so it is tested where the first episode began in the return's own years and the child was not looked after at the end of last year's return, if that is given",
    },
    file,
    column: "RNE",
    fields: ["Episodes.DECOM"],
    rows: "all",
    distorts: periods,
    test: (check) => {
      const { before, began, child, is } = episodesOf(check.care);
      const isStart = is("RNE", "S");
      const since = firstDayReturned(check);
      const wasKnown = lookedAfterThen(check);
      return (row) => before(row) === -1 && !isStart(row) && began(row) >= since && !wasKnown(child(row));
    },
  },
  {
    code: "388",
    severity: "error",
    says: "the episode ends because a new one begins (X1), and none begins on that day",
    advice: "add the next episode, or give the reason for which care ended",
    file,
    column: "REC",
    fields: ["Episodes.DEC", "Episodes.DECOM"],
    rows: "all",
    distorts: [...distorts.stock, ...periods],
    test: ({ care }) => {
      const { after, began, ended, is } = episodesOf(care);
      const goesOn = is("REC", "X1");
      return (row) => {
        if (!goesOn(row) || ended(row) === noDay) return false;
        const next = after(row);
        return next === -1 || began(next) !== ended(row);
      };
    },
  },
  {
    code: "388",
    severity: "error",
    says: "the episode ends care, and a new one begins on that day",
    advice: "write X1 if care went on, or correct DEC here or DECOM there",
    file,
    column: "REC",
    fields: ["Episodes.DEC", "Episodes.DECOM"],
    rows: "all",
    distorts: [...distorts.stock, ...periods],
    test: ({ care }) => {
      const { after, began, ended, endsCare } = episodesOf(care);
      return (row) => endsCare(row) && ended(row) !== noDay && after(row) !== -1 && began(after(row)) === ended(row);
    },
  },
  {
    code: "431",
    severity: "error",
    says: "the episode is coded as a start (RNE S) on the day on which the one before it ended",
    advice: "give the reason for the new episode, or correct DECOM",
    file,
    column: "RNE",
    fields: ["Episodes.DECOM", "Episodes.DEC"],
    rows: "all",
    distorts: periods,
    test: ({ care }) => {
      const { before, began, ended, is } = episodesOf(care);
      const isStart = is("RNE", "S");
      return (row) => isStart(row) && before(row) !== -1 && ended(before(row)) === began(row);
    },
  },
  {
    code: "432",
    severity: "error",
    says: "care ended with the episode before, and this one is not coded as a start (RNE S)",
    advice: "write S, or correct REC of the episode before",
    file,
    column: "RNE",
    fields: ["Episodes.REC"],
    rows: "all",
    distorts: periods,
    test: ({ care }) => {
      const { before, endsCare, is } = episodesOf(care);
      const isStart = is("RNE", "S");
      return (row) => before(row) !== -1 && endsCare(before(row)) && !isStart(row);
    },
  },
  {
    code: "433",
    severity: "error",
    says: "the episode carries on another and does not begin on the day on which the one before it ended",
    advice: "correct DECOM here or DEC there, or write S if care began again",
    file,
    column: "DECOM",
    fields: ["Episodes.RNE", "Episodes.DEC"],
    rows: "all",
    distorts: [...distorts.stock, ...periods],
    test: ({ care }) => {
      const { before, began, ended, is } = episodesOf(care);
      const carriesOn = is("RNE", "L", "P", "T", "B", "U");
      return (row) => carriesOn(row) && before(row) !== -1 && ended(before(row)) !== began(row);
    },
  },
  {
    code: "437",
    severity: "error",
    says: "the child died, or proved to be 18 or over (E15), and has further episodes",
    advice: "correct REC, or take the later episodes out",
    file,
    column: "REC",
    rows: "all",
    distorts: [...distorts.stock, ...distorts.reasonsCeased],
    test: ({ care }) => {
      const { after, is } = episodesOf(care);
      const isLast = is("REC", "E2", "E15");
      return (row) => isLast(row) && after(row) !== -1;
    },
  },
  {
    code: "199",
    severity: "error",
    says: "the child was adopted and has an episode after that",
    advice: "correct REC, or give the child who came back another identifier",
    file,
    column: "CHILD",
    fields: ["Episodes.REC"],
    rows: "all",
    distorts: [...distorts.adopted, ...distorts.stock],
    test: (check) => {
      const { before, first, child, began, is } = episodesOf(check.care);
      const isAdopted = is("REC", "E11", "E12");
      const wasAdopted = adoptedThenBefore(check);
      return (row) => {
        for (let earlier = before(row); earlier >= first(child(row)) && earlier !== -1; earlier -= 1) {
          if (isAdopted(earlier)) return true;
        }
        return wasAdopted(child(row), began(row));
      };
    },
  },
  {
    code: "504",
    severity: "error",
    says: "the category of need is not that of the episode before, and it stays the same for a whole period of care",
    advice: "write the need at the start of the period",
    certainty: {
      kind: "our reading",
      note: "episodes are of one period where the later begins on the day on which the earlier ended and is no start (RNE S)",
    },
    file,
    column: "CIN",
    rows: "all",
    distorts: distorts.need,
    test: ({ care }) => {
      const { before, code, is, began, ended } = episodesOf(care);
      const need = code("CIN");
      const isStart = is("RNE", "S");
      return (row) => {
        const earlier = before(row);
        return earlier !== -1 && !isStart(row) && began(row) === ended(earlier) && need(row) !== need(earlier);
      };
    },
  },
];
