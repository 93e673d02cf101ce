import { birthday } from "../../cohort/birthday.ts";
import { type Day, noDay } from "../../return/Day.ts";
import { isAfter, isBefore } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import { episodeAt, outlastsCare } from "../endOfCare.ts";
import { episodesOf } from "../episodesOf.ts";
import { missingPeriodRule } from "../missingPeriodRule.ts";
import type { Rule } from "../Rule.ts";
import { rowsOf } from "../rowsOf.ts";

/** Whether a period of being missing lies within care. */
export const missingAndEpisodesRules: readonly Rule[] = [
  missingPeriodRule(
    {
      code: "581",
      fields: ["Episodes.DECOM"],
      says: "the period begins before the child came into care",
      advice: "correct MIS_START, or DECOM of the first episode",
      certainty: {
        kind: "our reading",
        note: "a child whose first episode in the return is no start (RNE S) was in care before it, which the return of one year does not show, and is let pass",
      },
    },
    ({ child, began, episodes }, { lastYear }) => {
      const isStart = episodes.is("RNE", "S");
      const then = lastYear && episodesOf(lastYear.care);
      const wasInCare = (c: number, day: Day): boolean => {
        if (then === undefined) return false;
        const { first, end, began: start, ended, isOpen } = then;
        const earlier = lastYear?.childAt[c] ?? -1;
        for (let row = first(earlier); row < end(earlier); row += 1) {
          if (start(row) <= day && (isOpen(row) || ended(row) >= day)) return true;
        }
        return false;
      };
      return (row) => {
        const c = child(row);
        const first = episodes.first(c);
        if (first === episodes.end(c) || !isStart(first)) return false;
        return isBefore(began(row), episodes.began(first)) && !wasInCare(c, began(row));
      };
    },
  ),
  missingPeriodRule(
    {
      code: "578",
      fields: ["Episodes.DEC"],
      says: "the period begins after the child left care, and not after coming back into it",
      advice: "correct MIS_START, or DEC of the episode before",
      certainty: {
        kind: "texts differ",
        note: "the message says after the child ceased to be looked after, the logic as quoted on that day or after; the day itself passes, as on it the child may have gone missing while still in care",
      },
    },
    ({ child, began, episodes }) =>
      (row) => {
        const day = began(row);
        let at = episodes.end(child(row)) - 1;
        while (at >= episodes.first(child(row)) && episodes.began(at) > day) at -= 1;
        return at >= episodes.first(child(row)) && episodes.endsCare(at) && isAfter(day, episodes.ended(at));
      },
  ),
  missingPeriodRule(
    {
      code: "577",
      column: "MIS_END",
      fields: ["Episodes.DEC", "Episodes.REC"],
      says: "the child left care, and the period has no end or ends after that",
      advice: "give the day on which care ended, at the latest",
    },
    outlastsCare,
  ),
  missingPeriodRule(
    {
      code: "575",
      column: "MIS_END",
      fields: ["Episodes.DEC"],
      says: "the placement from which the child went missing has ended, and the period has no end",
      advice: "give MIS_END",
    },
    ({ child, began, ended, episodes }) => {
      const isLegalChange = episodes.is("RNE", "L");
      return (row) => {
        if (ended(row) !== noDay || began(row) === noDay) return false;
        let at = episodeAt(episodes, child(row), began(row));
        if (at === -1) return false;
        while (episodes.after(at) !== -1 && isLegalChange(episodes.after(at))) at = episodes.after(at);
        return !episodes.isOpen(at);
      };
    },
  ),
  {
    code: "580",
    severity: "error",
    says: "the child was missing on the 18th birthday, on which care ended, and the reason is not E8",
    advice: "correct REC, or MIS_END",
    file: "Episodes",
    column: "REC",
    fields: ["Missing.MIS_END", "Header.DOB"],
    files: ["Missing"],
    distorts: distorts.reasonsCeased,
    test: ({ care }) => {
      const { child, ended, endsCare, is, birth } = episodesOf(care);
      const isOther = is("REC", "E8");
      const missing = rowsOf(care, "Missing");
      const found = missing.day("MIS_END");
      return (row) => {
        if (!endsCare(row) || isOther(row) || birth(row) === noDay) return false;
        if (ended(row) === noDay || ended(row) !== birthday(birth(row), 18)) return false;
        for (let at = missing.first(child(row)); at < missing.end(child(row)); at += 1) {
          if (found(at) === ended(row)) return true;
        }
        return false;
      };
    },
  },
];
