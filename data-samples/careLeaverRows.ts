import type { Episode } from "./buildEpisodes.ts";
import { birthday, reportingYear, ukDate } from "./calendar.ts";
import type { Child } from "./careHistory.ts";
import type { Rows } from "./csvText.ts";
import { LAST_DAY } from "./publishedFigures.ts";
import type { RandomStream } from "./randomStream.ts";
import type { Shares } from "./shares.ts";

/** Looked after for 13 weeks or more after the 14th birthday. */
const THIRTEEN_WEEKS = 91;

/** The age, 17 to 21, reached in the year of the return. */
const ageReached = (birth: number): number | undefined =>
  [17, 18, 19, 20, 21].find((age) => reportingYear(birthday(birth, age)) === reportingYear(LAST_DAY));

const daysAfter = (child: Child, from: number): number =>
  child.periods.reduce((days, { start, end }) => days + Math.max(0, (end ?? LAST_DAY + 1) - Math.max(start, from)), 0);

/** Whether the child counts as a care leaver at the birthday that falls in the year, if one does. */
const isCareLeaver = (child: Child): boolean => {
  const age = ageReached(child.birth);
  const end = child.periods.at(-1)?.end;
  if (age === undefined || end === undefined || end === null || end > birthday(child.birth, age)) return false;
  return (
    daysAfter(child, birthday(child.birth, 14)) >= THIRTEEN_WEEKS && daysAfter(child, birthday(child.birth, 16)) > 0
  );
};

/** Six in ten in education, employment or training (Central Bedfordshire, 2019, Local Authority Interactive Tool). */
const activities = (age: number): Shares<string> => [
  ["F1", age >= 19 ? 7 : 1],
  ["F2", age >= 19 ? 18 : 38],
  ["P2", age >= 19 ? 4 : 6],
  ["F3", age >= 19 ? 29 : 14],
  ["P3", age >= 19 ? 9 : 6],
  ["G4", 6],
  ["G5", age >= 19 ? 21 : 26],
  ["G6", 6],
];

const accommodation = (age: number, stayedPut: boolean): Shares<string> =>
  stayedPut && age >= 18
    ? [
        ["Z1", 78],
        ["U1", 22],
      ]
    : [
        ["D1", age === 17 ? 45 : 24],
        ["E1", 10],
        ["B1", 14],
        ["U1", age === 17 ? 4 : 30],
        ["K1", 7],
        ["T1", age === 17 ? 0 : 3],
        ["Y1", 4],
        ["C1", 2],
        ["X2", 3],
        ["S2", 1],
        ["W2", 1],
        ["V2", 1],
        ["G1", age === 17 ? 0 : 1],
      ];

/** The OC3 file: care leavers whose 17th to 21st birthday falls in the year ending 31 March 2019. */
export const careLeaverRows = (
  stream: RandomStream,
  children: readonly Child[],
  episodes: readonly Episode[],
): Rows => {
  const lastReason = new Map(episodes.map(({ child, rec }) => [child, rec]));
  return children.filter(isCareLeaver).flatMap((child) => {
    const own = stream.fork(child.id);
    const age = ageReached(child.birth) ?? 0;
    const reason = lastReason.get(child.id) ?? "";
    if (["E2", "E3", "E15"].includes(reason)) return [];
    const row = (inTouch: string, activity: string, home: string): string[] => [
      child.id,
      ukDate(child.birth),
      inTouch,
      activity,
      home,
    ];
    if (["E4A", "E4B"].includes(reason)) return [row("RHOM", "0", "0")];
    const inTouch = own.weighted([
      ["YES", age >= 19 ? 90 : 95],
      ["NO", 5],
      ["REFU", 2],
      ["NREQ", age >= 19 ? 2 : 0],
      ["DIED", 0.4],
    ]);
    if (inTouch !== "YES") return [row(inTouch, "0", "0")];
    return [row("YES", own.weighted(activities(age)), own.weighted(accommodation(age, reason === "E17" && age < 21)))];
  });
};
