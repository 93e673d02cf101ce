/** The report to which a file beside reports belongs: its own, its notes or its page to use; undefined where it is of none of them. */
export function reportOfFile(file: string, reports: readonly string[]): string | undefined {
  const stem = file.replace(/\.\w+$/, "");
  return (
    reports.find((name) => name === stem) ?? reports.find((name) => [`${name}-model`, `${name}-notes`].includes(stem))
  );
}
