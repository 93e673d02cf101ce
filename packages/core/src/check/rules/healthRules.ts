import { codeRule } from "../cellRules.ts";
import { distorts } from "../distorts.ts";
import { compulsoryHealthItems, healthItems } from "../healthItems.ts";
import type { Rule } from "../Rule.ts";
import { type RowsOf, rowsOf } from "../rowsOf.ts";

const file = "OC2";

type HealthRow = Pick<Rule, "code" | "column" | "says" | "advice" | "distorts"> & Partial<Rule>;

/** A rule on the cells of a row of OC2 alone. */
function onRow(rule: HealthRow, breaks: (rows: RowsOf<"OC2">) => (row: number) => boolean): Rule {
  return { severity: "error", file, ...rule, test: ({ care }) => breaks(rowsOf(care, file)) };
}

/** Health, convictions and substance misuse of children looked after for a year. */
export const healthRules: readonly Rule[] = [
  ...healthItems.map((column) => codeRule({ code: "181", file, column, blank: "allowed", distorts: distorts.health })),
  onRow(
    {
      code: "182",
      column: "IMMUNISATIONS",
      fields: healthItems.map((column) => `OC2.${column}`),
      says: "some items are given, and one of immunisations, teeth, health assessment and substance misuse is blank",
      advice: "give all four, or leave the row blank",
      distorts: distorts.health,
    },
    ({ has, lacks }) => {
      const hasOther = has("CONVICTED", "HEALTH_CHECK", "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED");
      const hasSome = has(...compulsoryHealthItems);
      const lacksSome = lacks(...compulsoryHealthItems);
      return (row) => lacksSome(row) && (hasOther(row) || hasSome(row));
    },
  ),
  onRow(
    {
      code: "192",
      column: "INTERVENTION_RECEIVED",
      fields: ["OC2.SUBSTANCE_MISUSE"],
      says: "the child misuses substances, and whether an intervention was received is blank",
      advice: "give 0 or 1",
      distorts: distorts.intervention,
    },
    ({ is, lacks }) => {
      const misuses = is("SUBSTANCE_MISUSE", "1");
      const isBlank = lacks("INTERVENTION_RECEIVED");
      return (row) => misuses(row) && isBlank(row);
    },
  ),
  onRow(
    {
      code: "193",
      column: "SUBSTANCE_MISUSE",
      fields: ["OC2.INTERVENTION_RECEIVED", "OC2.INTERVENTION_OFFERED"],
      says: "an intervention is given and the child does not misuse substances",
      advice: "correct SUBSTANCE_MISUSE, or leave the intervention blank",
      distorts: distorts.substance,
    },
    ({ is, has }) => {
      const misuses = is("SUBSTANCE_MISUSE", "1");
      const isGiven = has("INTERVENTION_RECEIVED", "INTERVENTION_OFFERED");
      return (row) => isGiven(row) && !misuses(row);
    },
  ),
  onRow(
    {
      code: "158",
      column: "INTERVENTION_OFFERED",
      fields: ["OC2.INTERVENTION_RECEIVED"],
      says: "an intervention was received, and it is said besides whether one was offered",
      advice: "leave INTERVENTION_OFFERED blank",
      distorts: distorts.intervention,
    },
    ({ is, has }) => {
      const isReceived = is("INTERVENTION_RECEIVED", "1");
      const isGiven = has("INTERVENTION_OFFERED");
      return (row) => isReceived(row) && isGiven(row);
    },
  ),
  onRow(
    {
      code: "159",
      column: "INTERVENTION_OFFERED",
      fields: ["OC2.INTERVENTION_RECEIVED", "OC2.SUBSTANCE_MISUSE"],
      says: "no intervention was received, and it is not said whether one was offered",
      advice: "give 0 or 1",
      distorts: distorts.intervention,
    },
    ({ is, lacks }) => {
      const misuses = is("SUBSTANCE_MISUSE", "1");
      const isNotReceived = is("INTERVENTION_RECEIVED", "0");
      const isBlank = lacks("INTERVENTION_OFFERED");
      return (row) => misuses(row) && isNotReceived(row) && isBlank(row);
    },
  ),
  ...(["CONVICTED", "HEALTH_CHECK"] as const).map((column) =>
    onRow(
      {
        code: column === "CONVICTED" ? "544" : "547",
        column,
        fields: compulsoryHealthItems.map((name) => `OC2.${name}`),
        says: `${column} is given, and one of immunisations, teeth, health assessment and substance misuse is blank`,
        advice: "give all four",
        distorts: distorts.health,
      },
      ({ has, lacks }) => {
        const isGiven = has(column);
        const lacksSome = lacks(...compulsoryHealthItems);
        return (row) => isGiven(row) && lacksSome(row);
      },
    ),
  ),
];
