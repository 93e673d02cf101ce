import { type Day, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { codeTest } from "./codeTest.ts";
import { endsOfCare } from "./endsOfCare.ts";
import { oncePerReturn } from "./oncePerReturn.ts";

/** The ends of care by adoption (E11, E12), in order of child and start: their places among all ends of care. */
const placesAmongEnds: (care: Return) => Int32Array = oncePerReturn((care) => {
  const isAdopted = codeTest(care.Episodes.columns.REC, ["E11", "E12"]);
  const ends = endsOfCare(care);
  return Int32Array.from(ends.keys()).filter((place) => isAdopted(ends[place] ?? -1));
});

/** The episode with which each adoption of the return ended care, in order of child and start. */
export const adoptionEpisodes: (care: Return) => Int32Array = oncePerReturn((care) => {
  const ends = endsOfCare(care);
  return placesAmongEnds(care).map((place) => ends[place] ?? -1);
});

/**
 * The adoptions of a period, one a child, as places among `adoptionEpisodes`: last ends of care for reason E11 or E12. As
 * windows overlap, most adoptions are in many of them, and what is known of each is found again by its place.
 */
export const adoptionsDuring: (care: Return, from: Day, to: Day) => Int32Array = oncePerReturn(
  (care: Return, from: Day, to: Day) => {
    const { child, columns } = care.Episodes;
    const ends = endsOfCare(care);
    const places = placesAmongEnds(care);
    const episodes = adoptionEpisodes(care);
    const endsAgain = (place: number): boolean => {
      const whose = child[ends[place] ?? -1];
      for (let later = place + 1; later < ends.length && child[ends[later] ?? -1] === whose; later += 1) {
        const ended = columns.DEC[ends[later] ?? -1] ?? noDay;
        if (ended >= from && ended <= to) return true;
      }
      return false;
    };
    const found = new Int32Array(places.length);
    let count = 0;
    for (let at = 0; at < places.length; at += 1) {
      const day = columns.DEC[episodes[at] ?? -1] ?? noDay;
      if (day < from || day > to || endsAgain(places[at] ?? -1)) continue;
      found[count] = at;
      count += 1;
    }
    return found.slice(0, count);
  },
);
