import type { MeasureId } from "../../measure/measures.ts";
import { authorityCodes } from "../../read/findAuthority.ts";
import type { CheckContext } from "../CheckContext.ts";
import { given } from "../given.ts";
import { openEpisodeRule } from "../openEpisodeRule.ts";
import { isOutsideEngland, placementDistance, placementPlace } from "../placeOf.ts";
import type { Rule } from "../Rule.ts";

function samePlaceAsOpen(
  code: string,
  what: string,
  of: (check: CheckContext) => (row: number) => string | number | undefined,
  measures: readonly MeasureId[],
): Rule {
  return openEpisodeRule(
    {
      code,
      column: "PL_POST",
      says: `${what} of the first episode is not that of the episode open at the end of last year's return`,
      fields: ["Episodes.HOME_POST"],
      certainty: {
        kind: "our reading",
        note: "places are compared where the postcodes of both years are known; a postcode that is not there is 392a, 392b or 169",
      },
      needs: ["last-year", "postcodes"],
      distorts: measures,
    },
    ({ check, last }) => {
      const cell = of(check);
      const before = of({ ...check, care: last.care });
      return (row, earlier) => {
        const is = cell(row);
        const was = before(earlier);
        return is !== undefined && was !== undefined && differs(is, was);
      };
    },
  );
}

/** Distances to one decimal may differ by a rounding. */
function differs(is: string | number, was: string | number): boolean {
  return typeof is === "number" && typeof was === "number" ? Math.abs(is - was) >= 0.2 : is !== was;
}

const authorityOf = (check: CheckContext) => {
  const place = placementPlace(check);
  return (row: number): string | undefined => place(row)?.authority;
};

const locationOf = (check: CheckContext) => {
  const own = new Set(authorityCodes(given(check.authority)));
  const place = placementPlace(check);
  return (row: number): string | undefined => {
    const found = place(row);
    if (found === undefined) return undefined;
    return own.has(found.authority) && !isOutsideEngland(found) ? "IN" : "OUT";
  };
};

const outOfArea = ["out-of-area-share", "over-20-miles-outside-share"] as const;

const distance = ["over-20-miles-share", "over-20-miles-outside-share"] as const;

/** Whether the placement is where it was at the end of last year's return. */
export const placementContinuityRules: readonly Rule[] = [
  samePlaceAsOpen("503G", "the distance", placementDistance, distance),
  samePlaceAsOpen("453", "the distance", placementDistance, distance),
  samePlaceAsOpen("503H", "the authority of the placement", authorityOf, outOfArea),
  samePlaceAsOpen("452", "the authority of the placement", authorityOf, outOfArea),
  {
    ...samePlaceAsOpen("503J", "the location, inside or outside the authority,", locationOf, outOfArea),
    needs: ["last-year", "postcodes", "authority"],
  },
];
