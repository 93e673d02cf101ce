import {
  type ChartTable,
  changeBetween,
  controlChart,
  formatNumber,
  longDate,
  midSentence,
  ragTable,
  statusText,
} from "@lac-analytics/charts";
import {
  type ActionStatus,
  actionStatuses,
  actionStatusOn,
  addMonths,
  comparable,
  type Day,
  type Figure,
  gapsInTime,
  isoFromDay,
  type Measure,
  noDay,
  type PlannedAction,
  readActionPlan,
  verdictOf,
  xmrOfFigures,
} from "@lac-analytics/core";
import {
  againstThreshold,
  capitalised,
  changeSizeInWords,
  counted,
  coverageNote,
  definitionsFor,
  differenceInWords,
  firstPage,
  type IndicatorFigures,
  indicatorFigures,
  leftOut,
  listInWords,
  type Message,
  type NotebookSource,
  numberInWords,
  partInWords,
  shortVerdict,
  stockChange,
} from "@lac-analytics/report";

/** How many months the report looks back where nobody said how often its readers meet. */
const monthsBack = 3;

/** A control chart of fewer values says next to nothing. */
const fewestValues = 12;

const improvements = { "higher-better": "increase", "lower-better": "decrease", none: "neutral" } as const;

/** An action, and how it goes on the date of the report. */
interface TrackedAction {
  readonly action: PlannedAction;
  readonly status: ActionStatus;
}

