import { noDay } from "../../return/Day.ts";
import { dayOf } from "../../return/dayOf.ts";
import type { CheckContext } from "../CheckContext.ts";
import { distorts } from "../distorts.ts";
import { episodesOf } from "../episodesOf.ts";
import { oncePerCheck } from "../oncePerCheck.ts";
import type { Rule } from "../Rule.ts";

const file = "Episodes";
const compared = ["Episodes.LS", "Episodes.PLACE", "Episodes.PLACE_PROVIDER", "Episodes.PL_POST", "Episodes.URN"];

/** How an episode differs from the one before it, by row: as it says, and as it is. */
interface ChangeTest {
  readonly carriesOn: (row: number) => boolean;
  readonly changesLegalStatus: (row: number) => boolean;
  readonly changesPlacement: (row: number) => boolean;
}

const changeTest = oncePerCheck(({ care }: CheckContext): ChangeTest => {
  const { before, code, text } = episodesOf(care);
  const legalStatus = code("LS");
  const postcode = text("PL_POST");
  const written = (cell: string): string => cell.replaceAll(" ", "").toUpperCase();
  const cells = [code("PLACE"), code("PLACE_PROVIDER"), text("URN"), (row: number) => written(postcode(row))];
  return {
    carriesOn: (row) => before(row) !== -1,
    changesLegalStatus: (row) => legalStatus(row) !== legalStatus(row - 1),
    changesPlacement: (row) => cells.some((cell) => cell(row) !== cell(row - 1)),
  };
});

/** From this day a placement with the present carers was coded as one with the same carer. */
const sameCarerFrom = dayOf(2015, 4, 1) ?? noDay;

/** Whether the reason for a new episode is borne out by what changed. */
export const newEpisodeRules: readonly Rule[] = [
  {
    code: "434",
    severity: "error",
    says: "the reason is a change of legal status alone (RNE L), and the legal status is the same or the placement is not",
    advice: "correct RNE, or what has changed",
    file,
    column: "RNE",
    fields: compared,
    rows: "all",
    distorts: [...distorts.moves, ...distorts.legal],
    test: (check) => {
      const { carriesOn, changesLegalStatus, changesPlacement } = changeTest(check);
      const isLegal = episodesOf(check.care).is("RNE", "L");
      return (row) => isLegal(row) && carriesOn(row) && (!changesLegalStatus(row) || changesPlacement(row));
    },
  },
  {
    code: "435",
    severity: "error",
    says: "the reason is a change of placement alone (RNE P or T), and the placement is the same or the legal status is not",
    advice: "correct RNE, or what has changed",
    file,
    column: "RNE",
    fields: compared,
    rows: "all",
    distorts: [...distorts.moves, ...distorts.legal],
    test: (check) => {
      const { carriesOn, changesLegalStatus, changesPlacement } = changeTest(check);
      const isMove = episodesOf(check.care).is("RNE", "P", "T");
      return (row) => isMove(row) && carriesOn(row) && (changesLegalStatus(row) || !changesPlacement(row));
    },
  },
  {
    code: "436",
    severity: "error",
    says: "the reason is a change of legal status and placement (RNE B or U), and one of the two is the same",
    advice: "correct RNE, or what has changed",
    file,
    column: "RNE",
    fields: compared,
    rows: "all",
    distorts: [...distorts.moves, ...distorts.legal],
    test: (check) => {
      const { carriesOn, changesLegalStatus, changesPlacement } = changeTest(check);
      const isBoth = episodesOf(check.care).is("RNE", "B", "U");
      return (row) => isBoth(row) && carriesOn(row) && !(changesLegalStatus(row) && changesPlacement(row));
    },
  },
  {
    code: "217",
    severity: "error",
    says: "the child is placed for adoption with the present carers (A3, A5), and the reason is not S, T or U",
    advice: "write T, or U if the legal status changed as well",
    file,
    column: "RNE",
    fields: ["Episodes.PLACE", "Episodes.DECOM"],
    distorts: [...distorts.moves, ...distorts.fosterAdopters],
    test: ({ care }) => {
      const { began, is } = episodesOf(care);
      const isWithCarers = is("PLACE", "A3", "A5");
      const isSameCarer = is("RNE", "S", "T", "U");
      return (row) => isWithCarers(row) && began(row) >= sameCarerFrom && !isSameCarer(row);
    },
  },
];
