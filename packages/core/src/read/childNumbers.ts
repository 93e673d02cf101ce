/** The children of a return by numbers, in the order in which their identifiers come. */
export interface ChildNumbers {
  /** the number of an identifier, a new one where it has none */
  readonly of: (id: string) => number;
  readonly idAt: (number: number) => string | undefined;
  /** the identifiers, by their numbers */
  readonly ids: readonly string[];
  /** whether they came in order */
  readonly areInOrder: () => boolean;
}

/**
 * Begins with no child. Identifiers that come in order, as those of most returns do, are found where they stand; the others
 * in a map, of which there is none before it is needed.
 */
export function childNumbers(): ChildNumbers {
  const ids: string[] = [];
  let numbers: Map<string, number> | undefined;
  const add = (id: string): number => {
    numbers?.set(id, ids.length);
    return ids.push(id) - 1;
  };
  return {
    ids,
    areInOrder: () => numbers === undefined,
    idAt: (number) => ids[number],
    of: (id) => {
      if (numbers === undefined) {
        const last = ids.at(-1);
        if (last === undefined || last < id) return add(id);
        const place = placeInOrder(ids, id);
        if (ids[place] === id) return place;
        numbers = new Map(ids.map((known, number) => [known, number]));
      }
      return numbers.get(id) ?? add(id);
    },
  };
}

/** The first place among texts in order at which one is not before another. */
function placeInOrder(texts: readonly string[], text: string): number {
  let [from, to] = [0, texts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((texts[middle] ?? "") < text) from = middle + 1;
    else to = middle;
  }
  return from;
}
