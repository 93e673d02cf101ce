/** A date, as exports put it into the names of files: it says when the file was made, not which return it is. */
const stamp = /(?<!\d)(?:20\d\d[-_. ]?[01]\d[-_. ]?[0-3]\d|[0-3]\d[-_. ][01]\d[-_. ]20\d\d)(?!\d)/g;

/** Two years, of which the first may have its century. */
const years = /(?<!\d)(?:20)?(\d\d)[-_/ ]?(?:20)?(\d\d)(?!\d)/g;

const year = /(?<!\d)20(\d\d)(?!\d)/;

/**
 * The year that the name of a file bears, or blank: 2018 of `Episodes 2017-18.csv` and of `header_1718.csv`, 2017 of
 * `2017-episodes.csv`. Of one year by itself it is not known whether the return begins in it or ends.
 */
export function yearInName(name: string): string {
  const undated = name.replace(stamp, " ");
  for (const [, first = "", second = ""] of undated.matchAll(years)) {
    if (Number(second) === Number(first) + 1) return `20${second}`;
  }
  const single = year.exec(undated)?.[1];
  return single === undefined ? "" : `20${single}`;
}
