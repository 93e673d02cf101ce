import { type Day, noDay } from "../../return/Day.ts";
import type { CheckContext } from "../CheckContext.ts";
import { dateRule } from "../cellRules.ts";
import { isAfter, isBefore } from "../dayOrder.ts";
import { outlastsCare, type SpellOf } from "../endOfCare.ts";
import { episodesOf } from "../episodesOf.ts";
import type { Rule } from "../Rule.ts";
import { rowBefore } from "../rowBefore.ts";
import { rowsOf } from "../rowsOf.ts";

const file = "DoLo";
const live = { from: 2027 };

interface OrderOf extends SpellOf {
  readonly born: (row: number) => Day;
}

function onOrder(
  rule: Pick<Rule, "code" | "says" | "advice"> & Partial<Rule>,
  breaks: (orders: OrderOf, check: CheckContext) => (row: number) => boolean,
): Rule {
  return {
    severity: "error",
    file,
    column: "DOLO_START",
    live,
    distorts: [],
    ...rule,
    test: (check) => {
      const { child, day, birth } = rowsOf(check.care, file);
      const episodes = episodesOf(check.care);
      return breaks({ child, began: day("DOLO_START"), ended: day("DOLO_END"), born: birth, episodes }, check);
    },
  };
}

/** A test for orders, with both days given, during which the child was in a placement that is so. */
function duringPlacement(
  { child, began, ended, episodes }: OrderOf,
  isSo: (row: number) => boolean,
): (row: number) => boolean {
  return (row) => {
    if (began(row) === noDay || ended(row) === noDay) return false;
    for (let at = episodes.first(child(row)); at < episodes.end(child(row)); at += 1) {
      const overlaps = episodes.began(at) <= ended(row) && (episodes.isOpen(at) || episodes.ended(at) >= began(row));
      if (overlaps && isSo(at)) return true;
    }
    return false;
  };
}

/** Orders depriving a child of liberty, asked from 2026-27. No figure of the release hangs on them yet. */
export const libertyRules: readonly Rule[] = [
  dateRule({ code: "700", file, column: "DOLO_START", blank: "refused", live, distorts: [] }),
  dateRule({ code: "701", file, column: "DOLO_END", blank: "allowed", live, distorts: [] }),
  onOrder(
    {
      code: "702",
      column: "DOLO_END",
      fields: ["DoLo.DOLO_START"],
      says: "the order ends before it begins",
      advice: "correct DOLO_START or DOLO_END",
    },
    ({ began, ended }) =>
      (row) =>
        isBefore(ended(row), began(row)),
  ),
  onOrder(
    { code: "703", says: "the order begins after the end of the year", advice: "correct DOLO_START" },
    ({ began }, { to }) =>
      (row) =>
        isAfter(began(row), to),
  ),
  onOrder(
    {
      code: "704",
      column: "DOLO_END",
      says: "the order ends before the year begins, or after it ends",
      advice: "correct DOLO_END; orders of earlier years are not reported again",
    },
    ({ ended }, { from, to }) =>
      (row) =>
        isBefore(ended(row), from) || isAfter(ended(row), to),
  ),
  onOrder(
    {
      code: "705",
      fields: ["DoLo.DOLO_END"],
      says: "the order begins before the one before it has ended",
      advice: "correct DOLO_START here or DOLO_END there",
    },
    ({ child, began, ended }) => {
      const before = rowBefore(child, began);
      return (row) => {
        const earlier = before(row);
        if (earlier === -1 || began(row) === noDay) return false;
        return ended(earlier) === noDay || began(row) < ended(earlier);
      };
    },
  ),
  onOrder(
    {
      code: "707",
      column: "DOLO_END",
      fields: ["Episodes.DEC", "Episodes.REC"],
      says: "the child left care, and the order has no end or ends after that",
      advice: "give the day on which care ended, at the latest",
    },
    outlastsCare,
  ),
  onOrder(
    {
      code: "708",
      fields: ["DoLo.DOB"],
      says: "the order begins on the day on which the child was born, or before",
      advice: "correct DOLO_START or DOB",
    },
    ({ began, born }) =>
      (row) =>
        began(row) !== noDay && born(row) !== noDay && began(row) <= born(row),
  ),
  onOrder(
    {
      code: "709",
      severity: "query",
      fields: ["DoLo.DOLO_END", "Episodes.PLACE"],
      says: "the child is in a placement other than K2, Z12 or Z13 during the order",
      advice: "look at PLACE and at the days of the order",
    },
    (orders) => {
      const isExpected = orders.episodes.is("PLACE", "K2", "Z12", "Z13");
      return duringPlacement(orders, (row) => !isExpected(row));
    },
  ),
  onOrder(
    {
      code: "710",
      fields: ["DoLo.DOLO_END", "Episodes.PLACE"],
      says: "the child is in a secure home, with parents, in custody or in supported accommodation (K1, P1, R5, K3) during the order",
      advice: "correct PLACE, or the days of the order",
    },
    (orders) => duringPlacement(orders, orders.episodes.is("PLACE", "K1", "P1", "R5", "K3")),
  ),
];
