import { noDay } from "../../return/Day.ts";
import { dateRule } from "../cellRules.ts";
import { isAfter, isBefore, isUnder } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import { episodesOf } from "../episodesOf.ts";
import type { Rule } from "../Rule.ts";
import { rowsOf } from "../rowsOf.ts";
import { boyCodes, girlCodes } from "../sexCodes.ts";

/** The birth of a young mother's child. */
export const motherBirthRules: readonly Rule[] = [
  dateRule({ code: "171", file: "Header", column: "MC_DOB", blank: "allowed", distorts: [] }),
  {
    code: "174",
    severity: "error",
    says: "the birth of a mother's child is given for a boy",
    advice: "correct SEX, or leave MC_DOB blank",
    file: "Header",
    column: "MC_DOB",
    fields: ["Header.SEX"],
    distorts: distorts.mothers,
    test: ({ care }) => {
      const { has, is } = rowsOf(care, "Header");
      const given = has("MC_DOB");
      const isBoy = is("SEX", ...boyCodes);
      return (row) => given(row) && isBoy(row);
    },
  },
  {
    code: "611",
    severity: "error",
    says: "the young person is a mother and the birth of her child is not given",
    advice: "give MC_DOB",
    file: "Header",
    column: "MC_DOB",
    fields: ["Header.MOTHER"],
    distorts: [],
    test: ({ care }) => {
      const { is, lacks } = rowsOf(care, "Header");
      const isMother = is("MOTHER", "1");
      const isBlank = lacks("MC_DOB");
      return (row) => isMother(row) && isBlank(row);
    },
  },
  {
    code: "612",
    severity: "error",
    says: "the birth of a child is given and MOTHER is not 1",
    advice: "correct MOTHER, or leave MC_DOB blank",
    file: "Header",
    column: "MOTHER",
    fields: ["Header.MC_DOB", "Header.SEX"],
    distorts: distorts.mothers,
    test: ({ care }) => {
      const { has, is } = rowsOf(care, "Header");
      const given = has("MC_DOB");
      const isMother = is("MOTHER", "1");
      const isGirl = is("SEX", ...girlCodes);
      return (row) => given(row) && isGirl(row) && !isMother(row);
    },
  },
  {
    code: "620",
    severity: "query",
    says: "the young person is a mother and under 11 by the date of birth",
    advice: "look at MOTHER and DOB",
    file: "Header",
    column: "DOB",
    fields: ["Header.MOTHER"],
    distorts: distorts.mothers,
    test: ({ care, from }) => {
      const { day, is } = rowsOf(care, "Header");
      const isMother = is("MOTHER", "1");
      const born = day("DOB");
      return (row) => isMother(row) && isUnder(born(row), 11, from);
    },
  },
  {
    code: "621",
    severity: "error",
    says: "the mother is younger than her child",
    advice: "correct DOB or MC_DOB",
    file: "Header",
    column: "MC_DOB",
    fields: ["Header.DOB"],
    distorts: distorts.mothers,
    test: ({ care }) => {
      const { day } = rowsOf(care, "Header");
      const born = day("DOB");
      const childBorn = day("MC_DOB");
      return (row) => childBorn(row) !== noDay && born(row) !== noDay && childBorn(row) <= born(row);
    },
  },
  {
    code: "625",
    severity: "error",
    says: "the birth of the mother's child is after the year, or after she left care",
    advice: "correct MC_DOB; a birth after care ended is not reported",
    file: "Header",
    column: "MC_DOB",
    fields: ["Episodes.DEC"],
    distorts: distorts.mothers,
    test: ({ care, to }) => {
      const { child, day } = rowsOf(care, "Header");
      const { ended, first, end } = episodesOf(care);
      const childBorn = day("MC_DOB");
      return (row) => {
        const birth = childBorn(row);
        const c = child(row);
        return isAfter(birth, to) || (first(c) < end(c) && isBefore(ended(end(c) - 1), birth));
      };
    },
  },
];
