import { projectCaseload } from "@lac-analytics/core/project";
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
import { exampleScenario } from "./exampleModel.ts";

const own = exampleScenario();

function changed(scenarios: ReaderScenarios, entries: Readonly<Record<string, string>>): ReaderScenarios {
  return withEntries(scenarios, { ...shownOf(scenarios).entries, ...entries });
}

const titles = ({ all }: ReaderScenarios) => all.map(({ entries }) => entries.title);

describe("a reader's scenarios", () => {
  it("begin as the report's, and come back to it when the last is removed", () => {
    const first = firstScenarios(own);
    expect(enteredScenarios(first)[0]?.scenario).toEqual({ ...own, title: "The report's: what if" });
    expect(withoutShown(changed(first, { advisers: "9" }), own)).toEqual(first);
  });

  it("are copied under names of their own, and changed one by one", () => {
    const copies = changed(withCopy(withCopy(firstScenarios(own))), { advisers: "9" });
    expect(titles(copies)).toEqual(["The report's: what if", "The report's: what if (2)", "The report's: what if (3)"]);
    expect(enteredScenarios(copies).map(({ scenario }) => scenario?.advisers)).toEqual([7, 7, 9]);
    expect(titles(withoutShown({ ...copies, shown: 1 }, own))).toEqual([
      "The report's: what if",
      "The report's: what if (3)",
    ]);
  });

  it("may not bear one name, since files and tables tell them apart by it", () => {
    const twice = changed(withCopy(firstScenarios(own)), { title: "The report's: what if" });
    expect(enteredScenarios(twice).map(({ faults }) => faults.map(({ id }) => id))).toEqual([[], ["title"]]);
  });

  it("stand in the address with what differs from the report's, and come back from it", () => {
    expect(addressOf(firstScenarios(own), own)).toBe("");
    const two = changed(withCopy(changed(firstScenarios(own), { title: "A & b = c", payAward: "" })), {
      title: "#2%",
      "advisers-1-from": "2019-10-01",
      "advisers-1": "9",
      "advisers-2-from": "2020-04-01",
      "advisers-2": "12",
    });
    const back = scenariosIn(addressOf(two, own), own);
    expect(back.shown).toBe(1);
    expect(enteredScenarios(back)).toEqual(enteredScenarios(two));
  });

  it("keep a file that was opened in the address, with its own young people", () => {
    const file = exampleScenario({ title: "Theirs", young_people: { counts: { "2019-03-31": 162 } }, advisers: 8 });
    const opened = withOpened(firstScenarios(own), file, own);
    const back = scenariosIn(addressOf(opened, own), own);
    const [, entered] = enteredScenarios(back);
    expect(entered?.scenario).toEqual(file);
    expect(projectCaseload(entered?.scenario ?? own).months[0]?.caseload?.expected).toBe(162 / 8);
  });

  it("take the report's young people for a file that names people, whom a page does not hold", () => {
    const file = exampleScenario({ title: "Theirs", young_people: { people: { return: "r" } }, advisers: 8 });
    const [, entered] = enteredScenarios(withOpened(firstScenarios(own), file, own));
    expect(entered?.scenario).toMatchObject({ title: "Theirs", advisers: 8, youngPeople: own.youngPeople });
  });

  it.each(["shown=7", "nothing=1", "scenario=file%3Dno%2Bscenario", "%%%"])(
    "pass over what means nothing in an address: %s",
    (address) => {
      expect(scenariosIn(address, own)).toEqual(firstScenarios(own));
    },
  );

  it("hold an address to the rules of a file, and to known controls", () => {
    const [entered] = enteredScenarios(scenariosIn("scenario=advisers%3D-4%26other%3D1", own));
    expect(entered?.faults.map(({ id }) => id)).toEqual(["advisers"]);
    expect(Object.keys(scenariosIn("scenario=other%3D1", own).all[0].entries)).not.toContain("other");
  });
});
