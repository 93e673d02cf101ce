import { capitalised, listInWords } from "@lac-analytics/core";
import { counted, type Message, numberInWords, partInWords } from "@lac-analytics/notebook";
import { having, type TrackedAction } from "./TrackedAction.ts";

const mostNamed = 3;

/** What is late and at risk, as messages for members. */
export function planMessages(actions: readonly TrackedAction[]): readonly Message[] {
  return [...lateMessages(actions), ...atRiskMessages(actions)];
}

/** How many targets of the plan are met, in a sentence; blank where none can be told. */
export function targetsInWords(aimed: number, met: number): string {
  return aimed === 0
    ? ""
    : `${capitalised(partInWords(met, aimed, "indicator"))} with a target ${met < 2 ? "meets" : "meet"} it.`;
}

function lateMessages(actions: readonly TrackedAction[]): readonly Message[] {
  const late = having(actions, "late");
  if (late.length === 0) return [];
  return [
    {
      kind: "concern",
      lead: "Late",
      text: `${sizeOf(late, actions)} past the date: ${namesOf(late)}.`,
      question: `What holds up the ${counted(late.length, "late action")}, and what is the new date?`,
      weight: 120,
    },
  ];
}

function atRiskMessages(actions: readonly TrackedAction[]): readonly Message[] {
  const atRisk = having(actions, "at-risk");
  if (atRisk.length === 0) return [];
  return [
    {
      kind: "untested concern",
      lead: "At risk",
      text: `${sizeOf(atRisk, actions)} at risk: ${namesOf(atRisk)}.`,
      question: "What would bring the actions at risk back on track?",
      weight: 60,
    },
  ];
}

/** The first of some actions by name. */
export function namesOf(some: readonly TrackedAction[]): string {
  const named = some.slice(0, mostNamed).map(({ action }) => `“${action.action}”`);
  return some.length > mostNamed ? `${named.join(", ")}, and others` : listInWords(named);
}

/** "Three of 23 actions are" */
function sizeOf(some: readonly TrackedAction[], all: readonly TrackedAction[]): string {
  return `${capitalised(numberInWords(some.length))} of ${counted(all.length, "action")} ${some.length === 1 ? "is" : "are"}`;
}
