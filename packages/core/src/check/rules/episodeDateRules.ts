import { noDay } from "../../return/Day.ts";
import { dayOf } from "../../return/dayOf.ts";
import { isAfter, isAged, isBefore } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import { episodesOf } from "../episodesOf.ts";
import type { Rule } from "../Rule.ts";

const file = "Episodes";

/** The day on which the Children Act 1989 came into force. */
const childrenActFrom = dayOf(1991, 10, 14) ?? noDay;

/** Whether the days of one episode can be right. */
export const episodeDateRules: readonly Rule[] = [
  {
    code: "302",
    severity: "error",
    says: "the episode begins before the child was born",
    advice: "correct DECOM, or DOB in the Header",
    file,
    column: "DECOM",
    fields: ["Header.DOB"],
    rows: "all",
    distorts: [...distorts.ages, ...distorts.starts, ...distorts.durations],
    test: ({ care }) => {
      const { began, birth } = episodesOf(care);
      return (row) => isBefore(began(row), birth(row));
    },
  },
  {
    code: "352",
    severity: "error",
    says: "the child came into care aged 18 or over",
    advice: "correct DECOM, RNE, or DOB in the Header",
    file,
    column: "DECOM",
    fields: ["Episodes.RNE", "Header.DOB"],
    rows: "all",
    distorts: [...distorts.stock, ...distorts.starts, ...distorts.ages],
    test: ({ care }) => {
      const { began, birth, is } = episodesOf(care);
      const isStart = is("RNE", "S");
      return (row) => isStart(row) && isAged(birth(row), 18, began(row));
    },
  },
  {
    code: "353",
    severity: "error",
    says: "the episode begins before 14 October 1991, when the Children Act 1989 came into force",
    advice: "correct DECOM",
    file,
    column: "DECOM",
    rows: "all",
    distorts: distorts.durations,
    test: ({ care }) => {
      const { began } = episodesOf(care);
      return (row) => isBefore(began(row), childrenActFrom);
    },
  },
  {
    code: "354",
    severity: "error",
    says: "the episode begins after the end of the year",
    advice: "correct DECOM, or keep the episode for the next return",
    file,
    column: "DECOM",
    distorts: [...distorts.starts, ...distorts.stock],
    test: ({ care, to }) => {
      const { began } = episodesOf(care);
      return (row) => isAfter(began(row), to);
    },
  },
  {
    code: "385",
    severity: "error",
    says: "the episode ends after the end of the year",
    advice: "correct DEC, or leave DEC and REC blank until the next return",
    file,
    column: "DEC",
    distorts: [...distorts.stock, ...distorts.ends],
    test: ({ care, to }) => {
      const { ended } = episodesOf(care);
      return (row) => isAfter(ended(row), to);
    },
  },
  {
    code: "355",
    severity: "error",
    says: "the episode ends on the day on which it begins, and one of less than 24 hours is not reported",
    advice: "correct DEC or DECOM, or take the episode out",
    file,
    column: "DEC",
    fields: ["Episodes.DECOM"],
    rows: "all",
    distorts: [...distorts.moves, ...distorts.starts, ...distorts.ends],
    test: ({ care }) => {
      const { began, ended } = episodesOf(care);
      return (row) => ended(row) !== noDay && ended(row) === began(row);
    },
  },
  {
    code: "356",
    severity: "error",
    says: "the episode ends before it begins",
    advice: "correct DEC or DECOM",
    file,
    column: "DEC",
    fields: ["Episodes.DECOM"],
    rows: "all",
    distorts: [...distorts.durations, ...distorts.stock, ...distorts.ends],
    test: ({ care }) => {
      const { began, ended } = episodesOf(care);
      return (row) => isBefore(ended(row), began(row));
    },
  },
];
