import {
  barsAgainstEarlier,
  type ChartTable,
  type ChartWording,
  changeBetween,
  formatNumber,
  groupDots,
  longDate,
  midSentence,
  stackedShares,
  trend,
  verdictInWords,
} from "@lac-analytics/charts";
import {
  addMonths,
  type BreakdownOf,
  type CategoryOf,
  capitalised,
  categoriesOf,
  type Day,
  type Figure,
  figuresOverTime,
  figuresWithin,
  findFigure,
  findMeasure,
  isoFromDay,
  listInWords,
  reportingYearOf,
  reportingYearPeriod,
  seriesDays,
} from "@lac-analytics/core";
import {
  type Asked,
  counted,
  countInWords,
  definitionsFor,
  figureInWords,
  figureRequests,
  firstPage,
  groupsApartCell,
  groupsApartInWords,
  leftOut,
  type NotebookSource,
  possessive,
  type SourceFacts,
  sectionNumbers,
  seriesNeeded,
  shareCell,
  valueWithInterval,
} from "@lac-analytics/notebook";

const checks = ["health-assessments", "immunisations", "dental-checks"] as const;
/** The shares of OC2 of which boys and girls are compared. */
const shares = [...checks, "development-checks", "sdq-received", "convictions", "substance-misuse"] as const;
const scoring = ["sdq-average", "sdq-band-share"] as const;
const plans = ["pep-quality-share", "pep-on-time-share"] as const;
const services = [
  "education-share",
  "attainment-share",
  "school-moves",
  "camhs-not-attended",
  "plan-timeliness",
] as const;
const printed = ["oc2-cohort", ...shares, ...scoring, "substance-intervention-share", ...plans, ...services] as const;
type Printed = (typeof printed)[number];

const breakdowns = [
  ["total"],
  ["sex"],
  ["age-sdq-panel"],
  ["sex", "age-sdq-panel"],
  ["sdq-band"],
  ["sex", "sdq-band"],
  ["substance-intervention"],
  ["pep-quality"],
  ["pep-check"],
  ["education"],
  ["attainment"],
  ["plan-check"],
] as const;

const termsShown = 6;
/** Months of first health assessments, of which so few are due in one that each alone says little. */
const mostMonths = 24;
const onTime = "within-10-working-days";

/** The days on which something is counted: ends of reporting years, and the days of the council's own series. */
function daysOf({ asAt, series }: SourceFacts) {
  return {
    // the end of the reporting year in which the date lies, and of those before it
    yearEnds: [0, 1, 2, 3, 4, 5].map((back) => reportingYearPeriod(reportingYearOf(asAt) - back).to),
    allTerms: seriesDays(series, plans, asAt),
    quarters: seriesDays(series, ["camhs-not-attended"], asAt),
    schoolYears: seriesDays(series, ["education-share"], asAt).slice(-2),
    attained: seriesDays(series, ["attainment-share"], asAt).slice(-3),
    assessed: seriesDays(series, ["plan-timeliness"], asAt).slice(-mostMonths),
  };
}

/** What the report asks for. */
export function asks(facts: SourceFacts) {
  const days = [...new Set([...Object.values(daysOf(facts)).flat(), facts.asAt])];
  return figureRequests({ figures: { days, measures: printed.map(findMeasure), by: breakdowns } });
}

