/** Some of the places from nought on, and by how much each has changed; cleared at once, however many there are. */
export interface Changes {
  readonly clear: () => void;
  readonly add: (place: number, by: number) => void;
  readonly has: (place: number) => boolean;
  /** nought for a place that is not among them */
  readonly of: (place: number) => number;
}

/** @param places how many there are */
export function changesOf(places: number): Changes {
  const changedIn = new Uint32Array(places);
  const changes = new Float64Array(places);
  let round = 1;
  return {
    clear: () => {
      round += 1;
    },
    add: (place, by) => {
      changes[place] = changedIn[place] === round ? (changes[place] ?? 0) + by : by;
      changedIn[place] = round;
    },
    has: (place) => changedIn[place] === round,
    of: (place) => (changedIn[place] === round ? (changes[place] ?? 0) : 0),
  };
}
