/**
 * A PDF in which the first cell of every row of a table is the header of its row, and the other cells name it beside the
 * header of their column: in what the typesetter offers only columns have headers. It takes a file as the typesetter
 * writes it, whose elements of structure are objects in plain text, with one table of where they are at the end.
 *
 * @throws {Error} if the file is not written so
 */
export function rowHeaders(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf).toString("latin1");
  const places = placesOf(file);
  const objects = objectsAt(file, places);
  const changed = new Map(objects);
  const named: string[] = [];
  for (const body of objects.values()) {
    if (!body.includes("\n  /S /TBody\n")) continue;
    for (const row of childrenOf(body)) {
      const [first = 0, ...others] = childrenOf(objects.get(row) ?? "");
      const id = `(R${`${first}`.padStart(7, "0")})`;
      named.push(`${id} ${first} 0 R`);
      changed.set(first, rowHeader(changed.get(first) ?? "", id));
      for (const other of others) changed.set(other, underHeader(changed.get(other) ?? "", id));
    }
  }
  if (named.length === 0) return pdf;
  for (const [number, text] of objects) {
    // names of the tree are in order, and those of columns begin with a letter further on
    if (text.includes("\n  /IDTree <<\n")) {
      changed.set(number, replaced(text, "/Names [", `/Names [${named.toSorted().join(" ")} `));
    }
  }
  return Buffer.from(written(file, [...places.keys()], changed), "latin1");
}

const reference = /(\d+) 0 R/g;

/** Where objects begin, by their numbers, in the order in which they stand. */
function placesOf(file: string): ReadonlyMap<number, number> {
  const [, list] = /\nxref\n0 \d+\n((?:\d{10} \d{5} [fn] ?\r?\n)+)trailer\n/.exec(file.slice(tableAt(file) - 1)) ?? [];
  if (list === undefined) throw new Error("the file has no table of references");
  const entries = [...list.matchAll(/(\d{10}) \d{5} ([fn])/g)].map(([, at = "", kind], number) => ({
    number,
    at: Number(at),
    isUsed: kind === "n",
  }));
  const used = entries.filter(({ isUsed }) => isUsed).toSorted((a, b) => a.at - b.at);
  return new Map(used.map(({ number, at }) => [number, at]));
}

function tableAt(file: string): number {
  return file.lastIndexOf("\nxref\n") + 1;
}

function objectsAt(file: string, places: ReadonlyMap<number, number>): ReadonlyMap<number, string> {
  const starts = [...places.values(), tableAt(file)];
  return new Map([...places.keys()].map((number, at) => [number, file.slice(starts[at], starts[at + 1])]));
}

function childrenOf(element: string): readonly number[] {
  const [, list = ""] = /\n {2}\/K \[([^\]]*)\]\n/.exec(element) ?? [];
  return [...list.matchAll(reference)].map(([, number]) => Number(number));
}

function rowHeader(cell: string, id: string): string {
  const header = replaced(cell, "\n  /S /TD\n", `\n  /S /TH\n  /ID ${id}\n`);
  return replaced(header, "\n    /O /Table\n", "\n    /O /Table\n    /Scope /Row\n");
}

function underHeader(cell: string, id: string): string {
  return replaced(cell, "\n    /Headers [", `\n    /Headers [${id} `);
}

function replaced(text: string, part: string, other: string): string {
  if (!text.includes(part)) throw new Error(`an element of the file has no "${part.trim()}"`);
  return text.replace(part, () => other);
}

/** The file with its objects changed, and its table of where they are made anew. */
function written(file: string, order: readonly number[], objects: ReadonlyMap<number, string>): string {
  const parts = order.map((number) => objects.get(number) ?? "");
  const head = file.slice(0, file.indexOf(`${order[0]} 0 obj`));
  const starts = new Map<number, number>();
  let at = head.length;
  for (const [place, number] of order.entries()) {
    starts.set(number, at);
    at += parts[place]?.length ?? 0;
  }
  const tail = file
    .slice(tableAt(file))
    .replace(/^(xref\n0 \d+\n)((?:\d{10} \d{5} [fn] ?\r?\n)+)/, (_, begin: string, list: string) => {
      let number = -1;
      return (
        begin +
        list.replace(/\d{10}(?= \d{5} [fn])/g, (old) => {
          number += 1;
          const start = starts.get(number);
          return start === undefined ? old : `${start}`.padStart(10, "0");
        })
      );
    })
    .replace(/(startxref\n)\d+/, `$1${at}`);
  return head + parts.join("") + tail;
}