/** The action plan: how each action goes, and what its indicators say. */
export function cells(source: NotebookSource) {
  const { asAt, council, internal, file } = source;
  const { monthsBetweenMeetings: months } = source;
  const lookedBackTo = addMonths(asAt, -(months ?? monthsBack));
  const before = months === undefined ? `${numberInWords(monthsBack)} months earlier` : "at the last meeting";
  const given = file("actions");
  const actions = (given === undefined ? [] : readActionPlan(given.bytes, given.name, source.ownMeasures)).map(
    (action): TrackedAction => ({ action, status: actionStatusOn(action, asAt) }),
  );
  const planned = actions.flatMap(({ action }) => action.indicator ?? []);
  const indicators = indicatorFigures(source, planned, lookedBackTo).map((one) => ({
    ...one,
    target: planned.find((each) => isSame(each, one.indicator) && each.target !== undefined)?.target,
    since: changeSince(one, source, lookedBackTo),
  }));
  const having = (...statuses: readonly ActionStatus[]) => actions.filter(({ status }) => statuses.includes(status));
  const stale = actions.filter(({ action, status }) => status !== action.status);
  const recommendations = [...new Set(actions.map(({ action }) => action.recommendation))];
  const aimed = indicators.flatMap(({ target, measure, ...one }) => {
    const now = comparable(one.now);
    if (target === undefined || now.symbol !== "" || measure.polarity === "none") return [];
    return [{ value: now.value, polarity: measure.polarity, target }];
  });
  const met = aimed.filter(({ value, polarity, target }) => isMet(value, target, polarity));
  const moved = indicators.filter((one) => verdictOf(seriesOf(one), one.measure).direction !== "level");
  const charted = indicators.flatMap((one) => {
    const { shown } = gapsInTime(one.course);
    if (shown.length < fewestValues) return [];
    const monthly = one.measure.kind === "flow";
    const chart = xmrOfFigures(one.course, { improvement: improvements[one.measure.polarity] });
    const label = monthly ? `${one.label.replace(" in the year", "")}, by month` : one.label;
    // a target of a year's number is none of a month's
    return [{ ...one, label, target: monthly && one.measure.unit !== "percent" ? undefined : one.target, chart }];
  });
  const signalling = charted.filter(({ chart }) => chart.points.at(-1)?.rule !== null);
  const wording = { counted: "actions", place: council, source: "the council's action plan" };
  const date = longDate(isoFromDay(asAt));

  const first = firstPage(source, {
    watched: indicators.map(({ target, ...one }) => {
      const isMonthly = one.course.length >= fewestValues && one.measure.kind === "flow";
      return {
        figures: seriesOf(one),
        ...(seriesOf(one) === one.years && { before: one.earlier }),
        measure: one.measure,
        ...(target !== undefined && !isMonthly && { aim: { value: target, name: "the target" } }),
      };
    }),
    own: planMessages(actions, aimed.length, met.length),
    asked:
      actions.length === 0
        ? ""
        : "Members are asked to note the progress of the plan, and to challenge what is late or at risk.",
  });

  return {
    first,
    date,
    lookedBackTo: longDate(isoFromDay(lookedBackTo)),
    before,
    meetings:
      months === undefined ? "" : `Members meet every ${months === 1 ? "month" : `${numberInWords(months)} months`}.`,
    coverNote: indicators.length === 0 ? "" : coverageNote(source, [asAt, lookedBackTo]),
    hasPlan: actions.length > 0,
    leftOut: [
      ...(actions.length === 0
        ? [
            leftOut(
              "The action plan, and what its indicators say",
              "no plan was given",
              "give it as a CSV that settings.json names as actions under files, with the columns source, recommendation, action, owner, due, status, progress, indicator, breakdown, category, target and note",
            ),
          ]
        : []),
      ...(actions.length > 0 && indicators.length === 0
        ? [
            leftOut(
              "What indicators say",
              "no action names one",
              "give it as the id of a measure in the column indicator",
            ),
          ]
        : []),
    ],
    byHand: internal
      ? ""
      : "What the plan says of progress is left out of this version, for words written by hand have not been through disclosure control.",

    // the plan
    size: `${counted(actions.length, "action")} under ${counted(recommendations.length, "recommendation")}`,
    finding: listInWords(
      actionStatuses.flatMap(({ id, label }) =>
        having(id).length === 0 ? [] : [`${numberInWords(having(id).length)} ${label.toLowerCase()}`],
      ),
    ),
    stale: staleInWords(stale),
    ragChart:
      actions.length === 0
        ? null
        : ragTable(
            actions.map(({ action, status }) => ({
              action: action.action,
              status,
              indicator: indicators.find(({ indicator }) => isSame(indicator, action.indicator))?.label ?? "",
              note: internal ? [action.progress, action.note].filter(Boolean).join(" ") : "",
            })),
            { ...wording, measure: "Action plan", when: date },
          ),
    recommendationTable: recommendationTable(recommendations, actions),
    attention: having("late", "at-risk").length > 0,
    attentionTable: attentionTable(having("late", "at-risk"), internal),

    // its indicators
    hasIndicators: indicators.length > 0,
    targets:
      aimed.length === 0
        ? "No indicator has both a value and a target."
        : `${capitalised(partInWords(met.length, aimed.length, "indicator"))} with both a value and a target ${met.length < 2 ? "meets" : "meet"} it.`,
    changes:
      moved.length === 0
        ? "No indicator has clearly changed over the time that is known."
        : `${capitalised(counted(moved.length, "indicator"))} ${moved.length === 1 ? "has" : "have"} clearly changed over the time that is known: ${listInWords(moved.map(({ label }) => `“${label}”`))}.`,
    indicatorTable: {
      caption:
        "Indicators of the plan, with 95% intervals in brackets, and with its date where a figure is older. [c] is withheld, [x] not available, [z] not applicable.",
      columns: [
        "Indicator",
        "Now",
        capitalised(before),
        "Against the target",
        "Change since",
        "What the figures say",
      ].map(textColumn),
      rows: indicators.map(({ target, since, ...one }) => [
        one.label,
        valueCell(one.now, asAt, internal),
        valueCell(one.earlier, lookedBackTo, internal),
        targetCell(one.now, one.measure, target),
        capitalised(since),
        shortVerdict(verdictOf(seriesOf(one), one.measure)),
      ]),
    } satisfies ChartTable,

    notes: indicators.flatMap(({ label, now }) => (now.note === "" ? [] : [`${label}: ${now.note}.`])),

    // control charts
    signals: !internal
      ? "Control charts are left out of this version, for the numbers of a month are small."
      : charted.length === 0
        ? "No indicator has enough values for a control chart: what the return counts over a time is counted by month, and what the council counts itself comes from its own series."
        : signalling.length === 0
          ? `In none of ${counted(charted.length, "control chart")} does the latest value break a rule that chance alone seldom breaks.`
          : `In ${partInWords(signalling.length, charted.length, "control chart")} the latest value breaks a rule that chance alone seldom breaks: ${listInWords(signalling.map(({ label }) => `“${label}”`))}.`,
    hasCharts: charted.length > 0,
    charts: charted.map(({ label, course, chart, measure, target }) =>
      controlChart(
        course,
        chart,
        {
          measure: label,
          counted: isCount(measure)
            ? `${midSentence(label).replace(/, by month$/, "")} in the month`
            : `for “${label}”`,
          place: council,
          source: measure.kind === "local" ? "the council's own series" : "SSDA903 return",
        },
        target,
      ),
    ),

    definitions: definitionsFor([...new Set(indicators.map(({ measure }) => measure.id))], source.ownMeasures),
  };
}

