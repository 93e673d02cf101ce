import {
  ageSexPyramid,
  type ChartTable,
  type ChartWording,
  fosterBreakdown,
  longDate,
  placementMix,
  trend,
} from "@lac-analytics/charts";
import {
  addMonths,
  type BreakdownOf,
  type CategoryOf,
  type CrossedBreakdownOf,
  capitalised,
  categoriesOf,
  type Figure,
  findFigure,
  findFigures,
  findMeasure,
  isoFromDay,
  type StockChange,
  unassigned,
} from "@lac-analytics/core";
import {
  type Asked,
  costOfCare,
  countCell,
  counted,
  countInWords,
  countsByDate,
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
  seriesNeeded,
  sharesTable,
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
  "youth-offending-open",
  "cla-profile-share",
  "need-share",
  "legal-status-share",
  "mothers-share",
  "cla-rate-standardised",
  "disproportionality-ratio",
  "started-number",
  "started-rate",
  "started-again-12-months",
  "uasc-started-share",
  "ceased-number",
  "ceased-rate",
  "ceased-reason-share",
  "sgo-share",
  "sgo-type-share",
  "cla-during-year",
  "short-breaks-only",
] as const;

type Printed = (typeof printed)[number];

/** The breakdowns in which they are printed. */
const breakdowns = [
  ["total"],
  ["sex"],
  ["uasc"],
  ["age"],
  ["age", "sex"],
  ["foster-panel"],
  ["placement"],
  ["ethnicity"],
  ["need"],
  ["legal-status"],
  ["reason-ceased"],
  ["sgo"],
] as const;

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
  const yearly = years.map((day) => figures.on(day));
  const [lastYear = []] = yearly.toReversed();

  const total = (measure: Printed): Figure => findFigure(now, measure);
  const totalBefore = (measure: Printed): Figure => findFigure(before, measure);
  const ofWhomUasc = (measure: Printed): Figure => findFigure(now, measure, "uasc", "uasc");
  const by = <M extends Printed>(measure: M, breakdown: CrossedBreakdownOf<M>): readonly Figure[] =>
    findFigures(now, measure, breakdown);
  /** A figure at the ends of reporting years and on the day of the report, as every paper looks at it. */
  const overYears = <M extends Printed, B extends BreakdownOf<M>>(
    measure: M,
    breakdown?: B,
    category?: CategoryOf<B>,
  ): readonly Figure[] => [...yearly, now].map((figures) => findFigure(figures, measure, breakdown, category));
  const line = (measure: Printed, label: string) => {
    const figures = overYears(measure).filter(
      ({ symbol, periodEnd }, at, all) => symbol === "" && all.findIndex((one) => one.periodEnd === periodEnd) === at,
    );
    return figures.length < 2 ? [] : [{ label, figures }];
  };
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
  const foster = total("foster-share");

  /** Of each kind the figures at the ends of reporting years, as rows of a table. */
  const inYears = (label: string, of: (figures: readonly Figure[]) => Figure) => ({ label, figures: yearly.map(of) });
  const reasons = categoriesOf("ceased-reason-share", "reason-ceased").flatMap(({ id, label }) => {
    const found = yearly.flatMap((figures) =>
      findFigures(figures, "ceased-reason-share", "reason-ceased").filter(({ category }) => category === id),
    );
    return found.some(({ numerator }) => numerator !== 0) ? [{ label, figures: found }] : [];
  });
  const guardians = categoriesOf("sgo-type-share", "sgo").flatMap(({ id, label }) => {
    const found = yearly.flatMap((figures) =>
      findFigures(figures, "sgo-type-share", "sgo").filter(({ category }) => category === id),
    );
    return found.some(({ numerator = 0 }) => numerator > 0) ? [{ label, figures: found }] : [];
  });
  const met = (figures: readonly Figure[]) => figures.filter(({ numerator }) => numerator !== 0);
  const offending = total("youth-offending-open");
  const isStandardised = total("cla-rate-standardised").symbol !== "x";
  const ratios = by("disproportionality-ratio", "ethnicity").filter(({ symbol }) => symbol !== "x");

  const first = firstPage(source, {
    watched: [
      ...(["cla-number", "cla-rate", "uasc-number", "turning-18-next-6-months"] as const).map((measure) => ({
        figures: overYears(measure),
        before: totalBefore(measure),
      })),
      ...(["U", "K", "H", "P1"] as const).map((kind) => ({ figures: overYears("placement-share", "placement", kind) })),
      { figures: overYears("foster-type-share", "foster-panel", "foster-in-house") },
      { figures: overYears("yoi-prison-number"), before: totalBefore("yoi-prison-number") },
      { figures: overYears("uasc-share") },
      ...(["started-rate", "ceased-rate", "started-again-12-months", "sgo-share"] as const).map((measure) => ({
        figures: overYears(measure),
      })),
      ...(["C2", "V2"] as const).map((status) => ({
        figures: overYears("legal-status-share", "legal-status", status),
      })),
      ...(offending.symbol === "x"
        ? []
        : [{ figures: overYears("youth-offending-open"), before: totalBefore("youth-offending-open") }]),
    ],
    asked: "Members are asked to note who the children are whose corporate parents they are.",
    cost: costOfCare(source, total("cla-number")),
  });

  const isPrinted = (id: Printed): boolean => {
    if (id === "cla-rate") return rate.symbol !== "x";
    if (id === "youth-offending-open") return offending.symbol !== "x";
    if (id === "cla-rate-standardised") return isStandardised;
    return id !== "disproportionality-ratio" || ratios.length > 0;
  };

  return {
    first,
    coverNote: coverageNote(source, [asAt, earlierDay]),
    council,
    whose: possessive(council),
    date: longDate(isoFromDay(asAt)),
    earlierDate: longDate(isoFromDay(earlierDay)),

    changeInChildren: changeInWords(stockChange(source, "cla-number", earlierDay)),
    changeInUasc: changeInWords(stockChange(source, "uasc-number", earlierDay)),
    childrenChart: trendOf(
      [
        ...line("cla-number", "All children looked after"),
        ...line("uasc-number", "Unaccompanied asylum-seeking children (UASC)"),
      ],
      wording("cla-number", "children looked after"),
    ),
    rateChart: trendOf(
      line("cla-rate", "All children looked after"),
      wording("cla-rate", "children looked after per 10,000"),
    ),

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
    placementTable: placementTable(
      by("placement-share", "placement"),
      findFigures(before, "placement-share", "placement"),
      by("uasc-number", "placement"),
      [longDate(isoFromDay(asAt)), longDate(isoFromDay(earlierDay))],
    ),
    placementChart: placementMix(
      by("placement-share", "placement"),
      categoriesOf("placement-share", "placement"),
      wording("placement-share", "children looked after"),
    ),

    // 4: who they are and why
    ethnicityTable: sharesTable(
      "Ethnicity of children looked after",
      met(by("cla-profile-share", "ethnicity")),
      categoriesOf("cla-profile-share", "ethnicity"),
    ),
    needTable: sharesTable(
      "Why children came into care: category of need",
      met(by("need-share", "need")),
      categoriesOf("need-share", "need"),
    ),
    legalTable: sharesTable(
      "Legal status of children looked after",
      met(by("legal-status-share", "legal-status")),
      categoriesOf("legal-status-share", "legal-status"),
    ),
    mothers: shareInWords(total("mothers-share"), "girls aged 12 and over in care", "is a mother", "are mothers"),
    standardised: isStandardised
      ? `Had our children the ages and the sexes of all children in England, ${figureInWords(total("cla-rate-standardised"), 1)} of every 10,000 would be in care.`
      : "",
    ratioTable:
      ratios.length === 0
        ? null
        : {
            caption: "How often children of each ethnic group are in care, for each time that White children are",
            columns: [
              { label: "Ethnic group", kind: "text" as const },
              { label: "Times", kind: "text" as const },
              { label: "95% interval", kind: "text" as const },
            ],
            rows: ratios.map((figure) => [
              categoriesOf("disproportionality-ratio", "ethnicity").find(({ id }) => id === figure.category)?.label ??
                figure.category,
              figureInWords(figure, 2),
              intervalInWords(figure, 2).replace(/^.* interval /, ""),
            ]),
          },

    // 5: who comes and who goes
    flowTable: countsByDate("Children who came into care and who left it, in the year to each date", [
      inYears("Came into care", (figures) => findFigure(figures, "started-number")),
      inYears("Left care", (figures) => findFigure(figures, "ceased-number")),
      inYears("Left under a special guardianship order", (figures) => findFigure(figures, "sgo-share")),
      inYears("In care at some time in the year", (figures) => findFigure(figures, "cla-during-year")),
      inYears("In care only for short breaks", (figures) => findFigure(figures, "short-breaks-only")),
    ]),
    reasonTable: countsByDate("Why children left care, in the year to each date", reasons),
    guardianTable: countsByDate("Who became their special guardians, in the year to each date", guardians),
    startedAgain: shareInWords(
      findFigure(lastYear, "started-again-12-months"),
      "children who came into care in the year",
      "had left it within the twelve months before",
      "had left it within the twelve months before",
    ),
    uascStarted: shareInWords(
      findFigure(lastYear, "uasc-started-share"),
      "children who came into care in the year",
      "was an unaccompanied asylum-seeking child",
      "were unaccompanied asylum-seeking children",
    ),
    lastYearEnd: longDate(isoFromDay(years.at(-1) ?? asAt)),

    // 6: custody and youth offending
    inCustody: countInWords(total("yoi-prison-number"), "child", "children"),
    custodyTable: {
      caption: "Children in custody or known to the youth offending service",
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
        ...(offending.symbol === "x"
          ? []
          : [
              [
                "Open to the youth offending service (YOS)",
                countCell(offending),
                ofWhomUasc("youth-offending-open").symbol === "x"
                  ? "not known"
                  : countCell(ofWhomUasc("youth-offending-open")),
              ],
            ]),
      ],
    } satisfies ChartTable,

    offending:
      offending.symbol === "x"
        ? ""
        : `${capitalised(countInWords(offending, "child is", "children are"))} open to the youth offending service${offending.periodEnd === isoFromDay(asAt) ? "" : ` by the count of ${longDate(offending.periodEnd)}`}.`,

    leftOut: [
      ...(offending.symbol === "x"
        ? [seriesNeeded("Children open to the youth offending service", ["youth-offending-open"], isoFromDay(asAt))]
        : []),
      ...(isStandardised
        ? []
        : [
            leftOut(
              "The rate by age and sex, and how often children of each ethnic group are in care",
              "the number of residents was not given by age, sex and ethnicity",
              "give a file that divides it so as population in settings.json",
            ),
          ]),
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
    definitions: definitionsFor(printed.filter(isPrinted)),
  };
}

