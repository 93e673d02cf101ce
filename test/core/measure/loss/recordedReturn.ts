import { fileLayouts, type Return } from "@lac-analytics/core";

/** A return that writes down which of its columns are read, cell by cell, as `Episodes.DECOM`. */
export function recordedReturn(care: Return): { readonly care: Return; readonly read: Set<string> } {
  const read = new Set<string>();
  const files = Object.keys(fileLayouts) as (keyof typeof fileLayouts)[];
  const tables = files.map((file) => {
    const columns = Object.entries(care[file].columns).map(([column, values]) => {
      const name = `${file}.${column}`;
      const recorded = "codes" in values ? { ...values, values: watched(values.values) } : watched(values);
      return [column, recorded];

      /** Looking at the codes that a column may hold tells nothing of a row; looking at a row does. */
      function watched<T extends object>(target: T): T {
        return new Proxy(target, {
          get: (of, key) => {
            read.add(name);
            const found: unknown = Reflect.get(of, key, of);
            return typeof found === "function" ? found.bind(of) : found;
          },
        });
      }
    });
    return [file, { ...care[file], columns: Object.fromEntries(columns) }];
  });
  return { care: { ...care, ...Object.fromEntries(tables) }, read };
}