/** Health and education of children looked after: the outcomes of the last year that the return has, and the council's own series. */
export function cells(source: NotebookSource, { figures }: Asked<typeof asks>) {
  const { asAt, council, internal } = source;
  const { yearEnds, allTerms, quarters, schoolYears, attained, assessed } = daysOf(source);
  const terms = allTerms.slice(-termsShown);
  const over = <M extends Printed, B extends BreakdownOf<M>>(
    on: readonly Day[],
    measure: M,
    breakdown?: B,
    category?: CategoryOf<B>,
  ) => figuresOverTime(figures.all, on, { measure, breakdown, category });

  // no series has outcomes by sex: a year that has them is one of which the return holds OC2
  const known = yearEnds.slice(0, -1).filter((day) => over([day], "sdq-received", "sex", "male").length > 0);
  const yearEnd = known.find((day) => day <= asAt) ?? known[0];
  const shownYear = yearEnd ?? reportingYearPeriod(reportingYearOf(asAt)).to;
  const earlierYear = addMonths(shownYear, -12);
  const [now, before] = [figures.on(shownYear), figures.on(earlierYear)];
  const total = (measure: Printed): Figure => findFigure(now, measure);
  const ofSex = (measure: Printed, sex: "male" | "female") => ({
    name: sex === "male" ? "boys" : "girls",
    figure: findFigure(now, measure, "sex", sex),
  });
  const ofAge = (id: CategoryOf<"age-sdq-panel">): Figure => findFigure(now, "sdq-average", "age-sdq-panel", id);
  const ofSexAndAge = (id: CategoryOf<"sex;age-sdq-panel">): Figure =>
    findFigure(now, "sdq-average", "sex;age-sdq-panel", id);

  const wording = (measure: string, counting: string, from = "SSDA903 return"): ChartWording => ({
    measure,
    counted: counting,
    place: council,
    source: from,
  });
  const ownSeries = "the council's own series";
  const whole = internal ? 1 : 0;
  const shownYears = yearEnds.filter((day) => day <= shownYear);
  const overYears = <M extends Printed, B extends BreakdownOf<M>>(
    measure: M,
    breakdown?: B,
    category?: CategoryOf<B>,
  ) => over(shownYears, measure, breakdown, category);
  const against = (measure: Printed) => {
    const [figure, earlier] = [total(measure), findFigure(before, measure)];
    const change = changeBetween(figure, earlier);
    return {
      label: findMeasure(measure).title,
      now: figure,
      earlier,
      series: overYears(measure),
      ...(change && { change }),
    };
  };
  const valueAndChange = (measure: Printed): string => {
    const found = verdictInWords(overYears(measure));
    return `${valueWithInterval(total(measure), whole)}${found === "" ? "" : `, ${found}`}`;
  };
  const comparisons = shares.flatMap((id) => {
    const change = changeBetween(ofSex(id, "male").figure, ofSex(id, "female").figure);
    return change === undefined ? [] : [{ id, change }];
  });
  const apart = comparisons.filter(({ change }) => change.clear).map(({ id }) => findMeasure(id).title);

  const score = total("sdq-average");
  const scores = overYears("sdq-average");
  const received = findFigure(now, "substance-intervention-share", "substance-intervention", "received");
  const sinceFirst = (figures: readonly Figure[]): string => {
    const last = figures.at(-1);
    if (last === undefined) return "not available";
    const found = verdictInWords(figures);
    return `${figureInWords(last, whole)} of ${last.denominator ?? "those"}${found === "" ? "" : `, ${found}`}`;
  };
  const termBars = terms.flatMap((day) => {
    const figures = categoriesOf("pep-quality-share", "pep-quality").flatMap(({ id }) =>
      over([day], "pep-quality-share", "pep-quality", id),
    );
    return figures.length === 0 ? [] : [{ label: longDate(isoFromDay(day)), figures }];
  });
  const planChecks = categoriesOf("pep-on-time-share", "pep-check")
    .toSorted((a, b) => Number(b.id === onTime) - Number(a.id === onTime))
    .map(({ id, label }) => ({ id, label, figures: over(terms, "pep-on-time-share", "pep-check", id) }))
    .filter(({ figures }) => figures.length > 0);
  const planCheck = (wanted: string): string => sinceFirst(planChecks.find(({ id }) => id === wanted)?.figures ?? []);
  const schoolBars = categoriesOf("education-share", "education").flatMap(({ id, label }) => {
    const [earlier, latest] = over(schoolYears, "education-share", "education", id);
    return earlier === undefined || latest === undefined ? [] : [{ label, now: latest, earlier }];
  });
  const moves = findFigure(figures.on(asAt), "school-moves");
  const contacts = over(quarters, "camhs-not-attended");
  const lastContact = contacts.at(-1);
  const hasOutcomes = yearEnd !== undefined;
  const hasPlans = terms.length > 0;
  const hasMoves = moves.symbol !== "x";
  const needed = (what: string, measures: readonly string[]): string => seriesNeeded(what, measures, isoFromDay(asAt));

  const firstChecks = over(assessed, "plan-timeliness", "plan-check", "initial-health-assessment");
  const lastChecks = firstChecks.at(-1);
  const stages = categoriesOf("attainment-share", "attainment").flatMap(({ id, label }) => {
    const figures = over(attained, "attainment-share", "attainment", id);
    return figures.length === 0 ? [] : [{ id, label, figures }];
  });
  const plansOverTime = <M extends "pep-quality-share" | "pep-on-time-share", B extends BreakdownOf<M>>(
    measure: M,
    breakdown: B,
    category: CategoryOf<B>,
  ) => over(allTerms, measure, breakdown, category);
  const first = firstPage(source, {
    watched: [
      ...shares.map((id) => ({ figures: hasOutcomes ? overYears(id) : [total(id)], before: findFigure(before, id) })),
      { figures: hasOutcomes ? scores : [score], before: findFigure(before, "sdq-average") },
      { figures: overYears("sdq-band-share", "sdq-band", "concern") },
      { figures: plansOverTime("pep-quality-share", "pep-quality", "good-or-better") },
      { figures: plansOverTime("pep-on-time-share", "pep-check", onTime) },
      { figures: [moves] },
      { figures: contacts },
      { figures: firstChecks },
      ...stages.map(({ figures }) => ({ figures })),
    ],
    asked:
      "Members are asked to note the health, wellbeing and education of the children whose corporate parents they are.",
    cost: "This paper gives no cost, and asks for no money.",
  });

  return {
    first,
    whose: possessive(council),
    number: sectionNumbers({
      checks: hasOutcomes,
      scores: hasOutcomes,
      offending: hasOutcomes,
      plans: hasPlans,
      school: schoolBars.length > 0 || hasMoves || stages.length > 0,
      services: lastContact !== undefined,
    }),
    yearNote: outcomesInWords(yearEnd, asAt),
    hasOutcomes,
    hasPlans,
    shownYear: longDate(isoFromDay(shownYear)),
    hasEarlierYear: before.some(({ measure, symbol }) => measure === "health-assessments" && symbol === ""),
    earlierYear: longDate(isoFromDay(earlierYear)),

    // checks of health
    cohort: countInWords(total("oc2-cohort"), "child", "children"),
    cohortNote: total("oc2-cohort").note,
    checks: checks.map((id) => `${findMeasure(id).title}: ${valueAndChange(id)}.`),
    development: `${valueWithInterval(total("development-checks"), whole)} of ${countOf(total("development-checks"))} under five`,
    checksChart:
      yearEnd === undefined
        ? null
        : barsAgainstEarlier(
            checks.map(against),
            wording("Health checks", "of children have their health assessments up to date"),
          ),
    sexTable: {
      caption:
        "Boys and girls looked after for 12 months or more. [c] is withheld, [k] under half a percent, [z] not applicable.",
      columns: ["Measure", "Boys", "Girls", "Difference in points (95% interval)"].map((label) => ({
        label,
        kind: "text" as const,
      })),
      rows: shares.map((id) => [
        findMeasure(id).title,
        shareCell(ofSex(id, "male").figure, whole),
        shareCell(ofSex(id, "female").figure, whole),
        groupsApartCell(ofSex(id, "male"), ofSex(id, "female"), whole),
      ]),
    } satisfies ChartTable,
    sexFinding: apartInWords(comparisons.length, apart),

    // strengths and difficulties
    score: valueWithInterval(score, 1),
    scored: countOf(score),
    scoreChange: scores.length < 2 ? "" : `, ${verdictInWords(scores)}`,
    scoresReceived: valueWithInterval(total("sdq-received"), whole),
    scoreBySex: groupsApartInWords(ofSex("sdq-average", "male"), ofSex("sdq-average", "female"), 1),
    scoreByAge: groupsApartInWords(
      { name: "children under 11", figure: ofAge("under-11") },
      { name: "children of 11 and over", figure: ofAge("11-plus") },
      1,
    ),
    scoreTrend:
      scores.length < 2
        ? null
        : trend([{ label: capitalised(council), figures: scores }], wording("Average SDQ score", "points on average")),
    scoreGroups:
      yearEnd === undefined
        ? null
        : groupDots(
            [
              { label: "Boys", figure: ofSex("sdq-average", "male").figure },
              { label: "Girls", figure: ofSex("sdq-average", "female").figure },
              { label: "Under 11", figure: ofAge("under-11") },
              { label: "11 and over", figure: ofAge("11-plus") },
              { label: "Boys under 11", figure: ofSexAndAge("male;under-11") },
              { label: "Girls under 11", figure: ofSexAndAge("female;under-11") },
              { label: "Boys of 11 and over", figure: ofSexAndAge("male;11-plus") },
              { label: "Girls of 11 and over", figure: ofSexAndAge("female;11-plus") },
            ],
            wording("Average SDQ score", "points on average"),
            { label: "All children with a score", figure: score },
          ),
    concern: valueWithInterval(findFigure(now, "sdq-band-share", "sdq-band", "concern"), whole),
    bandsChart:
      yearEnd === undefined
        ? null
        : stackedShares(
            [
              { label: "Boys", figures: figuresWithin(now, "sdq-band-share", "sex;sdq-band", "male") },
              { label: "Girls", figures: figuresWithin(now, "sdq-band-share", "sex;sdq-band", "female") },
            ],
            categoriesOf("sdq-band-share", "sdq-band"),
            wording("SDQ scores by band", "scores"),
            "last",
          ),

    // offending and substance misuse
    convictions: valueAndChange("convictions"),
    substance: valueAndChange("substance-misuse"),
    identified: countOf(received),
    received: ["x", "z"].includes(received.symbol) ? "" : valueWithInterval(received, whole),

    // personal education plans
    term: terms.length === 0 ? "" : longDate(isoFromDay(terms.at(-1) ?? asAt)),
    firstTerm: terms.length === 0 ? "" : longDate(isoFromDay(terms[0] ?? asAt)),
    good: sinceFirst(over(terms, "pep-quality-share", "pep-quality", "good-or-better")),
    onTime: planCheck(onTime),
    smart: planCheck("smart-targets"),
    qualityChart:
      termBars.length === 0
        ? null
        : stackedShares(
            termBars,
            categoriesOf("pep-quality-share", "pep-quality"),
            wording("Sections B of personal education plans", "sections B", ownSeries),
            "last",
          ),
    planTrend:
      planChecks.length === 0
        ? null
        : trend(
            planChecks,
            wording("Personal education plans", `of plans (${midSentence(planChecks[0]?.label ?? "")})`, ownSeries),
          ),

    firstChecks:
      lastChecks === undefined
        ? ""
        : `First health assessment within 20 working days of coming into care, in the month to ${longDate(lastChecks.periodEnd)}: ${valueWithInterval(lastChecks, whole)}${firstChecks.length < 2 ? "" : `, ${verdictInWords(firstChecks)}`}.`,
    attainmentTable:
      stages.length === 0
        ? null
        : {
            caption: "What children reached at the end of a stage of school",
            columns: [
              { label: "Stage", kind: "text" as const },
              ...attained.map((day) => ({ label: longDate(isoFromDay(day)), kind: "text" as const })),
              { label: "One child is", kind: "text" as const },
            ],
            rows: stages.map(({ label, figures }) => [
              label,
              ...attained.map((day) => {
                const found = figures.find(({ periodEnd }) => periodEnd === isoFromDay(day));
                return found === undefined ? "[x]" : shareCell(found);
              }),
              worthOfOne(figures.at(-1)),
            ]),
          },
    attainmentNote: attainmentInWords(stages.find(({ id }) => id === "key-stage-4")?.figures ?? []),

    // school, and mental health services
    schoolChart:
      schoolBars.length === 0
        ? null
        : barsAgainstEarlier(schoolBars, wording("School measures", `(${schoolBars[0]?.label})`, ownSeries)),
    moves: !hasMoves
      ? ""
      : `${capitalised(figureInWords(moves))} of children changed school in the middle of the year, by the figure of ${longDate(moves.periodEnd)}.`,
    contacts:
      lastContact === undefined
        ? ""
        : `Of contacts in the quarter to ${longDate(lastContact.periodEnd)}, ${valueWithInterval(lastContact, 1)} were not attended${contacts.length < 2 ? "" : `, ${verdictInWords(contacts)}`}.`,
    contactsChart:
      contacts.length < 2
        ? null
        : trend(
            [{ label: "Not attended", figures: contacts }],
            wording("Mental health contacts not attended", "of contacts", ownSeries),
          ),

    leftOut: [
      ...(hasOutcomes
        ? []
        : [
            leftOut(
              "Health checks, scores and offending",
              "the return has no outcomes (file OC2) of the year of the report or of the four before it",
              "give that file with the return",
            ),
          ]),
      ...(hasPlans ? [] : [needed("Personal education plans", plans)]),
      ...(schoolBars.length > 0 ? [] : [needed("School measures of two years", ["education-share"])]),
      ...(hasMoves ? [] : [needed("Changes of school", ["school-moves"])]),
      ...(stages.length > 0 ? [] : [needed("What children reach at school", ["attainment-share"])]),
      ...(lastChecks === undefined ? [needed("First health assessments", ["plan-timeliness"])] : []),
      ...(lastContact === undefined ? [needed("Contacts with mental health services", ["camhs-not-attended"])] : []),
    ],
    definitions: definitionsFor([
      ...(hasOutcomes ? (["oc2-cohort", ...shares, ...scoring, "substance-intervention-share"] as const) : []),
      ...(hasPlans ? plans : []),
      ...(schoolBars.length > 0 ? (["education-share"] as const) : []),
      ...(stages.length > 0 ? (["attainment-share"] as const) : []),
      ...(lastChecks === undefined ? [] : (["plan-timeliness"] as const)),
      ...(hasMoves ? (["school-moves"] as const) : []),
      ...(lastContact === undefined ? [] : (["camhs-not-attended"] as const)),
    ]),
  };
}

