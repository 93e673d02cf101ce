import { type Document, standardAccent } from "../../../packages/document/src/index.ts";

/** A paper of a council with nothing in it. */
export const emptyPaper: Document = {
  title: "Homes",
  fullTitle: "Homes, Rutland",
  description: "",
  council: "Rutland",
  authors: [],
  accent: standardAccent,
  date: "",
  lines: [],
  marking: "",
  blocks: [],
  foot: [],
};
