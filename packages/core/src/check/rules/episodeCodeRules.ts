import { noDay } from "../../return/Day.ts";
import { dayOf } from "../../return/dayOf.ts";
import { codeRule, dateRule } from "../cellRules.ts";
import { isBefore } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import { episodesOf } from "../episodesOf.ts";
import type { Rule } from "../Rule.ts";

const file = "Episodes";
const counts = [...distorts.stock, ...distorts.starts, ...distorts.ends];

/** The first day of the month in which placement orders came in; the Adoption and Children Act 2002 came into force on the 30th. */
const placementOrdersFrom = dayOf(2005, 12, 1) ?? noDay;

/** Whether the cells of an episode are codes and dates at all. */
export const episodeCodeRules: readonly Rule[] = [
  dateRule({
    code: "141",
    file,
    column: "DECOM",
    blank: "refused",
    rows: "all",
    reader: ["bad-date", "no-start-date"],
    distorts: counts,
  }),
  dateRule({ code: "147", file, column: "DEC", blank: "allowed", distorts: counts }),
  {
    code: "148",
    severity: "error",
    says: "one of DEC and REC is filled in and the other is blank",
    advice: "give both, or leave both blank while the episode goes on",
    file,
    column: "REC",
    fields: ["Episodes.DEC"],
    distorts: [...counts, ...distorts.reasonsCeased],
    test: ({ care }) => {
      const { isOpen, lacks } = episodesOf(care);
      const noReason = lacks("REC");
      return (row) => isOpen(row) !== noReason(row);
    },
  },
  codeRule({
    code: "143",
    file,
    column: "RNE",
    blank: "refused",
    distorts: [...distorts.starts, ...distorts.moves],
  }),
  codeRule({
    code: "144",
    file,
    column: "LS",
    blank: "refused",
    distorts: [...distorts.legal, ...distorts.shortBreaks],
  }),
  codeRule({ code: "145", file, column: "CIN", blank: "refused", distorts: distorts.need }),
  codeRule({ code: "146", file, column: "PLACE", blank: "refused", distorts: distorts.placements }),
  codeRule({
    code: "149",
    file,
    column: "REC",
    blank: "allowed",
    distorts: [...distorts.ends, ...distorts.reasonsCeased],
  }),
  codeRule({ code: "178", file, column: "PLACE_PROVIDER", blank: "allowed", distorts: distorts.providers }),
  codeRule({
    code: "1009",
    file,
    column: "REASON_PLACE_CHANGE",
    blank: "allowed",
    distorts: distorts.changeReasons,
  }),
  {
    code: "446",
    severity: "error",
    says: "the legal status is a placement order (E1), and the episode began before December 2005",
    advice: "correct LS or DECOM",
    file,
    column: "LS",
    fields: ["Episodes.DECOM"],
    distorts: [...distorts.legal, ...distorts.toMatch],
    test: ({ care }) => {
      const { began, is } = episodesOf(care);
      const isPlacementOrder = is("LS", "E1");
      return (row) => isPlacementOrder(row) && isBefore(began(row), placementOrdersFrom);
    },
  },
];
