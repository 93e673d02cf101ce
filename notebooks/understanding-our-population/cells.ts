import {
  ageSexPyramid,
  barsAgainstEarlier,
  type ChartTable,
  type ChartWording,
  fosterBreakdown,
  longDate,
  placementMix,
} from "@lac-analytics/charts";
import {
  addMonths,
  type BreakdownOf,
  type CategoryOf,
  type CrossedBreakdownOf,
  categoriesOf,
  type Figure,
  findFigure,
  findFigures,
  findMeasure,
  isoFromDay,
  unassigned,
} from "@lac-analytics/core";
import {
  type Asked,
  countCell,
  counted,
  countInWords,
  coverageNote,
  definitionsFor,
  figureInWords,
  figureRequests,
  firstPage,
  intervalInWords,
  leftOut,
  type NotebookSource,
  possessive,
  type SourceFacts,
  stockChange,
  yearEndsTo,
} from "@lac-analytics/notebook";

/** The measures that the pages print, in the order of their definitions at the foot. */
const printed = [
  "cla-number",
  "cla-rate",
  "uasc-number",
  "uasc-share",
  "turning-18-next-6-months",
  "foster-share",
  "foster-type-share",
  "placement-share",
  "yoi-prison-number",
] as const;

type Printed = (typeof printed)[number];

/** The breakdowns in which they are printed. */
const breakdowns = [["total"], ["sex"], ["uasc"], ["age"], ["age", "sex"], ["foster-panel"], ["placement"]] as const;

/** The day that the report is held against, and the ends of the reporting years before it. */
function daysBefore({ asAt, months }: SourceFacts) {
  return { earlierDay: addMonths(asAt, -months), years: yearEndsTo(asAt).slice(0, -1) };
}

/** What the report asks for. */
export function asks(facts: SourceFacts) {
  const { earlierDay, years } = daysBefore(facts);
  const days = [...new Set([facts.asAt, earlierDay, ...years])];
  return figureRequests({ figures: { days, measures: printed.map(findMeasure), by: breakdowns } });
}

/** The five pages of "Understanding our population", at the date of the report and against as many months before as the reports are about. */
export function cells(source: NotebookSource, { figures }: Asked<typeof asks>) {
  const { asAt, council, internal } = source;
  const { earlierDay, years } = daysBefore(source);
  const [now, before] = [figures.on(asAt), figures.on(earlierDay)];

  const total = (measure: Printed): Figure => findFigure(now, measure);
  const totalBefore = (measure: Printed): Figure => findFigure(before, measure);
  const ofWhomUasc = (measure: Printed): Figure => findFigure(now, measure, "uasc", "uasc");
  const by = <M extends Printed>(measure: M, breakdown: CrossedBreakdownOf<M>): readonly Figure[] =>
    findFigures(now, measure, breakdown);
  const tested = (measure: Printed) => {
    const change = stockChange(source, measure, earlierDay);
    return change === undefined ? {} : { change };
  };
  /** A figure at the ends of reporting years and on the day of the report. */
  const overYears = <M extends Printed, B extends BreakdownOf<M>>(
    measure: M,
    breakdown?: B,
    category?: CategoryOf<B>,
  ): readonly Figure[] => [...years, asAt].map((day) => findFigure(figures.on(day), measure, breakdown, category));
  const wording = (measure: Printed, counting: string): ChartWording => ({
    measure: findMeasure(measure).title,
    counted: counting,
    place: council,
    source: "SSDA903 return",
  });
  const countOfSex = (measure: "cla-number" | "uasc-number", sex: CategoryOf<"sex">, word: string): string =>
    countInWords(findFigure(now, measure, "sex", sex), word);

  // published figures are rounded to whole numbers, and have no decimals to print
  const shareDecimals = internal ? 2 : 0;
  const rate = total("cla-rate");
  const rateBefore = totalBefore("cla-rate");
  const foster = total("foster-share");

  const first = firstPage(source, {
    watched: [
      ...(["cla-number", "cla-rate", "uasc-number", "turning-18-next-6-months"] as const).map((measure) => ({
        figures: overYears(measure),
        before: totalBefore(measure),
      })),
      ...(["U", "K", "H", "P1"] as const).map((kind) => ({ figures: overYears("placement-share", "placement", kind) })),
      { figures: overYears("foster-type-share", "foster-panel", "foster-in-house") },
      { figures: overYears("yoi-prison-number"), before: totalBefore("yoi-prison-number") },
    ],
    asked: "Members are asked to note who the children are whose corporate parents they are.",
  });

  return {
    first,
    coverNote: coverageNote(source, [asAt, earlierDay]),
    council,
    whose: possessive(council),
    date: longDate(isoFromDay(asAt)),
    earlierDate: longDate(isoFromDay(earlierDay)),

    childrenChart: barsAgainstEarlier(
      [
        {
          label: "All children looked after",
          now: total("cla-number"),
          earlier: totalBefore("cla-number"),
          series: overYears("cla-number"),
          ...tested("cla-number"),
        },
        {
          label: "Unaccompanied asylum-seeking children (UASC)",
          now: total("uasc-number"),
          earlier: totalBefore("uasc-number"),
          ...tested("uasc-number"),
        },
      ],
      wording("cla-number", "children looked after"),
    ),
    rateChart:
      rate.symbol === "" && rateBefore.symbol === ""
        ? barsAgainstEarlier(
            [{ label: "All children looked after", now: rate, earlier: rateBefore, series: overYears("cla-rate") }],
            wording("cla-rate", "children looked after per 10,000"),
          )
        : null,

    // 2: age, sex and unaccompanied asylum-seeking children
    boys: countOfSex("cla-number", "male", "boy"),
    girls: countOfSex("cla-number", "female", "girl"),
    ofOtherSex: otherSexInWords(by("cla-number", "sex")),
    uascBoys: countOfSex("uasc-number", "male", "boy"),
    uascGirls: countOfSex("uasc-number", "female", "girl"),
    ageSexChart: ageSexPyramid(
      by("cla-number", "age;sex"),
      categoriesOf("cla-number", "age"),
      categoriesOf("cla-number", "sex"),
      wording("cla-number", "children looked after"),
    ),
    uascTable: ageSexTable(by("uasc-number", "age;sex")),

    // 3: turning 18, and foster placements
    turning18: countInWords(total("turning-18-next-6-months"), "child", "children"),
    turning18Uasc: countInWords(ofWhomUasc("turning-18-next-6-months"), "is UASC", "are UASC"),
    lastBirthday: longDate(isoFromDay(addMonths(asAt, 6))),
    foster: countInWords(foster, "child", "children"),
    fosterShare: figureInWords(foster, shareDecimals),
    fosterInterval: intervalInWords(foster, shareDecimals),
    fosterTable: fosterTable(
      foster,
      by("foster-type-share", "foster-panel"),
      [countCell(ofWhomUasc("foster-share")), ...by("uasc-number", "foster-panel").map(countCell)],
      shareDecimals,
    ),
    fosterChart: fosterBreakdown(
      by("foster-type-share", "foster-panel"),
      categoriesOf("foster-type-share", "foster-panel"),
      wording("foster-type-share", "foster placements"),
      by("uasc-number", "foster-panel"),
    ),

    // 4: placement types
    placementChart: placementMix(
      by("placement-share", "placement"),
      categoriesOf("placement-share", "placement"),
      wording("placement-share", "children looked after"),
    ),

    // 5: custody
    inCustody: countInWords(total("yoi-prison-number"), "child", "children"),
    custodyTable: {
      caption: "Children in custody",
      columns: [
        { label: "Where", kind: "text" },
        { label: "Children", kind: "number" },
        { label: "Of which UASC", kind: "number" },
      ],
      rows: [
        [
          "Young offender institution or prison",
          countCell(total("yoi-prison-number")),
          countCell(ofWhomUasc("yoi-prison-number")),
        ],
      ],
    } satisfies ChartTable,

    leftOut: [
      ...(rate.symbol === "x"
        ? [
            leftOut(
              "The rate for every 10,000 children who live in the area",
              "no number of residents of the area and year was given",
              "give it with --population, or as population in settings.json",
            ),
          ]
        : []),
    ],
    definitions: definitionsFor(printed.filter((id) => id !== "cla-rate" || rate.symbol !== "x")),
  };
}

