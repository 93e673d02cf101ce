import { longDate } from "@lac-analytics/charts";
import {
  type Document,
  type Paragraph,
  plainParagraph,
  plainRun,
  printable,
  standardAccent,
} from "@lac-analytics/document";
import type { Letterhead } from "../letterhead/Letterhead.ts";
import { markingOf } from "./markingOf.ts";
import { overAll } from "./overAll.ts";
import type { StandingReport } from "./reportList.ts";

/**
 * The front paper over reports: what each of them found in a sentence or two, concerns first, with the way to it; then what
 * is asked of members, how sure all this is, and the questions that matter most, each as its report has it. What an earlier
 * one says is not said again: of two that begin with the same message the second is told by its next.
 *
 * @param reports in any order
 * @param letterhead whose page it is; nobody's where there is none
 */
export function indexDocument(reports: readonly StandingReport[], letterhead: Letterhead | undefined): Document {
  const { council = "", authors = [], colours = [], logo } = letterhead ?? {};
  const [accent = standardAccent] = colours;
  const inOrder = reports.toSorted((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
  const messages = messagesOf(inOrder);
  // what all of them have in common is said once
  const [standing, ...others] = new Set(reports.map(standingOf));
  const isOne = standing !== undefined && others.length === 0;
  return {
    title: "What the papers say",
    fullTitle: ["What the papers say", printable(council)].filter(Boolean).join(": "),
    description: "What each of the papers found, concerns first.",
    council: printable(council),
    authors: authors.map(printable),
    accent,
    ...(logo !== undefined && { logo }),
    date: isOne ? (reports[0]?.asAt ?? "") : "",
    lines: isOne ? [printable(standing)] : [],
    marking: markingOf(reports.some(({ marking }) => marking !== markingOf(false))),
    blocks: [
      ...warningOver(reports),
      inOrder.length === 0
        ? plainParagraph("Nothing was given for any paper.")
        : {
            kind: "list",
            tone: "body",
            ordered: false,
            start: 1,
            items: inOrder.map((report, at) => itemOf(report, messages[at] ?? "", !isOne)),
          },
      ...overAll(inOrder),
    ],
    foot: [],
  };
}

/** What a reader of any of them must know before all else. */
function warningOver(reports: readonly StandingReport[]): readonly Paragraph[] {
  const shared = reports.find(({ warning }) => reports.every((report) => report.warning.startsWith(warning)));
  if (shared === undefined || shared.warning === "") return [];
  return [plainParagraph([plainRun(printable(shared.warning), { bold: true })], "marking")];
}

function standingOf({ council, asAt, marking }: StandingReport): string {
  return `${council}, as at ${longDate(asAt)}. ${marking.split(":")[0]}.`;
}

/** The first message of each report that none before it is told by; its own first where others say all that it does. */
function messagesOf(reports: readonly StandingReport[]): readonly string[] {
  const told = new Set<string>();
  return reports.map(({ found }) => {
    const message = found.find((each) => !told.has(each)) ?? found[0] ?? "";
    told.add(message);
    return message;
  });
}

function itemOf(report: StandingReport, found: string, hasStanding: boolean): readonly Paragraph[] {
  const { name, title } = report;
  const standing = hasStanding ? [plainRun(`, ${printable(standingOf(report))}`)] : [];
  return [
    plainParagraph([plainRun(printable(title), { link: `${name}.html` }), ...standing]),
    ...(found === "" ? [] : [plainParagraph(found)]),
  ];
}
