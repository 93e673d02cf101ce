import { birthday } from "../../cohort/birthday.ts";
import { type Day, noDay } from "../../return/Day.ts";
import type { CheckContext } from "../CheckContext.ts";
import { isUnder } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import { episodesOf } from "../episodesOf.ts";
import type { Rule } from "../Rule.ts";
import { episodeOfYear } from "../rowsOfYear.ts";

const file = "Episodes";

/**
 * A test for episodes of unbroken spells under a legal status that together last longer than some days; one that is
 * still open is counted to the end of the year.
 */
function lastsLongerThan(check: CheckContext, legalStatus: string, days: number): (row: number) => boolean {
  const { care, to } = check;
  const { began, ended, before, after, is } = episodesOf(care);
  const isUnderStatus = is("LS", legalStatus);
  const endOf = (row: number): Day => (ended(row) === noDay ? to : ended(row));
  const carriesOn = (row: number): boolean =>
    before(row) !== -1 && isUnderStatus(before(row)) && began(row) <= endOf(before(row));
  return (row) => {
    if (!isUnderStatus(row)) return false;
    let first = row;
    while (carriesOn(first)) first -= 1;
    let last = row;
    while (after(last) !== -1 && isUnderStatus(last + 1) && carriesOn(last + 1)) last += 1;
    return endOf(last) - began(first) > days;
  };
}

function limit(code: string, legalStatus: string, days: number, says: string, advice: string): Rule {
  return {
    code,
    severity: "query",
    says,
    advice,
    file,
    column: "LS",
    fields: ["Episodes.DECOM", "Episodes.DEC"],
    distorts: distorts.legal,
    test: (check) => lastsLongerThan(check, legalStatus, days),
  };
}

/** What the law lets a legal status be, and for how long. */
export const legalStatusRules: readonly Rule[] = [
  {
    code: "358",
    severity: "error",
    says: "the child is under 10 and remanded or detained (J1, J2, J3)",
    advice: "correct LS, or DOB in the Header",
    file,
    column: "LS",
    fields: ["Episodes.DECOM", "Header.DOB"],
    rows: "all",
    distorts: distorts.legal,
    test: ({ care }) => {
      const { began, birth, is } = episodesOf(care);
      const isJustice = is("LS", "J1", "J2", "J3");
      return (row) => isJustice(row) && isUnder(birth(row), 10, began(row));
    },
  },
  {
    code: "359",
    severity: "error",
    says: "the young person is over 18 and still looked after, and not under section 20 in a children's home (V2 in K2)",
    advice: "end the episode on the 18th birthday at the latest",
    file,
    column: "DEC",
    fields: ["Episodes.LS", "Episodes.PLACE", "Header.DOB"],
    distorts: [...distorts.stock, ...distorts.ages],
    test: ({ care, to }) => {
      const { birth, is, isOpen } = episodesOf(care);
      const isVoluntary = is("LS", "V2");
      const isHome = is("PLACE", "K2");
      return (row) => {
        const born = birth(row);
        const isOver18 = born !== noDay && birthday(born, 18) < to;
        return isOpen(row) && isOver18 && !(isVoluntary(row) && isHome(row));
      };
    },
  },
  limit(
    "361",
    "L1",
    3,
    "police protection (L1) lasts longer than the 72 hours that the Children Act 1989 allows",
    "look at DECOM and DEC, and at the legal status that followed",
  ),
  limit(
    "362",
    "L2",
    21,
    "an emergency protection order (L2) lasts longer than 21 days",
    "look at DECOM and DEC, and at the legal status that followed",
  ),
  limit(
    "363",
    "L3",
    7,
    "a child assessment order (L3) lasts longer than the 7 days that the Children Act 1989 allows",
    "look at DECOM and DEC, and at the legal status that followed",
  ),
  limit(
    "364",
    "J2",
    21,
    "detention under the Police and Criminal Evidence Act 1984 (J2) lasts longer than 21 days",
    "look at DECOM and DEC, and at the legal status that followed",
  ),
  {
    code: "378",
    severity: "error",
    says: "the child is placed with parents (P1) under section 20 (V2)",
    advice: "correct LS or PLACE; a child who goes home under section 20 leaves care",
    file,
    column: "LS",
    fields: ["Episodes.PLACE"],
    distorts: [...distorts.legal, ...distorts.placements],
    test: ({ care }) => {
      const { is } = episodesOf(care);
      const isVoluntary = is("LS", "V2");
      const isWithParents = is("PLACE", "P1");
      return (row) => isVoluntary(row) && isWithParents(row);
    },
  },
  {
    code: "408",
    severity: "error",
    says: "the child is placed for adoption under a placement order (A5, A6), and the legal status is not E1",
    advice: "write E1, or A3 or A4 where the parents consent",
    file,
    column: "LS",
    fields: ["Episodes.PLACE"],
    distorts: [...distorts.legal, ...distorts.toMatch],
    test: ({ care }) => {
      const { is } = episodesOf(care);
      const isOrdered = is("PLACE", "A5", "A6");
      const hasOrder = is("LS", "E1");
      return (row) => isOrdered(row) && !hasOrder(row);
    },
  },
  {
    code: "426",
    severity: "error",
    says: "the child has short breaks under both V3 and V4 in the year",
    advice: "report the single breaks (V3) or the agreement (V4), not both",
    file,
    column: "LS",
    distorts: distorts.shortBreaks,
    test: (check) => {
      const { child, first, end, is } = episodesOf(check.care);
      const single = is("LS", "V3");
      const agreed = is("LS", "V4");
      const isOfYear = episodeOfYear(check);
      const has = (c: number, test: (row: number) => boolean): boolean => {
        for (let row = first(c); row < end(c); row += 1) if (isOfYear(row) && test(row)) return true;
        return false;
      };
      return (row) => (single(row) && has(child(row), agreed)) || (agreed(row) && has(child(row), single));
    },
  },
];
