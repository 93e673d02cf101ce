import { authorityCodes } from "../../read/findAuthority.ts";
import { distorts } from "../distorts.ts";
import { episodesOf } from "../episodesOf.ts";
import { given } from "../given.ts";
import { placeCodes } from "../placeCodes.ts";
import { placementDistance, placementPlace } from "../placeOf.ts";
import type { Rule } from "../Rule.ts";
import { unaccompaniedTest } from "../unaccompaniedTest.ts";

const file = "Episodes";

const farthest = 350;

/** The longest distance that the return can hold. */
const mostMiles = 999.9;

/** What is worked out from the postcodes: the distance from home, and the authority of the placement. */
export const distanceRules: readonly Rule[] = [
  {
    code: "392a",
    severity: "error",
    says: "no distance between home and placement can be worked out",
    advice: "correct HOME_POST and PL_POST",
    certainty: {
      kind: "quoted",
      note: "every episode of the year is tested, as in the quoted logic, although the message is on a child who is looked after",
    },
    file,
    column: "PL_POST",
    fields: ["Episodes.HOME_POST", "UASC.CHILD"],
    files: ["UASC"],
    needs: ["postcodes"],
    distorts: distorts.location,
    test: (check) => {
      const { isShortBreak } = episodesOf(check.care);
      const distance = placementDistance(check);
      const isUnaccompanied = unaccompaniedTest(check);
      return (row) => !isShortBreak(row) && distance(row) === undefined && !isUnaccompanied(row);
    },
  },
  {
    code: "164",
    severity: "error",
    says: `the distance between home and placement is not between 0 and ${mostMiles} miles`,
    advice: "correct HOME_POST or PL_POST",
    certainty: {
      kind: "our reading",
      note: "a distance that cannot be worked out is 392a alone, so that no episode stands under both",
    },
    file,
    column: "PL_POST",
    fields: ["Episodes.HOME_POST", "UASC.CHILD"],
    files: ["UASC"],
    needs: ["postcodes"],
    distorts: distorts.location,
    test: (check) => {
      const { isShortBreak } = episodesOf(check.care);
      const distance = placementDistance(check);
      const isUnaccompanied = unaccompaniedTest(check);
      return (row) => !isShortBreak(row) && (distance(row) ?? 0) > mostMiles && !isUnaccompanied(row);
    },
  },
  {
    code: "169",
    severity: "error",
    says: "the authority of the placement cannot be told from PL_POST",
    advice: "correct PL_POST",
    file,
    column: "PL_POST",
    needs: ["postcodes"],
    distorts: ["out-of-area-share", "over-20-miles-outside-share"],
    test: (check) => {
      const { isShortBreak } = episodesOf(check.care);
      const place = placementPlace(check);
      return (row) => place(row) === undefined && !isShortBreak(row);
    },
  },
  {
    code: "406",
    severity: "error",
    says: "the child is or was unaccompanied, and both postcodes are given, which makes a distance that is not asked",
    advice: "leave HOME_POST blank",
    file,
    column: "HOME_POST",
    fields: ["UASC.CHILD", "Episodes.PL_POST"],
    files: ["UASC"],
    needs: ["postcodes"],
    distorts: distorts.location,
    test: (check) => {
      const distance = placementDistance(check);
      const isUnaccompanied = unaccompaniedTest(check);
      return (row) => isUnaccompanied(row) && distance(row) !== undefined;
    },
  },
  {
    code: "420",
    severity: "error",
    says: "an authority of the placement can be told from PL_POST for a short break (V3, V4), of which it is not asked",
    advice: "leave PL_POST blank",
    file,
    column: "PL_POST",
    fields: ["Episodes.LS"],
    needs: ["postcodes"],
    distorts: [],
    test: (check) => {
      const { isShortBreak } = episodesOf(check.care);
      const place = placementPlace(check);
      return (row) => isShortBreak(row) && place(row) !== undefined;
    },
  },
  {
    code: "454",
    severity: "query",
    says: `the placement is more than ${farthest} miles from home`,
    advice: "look at HOME_POST and PL_POST",
    file,
    column: "PL_POST",
    fields: ["Episodes.HOME_POST"],
    live: { from: 2026 },
    needs: ["postcodes"],
    distorts: distorts.location,
    test: (check) => {
      const distance = placementDistance(check);
      return (row) => (distance(row) ?? 0) > farthest;
    },
  },
  ...[
    { live: { to: 2025 }, elsewhere: [...placeCodes.adoptive, ...placeCodes.foster] },
    { live: { from: 2026 }, elsewhere: [...placeCodes.adoptive, ...placeCodes.foster, "K3"] },
  ].map(
    ({ live, elsewhere }): Rule => ({
      code: "1015",
      severity: "query",
      says: "the provider is the authority itself (PR1) and the placement lies in another authority",
      advice: "correct PLACE_PROVIDER or PL_POST",
      file,
      column: "PLACE_PROVIDER",
      fields: ["Episodes.PL_POST", "Episodes.PLACE", "Episodes.LS"],
      live,
      needs: ["postcodes", "authority"],
      distorts: [...distorts.providers, "out-of-area-share"],
      test: (check) => {
        const own = new Set(authorityCodes(given(check.authority)));
        const { is, isShortBreak } = episodesOf(check.care);
        const isOwn = is("PLACE_PROVIDER", "PR1");
        const mayBeElsewhere = is("PLACE", ...elsewhere, "");
        const place = placementPlace(check);
        return (row) => {
          if (!isOwn(row) || mayBeElsewhere(row) || isShortBreak(row)) return false;
          const found = place(row);
          return found !== undefined && !own.has(found.authority);
        };
      },
    }),
  ),
];
