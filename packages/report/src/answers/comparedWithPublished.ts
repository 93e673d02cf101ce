import {
  authorityCodes,
  comparableSeries,
  type FigureDate,
  figuresOf,
  findMeasure,
  InputError,
  isOfArea,
  type OwnComparison,
  ownAgainstPublished,
  type PopulationInputs,
  type PublishedFigure,
  type Return,
  type StatisticalNeighbours,
} from "@lac-analytics/core";
import { say } from "../given/say.ts";

/** What was published of all authorities, and which of them are said to be like which. */
export interface PublishedOthers {
  readonly figures: readonly PublishedFigure[];
  /** none where nobody gave a table of them */
  readonly models: readonly StatisticalNeighbours[];
}

/**
 * The figures of a return beside those that were published of others.
 *
 * @param authority whose return it is: a GSS code
 * @throws {InputError} if what was published has no figure of the authority
 */
export function comparedWithPublished(
  care: Return,
  date: FigureDate,
  authority: string,
  { figures: published, models }: PublishedOthers,
  population: PopulationInputs = {},
): readonly OwnComparison[] {
  const { code, number } = codesAmong(published, authority);
  const series = comparableSeries(published);
  const figures = figuresOf(care, date, {
    ...population,
    authority,
    measures: [...new Set(series.map(({ measure }) => measure))].map(findMeasure),
    by: [...new Set(series.map(({ breakdown }) => breakdown))].map((breakdown) => breakdown.split(";")),
  });
  const model = models.find((each) => each.authority === number);
  if (models.length > 0 && model === undefined) say("The table of neighbours has none of this authority.");
  return ownAgainstPublished(figures, published, series, {
    authority: code,
    ...(model && { neighbours: model }),
  });
}

/** The code under which some published figures have an authority, and the three digits that the DfE has for it. */
function codesAmong(
  published: readonly PublishedFigure[],
  authority: string,
): { readonly code: string; readonly number: string } {
  const [number = authority, ...codes] = authorityCodes(authority).toReversed();
  const code = [number, ...codes].find((each) => published.some((figure) => isOfArea(figure, each)));
  if (code !== undefined) return { code, number };
  // a file of England alone has no figure of any authority
  if (published.length > 0 && published.every(({ level }) => level !== "authority")) return { code: authority, number };
  if (published.length === 0) throw new InputError("The published files have no figure at all.");
  throw new InputError(`The published files have no figure of authority ${authority}.`);
}
