import type { Figure } from "../measure/Figure.ts";
import { areaFigures } from "./areaFigures.ts";
import { catalogueSeries } from "./catalogueSeries.ts";
import { figureOfArea } from "./figureOfArea.ts";
import { isOfArea } from "./isOfArea.ts";
import type { PublishedFigure } from "./PublishedFigure.ts";
import { publishedMeasures } from "./publishedMeasures.ts";

/**
 * All that was published of an authority and has a measure in the catalogue, as figures at 31 March and over the year to it.
 *
 * @param published as `readPublished` gives them
 * @param codes of the authority: GSS codes, and the DfE's three digits
 */
export function publishedOf(published: readonly PublishedFigure[], codes: readonly string[]): readonly Figure[] {
  const own = published.filter((figure) => codes.some((code) => isOfArea(figure, code)));
  return [...catalogueSeries(own), ...publishedMeasures].flatMap((series) =>
    areaFigures(own, series).map((area) => figureOfArea(area, series)),
  );
}
