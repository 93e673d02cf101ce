import { type Day, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { birthday } from "./birthday.ts";
import { birthOf } from "./birthOf.ts";
import { codeTest } from "./codeTest.ts";
import { oncePerReturn } from "./oncePerReturn.ts";
import { type PeriodOfCare, periodsOfCare } from "./periodsOfCare.ts";

/** How a period of care ended. */
export type WayOut =
  | "home"
  | "special-guardianship"
  | "child-arrangements"
  | "adoption"
  | "independence"
  | "turned-18"
  | "died"
  | "other";

/** A period of care with what came of it. */
export interface CarePath extends PeriodOfCare {
  /** whether the return holds its start: the first episode is coded as one (RNE S) */
  readonly isStartKnown: boolean;
  /** null while it is open, and where the record does not say why it ended */
  readonly wayOut: WayOut | null;
  /** the day on which the child came into care again; `noDay` where the return knows of none */
  readonly back: Day;
  /** the child's 18th birthday; `noDay` where no date of birth is given */
  readonly adult: Day;
}

const codes: readonly (readonly [WayOut, readonly string[]])[] = [
  ["home", ["E4", "E4A", "E4B"]],
  ["special-guardianship", ["E43", "E44", "E45", "E46", "E47", "E48"]],
  ["child-arrangements", ["E41"]],
  ["adoption", ["E11", "E12"]],
  ["independence", ["E5", "E6"]],
  ["died", ["E2"]],
];

/**
 * Every period of care with how it ended and whether the child came back. Who leaves on the 18th birthday or after it has
 * turned 18, whatever the reason given, since nobody of that age can be looked after; the other reasons are grouped as the
 * DfE groups them, and what is left is `other`: care taken over by another authority, custody, moving abroad and the like.
 *
 * Source: DfE, SSDA903 code lists (RNE, REC).
 */
export const carePaths: (care: Return) => readonly CarePath[] = oncePerReturn((care) => {
  const { columns } = care.Episodes;
  const isStart = codeTest(columns.RNE, ["S"]);
  const saysNothing = codeTest(columns.REC, ["", "X1"]);
  const tests = codes.map(([way, of]) => [way, codeTest(columns.REC, of)] as const);
  const periods = periodsOfCare(care);
  return periods.map((period, at) => {
    const { child, firstRow, lastRow, end } = period;
    const birth = birthOf(care, child);
    const adult = birth === noDay ? noDay : birthday(birth, 18);
    const next = periods[at + 1];
    const wayOut =
      end === noDay || saysNothing(lastRow)
        ? null
        : adult !== noDay && end >= adult
          ? "turned-18"
          : (tests.find(([, test]) => test(lastRow))?.[0] ?? "other");
    return {
      ...period,
      isStartKnown: isStart(firstRow),
      wayOut,
      back: next?.child === child ? next.start : noDay,
      adult,
    };
  });
});
