/**
 * Tells whether an answer is still wanted: asking again, or clearing, overtakes what was asked before.
 *
 * @returns what begins a question, and gives for it whether it is still the last
 */
export function lastAsked(): () => () => boolean {
  let last = 0;
  return () => {
    last += 1;
    const mine = last;
    return () => mine === last;
  };
}
