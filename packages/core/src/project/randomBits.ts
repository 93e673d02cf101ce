/**
 * A stream of random whole numbers from 0 up to 2^32, the same on every machine: whole-number arithmetic only. Streams
 * of another seed or name have nothing to do with each other.
 *
 * Source: sfc32, C. Doty-Humphrey, PractRand; the state is filled by the 32-bit finaliser of MurmurHash3 (A. Appleby).
 */
export function randomBits(seed: number, name: string): () => number {
  let a = hashOf(`${seed}/${name}/a`);
  let b = hashOf(`${seed}/${name}/b`);
  let c = hashOf(`${seed}/${name}/c`);
  let counter = 1;
  const next = (): number => {
    const bits = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + bits) | 0;
    return bits >>> 0;
  };
  for (let round = 0; round < 16; round += 1) next();
  return next;
}

/** A chance from the bits of one draw, above 0 and below 1. */
export function chanceOf(bits: number): number {
  return (bits + 0.5) / 2 ** 32;
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
