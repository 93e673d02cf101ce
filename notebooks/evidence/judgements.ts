import { type ChartTable, longDate } from "@lac-analytics/charts";
import { capitalised, type Grade, grades, isoFromDay, type Judgement, listInWords } from "@lac-analytics/core";
import { type Message, numberInWords } from "@lac-analytics/notebook";

const none = "–";

/** Judgements by theme over time: a row for each theme, a column for each visit, the earliest first. */
export function judgementTable(judgements: readonly Judgement[]): ChartTable | null {
  if (judgements.length === 0) return null;
  const visits = [...new Set(inTime(judgements).map(visitOf))];
  return {
    caption: "What inspectors and reviewers found, by theme. A dash stands where a visit did not judge a theme.",
    columns: ["Theme", ...visits].map((label) => ({ label, kind: "text" })),
    rows: themesOf(judgements).map((theme) => [
      theme,
      ...visits.map(
        (visit) => judgements.find((one) => one.theme === theme && visitOf(one) === visit)?.judgement ?? none,
      ),
    ]),
  };
}

/** Where each judgement can be read, with what was said in it where that may stand in this version. */
export function sourcesTable(judgements: readonly Judgement[], hasWords: boolean): ChartTable | null {
  if (judgements.length === 0) return null;
  const labels = ["Theme", "Visit", "Judgement", ...(hasWords ? ["What was said"] : []), "Where it can be read"];
  return {
    caption: "Where each judgement can be read",
    columns: labels.map((label) => ({ label, kind: "text" })),
    rows: inTime(judgements).map((one) => [
      one.theme,
      visitOf(one),
      one.judgement,
      ...(hasWords ? [one.narrative === "" ? none : one.narrative] : []),
      one.source,
    ]),
  };
}

/** How the grade of each theme went, in a sentence for each way; blank where no theme was graded twice. */
export function gradesOverTime(judgements: readonly Judgement[]): string {
  const changes = themesOf(judgements).flatMap((theme) => {
    const graded = inTime(judgements).filter((one) => one.theme === theme && one.grade !== undefined);
    const [before, latest] = graded.slice(-2);
    if (before?.grade === undefined || latest?.grade === undefined) return [];
    return [{ theme, rose: rank(latest.grade) - rank(before.grade) }];
  });
  const named = (those: typeof changes): string => listInWords(those.map(({ theme }) => `“${theme}”`));
  const [better, worse, same] = [
    changes.filter(({ rose }) => rose > 0),
    changes.filter(({ rose }) => rose < 0),
    changes.filter(({ rose }) => rose === 0),
  ];
  return [
    ...(worse.length === 0 ? [] : [`Graded lower than before: ${named(worse)}.`]),
    ...(better.length === 0 ? [] : [`Graded higher than before: ${named(better)}.`]),
    ...(same.length === 0 ? [] : [`Graded the same: ${named(same)}.`]),
  ].join(" ");
}

/** What the latest grades say to members: what is below good, and what is good or better. */
export function judgementMessages(judgements: readonly Judgement[]): readonly Message[] {
  const latest = themesOf(judgements).flatMap(
    (theme) => inTime(judgements).findLast((one) => one.theme === theme && one.grade !== undefined) ?? [],
  );
  const below = latest.filter(({ grade }) => grade !== undefined && rank(grade) < rank("good"));
  const good = latest.filter(({ grade }) => grade !== undefined && rank(grade) >= rank("good"));
  return [
    ...below.map(
      (one): Message => ({
        kind: "concern",
        lead: "Judged below good",
        text: `${one.theme}: ${one.judgement.toLowerCase()} (${visitOf(one)}).`,
        question: `What has changed in “${one.theme}” since that judgement, and how do we know?`,
        weight: 110,
      }),
    ),
    ...(good.length === 0
      ? []
      : [
          {
            kind: "steady",
            lead: "Judged good or better",
            text: `${capitalised(numberInWords(good.length))} of ${numberInWords(latest.length)} themes with a grade, by the latest of each: ${listInWords(good.map(({ theme }) => theme))}.`,
            question: "",
            weight: 50,
          } as const,
        ]),
  ];
}

/** Themes in the order in which the file has them. */
function themesOf(judgements: readonly Judgement[]): readonly string[] {
  return [...new Set(judgements.map(({ theme }) => theme))];
}

/** "Ofsted inspection, 6 July 2017" */
function visitOf({ by, day }: Judgement): string {
  return `${by}, ${longDate(isoFromDay(day))}`;
}

function inTime(judgements: readonly Judgement[]): readonly Judgement[] {
  return judgements.toSorted((one, other) => one.day - other.day);
}

/** The better, the higher. */
function rank(grade: Grade): number {
  return -grades.findIndex(({ id }) => id === grade);
}
