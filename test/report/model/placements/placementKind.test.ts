import { InputError } from "@lac-analytics/core";
import {
  type PlacementScenario,
  placementInputs,
  placementScenarioText,
  projectPlacements,
  readPlacementScenario,
} from "@lac-analytics/core/project";
import { placementModel } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { firstEntries } from "../../../../packages/report/src/model/firstEntries.ts";
import { placementKind } from "../../../../packages/report/src/model/placements/placementKind.ts";
import {
  addressOf,
  enteredScenarios,
  firstScenarios,
  notOfFile,
  scenariosIn,
  withEntries,
  withOpened,
} from "../../../../packages/report/src/model/readerScenarios.ts";
import { placementScenario, smallReturn } from "../../../core/project/placements/placementCase.ts";

const prices = [
  { name: "own", weekly: 700, group: "fostering", source: "Outturn" },
  { name: "home", weekly: { low: 3500, likely: 4000, high: 5000 }, group: "residential" },
  { name: "agency", weekly: 900, codes: ["U4/PR4"] },
];
const care = await smallReturn();
const kindOf = (keys: Readonly<Record<string, unknown>> = {}) => {
  const scenario = placementScenario({ title: "As it is", prices, ...keys });
  return placementKind(placementModel(scenario, placementInputs(care, scenario)), "A council");
};

function entered(keys: Readonly<Record<string, unknown>>, entries: Readonly<Record<string, string>> = {}) {
  const kind = kindOf(keys);
  const changed = { ...firstEntries(kind, kind.own), ...entries };
  // what a control that has just come holds at first is entered too, as in the form
  const all = kind.controls(kind.own, changed).flatMap(({ controls }) => controls);
  return kind.entered(kind.own, { ...Object.fromEntries(all.map(({ id, value }) => [id, value])), ...changed });
}

const changesOf = (scenario: PlacementScenario | undefined) =>
  scenario?.changes?.map((change) => JSON.parse(JSON.stringify(change)));

