import { type AdoptionDays, adoptionDays } from "../../cohort/adoptionDays.ts";
import { adoptionEpisodes, adoptionsDuring } from "../../cohort/adoptionsDuring.ts";
import { oncePerReturn } from "../../cohort/oncePerReturn.ts";
import { type Day, noDay } from "../../return/Day.ts";
import type { Return } from "../../return/Return.ts";
import type { MeasureSource } from "../Measure.ts";
import type { Member } from "../Member.ts";

/**
 * The children adopted in the period, each with an amount and, where asked, an outcome. One without an amount is left
 * out for the reason given. An adoption is looked at once, however many periods it is in.
 */
export function adoptionMembers(
  amountOf: (adoption: AdoptionDays) => number | undefined,
  reason: string,
  outcomeOf?: (adoption: AdoptionDays) => string,
): (source: MeasureSource) => readonly Member[] {
  const everyMember = oncePerReturn((care): readonly (Member | undefined)[] => {
    const daysAt = daysReader(care);
    return Array.from(adoptionEpisodes(care), (episode, place) => {
      const days = daysAt(place);
      const amount = amountOf(days);
      if (amount === undefined) return undefined;
      const member = { child: care.Episodes.child[episode] ?? 0, episode, day: days.adopted, amount };
      return outcomeOf === undefined ? member : { ...member, outcome: outcomeOf(days) };
    });
  });
  return ({ care, period, leaveOut }) => {
    const every = everyMember(care);
    const members: Member[] = [];
    for (const place of adoptionsDuring(care, period.from, period.to)) {
      const member = every[place];
      if (member !== undefined) members.push(member);
      else if (leaveOut !== undefined) {
        const row = adoptionEpisodes(care)[place] ?? 0;
        leaveOut({ child: care.Episodes.child[row] ?? 0, file: "Episodes", row, reason });
      }
    }
    return members;
  };
}

/** The days of one adoption after another, in one object for them all, which looks at columns that are asked for alone. */
function daysReader(care: Return): (place: number) => AdoptionDays {
  let place = 0;
  const on = (name: keyof AdoptionDays): Day => adoptionDays(care, name)[place] ?? noDay;
  const days: AdoptionDays = {
    get entered() {
      return on("entered");
    },
    get decided() {
      return on("decided");
    },
    get firstOrdered() {
      return on("firstOrdered");
    },
    get lastOrdered() {
      return on("lastOrdered");
    },
    get matched() {
      return on("matched");
    },
    get movedIn() {
      return on("movedIn");
    },
    get cameToAdopters() {
      return on("cameToAdopters");
    },
    get adopted() {
      return on("adopted");
    },
  };
  return (at) => {
    place = at;
    return days;
  };
}
