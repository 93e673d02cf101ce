import { type ChartTable, formatNumber, longDate } from "@lac-analytics/charts";
import { capitalised, type Figure } from "@lac-analytics/core";
import { type PlacementProjection, placementOutlook } from "@lac-analytics/core/project";
import type { Message } from "@lac-analytics/notebook";

/** What need for homes of each kind is to come, beside the places that the council has. */
export interface Gaps {
  readonly table: ChartTable | null;
  readonly messages: readonly Message[];
}

const whole = (value: number): string => formatNumber(Math.max(0, value), 0);

/** The group of placements whose places a council counts. */
const fostering = "fostering";

/**
 * The children expected in each kind of home at the end of the projection, and places of the council's own where
 * they were counted, which is of foster homes alone.
 *
 * @param projection undefined in a version for publication, in which no kind of home is projected
 * @param approved foster places of the council's own
 */
export function gapsBetween(projection: PlacementProjection | undefined, approved: Figure): Gaps {
  const end = projection?.months.at(-1)?.month;
  if (projection === undefined || end === undefined) return { table: null, messages: [] };
  const rows = projection.scenario.groups.flatMap(({ name }) => {
    const outlook = placementOutlook(projection, { group: name }).at(-1);
    if (outlook === undefined) return [];
    const now = projection.start.reduce((sum, cell) => sum + (cell.group === name ? cell.children : 0), 0);
    const places = name === fostering && approved.symbol === "" ? approved.numerator : undefined;
    return [{ name, now, outlook, places }];
  });
  const homes = rows.find(({ places }) => places !== undefined);
  return {
    table: {
      caption: `Children expected in each kind of home by ${longDate(end)}, and the council's own places`,
      columns: [
        { label: "Kind of home", kind: "text" },
        { label: "Children at the start", kind: "number" },
        { label: "Expected", kind: "number", decimals: 0 },
        { label: "80% range", kind: "text" },
        { label: "Own places", kind: "text" },
        { label: "Children beyond own places", kind: "text" },
      ],
      rows: rows.map(({ name, now, outlook: { expected, lower80, upper80 }, places }) => [
        capitalised(name),
        now,
        expected,
        `${whole(lower80)} to ${whole(upper80)}`,
        places === undefined ? "not given" : whole(places),
        places === undefined ? "not known" : `${whole(lower80 - places)} to ${whole(upper80 - places)}`,
      ]),
    },
    messages:
      homes === undefined || homes.places === undefined || homes.outlook.upper80 <= homes.places
        ? []
        : [
            {
              kind: "untested concern",
              lead: "A gap",
              text: `By ${longDate(end)} ${whole(homes.outlook.lower80 - homes.places)} to ${whole(homes.outlook.upper80 - homes.places)} more children are likely (80% range) to need a foster home than the council has places of its own, which are ${whole(homes.places)}.`,
              question: "How many of the foster homes that will be needed should be our own?",
              about: "foster homes to be found",
              weight: 70,
            },
          ],
  };
}
