/** Numbers and by how much each would be another, while every sum still held. */
export type Move = ReadonlyMap<number, number>;

/** A move to be completed: on top of one that is complete, and of which nothing is taken back. */
export interface BegunMove {
  readonly by: Move;
  readonly onTopOf: Move;
}
