import { addDays, addMonths, calendarOf, type Day } from "@lac-analytics/core";
import {
  type CaseloadProjection,
  type CaseloadScenario,
  projectCaseload,
  readCareLeavers,
  readCaseloadScenario,
  type YoungPerson,
  youngPeopleOf,
} from "@lac-analytics/core/project";
import {
  farFromReport,
  type InternalSource,
  keptFor,
  type NotebookSource,
  type SourceFacts,
} from "@lac-analytics/notebook";

/** The scenario of that name, where it is about the time of the report and its list of care leavers is there. */
export function scenarioIn(facts: SourceFacts, name: string): CaseloadScenario | undefined {
  const scenario = anyScenarioIn(facts, name);
  return scenario === undefined || whyNot(facts, scenario) !== "" ? undefined : scenario;
}

/** Why scenarios that settings name are passed over; none where all can be used. */
export function passedOver(facts: SourceFacts): readonly string[] {
  return ["caseload", "caseload-compared"].flatMap((name) => {
    const scenario = anyScenarioIn(facts, name);
    const why = scenario === undefined ? "" : whyNot(facts, scenario);
    return why === "" ? [] : [why];
  });
}

function whyNot(facts: SourceFacts, scenario: CaseloadScenario): string {
  const { title, youngPeople } = scenario;
  const list = "counts" in youngPeople ? undefined : youngPeople.people.careLeavers;
  if (list !== undefined && facts.table(listOfPeople) === undefined)
    return `The scenario "${title}" is left out, as its list of care leavers, ${list}, was not given; name it in the settings too, under files, as ${listOfPeople}.`;
  return farFromReport(facts, scenario);
}

/** What settings call the list of care leavers of a scenario. */
const listOfPeople = "caseload-care-leavers";

function anyScenarioIn({ file: fileOf }: SourceFacts, name: string): CaseloadScenario | undefined {
  const file = fileOf(name);
  return file === undefined ? undefined : readCaseloadScenario(file.bytes, file.name);
}

/**
 * Where the settings name no scenario: the young people of the return from the month after the report on, and of posts,
 * target and money nothing, for nobody gave any.
 */
export function scenarioOfReturn(asAt: Day): CaseloadScenario {
  const { year, month } = calendarOf(addMonths(asAt, 1));
  const from = `${year}-${String(month).padStart(2, "0")}-01`;
  const text = `from: ${from}\nsimulations: 2000\nyoung_people: { people: { return: return } }`;
  return readCaseloadScenario(text, "The return alone");
}

/** The young people of the return and of the list, as known on the day before the first month. */
export function peopleOf(
  source: InternalSource,
  { youngPeople, from }: CaseloadScenario,
): readonly YoungPerson[] | undefined {
  if ("counts" in youngPeople) return undefined;
  const list = careLeaversOf(source, youngPeople.people);
  return youngPeopleOf(
    {
      care: youngPeople.people.return.length === 0 ? undefined : source.care,
      careLeavers: list === undefined ? undefined : readCareLeavers(list.bytes, list.name),
    },
    addDays(from, -1),
  );
}

/** The list of care leavers that a scenario names, if it does. */
function careLeaversOf(source: NotebookSource, { careLeavers }: { readonly careLeavers?: string | undefined }) {
  return careLeavers === undefined ? undefined : source.table(listOfPeople);
}

/**
 * A scenario projected, once as long as the files stay the same: an edit of one of them opens the return anew. In a
 * version for publication it is rounded so far that nobody is in it; undefined where it is of too few for that.
 */
export function projected(source: NotebookSource, scenario: CaseloadScenario): CaseloadProjection | undefined {
  const { youngPeople } = scenario;
  if (!source.internal) {
    return source.caseload(scenario, "counts" in youngPeople ? undefined : careLeaversOf(source, youngPeople.people));
  }
  return keptFor(source.care, JSON.stringify(scenario), () => {
    const people = peopleOf(source, scenario);
    return projectCaseload(scenario, people === undefined ? {} : { people });
  });
}
