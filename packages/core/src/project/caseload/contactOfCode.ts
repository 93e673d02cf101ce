import type { CareLeaver } from "./CareLeaver.ts";

type ContactAnswer = Pick<CareLeaver, "contact" | "closed">;

const answers: ReadonlyMap<string, ContactAnswer> = new Map([
  ["YES", { contact: "in touch", closed: false }],
  ["NO", { contact: "not in touch", closed: false }],
  ["REFU", { contact: "declined", closed: false }],
  ["NREQ", { contact: "declined", closed: false }],
  ["RHOM", { contact: "not known", closed: true }],
  ["DIED", { contact: "not known", closed: true }],
]);

/**
 * What a code of OC3 (IN_TOUCH) says: who refuses contact (REFU) or does not require the service (NREQ) has declined;
 * who died (DIED) or has been home for six months (RHOM) is owed nothing. Undefined for anything else.
 *
 * Source: DfE, SSDA903 code lists, IN_TOUCH.
 */
export function contactOfCode(code: string): ContactAnswer | undefined {
  return answers.get(code);
}
