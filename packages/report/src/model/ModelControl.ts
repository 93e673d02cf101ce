/** What a reader may change, as one element of the page's form. */
export type ModelControl = NumberControl | ChoiceControl | TextControl;

interface ControlWords {
  readonly id: string;
  readonly label: string;
  /** what is more to be said; may be blank */
  readonly hint: string;
  /** what it holds at first, as text; blank where nothing was given */
  readonly value: string;
}

export interface NumberControl extends ControlWords {
  readonly kind: "number";
  /** "%", "£ a year"; may be blank */
  readonly unit: string;
  /** what may be given, in words: "a number from 0 to 100" */
  readonly asks: string;
  readonly step: number;
  /** how many of its unit are one: 100 for a percentage of a share */
  readonly scale: number;
  /** between which values it may also be moved with a slider */
  readonly slider?: SliderEnds;
}

/** The ends of a slider. */
export interface SliderEnds {
  readonly minimum: number;
  readonly maximum: number;
}

export interface ChoiceControl extends ControlWords {
  readonly kind: "choice";
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

export interface TextControl extends ControlWords {
  readonly kind: "text";
}

/** Controls that belong together. */
export interface ControlGroup {
  readonly legend: string;
  readonly controls: readonly ModelControl[];
}

/** What stands in the controls, as text, by their ids. */
export type ModelEntries = Readonly<Record<string, string>>;