/** All foster placements and each kind of them: children, share of the right whole, and UASC. */
function fosterTable(
  foster: Figure,
  kinds: readonly Figure[],
  uasc: readonly (number | string)[],
  decimals: number,
): ChartTable {
  const labels = new Map<string, string>(
    categoriesOf("foster-type-share", "foster-panel").map(({ id, label }) => [id, label]),
  );
  const row = (label: string, figure: Figure, whole: string, ofWhichUasc: number | string | undefined) => [
    label,
    countCell(figure),
    figure.symbol === "" ? `${figureInWords(figure, decimals)} of ${whole}` : `[${figure.symbol}]`,
    ofWhichUasc ?? "",
  ];
  return {
    caption: "Foster placements",
    columns: [
      { label: "Placement", kind: "text" },
      { label: "Children", kind: "number" },
      { label: "Share", kind: "text" },
      { label: "Of which UASC", kind: "number" },
    ],
    rows: [
      row("All foster placements", foster, "children looked after", uasc[0]),
      ...kinds.map((kind, at) =>
        row(labels.get(kind.category) ?? kind.category, kind, "foster placements", uasc[at + 1]),
      ),
    ],
  };
}

/** Children whose sex is unknown or was not recorded, as the end of a list; blank where there are none. */
function otherSexInWords(sexes: readonly Figure[]): string {
  const others = sexes.filter(({ category, numerator }) => !["male", "female"].includes(category) && numerator !== 0);
  const known = others.flatMap(({ numerator }) => (numerator === undefined ? [] : [numerator]));
  if (others.length === 0) return "";
  if (known.length < others.length) return ", and others whose sex is not recorded";
  const total = known.reduce((sum, count) => sum + count, 0);
  return `, and ${counted(total, "child", "children")} whose sex is not recorded`;
}

function ageSexTable(figures: readonly Figure[]): ChartTable {
  const sexes = categoriesOf("cla-number", "sex").filter(({ id }) =>
    figures.some((figure) => figure.category.endsWith(`;${id}`) && figure.numerator !== 0),
  );
  return {
    caption: "Unaccompanied asylum-seeking children by age and sex",
    columns: [{ label: "Age", kind: "text" }, ...sexes.map(({ label }) => ({ label, kind: "number" as const }))],
    rows: categoriesOf("cla-number", "age")
      .filter((age) => age.id !== unassigned.id || figures.some(({ category }) => category.startsWith(age.id)))
      .map((age) => [
        age.label,
        ...sexes.map((sex) => {
          const found = figures.find(({ category }) => category === `${age.id};${sex.id}`);
          return found === undefined ? 0 : countCell(found);
        }),
      ]),
  };
}
