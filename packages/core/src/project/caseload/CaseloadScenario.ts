import type { FieldValues } from "../scenario/objectRule.ts";
import type { caseloadFields } from "./caseloadFields.ts";

/**
 * What is assumed of young people, advisers and their cost: a scenario file with all filled in that is not the council's
 * alone to say. Dates are day
 * numbers, ages years, shares fractions, money pounds.
 */
export type CaseloadScenario = Omit<FieldValues<typeof caseloadFields>, "title" | "contactMonths"> & {
  readonly title: string;
  readonly contactMonths: number;
};
