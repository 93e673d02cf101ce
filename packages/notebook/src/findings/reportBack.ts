import { concerning, type Message } from "./Message.ts";

const nothingWorse = "No decision is asked for: nothing on this page is clearly worse than before or than elsewhere.";

/**
 * Of what members could ask for a report: the worst that a message tells. Where none tells of anything that got worse, is
 * behind others or falls short, that no decision is asked for, as long as members are asked only to note the paper.
 */
export function reportBack(messages: readonly Message[], asked: string): string {
  const bad = [
    ...messages.filter(({ kind }) => concerning.has(kind)),
    ...messages.filter(({ kind, lead }) => kind === "slipping" || (kind === "over years" && lead.startsWith("Worse"))),
  ];
  const first = bad.find(({ about = "" }) => about !== "");
  if (first !== undefined) return `To decide, yes or no: whether a report on ${first.about} comes to the next meeting.`;
  const isToNote = /\bnote\b/.test(asked) && !/ and to |\bsay\b|\bdecide\b|\bchoose\b/i.test(asked);
  return bad.length === 0 && isToNote && messages.length > 0 ? nothingWorse : "";
}