/** What the verdict on an indicator rests on: its course where it has one, else its figures over the years. */
function seriesOf({ course, measure, years }: IndicatorFigures): readonly Figure[] {
  return measure.kind === "local" || course.length >= fewestValues ? course : years;
}

/** Late and finished actions, as messages for members. */
function planMessages(actions: readonly TrackedAction[], aimed: number, met: number): readonly Message[] {
  const of = (...wanted: readonly ActionStatus[]) => actions.filter(({ status }) => wanted.includes(status));
  const [late, atRisk, done] = [of("late"), of("at-risk"), of("done")];
  const named = listInWords(late.slice(0, 3).map(({ action }) => `“${action.action}”`));
  const all = `of ${counted(actions.length, "action")}`;
  return [
    ...(late.length === 0
      ? []
      : [
          {
            kind: "concern" as const,
            lead: "Late",
            text: `${capitalised(numberInWords(late.length))} ${all} ${late.length === 1 ? "is" : "are"} past the date: ${named}${late.length > 3 ? ", and others" : ""}.`,
            question: `What holds up the ${counted(late.length, "late action")}, and what is the new date?`,
            weight: 120,
          },
        ]),
    ...(atRisk.length === 0
      ? []
      : [
          {
            kind: "untested concern" as const,
            lead: "At risk",
            text: `${capitalised(numberInWords(atRisk.length))} ${all} ${atRisk.length === 1 ? "is" : "are"} at risk.`,
            question: "What would bring the actions at risk back on track?",
            weight: 60,
          },
        ]),
    ...(aimed === 0
      ? []
      : [
          {
            kind: "short of aim" as const,
            lead: "Targets",
            text: `${capitalised(partInWords(met, aimed, "indicator"))} with a target ${met < 2 ? "meets" : "meet"} it.`,
            question: "Actions are done, but have they worked? Which targets are still missed?",
            weight: 90,
          },
        ]),
    ...(done.length === 0
      ? []
      : [
          {
            kind: "improvement" as const,
            lead: "Done",
            text: `${capitalised(numberInWords(done.length))} ${all} ${done.length === 1 ? "is" : "are"} done.`,
            question: "",
            weight: 110,
          },
        ]),
  ];
}

type Name = Pick<IndicatorFigures["indicator"], "measure" | "breakdown" | "category">;

function isSame(one: Name, other: Name | undefined): boolean {
  return one.measure === other?.measure && one.breakdown === other.breakdown && one.category === other.category;
}

