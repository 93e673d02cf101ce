/** Those whom a count counts. */
export interface MemberSet {
  /** one number for each, the same wherever the same child is counted */
  readonly members: Int32Array;
  /** the same for the same set */
  readonly key: string;
}

/** A set of those counted, told apart from every other by its size and two sums over its scattered members. */
export function memberSet(members: Int32Array): MemberSet {
  let sum = 0;
  let mixed = 0;
  for (const member of members) {
    const scattered = scatter(member);
    sum = (sum + scattered) | 0;
    mixed ^= scatter(scattered ^ member);
  }
  return { members, key: `${members.length}:${sum}:${mixed}` };
}

/** All members of sets, one set after the other. */
export function membersOfAll(sets: readonly MemberSet[]): Int32Array {
  const all = new Int32Array(sets.reduce((sum, { members }) => sum + members.length, 0));
  let from = 0;
  for (const { members } of sets) {
    all.set(members, from);
    from += members.length;
  }
  return all;
}

/** Spreads a number over all 32 bits (the finaliser of MurmurHash3). */
function scatter(number: number): number {
  let bits = number + 1;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
