import { noDay } from "../../return/Day.ts";
import { adoptionOf } from "../adoptionOf.ts";
import { codeRule, dateRule } from "../cellRules.ts";
import { isAfter, isBefore } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import type { Rule } from "../Rule.ts";
import { rowBefore } from "../rowBefore.ts";
import { rowsOf } from "../rowsOf.ts";

const file = "PlacedAdoption";
const measures = [...distorts.pipeline, ...distorts.adoptionIntervals];

/** The decisions that a child be placed for adoption (DATE_PLACED), and that it no longer be (DATE_PLACED_CEASED). */
export const decisionRules: readonly Rule[] = [
  dateRule({ code: "115", file, column: "DATE_PLACED", blank: "allowed", distorts: measures }),
  dateRule({ code: "116", file, column: "DATE_PLACED_CEASED", blank: "allowed", distorts: measures }),
  codeRule({
    code: "120",
    file,
    column: "REASON_PLACED_CEASED",
    blank: "allowed",
    distorts: distorts.pipeline,
  }),
  {
    code: "119",
    severity: "error",
    says: "one of DATE_PLACED_CEASED and REASON_PLACED_CEASED is given and the other is blank",
    advice: "give both, or neither",
    file,
    column: "DATE_PLACED_CEASED",
    fields: ["PlacedAdoption.REASON_PLACED_CEASED"],
    distorts: distorts.pipeline,
    test: ({ care }) => {
      const { lacks } = rowsOf(care, file);
      const noDate = lacks("DATE_PLACED_CEASED");
      const noReason = lacks("REASON_PLACED_CEASED");
      return (row) => noDate(row) !== noReason(row);
    },
  },
  {
    code: "563",
    severity: "error",
    says: "the child should no longer be placed for adoption, and the first decision (DATE_PLACED) is blank",
    advice: "give DATE_PLACED",
    file,
    column: "DATE_PLACED",
    fields: ["PlacedAdoption.DATE_PLACED_CEASED", "PlacedAdoption.REASON_PLACED_CEASED"],
    distorts: measures,
    test: ({ care }) => {
      const { has, lacks } = rowsOf(care, file);
      const isReversed = has("DATE_PLACED_CEASED", "REASON_PLACED_CEASED");
      const isBlank = lacks("DATE_PLACED");
      return (row) => isReversed(row) && isBlank(row);
    },
  },
  {
    code: "117",
    severity: "error",
    says: "a decision is after the end of the year, or after the child left care",
    advice: "correct DATE_PLACED or DATE_PLACED_CEASED, or DEC",
    file,
    column: "DATE_PLACED",
    fields: ["PlacedAdoption.DATE_PLACED_CEASED", "Episodes.DEC", "Episodes.REC", "Episodes.DECOM"],
    distorts: measures,
    test: (check) => {
      const { child, day } = rowsOf(check.care, file);
      const { ended, endsCare, lastOf } = adoptionOf(check).episodes;
      const days = [day("DATE_PLACED"), day("DATE_PLACED_CEASED")];
      return (row) => {
        const last = lastOf(child(row));
        const left = last !== -1 && endsCare(last) ? ended(last) : noDay;
        return days.some((on) => isAfter(on(row), check.to) || isAfter(on(row), left));
      };
    },
  },
  {
    code: "118",
    severity: "error",
    says: "the decision that the child no longer be placed is before the year, or before the child came into care",
    advice: "correct DATE_PLACED_CEASED; decisions of earlier years are not reported again",
    file,
    column: "DATE_PLACED_CEASED",
    fields: ["Episodes.DECOM", "Episodes.LS"],
    distorts: distorts.pipeline,
    test: (check) => {
      const { child, day } = rowsOf(check.care, file);
      const { first, end, began, isShortBreak } = adoptionOf(check).episodes;
      const reversed = day("DATE_PLACED_CEASED");
      const start = (c: number) => {
        for (let row = first(c); row < end(c); row += 1) if (!isShortBreak(row)) return began(row);
        return noDay;
      };
      return (row) => isBefore(reversed(row), check.from) || isBefore(reversed(row), start(child(row)));
    },
  },
  {
    code: "184",
    severity: "error",
    says: "the decision was taken before the child was born",
    advice: "correct DATE_PLACED, or DOB in the Header",
    file,
    column: "DATE_PLACED",
    fields: ["Header.DOB"],
    distorts: measures,
    test: ({ care }) => {
      const { day, birth } = rowsOf(care, file);
      const decided = day("DATE_PLACED");
      return (row) => isBefore(decided(row), birth(row));
    },
  },
  {
    code: "522",
    severity: "error",
    says: "the decision that the child no longer be placed is before the decision that it be placed",
    advice: "correct DATE_PLACED or DATE_PLACED_CEASED",
    file,
    column: "DATE_PLACED_CEASED",
    fields: ["PlacedAdoption.DATE_PLACED"],
    distorts: distorts.pipeline,
    test: ({ care }) => {
      const { day } = rowsOf(care, file);
      const decided = day("DATE_PLACED");
      const reversed = day("DATE_PLACED_CEASED");
      return (row) => isAfter(decided(row), reversed(row));
    },
  },
  {
    code: "1003",
    severity: "error",
    says: "the decision was taken before the child came into care",
    advice: "correct DATE_PLACED, or DECOM of the start",
    certainty: {
      kind: "quoted",
      note: "the start is the first episode of the file with RNE S; a return of one year may have none, and then nothing can be told",
    },
    file,
    column: "DATE_PLACED",
    fields: ["Episodes.DECOM", "Episodes.RNE"],
    distorts: measures,
    test: (check) => {
      const { firstStart } = adoptionOf(check);
      const { child, day } = rowsOf(check.care, file);
      const decided = day("DATE_PLACED");
      return (row) => isBefore(decided(row), firstStart(child(row)));
    },
  },
  {
    code: "579",
    severity: "error",
    says: "the decision overlaps the one before it, which still stands or was reversed later",
    advice: "correct the dates of the two decisions",
    file,
    column: "DATE_PLACED",
    fields: ["PlacedAdoption.DATE_PLACED_CEASED"],
    distorts: distorts.pipeline,
    test: ({ care }) => {
      const { day, child } = rowsOf(care, file);
      const decided = day("DATE_PLACED");
      const reversed = day("DATE_PLACED_CEASED");
      const before = rowBefore(child, decided);
      return (row) => {
        const earlier = before(row);
        if (earlier === -1 || decided(row) === noDay) return false;
        return reversed(earlier) === noDay || decided(row) < reversed(earlier);
      };
    },
  },
  {
    code: "583",
    severity: "query",
    says: "there is more than one decision that the child be placed, and this one was not reversed before the next",
    advice: "look whether both are needed, and give the day on which this one was reversed",
    certainty: {
      kind: "our reading",
      note: "the words do not say at which of the two rows: it is the one without a reversal",
    },
    file,
    column: "DATE_PLACED_CEASED",
    fields: ["PlacedAdoption.DATE_PLACED"],
    distorts: distorts.pipeline,
    test: ({ care }) => {
      const { has, lacks, child } = rowsOf(care, file);
      const isDecided = has("DATE_PLACED");
      const stands = lacks("DATE_PLACED_CEASED");
      return (row) => isDecided(row) && stands(row) && child(row + 1) === child(row);
    },
  },
];
