import type { Block } from "@lac-analytics/document";

/** The parts of the documentation, in the order in which the first page has them. */
export const sections = [
  "Start here",
  "Recipes",
  "Measures",
  "Methods",
  "Charts",
  "Settings and commands",
  "Formats",
  "Reference",
  "Glossary",
] as const;

/** One of them. */
export type Section = (typeof sections)[number];

/** A page of the documentation. */
export interface DocsPage {
  /** the name of its file, without the ending */
  readonly name: string;
  readonly section: Section;
  readonly title: string;
  /** in a sentence: what stands under its name where it is found */
  readonly summary: string;
  readonly blocks: readonly Block[];
  /** further places in it that can be found, such as the names of a door */
  readonly places?: readonly PlaceOnPage[];
}

/** A place on a page that can be found by itself. */
export interface PlaceOnPage {
  readonly title: string;
  readonly anchor: string;
}
