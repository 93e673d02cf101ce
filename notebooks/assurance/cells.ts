import { longDate, midSentence } from "@lac-analytics/charts";
import { capitalised, groupedBy, isoFromDay, listInWords, measures, ruleList } from "@lac-analytics/core";
import {
  type Asked,
  counted,
  coverageNote,
  type FigureRequests,
  firstPage,
  type Message,
  type NotebookSource,
  numberInWords,
  practiceOf,
  pricesTable,
  type SourceFacts,
  sectionNumbers,
} from "@lac-analytics/notebook";
import { assumptionTable } from "../personal-advisers/assumptionTable.ts";
import { canTell } from "../personal-advisers/nothingAhead.ts";
import { scenarioIn as caseloadIn } from "../personal-advisers/scenario.ts";
import { tornadoChart } from "../personal-advisers/tornadoChart.ts";
import { scenarioIn as placementsIn } from "../placements/projected.ts";
import { type Checked, checkedTable } from "./Checked.ts";
import { brokenRules, lossesInReading, readingChecks, ruleChecks } from "./dataChecks.ts";
import { sumChecks, sumRequest } from "./sumChecks.ts";

/** What the sums are checked with. Figures for publication are rounded and withheld, and would not add up. */
export function asks(facts: SourceFacts) {
  return { figures: facts.internal ? sumRequest(facts) : { days: [], measures: [], by: [] } } satisfies FigureRequests;
}

/** What was checked of a pack of papers, by what and with what outcome; what is assumed, what was lost, and what nobody checked. */
export function cells(source: NotebookSource, { figures }: Asked<typeof asks>) {
  const { asAt, council, internal } = source;
  const result = internal ? source.check() : undefined;
  const sums = internal ? sumChecks(source, figures) : [];
  const data = internal ? [...readingChecks(source.account), ...ruleChecks(result?.rules ?? [])] : [];
  const checked = [...data, ...sums];
  const notTold = measures.filter((measure) => measure.restsOn.length > 0 && !source.isKnownAt(measure, asAt));
  const losses = internal ? lossesInReading(source) : "";
  const caseload = caseloadIn(source, "caseload");
  const placements = placementsIn(source, "placements");
  const isTold = caseload !== undefined && canTell(caseload, (measure) => source.isKnownAt(measure, asAt));
  const prices = placements === undefined ? null : (pricesTable(placements) ?? null);
  const practice = practiceOf(source);
  const notRun = rulesNotRun(result?.notRun ?? []);
  const notImplemented = ruleList().filter(({ implemented }) => !implemented);
  const inferred = measures.filter(({ certainty }) => certainty === "inferred");

  return {
    first: firstPage(source, {
      watched: [],
      elsewhere: messagesOf(checked, result?.notRun.length ?? 0, practice.level, practice.of),
      sure: checked.length === 0 ? "" : "A check that held says that two counts agree, and not that both are right.",
    }),
    coverNote: coverageNote(source, [asAt]),
    council,
    date: longDate(isoFromDay(asAt)),
    isInternal: internal,
    number: sectionNumbers({ people: true, data: true, sums: internal, assumed: true, practice: true, rest: true }),

    // who answers for it: people fill in whom settings do not name
    roles: {
      caption: "Who answers for these papers",
      columns: ["Role", "What they answer for", "Name", "Date"].map((label) => ({ label, kind: "text" as const })),
      rows: [
        ["Commissioner", "What is asked, and what it is for", source.roles.commissioner ?? blank, blank],
        ["Analyst", "The settings, the data given and the words", source.roles.analyst ?? blank, blank],
        ["Assurer", "That this log was read, and what it says followed up", source.roles.assurer ?? blank, blank],
        ["Approver", "That the papers are fit for their use", source.roles.approver ?? blank, blank],
      ],
    },

    // the data
    dataTable: checkedTable("The return: what was checked", data),
    rulesTable: brokenRules(result?.rules ?? []),
    losses,
    notTold: notTold.map(({ title }) => title),

    // sums
    sumTable: checkedTable("Sums that must hold", sums),

    // what is assumed, and how much it matters
    inferred: `${capitalised(counted(inferred.length, "measure"))} of ${measures.length} that papers can print are defined by this software, as nothing published says how; the definitions in each paper say which.`,
    caseloadTitle: caseload?.title ?? "",
    caseloadTable: caseload === undefined ? null : assumptionTable(caseload),
    sensitivity:
      internal && isTold
        ? tornadoChart(source, caseload, {
            measure: "Young people in receipt of an adviser's support",
            counted: "young people",
            place: council,
            source: "SSDA903 return and scenario",
            when: `from ${longDate(isoFromDay(caseload.from))}`,
          })
        : null,
    placementsTitle: placements?.title ?? "",
    prices,
    noScenario: caseload === undefined && placements === undefined,

    // reproducible practice
    level: `${practice.level} of ${practice.of}`,
    practiceTable: practice.table,
    inputTable: {
      caption: "Files of the return and of own counts",
      columns: ["File", "SHA-256"].map((label) => ({ label, kind: "text" as const })),
      rows: source.inputs.map(({ file, sha256 }) => [file, sha256]),
    },

    // what was not checked
    notRun,
    notImplemented: `${capitalised(counted(notImplemented.length, "rule"))} of the Department that this software does not have: ${listInWords(notImplemented.map(({ code }) => code))}.`,
    noSensitivity: placements === undefined ? "" : "How much each assumption of the scenario of placements matters.",
  };
}

