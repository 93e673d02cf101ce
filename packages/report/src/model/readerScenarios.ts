import { InputError } from "@lac-analytics/core";
import { type CaseloadScenario, caseloadScenarioText, readCaseloadScenario } from "@lac-analytics/core/project";
import { enteredScenario } from "./enteredScenario.ts";
import type { ModelEntries } from "./ModelControl.ts";
import { controlsWith, firstEntries } from "./modelControls.ts";

/** A scenario of the reader's own: what it began as, and what stands in its controls. */
export interface ReaderScenario {
  /** the report's scenario, or that of a file that was opened */
  readonly base: CaseloadScenario;
  readonly entries: ModelEntries;
}

/** The scenarios of a reader, at least one, and which of them is shown. */
export interface ReaderScenarios {
  readonly all: readonly [ReaderScenario, ...ReaderScenario[]];
  readonly shown: number;
}

/** The most that an address is read for. */
const most = 30;

/** With what a reader begins: the report's scenario, to be changed. */
export function firstScenarios(own: CaseloadScenario): ReaderScenarios {
  return { all: [{ base: own, entries: { ...firstEntries(own), title: `${own.title}: what if` } }], shown: 0 };
}

/** The scenario that is shown. */
export function shownOf({ all, shown }: ReaderScenarios): ReaderScenario {
  return all[shown] ?? all[0];
}

/** The scenarios with other entries in the one that is shown. */
export function withEntries(scenarios: ReaderScenarios, entries: ModelEntries): ReaderScenarios {
  const [first, ...rest] = scenarios.all;
  const changed = (each: ReaderScenario, at: number): ReaderScenario =>
    at === scenarios.shown ? { ...each, entries } : each;
  return { ...scenarios, all: [changed(first, 0), ...rest.map((each, at) => changed(each, at + 1))] };
}

/** The scenarios with a copy of the one that is shown, which is then shown. */
export function withCopy(scenarios: ReaderScenarios): ReaderScenarios {
  return withAdded(scenarios, shownOf(scenarios));
}

/**
 * The scenarios with one that was read from a file, which is then shown. Young people of a file that projects from people
 * are those of the report, since a page has no list of people.
 */
export function withOpened(scenarios: ReaderScenarios, file: CaseloadScenario, own: CaseloadScenario): ReaderScenarios {
  const { youngPeople, from, months, takeUpAt21 } = "counts" in file.youngPeople ? file : own;
  const simulations = Math.min(file.simulations, own.simulations);
  const base = { ...file, youngPeople, from, months, takeUpAt21, simulations };
  return withAdded(scenarios, { base, entries: firstEntries(base) });
}

/** The scenarios without the one that is shown; the last one goes back to the report's. */
export function withoutShown({ all, shown }: ReaderScenarios, own: CaseloadScenario): ReaderScenarios {
  const [first, ...rest] = all.filter((_, at) => at !== shown);
  return first === undefined ? firstScenarios(own) : { all: [first, ...rest], shown: Math.max(0, shown - 1) };
}

function withAdded({ all }: ReaderScenarios, added: ReaderScenario): ReaderScenarios {
  const names = new Set(all.map(({ entries }) => entries.title));
  const title = added.entries.title ?? "";
  const name = title.replace(/ \(\d{1,3}\)$/, "");
  let free = title;
  for (let number = 2; names.has(free); number += 1) free = `${name} (${number})`;
  return { all: [...all, { ...added, entries: { ...added.entries, title: free } }], shown: all.length };
}

/** The scenarios as the end of an address, after the hash; blank where nothing was entered. */
export function addressOf(scenarios: ReaderScenarios, own: CaseloadScenario): string {
  const written = scenarios.all.map((each) => entryText(each, own));
  const [first] = firstScenarios(own).all;
  if (written.length === 1 && written[0] === entryText(first, own)) return "";
  const address = new URLSearchParams(written.map((text) => ["scenario", text]));
  if (scenarios.shown > 0) address.set("shown", String(scenarios.shown + 1));
  return address.toString();
}

function entryText({ base, entries }: ReaderScenario, own: CaseloadScenario): string {
  const first = firstEntries(base);
  const changed = Object.entries(entries).filter(([id, text]) => text !== (first[id] ?? ""));
  return new URLSearchParams([...(base === own ? [] : [["file", caseloadScenarioText(base)]]), ...changed]).toString();
}

/** The scenarios that the end of an address holds; what means nothing there is passed over. */
export function scenariosIn(address: string, own: CaseloadScenario): ReaderScenarios {
  const given = new URLSearchParams(address);
  const [first, ...rest] = given
    .getAll("scenario")
    .slice(0, most)
    .flatMap((text) => scenarioIn(text, own));
  if (first === undefined) return firstScenarios(own);
  const shown = Number(given.get("shown") ?? 1) - 1;
  const all: ReaderScenarios["all"] = [first, ...rest];
  return { all, shown: Number.isInteger(shown) && shown >= 0 && shown < all.length ? shown : 0 };
}

function scenarioIn(text: string, own: CaseloadScenario): readonly ReaderScenario[] {
  const given = new URLSearchParams(text);
  const file = given.get("file");
  const base = file === null ? own : scenarioOfFile(file, own);
  if (base === undefined) return [];
  const changed = Object.fromEntries(given);
  const ids = new Set(controlsWith(base, changed).flatMap(({ controls }) => controls.map(({ id }) => id)));
  const known = Object.entries(changed).filter(([id]) => ids.has(id));
  return [{ base, entries: { ...firstEntries(base), ...Object.fromEntries(known) } }];
}

function scenarioOfFile(text: string, own: CaseloadScenario): CaseloadScenario | undefined {
  try {
    const scenario = readCaseloadScenario(text, "the address");
    const simulations = Math.min(scenario.simulations, own.simulations);
    return "counts" in scenario.youngPeople ? { ...scenario, simulations } : undefined;
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** What a reader's scenarios are, and what is wrong with each that cannot be used; no two may have one name. */
export function enteredScenarios({ all }: ReaderScenarios): readonly ReturnType<typeof enteredScenario>[] {
  const taken = new Set<string>();
  return all.map(({ base, entries }) => {
    const entered = enteredScenario(base, entries);
    const name = (entries.title ?? "").trim();
    const isTaken = taken.has(name);
    taken.add(name);
    if (!isTaken) return entered;
    const fault = { id: "title", fault: "Give it a name that no other of your scenarios has." };
    return { scenario: undefined, faults: [...entered.faults, fault] };
  });
}
