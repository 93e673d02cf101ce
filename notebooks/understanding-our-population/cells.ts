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
  type Category,
  changeInStock,
  type Day,
  type Figure,
  figuresOf,
  findFigure,
  isoFromDay,
  type Measure,
  measures,
} from "@lac-analytics/core";
import { changeInWords, counted, figureInWords, intervalInWords, type NotebookSource } from "@lac-analytics/report";

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

/** The five pages of "Understanding our population", at the date of the report and against six months earlier. */
export function cells({ care, asAt, council, authority, populationAt }: NotebookSource) {
  const earlierDay = addMonths(asAt, -6);
  const figuresAt = (day: Day): readonly Figure[] =>
    figuresOf(
      care,
      { asAt: day },
      { measures: printed.map(measureOf), by: breakdowns, authority, population: populationAt(day) },
    );
  const now = figuresAt(asAt);
  const before = figuresAt(earlierDay);

  const total = (measure: Printed): Figure => findFigure(now, measure);
  const totalBefore = (measure: Printed): Figure => findFigure(before, measure);
  const ofWhomUasc = (measure: Printed): Figure => findFigure(now, measure, "uasc", "uasc");
  const by = (measure: Printed, breakdown: string): readonly Figure[] =>
    now.filter((figure) => figure.measure === measure && figure.breakdown === breakdown);
  const change = (measure: Printed) => changeInStock(care, measureOf(measure), earlierDay, asAt);
  const wording = (measure: Printed, counting: string): ChartWording => ({
    measure: measureOf(measure).title,
    counted: counting,
    place: council,
    source: "SSDA903 return",
  });
  const uascOfSex = (sex: string, word: string): string =>
    counted(countOf(findFigure(now, "uasc-number", "sex", sex)), word);

  const rate = total("cla-rate");
  const rateBefore = totalBefore("cla-rate");
  const foster = total("foster-share");

  return {
    council,
    date: longDate(isoFromDay(asAt)),
    earlierDate: longDate(isoFromDay(earlierDay)),

    // 1: summary
    children: figureInWords(total("cla-number")),
    childrenChange: changeInWords(change("cla-number")),
    rate: figureInWords(rate, 1),
    rateInterval: intervalInWords(rate, 1),
    rateNote: rate.note,
    uasc: figureInWords(total("uasc-number")),
    uascChange: changeInWords(change("uasc-number")),
    uascShare: figureInWords(total("uasc-share"), 1),
    childrenChart: barsAgainstEarlier(
      [
        {
          label: "All children looked after",
          now: total("cla-number"),
          earlier: totalBefore("cla-number"),
          change: change("cla-number"),
        },
        {
          label: "Unaccompanied asylum-seeking children (UASC)",
          now: total("uasc-number"),
          earlier: totalBefore("uasc-number"),
          change: change("uasc-number"),
        },
      ],
      wording("cla-number", "children looked after"),
    ),
    rateChart:
      rate.symbol === "" && rateBefore.symbol === ""
        ? barsAgainstEarlier(
            [{ label: "All children looked after", now: rate, earlier: rateBefore }],
            wording("cla-rate", "children looked after per 10,000"),
          )
        : null,

    // 2: age, sex and unaccompanied asylum-seeking children
    boys: figureInWords(findFigure(now, "cla-number", "sex", "male")),
    girls: figureInWords(findFigure(now, "cla-number", "sex", "female")),
    uascBoys: uascOfSex("male", "boy"),
    uascGirls: uascOfSex("female", "girl"),
    ageSexChart: ageSexPyramid(
      by("cla-number", "age;sex"),
      categoriesOf("cla-number", "age"),
      categoriesOf("cla-number", "sex"),
      wording("cla-number", "children looked after"),
    ),
    uascTable: ageSexTable(by("uasc-number", "age;sex")),

    // 3: turning 18, and foster placements
    turning18: counted(countOf(total("turning-18-next-6-months")), "child", "children"),
    turning18Uasc: counted(countOf(ofWhomUasc("turning-18-next-6-months")), "is UASC", "are UASC"),
    lastBirthday: longDate(isoFromDay(addMonths(asAt, 6))),
    foster: counted(countOf(foster), "child", "children"),
    fosterShare: figureInWords(foster, 2),
    fosterInterval: intervalInWords(foster, 1),
    fosterTable: fosterTable(foster, by("foster-type-share", "foster-panel"), [
      countOf(ofWhomUasc("foster-share")),
      ...by("uasc-number", "foster-panel").map(countOf),
    ]),
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
    inCustody: counted(countOf(total("yoi-prison-number")), "child", "children"),
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
          countOf(total("yoi-prison-number")),
          countOf(ofWhomUasc("yoi-prison-number")),
        ],
      ],
    } satisfies ChartTable,

    definitions: printed.map((id) => {
      const { title, definition, source } = measureOf(id);
      return { id, title, definition, source };
    }),
  };
}

/** All foster placements and each kind of them, as the pack prints them: children, share of the right whole, and UASC. */
function fosterTable(foster: Figure, kinds: readonly Figure[], uasc: readonly number[]): ChartTable {
  const labels = new Map(categoriesOf("foster-type-share", "foster-panel").map(({ id, label }) => [id, label]));
  const row = (label: string, figure: Figure, whole: string, ofWhichUasc: number | undefined) => [
    label,
    countOf(figure),
    `${figureInWords(figure, 2)} of ${whole}`,
    ofWhichUasc ?? 0,
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

function ageSexTable(figures: readonly Figure[]): ChartTable {
  const sexes = categoriesOf("cla-number", "sex").filter(({ id }) =>
    figures.some((figure) => figure.category.endsWith(`;${id}`) && countOf(figure) > 0),
  );
  return {
    caption: "Unaccompanied asylum-seeking children by age and sex",
    columns: [{ label: "Age", kind: "text" }, ...sexes.map(({ label }) => ({ label, kind: "number" as const }))],
    rows: categoriesOf("cla-number", "age").map((age) => [
      age.label,
      ...sexes.map((sex) => countOf(findFigure(figures, "uasc-number", "age;sex", `${age.id};${sex.id}`))),
    ]),
  };
}

function measureOf(id: Printed): Measure {
  const found = measures.find((measure) => measure.id === id);
  if (found === undefined) throw new RangeError(`there is no measure "${id}"`);
  return found;
}

function categoriesOf(measure: Printed, breakdown: string): readonly Category[] {
  const found = measureOf(measure).breakdowns.find(({ id }) => id === breakdown);
  if (found === undefined) throw new RangeError(`${measure} has no breakdown "${breakdown}"`);
  return found.categories;
}

/** The count of children behind a figure. */
function countOf(figure: Figure): number {
  return figure.numerator ?? 0;
}
