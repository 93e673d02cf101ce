/** What kind of message it is. */
export type MessageKind =
  | "concern"
  | "behind"
  | "short of aim"
  | "untested concern"
  | "slipping"
  | "improvement"
  | "ahead"
  | "change"
  | "over years"
  | "untested change"
  | "unlike"
  | "steady"
  | "now";

/** A sentence or two that a member should know, with the word before it: "Worse", "Perhaps better", "Behind others". */
export interface Message {
  readonly kind: MessageKind;
  readonly lead: string;
  readonly text: string;
  /** what a member could ask because of it; blank where nothing */
  readonly question: string;
  /** what could be asked because of it where too little else is to be asked; blank or missing where nothing */
  readonly spare?: string;
  /** what it is about, as the middle of a sentence has it; missing where a report back on it would say nothing */
  readonly about?: string;
  /** where the council's own figure stands in the text, as `slice` takes it, and of which measure it is; missing where it has none */
  readonly printed?: { readonly from: number; readonly to: number; readonly measure: string };
  /** how much it stands out among its kind */
  readonly weight: number;
}

/** The kinds of message that call for something to be done. */
export const concerning: ReadonlySet<MessageKind> = new Set(["concern", "behind", "short of aim", "untested concern"]);
