import type { Figure, WithheldFigure } from "@lac-analytics/core";

const meanings: Readonly<Record<WithheldFigure["symbol"], string>> = {
  c: "[c] is withheld to protect confidentiality",
  k: "[k] rounds to nought but is not nought",
  x: "[x] is not available",
  z: "[z] is not applicable",
};

/** What the symbols among these figures mean, one sentence each, then the figures' own notes. */
export function symbolNotes(figures: readonly Figure[]): readonly string[] {
  const symbols = (["c", "k", "x", "z"] as const).filter((symbol) =>
    figures.some((figure) => figure.symbol === symbol),
  );
  const notes = figures.map(({ note }) => note.trim()).filter((note) => note !== "");
  return [...symbols.map((symbol) => meanings[symbol]), ...new Set(notes)].map(sentence);
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}
