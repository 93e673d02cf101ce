import type { Message } from "./keyMessages.ts";

const most = 4;

/**
 * Questions that a member could ask because of some messages, in their order: two to four, as far as the messages
 * suggest so many.
 *
 * @example
 * questionsFor([]); // => []
 */
export function questionsFor(messages: readonly Message[]): readonly string[] {
  return [...new Set(messages.map(({ question }) => question))].filter(Boolean).slice(0, most);
}
