import {
  type PlacementChange,
  type PlacementScenario,
  type PlainValue,
  placementChangeFields,
  placementChangeRule,
  placementFields,
  placementPriceFields,
  plainNode,
} from "@lac-analytics/core/project";
import { type EntryReader, entryReader } from "../entryReader.ts";
import type { ModelEntries } from "../ModelControl.ts";
import type { Entered } from "../ScenarioKind.ts";
import { type ChangeKind, changeKinds, changesEntered, keptChange, placementControls } from "./placementControls.ts";

/**
 * The scenario that a reader has entered: what stands in the controls is read by the rules that read a scenario file.
 * Undefined where an entry cannot be used, with the reasons.
 *
 * @param base the scenario that the entries change
 */
export function enteredPlacements(base: PlacementScenario, entries: ModelEntries): Entered<PlacementScenario> {
  const reader = entryReader(placementControls(base, entries), entries);
  const { title, inflation, budget } = placementFields;
  const nameFault = "Give the scenario a name of one line, at most 500 characters long.";
  const prices = base.prices?.map((price, at) => {
    const id = `price-${at + 1}`;
    const weekly = reader.rangeOf(placementPriceFields.weekly, id);
    if (weekly === undefined && reader.faults.every((fault) => !fault.id.startsWith(id))) {
      reader.refuse(id, "Give a price; one of nought is written 0.");
    }
    return { ...price, weekly: weekly ?? price.weekly };
  });
  const changes = Array.from({ length: changesEntered(entries) }, (_, at) =>
    changeIn(base, entries, reader, at),
  ).flat();
  const scenario: PlacementScenario = {
    ...base,
    title: reader.read(title, reader.textIn("title"), "title", nameFault) ?? "",
    prices,
    inflation: base.prices === undefined ? base.inflation : reader.datedRangeOf(inflation, "inflation", base.inflation),
    budget: base.prices === undefined ? base.budget : reader.datedNumberOf(budget, "budget", base.budget),
    changes: changes.length === 0 ? undefined : changes,
  };
  return { scenario: reader.faults.length === 0 ? scenario : undefined, faults: reader.faults };
}

function changeIn(
  base: PlacementScenario,
  entries: ModelEntries,
  reader: EntryReader,
  at: number,
): readonly PlacementChange[] {
  const id = `change-${at + 1}`;
  const kept = base.changes?.[at];
  if (entries[id] === keptChange) return kept === undefined ? [] : [kept];
  const kind = changeKinds.find((each) => each === entries[id]);
  if (kind === undefined) return [];
  const written = writtenChange(kind, id, reader);
  if (written === undefined) return [];
  const from = reader.textIn(`${id}-from`) || undefined;
  return [placementChangeRule.read(plainNode({ [kind]: written, from }), { file: "the page", path: id })];
}

/** A change as a scenario file has it; undefined where one of its entries cannot be used. */
function writtenChange(kind: ChangeKind, id: string, { numberIn, textIn, refuse, faults }: EntryReader) {
  const { entries, mix, sooner, placed } = placementChangeFields;
  const number = (field: Parameters<EntryReader["numberIn"]>[0], end: string): number | undefined => {
    const before = faults.length;
    const found = numberIn(field, `${id}-${end}`);
    if (found === undefined) refuse(`${id}-${end}`, "Give a number, or choose no change.");
    return faults.length === before ? found : undefined;
  };
  const group = (end: string): string => textIn(`${id}-${end}`);
  const whole = (value: number | undefined, parts: (value: number) => Readonly<Record<string, PlainValue>>) =>
    value === undefined ? undefined : parts(value);
  switch (kind) {
    case "entries":
      return whole(number(entries.times, "times"), (times) => ({ group: group("group") || undefined, times }));
    case "mix": {
      if (group("of") === group("to")) {
        refuse(`${id}-to`, "Choose another kind of placement than that which they would come to.");
        return undefined;
      }
      return whole(number(mix.share, "share"), (share) => ({ of: group("of"), to: group("to"), share }));
    }
    case "sooner":
      return whole(number(sooner.months, "months"), (months) => ({ of: group("of"), months }));
    case "placed":
      return whole(number(placed.share, "placed"), (share) => ({ name: group("price"), share }));
  }
}
