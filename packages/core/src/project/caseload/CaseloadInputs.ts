import type { YoungPerson } from "./YoungPerson.ts";

export interface CaseloadInputs {
  /** whom the scenario's files name, as `youngPeopleOf` gives them for the day before its first month */
  readonly people?: readonly YoungPerson[];
}
