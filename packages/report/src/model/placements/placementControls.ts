import { longDate } from "@lac-analytics/charts";
import { capitalised, isoFromDay } from "@lac-analytics/core";
import {
  type PlacementChange,
  type PlacementScenario,
  placementChangeFields,
  placementFields,
  placementPriceFields,
} from "@lac-analytics/core/project";
import { budgetControls, dateControl, riseControls } from "../datedControls.ts";
import type { ChoiceControl, ControlGroup, ModelControl, ModelEntries } from "../ModelControl.ts";
import { assumptionControls, numberControl, sliderFor } from "../numberControls.ts";
import { changeInWords } from "./changeInWords.ts";

/** The kinds of change that a reader can enter, by the key under which a scenario file has them. */
export const changeKinds = ["entries", "mix", "sooner", "placed"] as const;

export type ChangeKind = (typeof changeKinds)[number];

const kindLabels: Readonly<Record<ChangeKind, string>> = {
  entries: "More or fewer children come into care",
  mix: "Some come to another kind of placement",
  sooner: "Children leave care sooner",
  placed: "Another share of a group is at a price",
};

/** What is in the control of a change that the controls cannot hold, and so is kept or left out whole. */
export const keptChange = "kept";

/**
 * The controls of a scenario of placements, holding what it says. One change more can be entered than there are.
 *
 * @param entries what stands in them; what the scenario says without
 */
export function placementControls(scenario: PlacementScenario, entries?: ModelEntries): readonly ControlGroup[] {
  const { changes = [], prices = [], inflation, budget, title } = scenario;
  const rows = 1 + Math.max(changes.length, changesEntered(entries ?? {}));
  const priced: readonly ModelControl[] = [
    ...prices.flatMap(({ name, weekly, source, dated }, at) => {
      const likely = typeof weekly === "object" ? weekly.high : weekly;
      const said = [source ?? "", dated === undefined ? "" : longDate(isoFromDay(dated))].filter((part) => part !== "");
      return assumptionControls(
        {
          id: `price-${at + 1}`,
          field: placementPriceFields.weekly,
          label: name,
          hint: said.length === 0 ? "" : `Source: ${said.join(", ")}.`,
          step: 10,
          ...sliderFor(weekly, { minimum: 0, maximum: Math.max(1000, 2 * likely) }),
        },
        weekly,
      );
    }),
    ...riseControls("inflation", placementFields.inflation, inflation),
  ];
  return [
    {
      legend: "Name",
      controls: [
        {
          kind: "text",
          id: "title",
          label: placementFields.title.title,
          hint: "Stands beside it in tables and charts, and in the files that you download.",
          value: title,
        },
      ],
    },
    {
      legend: "What is otherwise",
      controls: Array.from({ length: rows }, (_, at) => changeControls(scenario, entries, at)).flat(),
    },
    ...(prices.length === 0
      ? []
      : [
          { legend: "Prices", controls: priced },
          { legend: "Budget", controls: budgetControls(placementFields.budget, budget) },
        ]),
  ];
}

/** How many changes have something in their first control, and those before the last of them. */
export function changesEntered(entries: ModelEntries): number {
  const entered = Object.entries(entries).flatMap(([id, text]) => {
    const change = /^change-(\d{1,3})$/.exec(id)?.[1];
    return change === undefined || text === "" ? [] : [Number(change)];
  });
  return Math.max(0, ...entered);
}

/** Which kind of change it is, where controls can hold it: numbers without ranges, of every age, to the end. */
export function enterableKind(change: PlacementChange | undefined): ChangeKind | undefined {
  if (change === undefined || change.until !== undefined) return undefined;
  const { entries, mix, sooner, placed } = change;
  if (entries !== undefined) {
    return typeof entries.times === "number" && entries.ages === undefined ? "entries" : undefined;
  }
  if (mix !== undefined) {
    return typeof mix.share === "number" && mix.now === undefined && mix.ages === undefined ? "mix" : undefined;
  }
  if (sooner !== undefined) {
    return typeof sooner.months === "number" && sooner.ages === undefined ? "sooner" : undefined;
  }
  return placed === undefined ? undefined : "placed";
}

