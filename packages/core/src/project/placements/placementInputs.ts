import { birthday } from "../../cohort/birthday.ts";
import { birthOf } from "../../cohort/birthOf.ts";
import { coveredDays } from "../../cohort/coveredDays.ts";
import { lookedAfterOn } from "../../cohort/lookedAfterOn.ts";
import { lossesIn } from "../../measure/loss/lossesIn.ts";
import { unknownInWords } from "../../measure/loss/lossesInWords.ts";
import type { RestsOn } from "../../measure/loss/RestsOn.ts";
import { rests } from "../../measure/rests.ts";
import { InputError } from "../../read/InputError.ts";
import { addDays } from "../../return/addDays.ts";
import { addMonths } from "../../return/addMonths.ts";
import { calendarOf } from "../../return/calendarOf.ts";
import { type Day, laterDay, noDay } from "../../return/Day.ts";
import { isoFromDay } from "../../return/isoDate.ts";
import type { Return } from "../../return/Return.ts";
import type { Period } from "../../return/reportingYear.ts";
import { observeFlows } from "./observeFlows.ts";
import { findByCodes } from "./PlacementGroup.ts";
import type { PlacementScenario } from "./PlacementScenario.ts";
import { bandOfAge } from "./placedChildren.ts";
import { type Placed, placementOf } from "./placementOf.ts";
import type { PlacementInputs, StartingChildren } from "./StartingChildren.ts";

/** The years of reference where a scenario names none. */
const yearsOfReference = 3;

/**
 * Takes from a return what a scenario projects from: the children looked after on the day before its first month, and
 * what happened in its days of reference. Nothing that the return says of later days is used, so that a projection from
 * an old date can be held against what came. What `projectPlacementsFrom` makes of it is then what `projectPlacements` gives.
 *
 * @throws {InputError} if the return does not answer for those days, or too much of it was lost in reading; the sentence
 * says for which days it does, and what was lost
 * @example
 * placementInputs(care, readPlacementScenario("from: 2019-04-01\n", "as-it-is.yaml")).children.reduce((sum, { children }) => sum + children, 0); // => 320
 * placementInputs(care, readPlacementScenario("from: 2030-04-01\n", "as-it-is.yaml")); // throws: "as-it-is: from is 2030-04-01, but the return answers for"
 */
export function placementInputs(care: Return, scenario: PlacementScenario): PlacementInputs {
  const { ageBands, groups, from, title } = scenario;
  if (care.Episodes.rows === 0)
    throw new InputError(`${title}: the return has no episode, so there is nothing to project.`);
  const covers = coveredDays(care);
  const asAt = addDays(from, -1);
  const covered = `the return answers for ${isoFromDay(covers.from)} to ${isoFromDay(covers.to)}`;
  if (asAt < covers.from || asAt > covers.to) {
    throw new InputError(
      `${title}: from is ${isoFromDay(from)}, but ${covered}; begin on the first of a month up to ${isoFromDay(addDays(covers.to, 1))}.`,
    );
  }
  const window = scenario.reference ?? lastYears(covers, asAt);
  if (window.from < covers.from || window.to > covers.to) {
    throw new InputError(
      `${title}: the days of reference are ${isoFromDay(window.from)} to ${isoFromDay(window.to)}, but ${covered}; choose reference among these days.`,
    );
  }
  const unknown = unknownInWords(lossesIn(care, restsOn(scenario), window));
  if (unknown !== "") throw new InputError(`${title}: ${unknown}, so nothing can be projected; mend the return.`);
  const groupOf = ({ place, provider }: Placed): number => {
    const found = findByCodes(groups, place, provider);
    return found === undefined ? groups.length - 1 : groups.indexOf(found);
  };
  const flows = observeFlows(care, window, ageBands, groups.length, groupOf);
  return { flows, ...childrenAtStart(care, scenario, groupOf) };
}

/** The columns that flows and those who are there at the start rest on: providers where a group names them. */
function restsOn({ groups }: PlacementScenario): RestsOn {
  const byProvider = groups.some(({ codes }) => codes.some((code) => code.includes("/")));
  return [
    ...rests.periodsOfCare,
    "Episodes.PLACE",
    ...(byProvider ? (["Episodes.PLACE_PROVIDER"] as const) : []),
    "Header.DOB",
  ];
}

function lastYears(covers: Period, asAt: Day): Period {
  return { from: laterDay(covers.from, addMonths(addDays(asAt, 1), -12 * yearsOfReference)), to: asAt };
}

function childrenAtStart(
  care: Return,
  { ageBands, from, title }: PlacementScenario,
  groupOf: (placed: Placed) => number,
): Pick<PlacementInputs, "children" | "notes"> {
  const placedIn = placementOf(care);
  const counts = new Map<string, StartingChildren>();
  let withoutBirth = 0;
  let grown = 0;
  for (const row of lookedAfterOn(care, addDays(from, -1))) {
    const birth = birthOf(care, care.Episodes.child[row] ?? -1);
    const age = birth === noDay ? -1 : completedMonths(birth, from);
    if (birth === noDay) withoutBirth += 1;
    else if (bandOfAge(ageBands, age) < 0) grown += 1;
    else {
      const group = groupOf(placedIn(row));
      const key = `${group}/${age}`;
      counts.set(key, { group, age, children: (counts.get(key)?.children ?? 0) + 1 });
    }
  }
  const notes = [
    ...(withoutBirth > 0 ? [`${title}: left out at the start without a date of birth: ${withoutBirth}.`] : []),
    ...(grown > 0 ? [`${title}: left out at the start as 18 or over, or not yet born: ${grown}.`] : []),
  ];
  return { children: [...counts.values()].sort((a, b) => a.group - b.group || a.age - b.age), notes };
}

/**
 * Completed months of age at the end of the month before a first of a month. Those born on 29 February count from
 * 1 March throughout, so that they turn 18 in the month of that birthday, which no leap year has.
 */
function completedMonths(birth: Day, from: Day): number {
  const first = calendarOf(birthday(birth, 1));
  const now = calendarOf(from);
  return (now.year - first.year + 1) * 12 + now.month - first.month - 1;
}
