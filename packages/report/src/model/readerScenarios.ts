import { InputError, listInWords } from "@lac-analytics/core";
import { firstEntries } from "./firstEntries.ts";
import type { ModelControl, ModelEntries } from "./ModelControl.ts";
import type { AnyScenario, Entered, ScenarioKind } from "./ScenarioKind.ts";

/** What is asked here of a kind of scenario. */
type Kind<S extends AnyScenario> = Pick<
  ScenarioKind<S, { readonly scenario: S }>,
  "own" | "controls" | "entered" | "text" | "read" | "opened" | "ownOfPage"
>;

/** A scenario of the reader's own: what it began as, and what stands in its controls. */
export interface ReaderScenario<S> {
  /** the report's scenario, or that of a file that was opened */
  readonly base: S;
  readonly entries: ModelEntries;
}

/** The scenarios of a reader, at least one, and which of them is shown. */
export interface ReaderScenarios<S> {
  readonly all: readonly [ReaderScenario<S>, ...ReaderScenario<S>[]];
  readonly shown: number;
}

/** The most that an address is read for. */
const most = 30;

/** With what a reader begins: the report's scenario, to be changed. */
export function firstScenarios<S extends AnyScenario>(kind: Kind<S>): ReaderScenarios<S> {
  const { own } = kind;
  return { all: [{ base: own, entries: { ...firstEntries(kind, own), title: `${own.title}: what if` } }], shown: 0 };
}

/** The scenario that is shown. */
export function shownOf<S>({ all, shown }: ReaderScenarios<S>): ReaderScenario<S> {
  return all[shown] ?? all[0];
}

/** The scenarios with other entries in the one that is shown. */
export function withEntries<S>(scenarios: ReaderScenarios<S>, entries: ModelEntries): ReaderScenarios<S> {
  const [first, ...rest] = scenarios.all;
  const changed = (each: ReaderScenario<S>, at: number): ReaderScenario<S> =>
    at === scenarios.shown ? { ...each, entries } : each;
  return { ...scenarios, all: [changed(first, 0), ...rest.map((each, at) => changed(each, at + 1))] };
}

/** The scenarios with a copy of the one that is shown, which is then shown. */
export function withCopy<S>(scenarios: ReaderScenarios<S>): ReaderScenarios<S> {
  return withAdded(scenarios, shownOf(scenarios));
}

/**
 * The scenarios with one that was read from a file, which is then shown.
 *
 * @throws {InputError} if the page cannot use it
 */
export function withOpened<S extends AnyScenario>(
  scenarios: ReaderScenarios<S>,
  file: S,
  kind: Kind<S>,
): ReaderScenarios<S> {
  const base = kind.opened(file);
  return withAdded(scenarios, { base, entries: firstEntries(kind, base) });
}

/** Of what the page keeps to its own, whatever a file says that was read: a sentence, or blank. */
export function notOfFile<S extends AnyScenario>(file: S, { opened, ownOfPage }: Kind<S>): string {
  const taken = opened(file);
  const kept = ownOfPage
    .filter(([key]) => file[key] !== undefined && JSON.stringify(file[key]) !== JSON.stringify(taken[key]))
    .map(([, name]) => name.toLowerCase());
  return kept.length === 0 ? "" : `${file.title} is shown with what the report has for: ${listInWords(kept)}.`;
}

/** The scenarios without the one that is shown; the last one goes back to the report's. */
export function withoutShown<S extends AnyScenario>(
  { all, shown }: ReaderScenarios<S>,
  kind: Kind<S>,
): ReaderScenarios<S> {
  const [first, ...rest] = all.filter((_, at) => at !== shown);
  return first === undefined ? firstScenarios(kind) : { all: [first, ...rest], shown: Math.max(0, shown - 1) };
}

function withAdded<S>({ all }: ReaderScenarios<S>, added: ReaderScenario<S>): ReaderScenarios<S> {
  const names = new Set(all.map(({ entries }) => entries.title));
  const title = added.entries.title ?? "";
  const name = title.replace(/ \(\d{1,3}\)$/, "");
  let free = title;
  for (let number = 2; names.has(free); number += 1) free = `${name} (${number})`;
  return { all: [...all, { ...added, entries: { ...added.entries, title: free } }], shown: all.length };
}

/** The scenarios as the end of an address, after the hash; blank where nothing was entered. */
export function addressOf<S extends AnyScenario>(scenarios: ReaderScenarios<S>, kind: Kind<S>): string {
  const written = scenarios.all.map((each) => entryText(each, kind));
  const [first] = firstScenarios(kind).all;
  if (written.length === 1 && written[0] === entryText(first, kind)) return "";
  const address = new URLSearchParams(written.map((text) => ["scenario", text]));
  if (scenarios.shown > 0) address.set("shown", String(scenarios.shown + 1));
  return address.toString();
}

function entryText<S extends AnyScenario>({ base, entries }: ReaderScenario<S>, kind: Kind<S>): string {
  const first = firstEntries(kind, base);
  const changed = Object.entries(entries).filter(([id, text]) => text !== (first[id] ?? ""));
  return new URLSearchParams([...(base === kind.own ? [] : [["file", kind.text(base)]]), ...changed]).toString();
}

/** The scenarios that the end of an address holds; what means nothing there is passed over. */
export function scenariosIn<S extends AnyScenario>(address: string, kind: Kind<S>): ReaderScenarios<S> {
  const given = new URLSearchParams(address);
  const [first, ...rest] = given
    .getAll("scenario")
    .slice(0, most)
    .flatMap((text) => scenarioIn(text, kind));
  if (first === undefined) return firstScenarios(kind);
  const shown = Number(given.get("shown") ?? 1) - 1;
  const all: ReaderScenarios<S>["all"] = [first, ...rest];
  return { all, shown: Number.isInteger(shown) && shown >= 0 && shown < all.length ? shown : 0 };
}

function scenarioIn<S extends AnyScenario>(text: string, kind: Kind<S>): readonly ReaderScenario<S>[] {
  const given = new URLSearchParams(text);
  const file = given.get("file");
  const base = file === null ? kind.own : scenarioOfFile(file, kind);
  if (base === undefined) return [];
  const changed = Object.fromEntries(given);
  const first = firstEntries(kind, base);
  const controls = kind.controls(base, { ...first, ...changed }).flatMap((group) => group.controls);
  const known = controls.flatMap((control) => {
    const entry = changed[control.id];
    return entry === undefined ? [] : [[control.id, canHold(control, entry) ? entry : control.value]];
  });
  return [{ base, entries: { ...first, ...Object.fromEntries(known) } }];
}

function canHold(control: ModelControl, entry: string): boolean {
  return control.kind !== "choice" || control.choices.some(({ value }) => value === entry);
}

function scenarioOfFile<S extends AnyScenario>(text: string, kind: Kind<S>): S | undefined {
  try {
    return kind.opened(kind.read(text, "the address"));
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** What a reader's scenarios are, and what is wrong with each that cannot be used; no two may have one name. */
export function enteredScenarios<S extends AnyScenario>(
  { all }: ReaderScenarios<S>,
  { entered: enter }: Pick<Kind<S>, "entered">,
): readonly Entered<S>[] {
  const taken = new Set<string>();
  return all.map(({ base, entries }) => {
    const entered = enter(base, entries);
    const name = (entries.title ?? "").trim();
    const isTaken = taken.has(name);
    taken.add(name);
    if (!isTaken) return entered;
    const fault = { id: "title", fault: "Give it a name that no other of your scenarios has." };
    return { scenario: undefined, faults: [...entered.faults, fault] };
  });
}