function trendOf(series: Parameters<typeof trend>[0], wording: ChartWording) {
  return series.length === 0 ? null : trend(series, wording);
}

/** Who came and who went, and whether the difference is more than chance; blank where that is not known or not to be shown. */
function changeInWords(change: StockChange | undefined): string {
  if (change === undefined) return "";
  const { joined, left, value, clear } = change;
  const difference =
    value === 0
      ? "as many as there were"
      : `${counted(Math.abs(value), "", "").trim()} ${value < 0 ? "fewer" : "more"}`;
  const sure = value === 0 ? "" : clear ? ", which is more than chance" : ", which could be chance";
  return `${counted(joined, "child", "children")} joined them and ${left === 0 ? "none left" : counted(left, "left", "left")}: ${difference}${sure}`;
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

/** Children by placement, on two dates, and how many of those of the later are unaccompanied. */
function placementTable(
  now: readonly Figure[],
  before: readonly Figure[],
  uasc: readonly Figure[],
  [date, earlierDate]: readonly [string, string],
): ChartTable {
  const of = (figures: readonly Figure[], category: string): number | string => {
    const found = figures.find((figure) => figure.category === category);
    return found === undefined ? "[x]" : countCell(found);
  };
  return {
    caption: "Placement types, and the unaccompanied asylum-seeking children (UASC) in them",
    columns: [
      { label: "Placement", kind: "text" },
      { label: date, kind: "number" },
      { label: "Of which UASC", kind: "number" },
      { label: earlierDate, kind: "number" },
    ],
    rows: categoriesOf("placement-share", "placement")
      .filter(({ id }) => now.some(({ category }) => category === id))
      .map(({ id, label }) => [label, of(now, id), of(uasc, id), of(before, id)]),
  };
}

/** "Of 96 girls aged 12 and over in care, two are mothers (2.1%)." */
function shareInWords(figure: Figure, whole: string, one: string, several: string): string {
  const { numerator, denominator } = figure;
  if (figure.symbol !== "" || numerator === undefined || denominator === undefined || denominator === 0) return "";
  return `Of ${denominator} ${whole}, ${counted(numerator, one, several)} (${figureInWords(figure, 1)}).`;
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