function changeControls(
  scenario: PlacementScenario,
  entries: ModelEntries | undefined,
  at: number,
): readonly ModelControl[] {
  const change = scenario.changes?.[at];
  const own = enterableKind(change);
  const id = `change-${at + 1}`;
  const label = `Change ${at + 1}`;
  const choice = { kind: "choice", id, label, hint: "" } as const;
  if (change !== undefined && own === undefined) {
    const choices = [
      { value: keptChange, label: capitalised(changeInWords(change)) },
      { value: "", label: "Left out" },
    ];
    return [{ ...choice, value: keptChange, choices }];
  }
  const kinds = changeKinds.filter(
    (kind) => kind !== "placed" || own === "placed" || (scenario.prices ?? []).length > 1,
  );
  const first: ChoiceControl = {
    ...choice,
    value: own ?? "",
    choices: [{ value: "", label: "No change" }, ...kinds.map((kind) => ({ value: kind, label: kindLabels[kind] }))],
  };
  const chosen = kinds.find((kind) => kind === (entries === undefined ? own : entries[id]));
  if (chosen === undefined) return [first];
  const begins = dateControl(scenario, `${id}-from`, `${label}: from`, "From the first month", change?.from);
  return [first, ...detailControls(scenario, chosen, id, label, chosen === own ? change : undefined), begins];
}

function detailControls(
  { groups, prices = [] }: PlacementScenario,
  kind: ChangeKind,
  id: string,
  label: string,
  change: PlacementChange | undefined,
): readonly ModelControl[] {
  const { entries, mix, sooner, placed } = placementChangeFields;
  const names = groups.map(({ name }) => name);
  const pick = (end: string, what: string, known: readonly string[], value: string | undefined, all?: string) => ({
    kind: "choice" as const,
    id: `${id}-${end}`,
    label: `${label}: ${what}`,
    hint: "",
    value: value ?? (all === undefined ? (known[0] ?? "") : ""),
    choices: [
      ...(all === undefined ? [] : [{ value: "", label: all }]),
      ...known.map((name) => ({ value: name, label: capitalised(name) })),
    ],
  });
  const number = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);
  const percent = { step: 1, slider: { minimum: 0, maximum: 100 } };
  switch (kind) {
    case "entries":
      return [
        pick("group", "into", names, change?.entries?.group, "All placements"),
        numberControl(
          {
            id: `${id}-times`,
            field: entries.times,
            label: `${label}: children who come`,
            step: 1,
            slider: { minimum: 0, maximum: 200 },
          },
          number(change?.entries?.times) ?? 1,
        ),
      ];
    case "mix":
      return [
        pick("of", "of those who would come to", names, change?.mix?.of ?? names[1]),
        pick("to", "these come instead to", names, change?.mix?.to),
        numberControl(
          { id: `${id}-share`, field: mix.share, label: `${label}: ${mix.share.title.toLowerCase()}`, ...percent },
          number(change?.mix?.share) ?? 0,
        ),
      ];
    case "sooner":
      return [
        pick("of", "those who leave from", names, change?.sooner?.of),
        numberControl(
          {
            id: `${id}-months`,
            field: sooner.months,
            label: `${label}: ${sooner.months.title.toLowerCase()}, on average`,
            step: 0.5,
            slider: { minimum: 0, maximum: 12 },
          },
          number(change?.sooner?.months) ?? 1,
        ),
      ];
    case "placed": {
      const priceNames = prices.map(({ name }) => name);
      return [
        pick("price", "price", priceNames, change?.placed?.name),
        numberControl(
          {
            id: `${id}-placed`,
            field: placed.share,
            label: `${label}: ${placed.share.title.toLowerCase()}`,
            ...percent,
          },
          change?.placed?.share,
        ),
      ];
    }
  }
}
