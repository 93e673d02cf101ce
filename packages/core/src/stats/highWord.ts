const number = new Float64Array(1);
const words = new Uint32Array(number.buffer);

/** Which of the two words of a number holds its sign, its exponent and the first digits of its fraction. */
const high = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

/** The upper half of the bits of a number: sign, exponent, and the first twenty bits of its fraction. */
export function highWord(of: number): number {
  number[0] = of;
  return (words[high] ?? 0) | 0;
}

/** A number with these in place of the upper half of its bits. */
export function withHighWord(of: number, word: number): number {
  number[0] = of;
  words[high] = word;
  return number[0];
}
