import { type CaseloadScenario, projectCaseload } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import {
  addressOf,
  enteredScenarios,
  firstScenarios,
  type ReaderScenarios,
  scenariosIn,
  shownOf,
  withCopy,
  withEntries,
  withOpened,
  withoutShown,
} from "../../../packages/report/src/model/readerScenarios.ts";
import { exampleScenario, kindOf } from "./exampleModel.ts";

const own = exampleScenario({ simulations: 2000 });
const kind = kindOf(own);

function changed<S>(scenarios: ReaderScenarios<S>, entries: Readonly<Record<string, string>>): ReaderScenarios<S> {
  return withEntries(scenarios, { ...shownOf(scenarios).entries, ...entries });
}

const titles = ({ all }: ReaderScenarios<CaseloadScenario>) => all.map(({ entries }) => entries.title);

describe("a reader's scenarios", () => {
  it("begin as the report's, and come back to it when the last is removed", () => {
    const first = firstScenarios(kind);
    expect(enteredScenarios(first, kind)[0]?.scenario).toEqual({ ...own, title: "The report's: what if" });
    expect(withoutShown(changed(first, { advisers: "9" }), kind)).toEqual(first);
  });

  it("are copied under names of their own, and changed one by one", () => {
    const copies = changed(withCopy(withCopy(firstScenarios(kind))), { advisers: "9" });
    expect(titles(copies)).toEqual(["The report's: what if", "The report's: what if (2)", "The report's: what if (3)"]);
    expect(enteredScenarios(copies, kind).map(({ scenario }) => scenario?.advisers)).toEqual([7, 7, 9]);
    expect(titles(withoutShown({ ...copies, shown: 1 }, kind))).toEqual([
      "The report's: what if",
      "The report's: what if (3)",
    ]);
  });

  it("may not bear one name, since files and tables tell them apart by it", () => {
    const twice = changed(withCopy(firstScenarios(kind)), { title: "The report's: what if" });
    expect(enteredScenarios(twice, kind).map(({ faults }) => faults.map(({ id }) => id))).toEqual([[], ["title"]]);
  });

  it("stand in the address with what differs from the report's, and come back from it", () => {
    expect(addressOf(firstScenarios(kind), kind)).toBe("");
    const two = changed(withCopy(changed(firstScenarios(kind), { title: "A & b = c", payAward: "" })), {
      title: "#2%",
      "advisers-1-from": "2019-10-01",
      "advisers-1": "9",
      "advisers-2-from": "2020-04-01",
      "advisers-2": "12",
    });
    const back = scenariosIn(addressOf(two, kind), kind);
    expect(back.shown).toBe(1);
    expect(enteredScenarios(back, kind)).toEqual(enteredScenarios(two, kind));
  });

  it("keep a file that was opened in the address, with its own young people", () => {
    const file = exampleScenario({
      simulations: 2000,
      title: "Theirs",
      young_people: { counts: { "2019-03-31": 162 } },
      advisers: 8,
    });
    const opened = withOpened(firstScenarios(kind), file, kind);
    const back = scenariosIn(addressOf(opened, kind), kind);
    const [, entered] = enteredScenarios(back, kind);
    expect(entered?.scenario).toEqual(file);
    expect(projectCaseload(entered?.scenario ?? own).months[0]?.caseload?.expected).toBe(162 / 8);
  });

  it("take the report's young people for a file that names people, whom a page does not hold", () => {
    const file = exampleScenario({
      simulations: 2000,
      title: "Theirs",
      young_people: { people: { return: "r" } },
      advisers: 8,
    });
    const [, entered] = enteredScenarios(withOpened(firstScenarios(kind), file, kind), kind);
    expect(entered?.scenario).toMatchObject({ title: "Theirs", advisers: 8, youngPeople: own.youngPeople });
  });

  it.each(["shown=7", "nothing=1", "scenario=file%3Dno%2Bscenario", "%%%"])(
    "pass over what means nothing in an address: %s",
    (address) => {
      expect(scenariosIn(address, kind)).toEqual(firstScenarios(kind));
    },
  );

  it("hold an address to the rules of a file, and to known controls", () => {
    const [entered] = enteredScenarios(scenariosIn("scenario=advisers%3D-4%26other%3D1", kind), kind);
    expect(entered?.faults.map(({ id }) => id)).toEqual(["advisers"]);
    expect(Object.keys(scenariosIn("scenario=other%3D1", kind).all[0].entries)).not.toContain("other");
  });
});
