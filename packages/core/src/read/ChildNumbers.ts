/** The children of a return by numbers, in the order in which their identifiers come. */
export interface ChildNumbers {
  /** the number of an identifier, a new one where it has none */
  readonly of: (id: string) => number;
  readonly idAt: (number: number) => string | undefined;
}
