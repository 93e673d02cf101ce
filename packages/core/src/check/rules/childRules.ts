import { addDays } from "../../return/addDays.ts";
import { type Day, noDay } from "../../return/Day.ts";
import { dayOf } from "../../return/dayOf.ts";
import { codeRule, dateRule } from "../cellRules.ts";
import { isAfter, isAged } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import { episodeOfCareOn } from "../episodeOfCareOn.ts";
import { episodesOf } from "../episodesOf.ts";
import type { LiveYears, Rule } from "../Rule.ts";
import { rowsOf } from "../rowsOf.ts";

const unknownNumbers = ["UN1", "UN2", "UN3", "UN4", "UN5"];

/** One letter but I, O and S, and twelve figures, or eleven and a letter. */
const pupilNumber = /^[A-HJ-NP-RT-Z](?:\d{12}|\d{11}[A-Z])$/;

function tooOld(age: number, live: LiveYears): Rule {
  return {
    code: "351",
    severity: "error",
    says: `the young person was over ${age} when the year began`,
    advice: "correct DOB, or take the child out of the return",
    file: "Header",
    column: "DOB",
    live,
    distorts: distorts.ages,
    test: ({ care, from }) => {
      const born = rowsOf(care, "Header").day("DOB");
      return (row) => isAged(born(row), age, addDays(from, -1));
    },
  };
}

/** Who the child is: sex, date of birth, ethnicity, pupil number. */
export const childRules: readonly Rule[] = [
  codeRule({ code: "101", file: "Header", column: "SEX", blank: "refused", distorts: distorts.profile }),
  dateRule({ code: "102", file: "Header", column: "DOB", blank: "refused", distorts: distorts.ages }),
  codeRule({ code: "103", file: "Header", column: "ETHNIC", blank: "refused", distorts: distorts.ethnicity }),
  {
    code: "232",
    severity: "query",
    says: "the sex is given as unknown",
    advice: "find it out, or be ready to say why it is not known",
    file: "Header",
    column: "SEX",
    live: { from: 2025 },
    distorts: distorts.profile,
    test: ({ care }) => rowsOf(care, "Header").is("SEX", "U"),
  },
  {
    code: "301",
    severity: "error",
    says: "the date of birth is after the end of the year",
    advice: "correct DOB",
    file: "Header",
    column: "DOB",
    distorts: distorts.ages,
    test: ({ care, to }) => {
      const born = rowsOf(care, "Header").day("DOB");
      return (row) => isAfter(born(row), to);
    },
  },
  tooOld(21, { to: 2023 }),
  tooOld(25, { from: 2024 }),
  {
    code: "168",
    severity: "error",
    says: "UPN is not a pupil number",
    advice: "copy it from the school's register, or give UN1 to UN5 where it is not known",
    file: "Header",
    column: "UPN",
    distorts: [],
    test: ({ care }) => {
      const number = rowsOf(care, "Header").text("UPN");
      return (row) => {
        const given = number(row).toUpperCase();
        return given !== "" && !pupilNumber.test(given) && !unknownNumbers.includes(given);
      };
    },
  },
  {
    code: "209",
    severity: "error",
    says: "UPN is UN1 (below school age) and the child is of school age",
    advice: "give the pupil number, or the reason that fits",
    file: "Header",
    column: "UPN",
    fields: ["Header.DOB"],
    distorts: [],
    test: ({ care, year }) => {
      const { day, text } = rowsOf(care, "Header");
      const born = day("DOB");
      const number = text("UPN");
      const lastAugust = dayOf(year - 2, 8, 31) ?? noDay;
      return (row) => number(row).toUpperCase() === "UN1" && isAged(born(row), 4, lastAugust);
    },
  },
  {
    code: "210",
    severity: "error",
    says: "UPN is UN4 (newly looked after) and the child was looked after for more than a week at 31 March",
    advice: "give the pupil number, or the reason that fits",
    file: "Header",
    column: "UPN",
    fields: ["Episodes.DECOM"],
    distorts: [],
    certainty: {
      kind: "texts differ",
      note: "the message is on children looked after for more than a week at 31 March, the logic as quoted on those who began on 24 March or later; the message is taken",
    },
    test: ({ care, to }) => {
      const { child, text } = rowsOf(care, "Header");
      const episodes = episodesOf(care);
      const { before, began, ended } = episodes;
      const isStart = episodes.is("RNE", "S");
      const number = text("UPN");
      const startOf = (row: number): Day => {
        let at = row;
        while (!isStart(at) && before(at) !== -1 && ended(before(at)) === began(at)) at = before(at);
        return began(at);
      };
      return (row) => {
        if (number(row).toUpperCase() !== "UN4") return false;
        const open = episodeOfCareOn(episodes, child(row), to);
        return open !== -1 && startOf(open) < to - 7;
      };
    },
  },
  {
    code: "442",
    severity: "error",
    says: "UPN is blank and the child is looked after other than for short breaks",
    advice: "give the pupil number, or UN1 to UN5",
    file: "Header",
    column: "UPN",
    fields: ["Episodes.LS"],
    distorts: [],
    test: ({ care }) => {
      const { child, lacks } = rowsOf(care, "Header");
      const { lastOf } = episodesOf(care);
      const isBlank = lacks("UPN");
      return (row) => isBlank(row) && lastOf(child(row)) !== -1;
    },
  },
  {
    code: "444",
    severity: "error",
    says: "another child of the return has the same pupil number",
    advice: "find out whose it is; the two rows may be one child",
    file: "Header",
    column: "UPN",
    live: { from: 2026 },
    distorts: distorts.stock,
    test: ({ care }) => {
      const { count, text } = rowsOf(care, "Header");
      const number = text("UPN");
      const times = new Map<string, number>();
      for (let row = 0; row < count; row += 1) times.set(number(row), (times.get(number(row)) ?? 0) + 1);
      return (row) => {
        const given = number(row);
        return given !== "" && !unknownNumbers.includes(given.toUpperCase()) && (times.get(given) ?? 0) > 1;
      };
    },
  },
];