describe("placementKind", () => {
  it.each([
    {},
    { prices: null },
    { inflation: 0.02, budget: 1_000_000 },
    { inflation: { "2019-10-01": { low: 0, high: 0.03 } }, budget: { "2019-04-01": 1_000_000 } },
    {
      changes: [
        { entries: { times: 0.9 } },
        { mix: { of: "residential", to: "fostering", share: 0.25 }, from: "2019-06-01" },
      ],
    },
    {
      prices: [{ name: "agency", weekly: 900, codes: ["U4/PR4"] }],
      changes: [{ placed: { name: "agency", share: 0.3 } }],
    },
    { changes: [{ sooner: { of: "fostering", months: 1 } }, { placed: { name: "agency", share: 0.3 } }] },
    {
      changes: [
        { entries: { add: 20 }, until: "2019-09-01" },
        { rate: { of: "fostering", to: "left care", times: 2 } },
      ],
    },
  ])("gives the report's own scenario where nothing is changed: %j", (keys) => {
    const { scenario, faults } = entered(keys);
    expect(faults).toEqual([]);
    expect(scenario).toEqual(kindOf(keys).own);
  });

  it("gives what was entered, as a file of it says", () => {
    const { scenario } = entered(
      {},
      {
        title: "Fewer in homes",
        "change-1": "mix",
        "change-1-of": "residential",
        "change-1-to": "fostering",
        "change-1-share": "25",
        "change-1-from": "2019-06-01",
        "change-2": "sooner",
        "change-2-months": "1.5",
        "price-1": "750.5",
        inflation: "3",
        budget: "0",
      },
    );
    expect(scenario).toMatchObject({ title: "Fewer in homes", inflation: 0.03, budget: 0 });
    expect(scenario?.prices?.[0]).toMatchObject({ weekly: 750.5, source: "Outturn" });
    expect(changesOf(scenario)).toEqual([
      {
        mix: { of: "residential", to: "fostering", share: 0.25 },
        from: scenario === undefined ? 0 : scenario.from + 61,
      },
      { sooner: { of: "fostering", months: 1.5 } },
    ]);
    if (scenario === undefined) throw new Error("refused");
    expect(readPlacementScenario(placementScenarioText(scenario), "a.yaml")).toEqual(scenario);
  });

  it("keeps a change that its controls cannot hold, or leaves it out whole", () => {
    const changes = [{ entries: { add: 20 }, until: "2019-09-01" }];
    expect(entered({ changes }, { "change-1": "" }).scenario?.changes).toBeUndefined();
    expect(entered({ changes }).scenario?.changes).toHaveLength(1);
  });

  it("takes a budget that is left blank for no budget, and not for one of nought", () => {
    expect(entered({ budget: 1_000_000 }, { budget: "" }).scenario?.budget).toBeUndefined();
  });

  it.each([
    ["budget", "-1", /^Give a number from 0/],
    ["budget", "not a number", /^Give a number from 0/],
    ["price-1", "", /^Give a price/],
    ["price-1", "2000000", /^Give a number from 0 to 1,000,000/],
    ["price-2-low", "4500", /^Give both the lowest and the highest/],
    ["title", "", /^Give the scenario a name/],
  ])("says what is wrong with %s %j, and gives no scenario", (id, text, fault) => {
    const { scenario, faults } = entered({}, { [id]: text });
    expect(scenario).toBeUndefined();
    expect(faults).toEqual(
      [{ id, fault: expect.stringMatching(fault) }].map((each) => ({
        ...each,
        id: id === "price-2-low" ? "price-2-high" : id,
      })),
    );
  });

  it.each([
    [{ "change-1": "mix", "change-1-of": "fostering", "change-1-to": "fostering" }, "change-1-to"],
    [{ "change-1": "mix", "change-1-share": "101" }, "change-1-share"],
    [{ "change-1": "sooner", "change-1-months": "" }, "change-1-months"],
  ])("says what is wrong with the change %j", (entries, id) => {
    const { scenario, faults } = entered({}, entries);
    expect(scenario).toBeUndefined();
    expect(faults.map((fault) => fault.id)).toContain(id);
  });

  it("projects from the counts in the page what the return itself gives, and writes what the command does", () => {
    const kind = kindOf({ budget: 1_000_000, months: 14 });
    const handedOn = JSON.parse(JSON.stringify(placementModel(kind.own, placementInputs(care, kind.own))));
    const page = placementKind(handedOn, "A council");
    const [ofPage, ofReturn] = [page.project(kind.own), projectPlacements(care, kind.own)];
    for (const by of ["month", "year"] as const) expect(page.csv([ofPage], by)).toBe(kind.csv([ofReturn], by));
  });

  it("hands on no date of birth", () => {
    // those of the return are 15 June 2006: day 13,314 after 1 January 1970
    const text = JSON.stringify(placementModel(kindOf().own, placementInputs(care, kindOf().own)));
    expect(text).not.toMatch(/2006|13314/);
    // 40 children of 12 years and nine completed months
    expect(placementInputs(care, kindOf().own).children).toEqual([{ group: 0, age: 153, children: 40 }]);
  });

  it("says what a scenario comes to beside the report's and the budget", () => {
    const kind = kindOf({
      prices: [{ name: "own", weekly: 700, group: "fostering" }],
      changes: [
        { entries: { times: 0 } },
        { rate: { of: "fostering", to: "left care", times: 0 } },
        { rate: { of: "fostering", to: "residential", times: 0 } },
      ],
    });
    const own = kind.project(kind.own);
    const dearer = kind.project({
      ...kind.own,
      title: "Dearer",
      prices: [{ ...(kind.own.prices?.[0] as NonNullable<PlacementScenario["prices"]>[number]), weekly: 770 }],
      budget: 1_464_000,
    });
    const { finding, tables, charts } = kind.results({ own, readers: [dearer], shown: dearer });
    // 40 children for 366 days: at £700 a week £1,464,000, at £770 a tenth more
    expect(finding[1]).toMatch(
      /^Over 12 months placements cost £1.6 million: .* in 80 of 100 futures\. That is £146,000 over the budget/,
    );
    expect(finding[2]).toMatch(/^It costs £146,000 more than the report's scenario: /);
    expect(finding[3]).toBe(
      "For the budget to hold, every price must be 9.1% lower or four children fewer must be looked after at any time, in the same mix of placements.",
    );
    expect(tables.comparison?.rows).toContainEqual(["Cost in all", "£1,464,000", "£1,610,400"]);
    expect(tables.comparison?.rows).toContainEqual(["Left of the budget", "", "-£146,400"]);
    const [, cost, why] = charts();
    expect(cost?.title).toContain("over the budget");
    expect(why?.table.rows).toEqual([
      ["Report's scenario", 1_464_000],
      ["Price of fostering", 146_400],
      ["Dearer", 1_610_400],
    ]);
    expect(kind.results({ own, readers: [own], shown: own }).charts()[2]).toBeUndefined();
  });

  it("opens a file with the page's own days, ages and groups, and refuses what it cannot project", () => {
    const kind = kindOf();
    const file = placementScenario({
      title: "Theirs",
      months: 60,
      seed: 9,
      prices,
      changes: [{ entries: { times: 1.2 } }],
    });
    expect(kind.opened(file)).toMatchObject({ title: "Theirs", months: 12, seed: 1, changes: file.changes });
    expect(notOfFile(file, kind)).toBe("Theirs is shown with what the report has for: months and seed.");
    expect(notOfFile(kind.own, kind)).toBe("");
    const back = scenariosIn(addressOf(withOpened(firstScenarios(kind), file, kind), kind), kind);
    expect(enteredScenarios(back, kind).at(-1)?.scenario).toEqual(kind.opened(file));
    const other = placementScenario({
      groups: [{ name: "homes", codes: ["K2"] }],
      changes: [{ entries: { group: "homes", times: 2 } }],
    });
    expect(() => kind.opened(other)).toThrow(InputError);
    expect(() => kind.opened(placementScenario({ compatible_with: "cs-demand-model" }))).toThrow(InputError);
  });

  it.each([
    ["change-1=mix&change-1-of=residential&change-1-to=nowhere&change-1-share=25", { mix: { to: "fostering" } }],
    ["change-1=entries&change-1-times=110&change-1-from=x", { entries: { times: 1.1 }, from: undefined }],
    ["change-1=kept", undefined],
    ["change-1=anything", undefined],
  ])("takes no choice from an address that a control does not have: %s", (scenario, change) => {
    const kind = kindOf();
    const [first] = enteredScenarios(scenariosIn(new URLSearchParams({ scenario }).toString(), kind), kind);
    expect(first?.faults).toEqual([]);
    if (change === undefined) expect(first?.scenario?.changes).toBeUndefined();
    else expect(first?.scenario?.changes).toMatchObject([change]);
  });

  it("keeps changes in the address", () => {
    const kind = kindOf();
    const first = firstScenarios(kind);
    const changed = withEntries(first, {
      ...first.all[0].entries,
      "change-1": "entries",
      "change-1-times": "110",
      "change-1-group": "",
      "change-1-from": "",
    });
    expect(enteredScenarios(scenariosIn(addressOf(changed, kind), kind), kind)).toEqual(
      enteredScenarios(changed, kind),
    );
    expect(enteredScenarios(changed, kind)[0]?.scenario?.changes?.[0]?.entries?.times).toBe(1.1);
  });
});
