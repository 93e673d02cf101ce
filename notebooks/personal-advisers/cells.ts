import { formatNumber, longDate, projectionFan } from "@lac-analytics/charts";
import { countedScenario, findFigure, findMeasure, isoFromDay } from "@lac-analytics/core";
import {
  caseloadModel,
  comparisonTable,
  countInWords,
  coverageNote,
  definitionsFor,
  figureInWords,
  firstPage,
  leftOut,
  type NotebookSource,
  sectionNumbers,
} from "@lac-analytics/report";
import { assumptionTable } from "./assumptionTable.ts";
import { backTest } from "./backTest.ts";
import { caseloads } from "./caseloads.ts";
import { costs } from "./costs.ts";
import { canProject, nothingProjected } from "./nothingProjected.ts";
import { projected, scenarioIn, scenarioOfReturn } from "./scenario.ts";
import { agesSentence, paperSentence } from "./sentences.ts";
import { tornadoChart } from "./tornadoChart.ts";
import { ageTable, everyMonth, roundedAt, statusTable, wholeOf } from "./youngPeopleTables.ts";

const printed = ["pa-entitled", "pa-receiving", "pa-take-up", "turning-18-next-6-months"] as const;

/**
 * Whom personal advisers support and how many there will be; and where posts, a target and money were given, the caseloads
 * and the cost that come of them.
 */
