import { codeRule, dateRule } from "../cellRules.ts";
import { isAged, isUnder } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import type { Rule } from "../Rule.ts";
import { rowsOf } from "../rowsOf.ts";

const file = "Reviews";

/** Reviews of the care plan, and how the child took part. */
export const reviewRules: readonly Rule[] = [
  dateRule({ code: "166", file, column: "REVIEW", blank: "refused", distorts: distorts.reviews }),
  codeRule({ code: "167", file, column: "REVIEW_CODE", blank: "refused", distorts: distorts.participation }),
  {
    code: "440",
    severity: "error",
    says: "the code says that the child was under 4 (PN0), and the child was 4 or over at the review",
    advice: "correct REVIEW_CODE, REVIEW or DOB",
    file,
    column: "REVIEW_CODE",
    fields: ["Reviews.REVIEW", "Reviews.DOB"],
    distorts: distorts.participation,
    test: ({ care }) => {
      const { is, day, birth } = rowsOf(care, file);
      const isYoung = is("REVIEW_CODE", "PN0");
      const held = day("REVIEW");
      return (row) => isYoung(row) && isAged(birth(row), 4, held(row));
    },
  },
  {
    code: "441",
    severity: "error",
    says: "the code is one for children of 4 or over (PN1 to PN7), and the child was under 4 at the review",
    advice: "correct REVIEW_CODE, REVIEW or DOB",
    file,
    column: "REVIEW_CODE",
    fields: ["Reviews.REVIEW", "Reviews.DOB"],
    distorts: distorts.participation,
    test: ({ care }) => {
      const { is, day, birth } = rowsOf(care, file);
      const isOlder = is("REVIEW_CODE", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7");
      const held = day("REVIEW");
      return (row) => isOlder(row) && isUnder(birth(row), 4, held(row));
    },
  },
];
