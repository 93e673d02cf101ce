import { type ChartTable, caseloadGrid, formatNumber, longDate, projectionFan } from "@lac-analytics/charts";
import {
  advisersNeeded,
  countedScenario,
  findFigure,
  findMeasure,
  isoFromDay,
  withAdvisers,
} from "@lac-analytics/core";
import {
  caseloadModel,
  comparisonTable,
  costTable,
  countInWords,
  coverageNote,
  definitionsFor,
  establishmentCostTable,
  figureInWords,
  type NotebookSource,
  neededTable,
  waitingTable,
} from "@lac-analytics/report";
import { assumptionTable } from "./assumptionTable.ts";
import { backTest } from "./backTest.ts";
import { projected, scenarioIn, standardScenario } from "./scenario.ts";
import {
  agesSentence,
  costSentence,
  highest,
  neededSentence,
  number,
  paperSentence,
  planText,
  unitCostSentence,
} from "./sentences.ts";
import { tornadoChart } from "./tornadoChart.ts";
import { ageTable, everyMonth, gridCells, roundedAt, statusTable, wholeOf } from "./youngPeopleTables.ts";

const printed = ["pa-entitled", "pa-receiving", "pa-take-up", "turning-18-next-6-months"] as const;

/** Whom personal advisers support, how many there will be, and what advisers for them cost. */
export function cells(source: NotebookSource) {
  const { asAt, council, internal, series } = source;
  const scenario = scenarioIn(source, "caseload") ?? standardScenario(asAt);
  const compared = scenarioIn(source, "caseload-compared");
  const projection = projected(source, scenario);
  const postsNow = projection.months[0]?.establishment.posts ?? 0;
  const asNow = withAdvisers(projection, postsNow);
  const counted = series.flatMap(({ measure, day }) =>
    measure === "pa-receiving" && day < scenario.from ? [day] : [],
  );
  const days = [...new Set([asAt, ...counted])];
  const figures = source.figuresAt(days, { measures: printed.map(findMeasure), by: [["total"], ["age-adviser"]] });
  const now = figures[0] ?? [];
  const takeUp = findFigure(now, "pa-take-up");
  const known = figures.map((ofDay) => wholeOf(ofDay, "pa-receiving"));

  // what chance does to posts is worked out from the scenario that the page beside the report begins with, so that both
  // print the same numbers
  const model = caseloadModel(countedScenario(projection, { totals: !internal }), { known });
  const onPage = projected(source, model.scenario);
  const needed = advisersNeeded(onPage);

  const end = projection.months.at(-1);
  const date = longDate(isoFromDay(asAt));
  const dates = projection.months
    .map(({ month }) => month)
    .filter((month) => month.endsWith("-03-31") || month === end?.month);
  const wording = {
    measure: "Young people in receipt of an adviser's support",
    counted: "young people",
    place: council,
    source: "SSDA903 return, own counts and scenario",
    when: `${longDate(isoFromDay(scenario.from))} to ${longDate(end?.month ?? "")}`,
  };

  return {
    coverNote: coverageNote(source, [asAt, scenario.from - 1]),
    date,
    scenario: scenario.title,
    to: longDate(end?.month ?? ""),

    // 1: summary
    entitled: countInWords(wholeOf(now, "pa-entitled"), "young person was", "young people were"),
    inReceipt: countInWords(wholeOf(now, "pa-receiving"), "young person", "young people"),
    expected: formatNumber(end?.youngPeople.expected ?? 0, 0),
    likely: `${formatNumber(end?.youngPeople.lower80 ?? 0, 0)} to ${formatNumber(end?.youngPeople.upper80 ?? 0, 0)}`,
    postsNow: number(postsNow),
    highestAsNow: highest(asNow),
    plan: planText(scenario),
    highestPlanned: highest(projection),
    target: number(scenario.targetCaseload),
    needed: neededSentence(needed),
    cost: costSentence(projection, asNow),
    paper: paperSentence(source),

    // 2: who is entitled now
    takeUp: figureInWords(takeUp),
    takeUpKnown: takeUp.symbol === "",
    turning18: countInWords(findFigure(now, "turning-18-next-6-months"), "child turns", "children turn"),
    ageTable: ageTable(now, date),
    statusTable: internal ? statusTable(projection, dates) : null,

    // 3: how many will be in receipt
    fan: projectionFan(known, internal ? everyMonth(projection) : roundedAt(projection, dates), wording),
    ages: agesSentence(projection),

    // 4: caseloads and the advisers they take
    grid: caseloadGrid(gridCells(projection, dates), scenario.targetCaseload, {
      ...wording,
      measure: "Caseload of personal advisers",
    }),
    neededTable: neededTable(onPage, needed),
    chanceTable: {
      caption: `How often each number of advisers holds a caseload of ${scenario.targetCaseload} at every month end`,
      columns: [
        { label: "Advisers", kind: "text" },
        { label: "Of 100 futures", kind: "number", decimals: 1 },
      ],
      rows: needed.chances.map(({ advisers, probability }) => [number(advisers), 100 * probability]),
    } satisfies ChartTable,

    // 5: cost
    unitCost: unitCostSentence(projection, postsNow),
    costTable: costTable(projection, asNow, { first: "No new posts", second: "This scenario" }),
    establishmentTable: establishmentCostTable(projection),
    waitingTable: waitingTable(onPage, needed) ?? null,

    // 6: what matters most
    tornado: tornadoChart(source, scenario, wording),

    // 7: two scenarios
    comparedTitle: compared?.title ?? "",
    comparison: comparisonTable(compared === undefined ? asNow : projected(source, compared), projection, {
      first: compared === undefined ? "No new posts" : "The other",
      second: "This",
    }),

    // 8: the page to try others in, and what is assumed
    model,
    assumptions: assumptionTable(scenario),

    // 9: how projections like it have done
    backTest: backTest(source),

    definitions: definitionsFor(printed),
  };
}
