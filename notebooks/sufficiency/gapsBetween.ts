import { type ChartTable, formatNumber, longDate } from "@lac-analytics/charts";
import { addDays, capitalised, type Figure, isoFromDay } from "@lac-analytics/core";
import { type PlacementProjection, placementOutlook } from "@lac-analytics/core/project";
import type { Message } from "@lac-analytics/notebook";

/** What need for homes of each kind is to come, beside the places that the council has. */
export interface Gaps {
  readonly table: ChartTable | null;
  readonly messages: readonly Message[];
}

const whole = (value: number): string => formatNumber(Math.max(0, value), 0);

/** Codes of foster homes: with relatives or friends, who are approved for those children alone, and with others. */
const foster = { relatives: ["U1", "U2", "U3"], others: ["U4", "U5", "U6"] } as const;

/** Whether a group holds all children who may need one of the places that a council counts, and none but fostered ones. */
function needsPlaces(codes: readonly string[]): boolean {
  const fostered: readonly string[] = [...foster.relatives, ...foster.others];
  return foster.others.every((code) => codes.includes(code)) && codes.every((code) => fostered.includes(code));
}

/**
 * The children expected in each kind of home at the end of the projection, and the council's own places for one of them,
 * foster homes; no table where nobody gave these places, or no group of the scenario is of foster homes.
 *
 * @param projection undefined in a version for publication, in which no kind of home is projected
 * @param approved foster places of the council's own, those of relatives and friends left out
 */
export function gapsBetween(projection: PlacementProjection | undefined, approved: Figure): Gaps {
  const end = projection?.months.at(-1)?.month;
  if (projection === undefined || end === undefined || approved.symbol !== "") return { table: null, messages: [] };
  const places = approved.value;
  const rows = projection.scenario.groups.flatMap(({ name, codes }) => {
    const outlook = placementOutlook(projection, { group: name }).at(-1);
    if (outlook === undefined) return [];
    const now = projection.start.reduce((sum, cell) => sum + (cell.group === name ? cell.children : 0), 0);
    return [{ name, codes, now, outlook }];
  });
  const homes = rows.find(({ codes }) => needsPlaces(codes));
  if (homes === undefined) return { table: null, messages: [] };
  const hasRelatives = foster.relatives.some((code) => homes.codes.includes(code));
  const { lower80, upper80 } = homes.outlook;
  const counted = longDate(approved.periodEnd);
  const start = `on ${longDate(isoFromDay(addDays(projection.scenario.from, -1)))}`;
  return {
    table: {
      caption: `Children expected in each kind of home by ${longDate(end)}, and the council's own places on ${counted}`,
      columns: [
        { label: "Kind of home", kind: "text" },
        { label: "Children at the start", kind: "number" },
        { label: "Expected", kind: "number", decimals: 0 },
        { label: "80% range", kind: "text" },
        { label: "Own places", kind: "text" },
        { label: "Children beyond own places", kind: "text" },
      ],
      rows: rows.map((row) => [
        `${capitalised(row.name)}${row === homes && hasRelatives ? ", with relatives or friends too" : ""}`,
        row.now,
        row.outlook.expected,
        `${whole(row.outlook.lower80)} to ${whole(row.outlook.upper80)}`,
        row === homes ? whole(places) : "not given",
        row !== homes
          ? "not known"
          : hasRelatives
            ? `at most ${whole(upper80 - places)}`
            : `${whole(lower80 - places)} to ${whole(upper80 - places)}`,
      ]),
    },
    messages:
      upper80 <= places
        ? []
        : [
            {
              kind: "untested concern",
              ...(hasRelatives
                ? {
                    lead: "Foster homes to come",
                    text: `By ${longDate(end)}, ${whole(lower80)} to ${whole(upper80)} children are likely to live in foster homes (80% range), those of relatives or friends among them, who need none of the council's own places. The projection begins with ${whole(homes.now)} ${start}. The council had ${whole(places)} places of its own on ${counted}.`,
                  }
                : {
                    lead: "A gap",
                    text: `${gapNow(homes.now, places, start, counted)} By ${longDate(end)} the gap is likely to be ${lower80 > places ? `${whole(lower80 - places)} to ` : "up to "}${whole(upper80 - places)} (80% range).`,
                  }),
              question: "How many of the foster homes that will be needed should be our own?",
              about: "foster homes to be found",
              weight: 70,
            },
          ],
  };
}

/** How many own places there are, and how many children more live in foster homes at the start, where more do. */
function gapNow(now: number, places: number, start: string, counted: string): string {
  if (now <= places) return `The council had ${whole(places)} foster places of its own on ${counted}.`;
  return `The projection begins with ${whole(now)} children in foster homes ${start}, ${whole(now - places)} more than the council's own ${whole(places)} places on ${counted}.`;
}
