import { addMonths, birthday, ukDate } from "./calendar.ts";
import type { Child } from "./careHistory.ts";
import { ageAtEnd } from "./childRows.ts";
import type { Rows } from "./csvText.ts";
import { dealShares } from "./dealShares.ts";
import { LAST_DAY } from "./publishedFigures.ts";
import type { RandomStream } from "./randomStream.ts";

/**
 * Central Bedfordshire, year ending 31 March 2019, Local Authority Interactive Tool: health assessment 93 per cent,
 * immunisations 86, dental check 95, substance misuse 5 (8 of those aged 11 or over); mean score of the strengths and difficulties questionnaire
 * 12.1. Convictions 4 per cent are those of 2018, health checks of under-fives are assumed.
 */
const ASSESSED = 93;
const IMMUNISED = 86;
const TEETH = 95;
const SUBSTANCE = 8;
const CONVICTED = 4;
const CHECKED = 88;
const SCORED = 82;
/** Scores as equally spaced quantiles, with a mean near 12.1. */
const SCORES: readonly number[] = [0, 3, 5, 7, 8, 10, 11, 12, 14, 16, 19, 22, 31];

const YEAR_START: number = addMonths(LAST_DAY + 1, -12);

/** Whether a questionnaire is due: from 4, and unless the child was 17 before the year began. */
const isDue = (child: Child): boolean => ageAtEnd(child) >= 4 && birthday(child.birth, 17) > YEAR_START;

/** Scores for the children who have one, spread as evenly over the quantiles as can be. */
const scores = (stream: RandomStream, children: readonly Child[]): Map<Child, string> => {
  const scored = children.filter((child) => {
    const age = ageAtEnd(child);
    return isDue(child) && age < 17 && stream.chance(age === 4 ? 50 : SCORED);
  });
  const steps = SCORES.slice(1).map((high, index) => [[SCORES[index] ?? 0, high], 1] as const);
  const dealt = dealShares(stream, scored.length, steps);
  return new Map(
    scored.map((child, index) => [child, String(stream.between(dealt[index]?.[0] ?? 0, dealt[index]?.[1] ?? 0))]),
  );
};

/** Why there is no score; blank where none is due. */
const reasonForNoScore = (stream: RandomStream, child: Child): string => {
  const age = ageAtEnd(child);
  if (!isDue(child)) return "";
  return age === 4 || age === 17
    ? "SDQ1"
    : stream.weighted([
        ["SDQ2", 40],
        ["SDQ3", 10],
        ["SDQ4", 30],
        ["SDQ5", 20],
      ]);
};

/** The OC2 file: children looked after without a break for the twelve months to 31 March 2019. */
export const healthRows = (stream: RandomStream, children: readonly Child[]): Rows => {
  const yearBefore = addMonths(LAST_DAY, -12);
  const cohort = children.filter(({ periods }) =>
    periods.some(({ start, end }) => end === null && start <= yearBefore),
  );
  const answers = (name: string, percent: number, asked: (age: number) => boolean): Map<Child, string> => {
    const about = cohort.filter((child) => asked(ageAtEnd(child)));
    const dealt = dealShares(stream.fork(name), about.length, [
      ["1", percent],
      ["0", 100 - percent],
    ]);
    return new Map(about.map((child, index) => [child, dealt[index] ?? ""]));
  };
  const score = scores(stream.fork("questionnaire"), cohort);
  const convicted = answers("convicted", CONVICTED, (age) => age >= 10);
  const checked = answers("checked", CHECKED, (age) => age < 5);
  const immunised = answers("immunised", IMMUNISED, () => true);
  const teeth = answers("teeth", TEETH, () => true);
  const assessed = answers("assessed", ASSESSED, () => true);
  const misuse = answers("misuse", SUBSTANCE, (age) => age >= 11);
  return cohort.map((child) => {
    const own = stream.fork(child.id);
    const misuses = misuse.get(child) === "1";
    const received = misuses && own.chance(60);
    return [
      child.id,
      ukDate(child.birth),
      score.get(child) ?? "",
      score.has(child) ? "" : reasonForNoScore(own, child),
      ...[convicted, checked, immunised, teeth, assessed].map((answer) => answer.get(child) ?? ""),
      misuses ? "1" : "0",
      misuses ? (received ? "1" : "0") : "",
      misuses && !received ? (own.chance(80) ? "1" : "0") : "",
    ];
  });
};
