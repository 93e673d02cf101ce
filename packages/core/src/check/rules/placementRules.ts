import { noDay } from "../../return/Day.ts";
import type { CheckContext } from "../CheckContext.ts";
import { isUnder } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import { episodesOf } from "../episodesOf.ts";
import { placeCodes } from "../placeCodes.ts";
import type { Certainty, Rule } from "../Rule.ts";
import { episodeOfYear } from "../rowsOfYear.ts";

const file = "Episodes";

function youngest(
  code: string,
  age: number,
  places: readonly string[],
  what: string,
  edition: Pick<Rule, "live" | "certainty"> = {},
): Rule {
  return {
    ...edition,
    code,
    severity: "error",
    says: `the child is under ${age} and placed ${what}`,
    advice: "correct PLACE, or DOB in the Header",
    file,
    column: "PLACE",
    fields: ["Episodes.DECOM", "Header.DOB"],
    rows: "all",
    distorts: distorts.placements,
    test: ({ care }) => {
      const { began, birth, is } = episodesOf(care);
      const isThere = is("PLACE", ...places);
      return (row) => isThere(row) && isUnder(birth(row), age, began(row));
    },
  };
}

function longest(code: string, days: number, place: string, says: string): Rule {
  return {
    code,
    severity: "error",
    says,
    advice: "correct DECOM or DEC; a longer stay is a placement of its own",
    file,
    column: "PLACE",
    fields: ["Episodes.DECOM", "Episodes.DEC"],
    distorts: [...distorts.moves, ...distorts.placements],
    test: ({ care, to }: CheckContext) => {
      const { began, ended, is } = episodesOf(care);
      const isThere = is("PLACE", place);
      return (row) => isThere(row) && (ended(row) === noDay ? to : ended(row)) - began(row) > days;
    },
  };
}

const inSupport: Certainty = {
  kind: "quoted",
  note: "the age rose from 14 to 16 with the return for 2023-24, and K3 took the place of H5 with that for 2024-25",
};

/** Whether a child can be in a placement, and how long a temporary one may last. */
export const placementRules: readonly Rule[] = [
  youngest("371", 14, ["H5"], "in semi-independent living (H5)", { live: { to: 2023 }, certainty: inSupport }),
  youngest("371", 16, ["H5"], "in semi-independent living (H5)", {
    live: { from: 2024, to: 2024 },
    certainty: inSupport,
  }),
  youngest("371", 16, ["K3"], "in supported accommodation (K3)", { live: { from: 2025 }, certainty: inSupport }),
  youngest("372", 10, ["R5"], "in youth custody or prison (R5)"),
  youngest("373", 4, ["S1"], "in a school (S1)"),
  youngest("374", 14, ["P3"], "in residential employment (P3)"),
  longest("375", 42, "T1", "a stay in hospital coded as temporary (T1) lasts longer than six weeks"),
  longest("376", 21, "T3", "a temporary placement for the carers' holiday (T3) lasts longer than three weeks"),
  longest("379", 7, "T4", "a temporary placement for an unspecified reason (T4) lasts longer than seven days"),
  {
    code: "377",
    severity: "error",
    says: "the child has more than two temporary placements for the carers' holiday (T3) in the year",
    advice: "correct PLACE; further ones are placements of their own",
    file,
    column: "PLACE",
    distorts: [...distorts.moves, ...distorts.placements],
    test: (check) => {
      const { child, first, end, is } = episodesOf(check.care);
      const isHoliday = is("PLACE", "T3");
      const isOfYear = episodeOfYear(check);
      return (row) => {
        if (!isHoliday(row)) return false;
        let holidays = 0;
        for (let at = first(child(row)); at < end(child(row)); at += 1)
          if (isHoliday(at) && isOfYear(at)) holidays += 1;
        return holidays > 2;
      };
    },
  },
  {
    code: "380",
    severity: "error",
    says: "a period of care begins in a temporary placement (T0 to T4)",
    advice: "give the placement itself, or the one before it",
    certainty: {
      kind: "our reading",
      note: "a period of care begins with RNE S, where the logic as quoted takes L, T and U as well",
    },
    file,
    column: "PLACE",
    fields: ["Episodes.RNE"],
    rows: "all",
    distorts: [...distorts.moves, ...distorts.placements],
    test: ({ care }) => {
      const { isTemporary, is } = episodesOf(care);
      const isStart = is("RNE", "S");
      return (row) => isStart(row) && isTemporary(row);
    },
  },
  {
    code: "381",
    severity: "error",
    says: "a period of care ends in a temporary placement (T0 to T4)",
    advice: "give the placement itself, or the return to the usual one",
    file,
    column: "PLACE",
    fields: ["Episodes.REC"],
    rows: "all",
    distorts: [...distorts.moves, ...distorts.placements],
    test: ({ care }) => {
      const { isTemporary, endsCare } = episodesOf(care);
      return (row) => isTemporary(row) && endsCare(row);
    },
  },
  {
    code: "383",
    severity: "error",
    says: "the child does not come back from a temporary placement to the one before it, with RNE P and the same PLACE and PL_POST",
    advice: "correct this episode, or give the temporary placement its own code",
    certainty: {
      kind: "our reading",
      note: "the same placement is at the same postcode, in every year",
    },
    file,
    column: "PLACE",
    fields: ["Episodes.RNE", "Episodes.PL_POST"],
    rows: "all",
    distorts: [...distorts.moves, ...distorts.placements],
    test: ({ care }) => {
      const { before, isTemporary, is, code, text } = episodesOf(care);
      const place = code("PLACE");
      const postcode = text("PL_POST");
      const isMove = is("RNE", "P");
      const written = (row: number): string => postcode(row).replaceAll(" ", "").toUpperCase();
      return (row) => {
        if (before(row) === -1 || !isTemporary(row - 1) || before(row - 1) === -1) return false;
        const usual = row - 2;
        return !isMove(row) || place(row) !== place(usual) || written(row) !== written(usual);
      };
    },
  },
  {
    code: "336",
    severity: "error",
    says: "the child is placed for adoption with the present carers (A3, A5) and was not in a foster or adoptive placement before",
    advice: "correct PLACE here, or that of the episode before",
    certainty: {
      kind: "quoted",
      note: "the message asks for a foster placement before, the list as quoted lets any placement for adoption pass as well",
    },
    file,
    column: "PLACE",
    rows: "all",
    distorts: [...distorts.placements, ...distorts.fosterAdopters],
    test: ({ care }) => {
      const { before, is } = episodesOf(care);
      const isWithCarers = is("PLACE", "A3", "A5");
      const isFostered = is("PLACE", ...placeCodes.foster, ...placeCodes.adoptive);
      return (row) => isWithCarers(row) && before(row) !== -1 && !isFostered(before(row));
    },
  },
];
