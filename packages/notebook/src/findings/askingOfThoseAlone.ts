import type { Finding } from "./findings.ts";
import type { Message } from "./Message.ts";
import { isHigher } from "./standWords.ts";

const alone: ReadonlySet<string> = new Set(["uasc-share", "uasc-number"]);
const comingIn: ReadonlySet<string> = new Set(["started-rate", "started-number"]);

/**
 * Messages of which that on children coming into care asks of those who come alone, where clearly more of them do than
 * elsewhere: they come without a family of whom to ask.
 */
export function askingOfThoseAlone(found: readonly Finding[], messages: readonly Message[]): readonly Message[] {
  const many = found.find(
    (finding) => alone.has(finding.now.measure) && finding.stand === "unlike" && isHigher(finding),
  );
  const question = messages.find(({ about }) => about !== undefined && about === many?.words.about)?.question ?? "";
  const abouts = found.filter(({ now }) => comingIn.has(now.measure)).map(({ words }) => words.about);
  if (question === "") return messages;
  return messages.map((message) =>
    message.about !== undefined && abouts.includes(message.about) ? { ...message, question } : message,
  );
}
