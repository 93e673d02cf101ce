import { longDate } from "@lac-analytics/charts";
import { type Document, plainRun, printable, standardAccent } from "@lac-analytics/document";
import type { Letterhead } from "../letterhead/Letterhead.ts";
import { markingOf } from "./markingOf.ts";
import type { StandingReport } from "./standingReports.ts";

/**
 * The page over reports, which leads to each of them.
 *
 * @param reports in any order
 * @param letterhead whose page it is; nobody's where there is none
 */
export function indexDocument(reports: readonly StandingReport[], letterhead: Letterhead | undefined): Document {
  const { council = "", authors = [], colours = [], logo } = letterhead ?? {};
  const [accent = standardAccent] = colours;
  return {
    title: "Reports",
    fullTitle: "Reports",
    description: "The reports that were built.",
    council: printable(council),
    authors: authors.map(printable),
    accent,
    ...(logo !== undefined && { logo }),
    date: "",
    lines: [],
    marking: markingOf(reports.some(({ marking }) => marking !== markingOf(false))),
    blocks: [
      {
        kind: "list",
        tone: "body",
        ordered: false,
        start: 1,
        items: reports
          .toSorted((a, b) => (a.name < b.name ? -1 : 1))
          .map(({ name, title, council, asAt, marking }) => [
            {
              kind: "paragraph",
              tone: "body",
              runs: [
                plainRun(printable(title), { link: `${name}.html` }),
                plainRun(`, ${printable(council)}, as at ${longDate(asAt)}. ${marking.split(":")[0]}.`),
              ],
            },
          ]),
      },
    ],
    foot: [],
  };
}
