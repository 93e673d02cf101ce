import { birthday } from "../../cohort/birthday.ts";
import { noDay } from "../../return/Day.ts";
import { isAfter, isBefore } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import { endOfCare, episodeAt } from "../endOfCare.ts";
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
    },
    ({ child, began, episodes }) =>
      (row) => {
        const c = child(row);
        return episodes.first(c) < episodes.end(c) && isBefore(began(row), episodes.began(episodes.first(c)));
      },
  ),
  missingPeriodRule(
    {
      code: "578",
      fields: ["Episodes.DEC"],
      says: "the period begins after the child left care",
      advice: "correct MIS_START, or DEC of the last episode",
    },
    ({ child, began, episodes }) =>
      (row) => {
        const c = child(row);
        const last = episodes.end(c) - 1;
        return episodes.first(c) <= last && episodes.endsCare(last) && isAfter(began(row), episodes.ended(last));
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
    ({ child, began, ended, episodes }) =>
      (row) => {
        const at = began(row) === noDay ? -1 : episodeAt(episodes, child(row), began(row));
        const left = at === -1 ? noDay : endOfCare(episodes, at);
        return left !== noDay && (ended(row) === noDay || ended(row) > left);
      },
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