/** How an indicator stands to what it was before. */
function changeSince({ now, earlier, measure, indicator }: IndicatorFigures, source: NotebookSource, day: Day): string {
  const isStock = measure.kind === "stock" && measure.unit === "children" && indicator.breakdown === "total";
  const stock = isStock ? stockChange(source, measure.id, day) : undefined;
  if (stock !== undefined)
    return stock.value === 0 ? "no change" : `${stock.value > 0 ? "up" : "down"} ${Math.abs(stock.value)}`;
  if (measure.kind === "local" && now.symbol === "" && now.periodEnd === earlier.periodEnd) {
    return "no newer figure";
  }
  const change = changeBetween(now, earlier);
  if (change !== undefined) {
    const size = changeSizeInWords(change, now.unit, decimalsOf(now, source.internal));
    const moved = /^0[.0]* /.test(size)
      ? size.replace(/^[^(]+/, "hardly moved ")
      : `${change.value > 0 ? "up" : "down"} ${size}`;
    return moved;
  }
  if (comparable(now).symbol !== "" || comparable(earlier).symbol !== "") return "[z]";
  return differenceInWords(now, earlier);
}

function decimalsOf(figure: Figure, internal: boolean): number {
  if (figure.unit === "percent") return internal ? 1 : 0;
  if (figure.symbol !== "" || Number.isInteger(figure.value)) return 0;
  return figure.unit === "per child-year" ? 2 : 1;
}

/** Whether a target is met, and how the interval lies to it; not said of a measure of which neither more nor less is better. */
function targetCell(latest: Figure, { polarity }: Measure, target: number | undefined): string {
  const now = comparable(latest);
  if (target === undefined || now.symbol !== "") return "[z]";
  const words = againstThreshold(now, target, "target");
  if (polarity === "none") return capitalised(words);
  return `${isMet(now.value, target, polarity) ? "Met" : "Not met"}: ${words}`;
}

function isMet(value: number, target: number, polarity: "higher-better" | "lower-better"): boolean {
  return polarity === "lower-better" ? value <= target : value >= target;
}

/** Whether its months are counts, as of children or incidents, which a title names after the number. */
function isCount({ kind, unit }: Measure): boolean {
  return kind === "flow" && (unit === "children" || unit === "incidents");
}

function valueCell(figure: Figure, on: Day, internal: boolean): string {
  if (figure.symbol !== "") return `[${figure.symbol}]`;
  const text = (value: number): string => formatNumber(value, decimalsOf(figure, internal));
  const unit = figure.unit === "percent" ? "%" : ` ${figure.unit}`;
  const { value, lower, upper } = figure;
  const interval = lower === undefined || upper === undefined ? "" : ` (${text(lower)} to ${text(upper)})`;
  // a series has a figure now and then: what it says on a day may be of an earlier one
  const date = figure.periodEnd === isoFromDay(on) ? "" : `, ${longDate(figure.periodEnd)}`;
  return `${text(value)}${unit}${interval}${date}`;
}

function textColumn(label: string) {
  return { label, kind: "text" as const };
}

function staleInWords(stale: readonly TrackedAction[]): string {
  if (stale.length === 0) return "";
  const plans = stale.map(({ action }) => `“${action.action}” (${statusText(action.status).slice(2).toLowerCase()})`);
  const are = stale.length === 1 ? "action is past its date and is" : "actions are past their date and are";
  return `${capitalised(numberInWords(stale.length))} ${are} shown as late, though the plan says otherwise: ${listInWords(plans)}.`;
}

/** Each recommendation with the worst status of its actions. */
function recommendationTable(recommendations: readonly string[], actions: readonly TrackedAction[]): ChartTable {
  return {
    caption: "Recommendations, each by the worst of its actions",
    columns: ["Recommendation", "From", "Status", "Actions"].map(textColumn),
    rows: recommendations.map((recommendation) => {
      const own = actions.filter(({ action }) => action.recommendation === recommendation);
      const found = actionStatuses.filter(({ id }) => own.some(({ status }) => status === id));
      const numbers = found.map(
        ({ id, label }) => `${own.filter(({ status }) => status === id).length} ${label.toLowerCase()}`,
      );
      return [recommendation, own[0]?.action.source ?? "", statusText(found[0]?.id ?? "done"), numbers.join(", ")];
    }),
  };
}

function attentionTable(actions: readonly TrackedAction[], internal: boolean): ChartTable {
  const labels = ["Action", "Recommendation", "Owner", "Due", "Status", ...(internal ? ["Progress"] : [])];
  return {
    caption: "Actions that are late or at risk",
    columns: labels.map(textColumn),
    rows: actions.map(({ action: { action, recommendation, owner, due, progress }, status }) => [
      action,
      recommendation,
      owner,
      due === noDay ? "no date" : longDate(isoFromDay(due)),
      statusText(status),
      ...(internal ? [progress] : []),
    ]),
  };
}
