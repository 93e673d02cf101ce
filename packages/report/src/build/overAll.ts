import { groupedBy } from "@lac-analytics/core";
import {
  type Block,
  type Paragraph,
  plainHeading,
  plainList,
  plainParagraph,
  plainRun,
  printable,
  type Run,
} from "@lac-analytics/document";
import type { StandingReport } from "./reportList.ts";

const mostChoices = 4;
const mostQuestions = 3;

/**
 * What reports come to for whoever reads no further: what members are asked, those decisions first that ask for money or a
 * choice; how sure what leads the pack is; and the first question of each of the first few reports that have one. All of it
 * stands in the reports, where "this page" is the first page of each.
 *
 * @param reports those that want looking at most first
 */
export function overAll(reports: readonly StandingReport[]): readonly Block[] {
  return [...decisionBlocks(reports), ...sureBlock(reports), ...questionBlocks(reports)];
}

function decisionBlocks(reports: readonly StandingReport[]): readonly Block[] {
  const asking = reports.filter(({ asked }) => asked !== "");
  const groups = [...groupedBy(asking, ({ asked }) => withoutReport(asked))].filter(
    ([asked, { length }]) => asked !== "" && length > 1,
  );
  // what several reports ask alike is asked once
  const alike = groups.filter(([asked], at) => at === 0 || !isToNote(asked));
  const others = asking.filter(({ asked }) => !alike.some(([same]) => same === withoutReport(asked)));
  const choices = others
    .filter(({ asked }) => asksForChoice(asked) || !isToNote(withoutReport(asked)))
    .slice(0, mostChoices);
  const noted = others.filter((report) => !choices.includes(report));
  const items = [
    ...alike.map(([asked, of]) =>
      of.length === asking.length
        ? [plainRun(onFront(asked))]
        : [plainRun(`${onFront(asked)} (`), ...linked(of), plainRun(")")],
    ),
    ...choices.map((report, at) => {
      // a report back on one subject is offered once
      const isOffered = choices.slice(0, at).some(({ asked }) => subjectOf(asked) === subjectOf(report.asked));
      const asked = isOffered ? withoutReport(report.asked) : report.asked;
      return [plainRun(`${onFront(asked)} `), ...inBrackets(report)];
    }),
    ...(noted.length === 0 ? [] : [[plainRun(`${leadOf(noted)}: `), ...linked(noted), plainRun(".")]]),
  ];
  return items.length === 0
    ? []
    : [plainHeading("What is asked of members", 2, "what-is-asked-of-members"), plainList(items)];
}

/** That reports are to be noted, and what else they ask where all do. */
function leadOf(noted: readonly StandingReport[]): string {
  const isOffered = noted.every(({ asked }) => subjectOf(asked) !== undefined);
  if (!isOffered) return "To note";
  return `To note; ${noted.length === 1 ? "it" : "each"} also asks whether a report is to come back`;
}

/** The words of a report as they are true on the paper over all. */
function onFront(words: string): string {
  return printable(words.replaceAll("on this page", "on the first page of each paper"));
}

/** Whether members are asked no more than to know what a report says, and perhaps to think about it. */
function isToNote(asked: string): boolean {
  return asked === "" || /\b(note|consider)\b/i.test(asked);
}

/** Whether members are asked for money, or to say which of several things they want. */
function asksForChoice(asked: string): boolean {
  return /£|\bdecide\b|\bchoose\b|\bsay (what|whether|which)\b/i.test(withoutReport(asked));
}

/** Of what members may have a report, as a paper has it; undefined where none is offered. */
function subjectOf(asked: string): string | undefined {
  return /whether a report on (.*) comes to the next meeting/.exec(asked)?.[1];
}

/** What members are asked besides whether they want a report, which every paper has of its own subject. */
function withoutReport(asked: string): string {
  return asked.replace(
    / ?(To decide, yes or no: whether a report on .* comes to the next meeting|No decision is asked for: [^.]*)\./,
    "",
  );
}

function sureBlock(reports: readonly StandingReport[]): readonly Paragraph[] {
  const first = reports.find(({ sure }) => sure !== "");
  if (first === undefined) return [];
  return [
    plainParagraph([plainRun("How sure: ", { bold: true }), plainRun(`${onFront(first.sure)} `), ...inBrackets(first)]),
  ];
}

function questionBlocks(reports: readonly StandingReport[]): readonly Block[] {
  const asked = new Set<string>();
  const questions = reports.flatMap((report) => {
    const question = report.questions.find((one) => !asked.has(one));
    if (question === undefined) return [];
    asked.add(question);
    return [[plainRun(`${printable(question)} `), ...inBrackets(report)]];
  });
  return questions.length === 0
    ? []
    : [
        plainHeading("Questions that matter most", 2, "questions-that-matter-most"),
        plainList(questions.slice(0, mostQuestions), true),
      ];
}

function inBrackets(report: StandingReport): readonly Run[] {
  return [plainRun("("), link(report), plainRun(")")];
}

function linked(reports: readonly StandingReport[]): readonly Run[] {
  return reports.flatMap((report, at) => [...(at === 0 ? [] : [plainRun("; ")]), link(report)]);
}

function link({ name, title }: StandingReport): Run {
  return plainRun(printable(title), { link: `${name}.html` });
}