/** What one child more or less would change, of so few. */
function worthOfOne(figure: Figure | undefined): string {
  const { denominator = 0 } = figure ?? {};
  return denominator === 0 ? "[z]" : `${formatNumber(100 / denominator, 0)} points`;
}

/** How few sat their examinations, and what that does to the share. */
function attainmentInWords(figures: readonly Figure[]): string {
  const last = figures.at(-1);
  if (last?.symbol !== "" || last.numerator === undefined || last.denominator === undefined || last.denominator === 0)
    return "";
  const { numerator, denominator } = last;
  const verdict = figures.length < 2 ? "" : ` Over the years: ${verdictInWords(figures)}.`;
  return `Of ${counted(denominator, "young person", "young people")} at the end of key stage 4, ${counted(numerator, "", "").trim()} reached grade 4 in English and mathematics. With so few, one young person more would be ${formatNumber(100 / denominator, 0)} points more, so that a single year says little.${verdict}`;
}

/** Which year's outcomes the report has, and why. */
function outcomesInWords(yearEnd: Day | undefined, asAt: Day): string {
  const [date, year] = [asAt, yearEnd ?? asAt].map((day) => longDate(isoFromDay(day)));
  const asked = "Health, scores and offending are asked for once a year, for the year to 31 March.";
  if (yearEnd === undefined)
    return `${asked} The return has none of the year in which ${date} lies or of the four before it.`;
  if (yearEnd > asAt)
    return `${asked} The return has them only for the year to ${year}, which ends after the date of this report, ${date}.`;
  return `${asked} Shown is the year to ${year}, the last in the return that had ended by ${date}.`;
}

/** How many children a figure rests on. */
function countOf({ denominator }: Figure): string {
  return denominator === undefined ? "children whose number is not shown" : counted(denominator, "child", "children");
}

function apartInWords(tested: number, apart: readonly string[]): string {
  if (tested === 0) return "No share of boys can be held against that of girls.";
  if (apart.length === 0) return `Of ${counted(tested, "difference")} that could be tested, none is more than chance.`;
  return `Of ${counted(tested, "difference")} that could be tested, more than chance: ${listInWords(apart)}. One in twenty would seem so by chance alone.`;
}
