import {
  type AnyMeasure,
  type Day,
  type Figure,
  type FigureOptions,
  isoFromDay,
  type Measure,
} from "@lac-analytics/core";

/** What a notebook asks for: measures by breakdowns, at each of some days. */
export interface FigureRequest<M extends Measure = AnyMeasure> {
  readonly days: readonly Day[];
  readonly measures: readonly M[];
  readonly by: NonNullable<FigureOptions<M>["by"]>;
}

/** All that a notebook asks for, by names of its own. */
export type FigureRequests = Readonly<Record<string, FigureRequest<Measure>>>;

/**
 * What a notebook asks for, as it is given: the compiler checks that the measures of each request have the breakdowns by
 * which it asks for them.
 *
 * @example
 * figureRequests({ figures: { days: [], measures: [findMeasure("cla-number")], by: [["age", "sex"]] } }).figures.by; // => [["age", "sex"]]
 */
export function figureRequests<Measures extends Readonly<Record<string, AnyMeasure>>>(
  requests: {
    readonly [Name in keyof Measures]: FigureRequest<Measures[Name]>;
  },
): { readonly [Name in keyof Measures]: FigureRequest } {
  return requests;
}

/**
 * The figures of a request, as this version of the report may show them, those of the council's own series among them. A
 * day other than that of the report for which the return cannot answer has figures that are not available (`x`). In a
 * version for publication so have figures by breakdowns, or over months, that are not published.
 */
export interface AskedFigures {
  /**
   * those at one of the days
   *
   * @throws {RangeError} if the day was not asked for
   */
  readonly on: (day: Day) => readonly Figure[];
  /** those at all of the days, one day after the other */
  readonly all: readonly Figure[];
}

/** What the cells of a notebook are given for what its function `asks` asks: figures, by the same names. */
export type Asked<Asks extends (...facts: never) => FigureRequests | Promise<FigureRequests>> = {
  readonly [Name in keyof Awaited<ReturnType<Asks>>]: AskedFigures;
};

/** Answers a request with the figures at each of its days, in their order. */
export type AnswerRequest = (request: FigureRequest<Measure>) => readonly (readonly Figure[])[];

/**
 * Answers requests.
 *
 * @throws {Error} naming the request, if one cannot be answered
 */
export function answered(requests: FigureRequests, answer: AnswerRequest): Readonly<Record<string, AskedFigures>> {
  return Object.fromEntries(
    Object.entries(requests).map(([name, request]) => {
      try {
        return [name, askedFigures(request.days, answer(request))];
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        throw new Error(`what it asks for as "${name}" cannot be answered: ${message}`, { cause: error });
      }
    }),
  );
}

function askedFigures(days: readonly Day[], lists: readonly (readonly Figure[])[]): AskedFigures {
  const byDay = new Map(days.map((day, at) => [day, lists[at] ?? []]));
  return {
    on: (day) => {
      const figures = byDay.get(day);
      if (figures === undefined) {
        throw new RangeError(`figures at ${isoFromDay(day)} were not asked for; name the day among those of asks`);
      }
      return figures;
    },
    all: [...byDay.values()].flat(),
  };
}
