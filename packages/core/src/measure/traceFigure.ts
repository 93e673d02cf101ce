import type { LeftOut, RowOf } from "../cohort/LeftOut.ts";
import { isoFromDay } from "../return/isoDate.ts";
import type { Return } from "../return/Return.ts";
import { breakdownsNamed } from "./breakdownsNamed.ts";
import { countedIn } from "./countedIn.ts";
import { countMembers } from "./countMembers.ts";
import type { Figure } from "./Figure.ts";
import type { FigureDate } from "./FigureDate.ts";
import type { FigureInputs } from "./FigureInputs.ts";
import { figuresByCategory } from "./figuresByCategory.ts";
import { adviceAmong } from "./findFigure.ts";
import { lineOf } from "./lineOf.ts";
import type { Measure } from "./Measure.ts";
import type { Member } from "./Member.ts";
import { rowOf } from "./members/narrow.ts";
import { periodOf } from "./periodOf.ts";
import { requireNames } from "./requireNames.ts";

/** Which figure of a measure, and what it was worked out with. */
export interface TraceOptions extends Omit<FigureInputs, "series"> {
  /** id of a breakdown, or of several crossed joined by semicolons; `total` by default */
  readonly breakdown?: string;
  readonly category?: string;
}

/** A row of the return that a figure counts. */
export interface TracedRow {
  /** identifier of the child */
  readonly child: string;
  readonly file: string;
  /** line of the file, 1 being its heading */
  readonly row: number;
  /** ISO date at which age and the like are taken */
  readonly day: string;
  /** what is added up or averaged, where it is not one */
  readonly amount?: number;
}

/** A row of the return that a figure just leaves out, and why, as the end of a sentence. */
export interface LeftOutRow {
  readonly child: string;
  readonly file: string;
  readonly row: number;
  readonly reason: string;
}

/** Who is in a figure. */
export interface FigureTrace {
  readonly figure: Figure;
  readonly numerator: readonly TracedRow[];
  /** missing where the measure has none */
  readonly denominator?: readonly TracedRow[];
  /** children with a row that touches the period who are not in the numerator, or are in another category of it */
  readonly leftOut: readonly LeftOutRow[];
}

/**
 * Who is in a figure: the children counted and the rows that make them count, and those just left out, with the reason.
 * It counts anew, so the lists are as long as the figure's counts are great. Identifiers of children are in it: it is for
 * whoever asks for a list of children, and for no report.
 *
 * @throws {RangeError} if the measure has no such breakdown or category, or the year is not a reporting year
 * @example
 * const date = { asAt: dayFromIso("2019-01-21") };
 * const { numerator } = traceFigure(care, date, findMeasure("yoi-prison-number"));
 * numerator.map(({ child, row }) => [child, row]); // => [["K2R3THBS", 91]]
 */
export function traceFigure(care: Return, date: FigureDate, measure: Measure, options: TraceOptions = {}): FigureTrace {
  const { breakdown = "total", category = "total", ...inputs } = options;
  requireNames(
    { breakdown, category },
    'traceFigure(care, date, findMeasure("cla-number"), { breakdown: "age", category: "10-15" })',
  );
  const breakdowns = breakdownsNamed(measure, breakdown);
  const heard = new Map<string, LeftOutRow>();
  const leaveOut = ({ child, file, row, reason }: LeftOut): void => {
    heard.set(`${child} ${file} ${row} ${reason}`, { ...placeOf(care, child, { file, row }), reason });
  };
  const source = { ...inputs, care, period: periodOf(measure, date), leaveOut };
  const counted = countMembers(measure, source);
  const figures = figuresByCategory(measure, breakdowns, counted, source);
  const figure = figures.find((each) => each.category === category);
  if (figure === undefined) {
    throw new RangeError(
      `traceFigure found no ${category} in ${breakdown} of ${measure.id}; ${adviceAmong(figures, { category })}`,
    );
  }
  if (figure.symbol === "x" && figure.numerator === undefined) return { figure, numerator: [], leftOut: [] };
  const groups = countedIn(measure, breakdowns, counted, source);
  const { numerator, denominator } = groups.get(category) ?? { numerator: [], denominator: [] };
  const here = new Set(numerator);
  for (const [other, { numerator: members }] of groups) {
    for (const member of members) {
      if (!here.has(member)) leaveOut({ child: member.child, ...rowOf(member), reason: `in ${breakdown} ${other}` });
    }
  }
  const traced = (member: Member): TracedRow => tracedRow(care, member);
  return {
    figure,
    numerator: numerator.map(traced),
    ...(denominator && { denominator: denominator.map(traced) }),
    leftOut: [...heard.values()],
  };
}

function tracedRow(care: Return, member: Member): TracedRow {
  const { child, day, amount } = member;
  return { ...placeOf(care, child, rowOf(member)), day: isoFromDay(day), ...(amount !== undefined && { amount }) };
}

function placeOf(
  care: Return,
  child: number,
  place: RowOf,
): { readonly child: string; readonly file: string; readonly row: number } {
  return { child: care.children[child] ?? "", ...lineOf(care, place) };
}
