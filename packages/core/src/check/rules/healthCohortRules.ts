import { isAged, isUnder } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import { compulsoryHealthItems, healthItems } from "../healthItems.ts";
import { lookedAfterAllYear } from "../lookedAfterAllYear.ts";
import type { Rule } from "../Rule.ts";
import { rowsOf } from "../rowsOf.ts";
import { rowInYear } from "../rowsOfYear.ts";

const file = "OC2";

/** Of whom health items are asked: children looked after for the whole year, some only at certain ages. */
export const healthCohortRules: readonly Rule[] = [
  {
    code: "190",
    severity: "error",
    says: "the child was not looked after for the whole year, and health items are given",
    advice: "take the row out, or correct the episodes",
    file,
    column: "HEALTH_ASSESSMENT",
    fields: healthItems.map((column) => `OC2.${column}`),
    distorts: [...distorts.continuous, ...distorts.health],
    test: (check) => {
      const { child, has } = rowsOf(check.care, file);
      const hasSome = has(...healthItems);
      const allYear = lookedAfterAllYear(check);
      return (row) => hasSome(row) && !allYear.has(child(row));
    },
  },
  {
    code: "191",
    severity: "error",
    says: "the child was looked after for the whole year, and one of immunisations, teeth, health assessment and substance misuse is blank",
    advice: "give 0 or 1",
    file,
    column: "HEALTH_ASSESSMENT",
    fields: compulsoryHealthItems.map((column) => `OC2.${column}`),
    distorts: distorts.health,
    test: (check) => {
      const { child, lacks } = rowsOf(check.care, file);
      const lacksSome = lacks(...compulsoryHealthItems);
      const allYear = lookedAfterAllYear(check);
      return (row) => lacksSome(row) && allYear.has(child(row));
    },
  },
  {
    code: "191",
    severity: "error",
    says: "the child was looked after for the whole year and has no row in OC2",
    advice: "add the row, or correct the episodes",
    file: "Header",
    column: "CHILD",
    fields: ["OC2.CHILD"],
    files: [file],
    distorts: [...distorts.continuous, ...distorts.health, ...distorts.sdq],
    test: (check) => {
      const { child } = rowsOf(check.care, "Header");
      const healthRow = rowInYear(check, file);
      const allYear = lookedAfterAllYear(check);
      return (row) => allYear.has(child(row)) && healthRow(child(row)) === -1;
    },
  },
  {
    code: "215",
    severity: "error",
    says: "the young person is a care leaver, and items on children looked after for a year are given",
    advice: "take one of the two rows out",
    file,
    column: "CHILD",
    fields: ["OC3.IN_TOUCH", "OC3.ACTIV", "OC3.ACCOM"],
    files: ["OC3"],
    distorts: [...distorts.health, ...distorts.careLeavers],
    test: (check) => {
      const { child, has } = rowsOf(check.care, file);
      const leaverRow = rowInYear(check, "OC3");
      const hasSome = has(...healthItems, "SDQ_SCORE", "SDQ_REASON");
      const isLeaver = rowsOf(check.care, "OC3").has("IN_TOUCH", "ACTIV", "ACCOM");
      return (row) => {
        const at = leaverRow(child(row));
        return hasSome(row) && at !== -1 && isLeaver(at);
      };
    },
  },
  {
    code: "542",
    severity: "error",
    says: "a conviction is given for a child under 10 at 31 March",
    advice: "leave CONVICTED blank",
    file,
    column: "CONVICTED",
    fields: ["OC2.DOB"],
    distorts: distorts.convictions,
    test: ({ care, to }) => {
      const { has, birth } = rowsOf(care, file);
      const isGiven = has("CONVICTED");
      return (row) => isGiven(row) && isUnder(birth(row), 10, to);
    },
  },
  {
    code: "543",
    severity: "error",
    says: "the child is 10 or over and was looked after for the whole year, and CONVICTED is blank",
    advice: "give 0 or 1",
    file,
    column: "CONVICTED",
    fields: ["OC2.DOB"],
    distorts: distorts.convictions,
    test: (check) => {
      const { child, lacks, birth } = rowsOf(check.care, file);
      const isBlank = lacks("CONVICTED");
      const allYear = lookedAfterAllYear(check);
      return (row) => isBlank(row) && isAged(birth(row), 10, check.to) && allYear.has(child(row));
    },
  },
  {
    code: "545",
    severity: "error",
    says: "the child is under 5 and was looked after for the whole year, and HEALTH_CHECK is blank",
    advice: "give 0 or 1",
    file,
    column: "HEALTH_CHECK",
    fields: ["OC2.DOB"],
    distorts: distorts.development,
    test: (check) => {
      const { child, lacks, birth } = rowsOf(check.care, file);
      const isBlank = lacks("HEALTH_CHECK");
      const allYear = lookedAfterAllYear(check);
      return (row) => isBlank(row) && isUnder(birth(row), 5, check.to) && allYear.has(child(row));
    },
  },
  {
    code: "546",
    severity: "error",
    says: "HEALTH_CHECK is given for a child of 5 or over at 31 March",
    advice: "leave it blank",
    certainty: {
      kind: "texts differ",
      note: "the message is on any child of that age, the logic as quoted on those looked after for the whole year; the message is taken, as items on the others break 190 besides",
    },
    file,
    column: "HEALTH_CHECK",
    fields: ["OC2.DOB"],
    distorts: distorts.development,
    test: ({ care, to }) => {
      const { has, birth } = rowsOf(care, file);
      const isGiven = has("HEALTH_CHECK");
      return (row) => isGiven(row) && isAged(birth(row), 5, to);
    },
  },
];
