import { dayNumber, ukDate } from "./calendar.ts";
import type { Child } from "./careHistory.ts";
import type { Rows } from "./csvText.ts";
import type { RandomStream } from "./randomStream.ts";

/** Previous permanence is asked of children who started to be looked after from this day. */
const ASKED_FROM: number = dayNumber("2016-04-01");

/** The PrevPerm file: whether a child who starts had been adopted or under a guardianship or arrangements order. */
export const previousPermanenceRows = (stream: RandomStream, children: readonly Child[]): Rows =>
  children.flatMap((child) => {
    const start = child.periods.at(-1)?.start ?? 0;
    if (start < ASKED_FROM) return [];
    const own = stream.fork(child.id);
    const birth = ukDate(child.birth);
    const old = start - child.birth > 1500 && !child.asylumSeeking;
    const order = old
      ? own.weighted([
          ["Z1", 91],
          ["P1", 3],
          ["P2", 4],
          ["P3", 2],
        ])
      : "Z1";
    if (order === "Z1") return [[child.id, birth, "Z1", "", ""]];
    const day = ukDate(own.between(child.birth + 400, start - 200));
    const known = own.weighted([
      [day, 80],
      [`zz${day.slice(2)}`, 12],
      [`zz/zz${day.slice(5)}`, 8],
    ]);
    return [
      [
        child.id,
        birth,
        order,
        own.weighted([
          ["823", 70],
          ["821", 8],
          ["919", 8],
          ["826", 7],
          ["310", 7],
        ]),
        known,
      ],
    ];
  });
