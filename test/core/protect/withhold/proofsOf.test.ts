import { beforeEach, describe, expect, it } from "vitest";
import { countSystem } from "../../../../packages/core/src/protect/withhold/CountSystem.ts";
import type { Move } from "../../../../packages/core/src/protect/withhold/Move.ts";
import { type Proofs, proofsOf } from "../../../../packages/core/src/protect/withhold/proofsOf.ts";
import { count, row } from "./countTable.ts";

const more: Move = new Map([
  [1, 2],
  [2, -2],
]);
const fewer: Move = new Map([
  [1, -1],
  [3, 1],
]);
const none: Move = new Map();

describe("proofsOf", () => {
  let proofs: Proofs;
  beforeEach(() => {
    proofs = proofsOf(countSystem(row(count(3), count(8), count(20)), 5));
  });

  it("has every number at what it is before a move is found", () => {
    expect([0, 1, 2, 3].map(proofs.widthOf)).toEqual([0, 0, 0, 0]);
    expect(proofs.widerBy(1, 1)).toEqual([
      { by: new Map([[1, 1]]), onTopOf: none },
      { by: new Map([[1, -1]]), onTopOf: none },
    ]);
  });

  it("knows how far apart the moves let a number lie: 3 is 2 to 5", () => {
    proofs.add({ move: more, of: undefined });
    proofs.add({ move: fewer, of: undefined });
    expect([0, 1, 2, 3].map(proofs.widthOf)).toEqual([0, 3, 2, 1]);
  });

  it("goes on from the move by which a number is greatest, and from that by which it is least", () => {
    proofs.add({ move: more, of: undefined });
    proofs.add({ move: fewer, of: undefined });
    expect(proofs.widerBy(1, 1)).toEqual([
      { by: new Map([[1, 1]]), onTopOf: more },
      { by: new Map([[1, -1]]), onTopOf: fewer },
    ]);
  });

  it("begins none by which a number were fewer than it can be: from 2 down to 1, and no further", () => {
    proofs.add({ move: fewer, of: undefined });
    expect(proofs.widerBy(1, 1)).toHaveLength(2);
    expect(proofs.widerBy(1, 2)).toEqual([{ by: new Map([[1, 2]]), onTopOf: none }]);
  });

  it("drops the moves of a number, and tells what they completed and who has fewer values without them", () => {
    proofs.add({ move: more, of: fewer });
    proofs.add({ move: fewer, of: undefined });
    expect(proofs.without(2)).toEqual({ begun: [fewer], narrowed: [1] });
    expect(proofs.all()).toEqual([{ move: fewer, of: undefined }]);
    expect([1, 2, 3].map(proofs.widthOf)).toEqual([1, 0, 1]);
  });

  it("has again what there was before", () => {
    proofs.add({ move: more, of: undefined });
    const before = proofs.all();
    proofs.without(1);
    expect(proofs.widthOf(1)).toBe(0);
    proofs.restore(before);
    expect([proofs.all(), proofs.widthOf(1)]).toEqual([before, 2]);
  });
});