/** Which rules were not run, a sentence for each reason. */
export function rulesNotRun(notRun: readonly { readonly code: string; readonly reason: string }[]): readonly string[] {
  return [...groupedBy(notRun, ({ reason }) => reason)].map(([reason, rules]) => {
    const codes = listInWords(rules.map(({ code }) => code));
    return rules.length === 1
      ? `Rule not run, as ${reason}: ${codes}.`
      : `Rules not run, as ${reason.replace(/^it needs/, "each needs")}: ${codes}.`;
  });
}

/** How many of the checks that failed the first page names. */
const mostNamed = 3;

/** Where somebody is to write. */
const blank = "________________";

function messagesOf(checked: readonly Checked[], notRun: number, level: number, of: number): readonly Message[] {
  const ofVerdict = (verdict: Checked["verdict"]) => checked.filter((each) => each.verdict === verdict);
  const [failed, held, unmade] = [ofVerdict("failed"), ofVerdict("held"), ofVerdict("not checked")];
  const named = failed.slice(0, mostNamed).map(({ what, found, plainly = found }) => `${what}: ${plainly}.`);
  const rules =
    notRun === 0
      ? []
      : [`${capitalised(counted(notRun, "rule"))} could not be checked, as what they need was not given.`];
  const notMade =
    unmade.length === 0
      ? []
      : [
          `${capitalised(counted(unmade.length, "check"))} could not be made: ${unmade
            .slice(0, mostNamed)
            .map(({ what }) => midSentence(what))
            .join("; ")}${unmade.length > mostNamed ? "; and others" : ""}.`,
        ];
  return [
    ...(checked.length === 0
      ? []
      : [
          {
            kind: failed.length === 0 ? ("steady" as const) : ("concern" as const),
            lead: failed.length === 0 ? "Checks that held" : "Checks that failed",
            text: [outcomes(failed.length, held.length, unmade.length), ...named].join(" "),
            question:
              failed.length === 0
                ? ""
                : "Which of these failures bear on what we are to decide, and who will mend them?",
            weight: 1,
          },
        ]),
    ...(notMade.length + rules.length === 0
      ? []
      : [
          {
            kind: "change" as const,
            lead: "Not checked",
            text: [...notMade, ...rules].join(" "),
            question: "",
            weight: 1,
          },
        ]),
    {
      kind: "change" as const,
      lead: "Could others make them again",
      text: `Of the ${numberInWords(of)} steps by which others could make these papers again, and get the same, ${level === 0 ? "none is" : counted(level, "is", "are")} known to be taken.`,
      question: "Who has checked these papers, apart from those who made them?",
      weight: 1,
    },
    {
      kind: "steady",
      lead: "Not in this paper",
      text: "What got better or worse, and how the council stands to others: the other papers tell that.",
      question: "",
      weight: 0,
    },
  ];
}

/** Of how many checks how many came out how: the parts add up to the whole. */
function outcomes(failed: number, held: number, unmade: number): string {
  const parts = [
    ...(failed === 0 ? [] : [`${numberInWords(failed)} failed`]),
    ...(held === 0 ? [] : [`${numberInWords(held)} held`]),
    ...(unmade === 0 ? [] : [`${numberInWords(unmade)} could not be made`]),
  ];
  return `Of ${counted(failed + held + unmade, "check")} ${listInWords(parts)}.`;
}