export function cells(source: NotebookSource) {
  const { asAt, council, internal, series } = source;
  const given = scenarioIn(source, "caseload");
  const scenario = given ?? scenarioOfReturn(asAt);
  const compared = scenarioIn(source, "caseload-compared");
  const projection = projected(source, scenario);
  const counted = series.flatMap(({ measure, day }) =>
    measure === "pa-receiving" && day < scenario.from ? [day] : [],
  );
  const days = [...new Set([asAt, ...counted])];
  const figures = source.figuresAt(days, { measures: printed.map(findMeasure), by: [["total"], ["age-adviser"]] });
  const now = figures[0] ?? [];
  const takeUp = findFigure(now, "pa-take-up");
  const known = figures.map((ofDay) => wholeOf(ofDay, "pa-receiving"));
  const isCounted = known.some(({ symbol }) => symbol !== "x");

  // what chance does to posts is worked out from the scenario that the page beside the report begins with, so that both
  // print the same numbers
  const hasPosts = projection.months[0]?.establishment !== undefined;
  const model = hasPosts ? caseloadModel(countedScenario(projection, { totals: !internal }), { known }) : null;
  const onPage = model === null ? projection : projected(source, model.scenario);

  const end = projection.months.at(-1);
  const date = longDate(isoFromDay(asAt));
  const dates = projection.months
    .map(({ month }) => month)
    .filter((month) => month.endsWith("-03-31") || month === end?.month);
  const wording = {
    measure: "Young people in receipt of an adviser's support",
    counted: "young people",
    place: council,
    source: `SSDA903 return${isCounted ? ", own counts" : ""} and ${given === undefined ? "what is assumed" : "scenario"}`,
    when: `${longDate(isoFromDay(scenario.from))} to ${longDate(end?.month ?? "")}`,
  };
  const how = (key: string): string =>
    `give it as ${key} in a scenario file, which settings.json names as caseload under files`;
  const load = caseloads(projection, onPage, dates, wording, how);
  const cost = costs(projection, onPage, load, how);
  const tornado = tornadoChart(source, scenario, wording);
  const trusted = backTest(source);
  const other = compared === undefined ? load.now?.projection : projected(source, compared);
  const isDifferent = compared !== undefined || typeof scenario.advisers === "object";
  const comparison =
    other === undefined || !isDifferent
      ? null
      : comparisonTable(other, projection, {
          first: compared === undefined ? "No new posts" : "The other",
          second: "This",
        });
  const isKnown = canProject(source, scenario);
  const hasCosts = [cost.table, cost.establishments].some((table) => table !== null);

  const shown = internal ? everyMonth(projection) : roundedAt(projection, dates);
  const endExpected = shown.at(-1);
  const first = firstPage(source, {
    watched: [
      { figures: [wholeOf(now, "pa-entitled")] },
      { figures: known },
      { figures: [takeUp] },
      { figures: [findFigure(now, "turning-18-next-6-months")] },
    ],
    own: [
      ...(isKnown ? load.messages : []),
      ...(endExpected === undefined || !isKnown
        ? []
        : [
            {
              kind: "change" as const,
              lead: "To come",
              text: `By ${longDate(endExpected.month)} about ${formatNumber(endExpected.expected, 0)} young people will have an adviser; from ${formatNumber(endExpected.lower80, 0)} to ${formatNumber(endExpected.upper80, 0)} is likely.`,
              question: "How sure is the number of young people to come, and what would change it most?",
              weight: 90,
            },
          ]),
    ],
    asked: isKnown ? askedFor(load.now !== null, load.needed !== null, cost.table !== null) : "",
    cost: isKnown ? [cost.summary, load.needed === null ? "" : cost.ofTarget].filter(Boolean).join(" ") : "",
  });

  return {
    first,
    paper: paperSentence(source),
    caseloads: load.sentences,
    cost: cost.summary,
    whyWide:
      given === undefined
        ? "The range is as wide as it is because nobody has said how many go on with support at 21: any share from none to all may."
        : "",
    coverNote: coverageNote(source, [asAt, scenario.from - 1]),
    date,
    scenario: given?.title ?? "",
    isCounted,
    to: longDate(end?.month ?? ""),
    number: sectionNumbers({
      entitled: true,
      receipt: true,
      caseloads: isKnown && (load.grid !== null || load.table !== null || load.neededTable !== null),
      cost: isKnown && hasCosts,
      matters: isKnown && tornado !== null,
      compared: isKnown && comparison !== null,
      others: isKnown && load.now !== null,
      trust: trusted !== null,
    }),

    // who is entitled now
    takeUp: figureInWords(takeUp),
    takeUpKnown: takeUp.symbol === "",
    turning18: countInWords(findFigure(now, "turning-18-next-6-months"), "child turns", "children turn"),
    ageTable: ageTable(now, date),
    statusTable: internal ? statusTable(projection, dates) : null,

    // how many will be in receipt
    fan: projectionFan(known, shown, wording),
    ages: agesSentence(projection, { internal }),

    // caseloads, and the advisers that they take
    grid: load.grid,
    caseloadTable: load.table,
    neededTable: load.neededTable,
    chanceTable: load.chanceTable,

    // cost
    unitCost: cost.unit,
    costTable: cost.table,
    establishmentTable: cost.establishments,
    waitingTable: cost.waiting,

    tornado,

    // two scenarios
    comparedTitle: compared?.title ?? "",
    comparison,

    // the page to try others in, and what is assumed
    model,
    assumptions: assumptionTable(scenario),

    // how projections like it have done
    backTest: trusted,

    leftOut: [
      ...load.leftOut,
      ...cost.leftOut,
      ...(trusted === null
        ? [
            leftOut(
              "How far a projection can be trusted",
              "no published counts of care leavers were given",
              "give them as care-leavers under nationalFiles in settings.json",
            ),
          ]
        : []),
    ],
    definitions: definitionsFor(isCounted ? printed : ["pa-entitled", "turning-18-next-6-months"]),
    ...(!isKnown && nothingProjected),
  };
}

/** What members are asked to note, of what the report has. */
function askedFor(hasCaseloads: boolean, hasTarget: boolean, hasCost: boolean): string {
  const parts = [
    hasCaseloads ? "the caseloads to come" : "how many young people are to come",
    ...(hasTarget && hasCost ? ["the establishment and budget that would hold the target"] : []),
    ...(hasTarget && !hasCost ? ["the establishment that would hold the target"] : []),
  ];
  return `Members are asked to note ${parts.join(", and ")}.`;
}
