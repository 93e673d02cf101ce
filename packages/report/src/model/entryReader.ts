import { InputError, isoFromDay } from "@lac-analytics/core";
import { type AtDay, type Field, type PlainValue, plainNode } from "@lac-analytics/core/project";
import type { ControlGroup, ModelControl, ModelEntries } from "./ModelControl.ts";
import type { EntryFault } from "./ScenarioKind.ts";

/** Reads what stands in controls by the rules of the keys of a scenario, and keeps what is wrong with it. */
export interface EntryReader {
  readonly faults: readonly EntryFault[];
  readonly refuse: (id: string, fault: string) => void;
  readonly has: (id: string) => boolean;
  readonly textIn: (id: string) => string;
  /** what a key's rule gives; where it refuses, nothing, and the fault is said at the control */
  readonly read: <T>(field: Field<T>, written: PlainValue, id: string, fault: string) => T | undefined;
  /** the number in a control, in the unit of the scenario; it is read alone, so that its fault is said beside it */
  readonly numberIn: (field: Field<unknown>, id: string) => number | undefined;
  readonly numberOf: <T>(field: Field<T>, id: string) => T | undefined;
  /** a number, or a range where its ends are given */
  readonly rangeOf: <T>(field: Field<T>, id: string) => T | undefined;
  /** ranges that hold once, or, where they did, each from one of several dates */
  readonly datedRangeOf: <T>(field: Field<T>, id: string, base: unknown) => T | undefined;
  /** numbers that hold once, or, where they did, each from one of several dates, of which some may be blank */
  readonly datedNumberOf: <T>(field: Field<T>, id: string, base: unknown) => T | undefined;
}

const rangeFault =
  "Give both the lowest and the highest, or neither: the lowest below the highest, and the likeliest between the two.";

/** A reader of what stands in these controls. */
export function entryReader(groups: readonly ControlGroup[], entries: ModelEntries): EntryReader {
  const controls = new Map<string, ModelControl>(
    groups.flatMap((group) => group.controls.map((control) => [control.id, control])),
  );
  const faults: EntryFault[] = [];
  const textIn = (id: string): string => (entries[id] ?? "").trim();
  const read = <T>(field: Field<T>, written: PlainValue, id: string, fault: string): T | undefined => {
    if (written === undefined) return field.absent;
    try {
      return field.rule.read(plainNode(written), { file: id, path: id });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      if (!faults.some((known) => known.id.startsWith(id.replace(/-(?:low|high)$/, "")))) faults.push({ id, fault });
      return undefined;
    }
  };
  const numberIn = (field: Field<unknown>, id: string): number | undefined => {
    const control = controls.get(id);
    if (control?.kind !== "number" || textIn(id) === "") return undefined;
    const written = Number(textIn(id)) / control.scale;
    read(field, written, id, `Give ${control.asks}, or leave it blank.`);
    return written;
  };
  const rangeIn = (field: Field<unknown>, id: string): PlainValue => {
    const [likely, low, high] = ["", "-low", "-high"].map((end) => numberIn(field, `${id}${end}`));
    return low === undefined && high === undefined ? likely : { low, likely, high };
  };
  const rangeOf = <T>(field: Field<T>, id: string): T | undefined =>
    read(field, rangeIn(field, id), textIn(`${id}-low`) === "" ? `${id}-low` : `${id}-high`, rangeFault);
  const numberOf = <T>(field: Field<T>, id: string): T | undefined => read(field, numberIn(field, id), id, "");
  /** What is told for each of several dates, read together. */
  const byDate = <T>(
    field: Field<T>,
    id: string,
    base: readonly AtDay<unknown>[],
    writtenIn: (id: string) => PlainValue,
  ): T | undefined => {
    const days = base.map(({ day }) => isoFromDay(day));
    const written = Object.fromEntries(days.map((day) => [day, writtenIn(`${id}-${day}`)]));
    const given = Object.values(written).some((value) => value !== undefined && value !== null);
    return read(field, given ? written : undefined, `${id}-${days[0]}`, rangeFault);
  };
  return {
    faults,
    refuse: (id, fault) => void faults.push({ id, fault }),
    has: (id) => controls.has(id),
    textIn,
    read,
    numberIn,
    numberOf,
    rangeOf,
    datedRangeOf: (field, id, base) =>
      isByDate(base) ? byDate(field, id, base, (each) => rangeIn(field, each)) : rangeOf(field, id),
    datedNumberOf: (field, id, base) =>
      isByDate(base) ? byDate(field, id, base, (each) => numberIn(field, each) ?? null) : numberOf(field, id),
  };
}

/** Whether something is told for each of several dates. */
export function isByDate<T>(value: unknown): value is readonly AtDay<T>[] {
  return Array.isArray(value);
}
