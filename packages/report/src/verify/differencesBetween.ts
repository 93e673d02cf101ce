import type { PackRecord, RecordedFile } from "../build/packRecord.ts";

/** What differs between how reports were made and how they are made now, a sentence each; nothing where nothing does. */
export function differencesBetween(before: PackRecord, now: PackRecord): readonly string[] {
  return [
    ...settingsDiffering(before, now),
    ...filesDiffering(before.inputs, now.inputs, "input"),
    ...versionsDiffering(before, now),
    ...filesDiffering(before.outputs, now.outputs, "page"),
  ];
}

function settingsDiffering(before: PackRecord, now: PackRecord): readonly string[] {
  const all = ({ asAt, edition, settings }: PackRecord): Readonly<Record<string, string>> => ({
    asAt,
    edition,
    ...settings,
  });
  const [then, here] = [all(before), all(now)];
  return [...new Set([...Object.keys(then), ...Object.keys(here)])]
    .filter((name) => then[name] !== here[name])
    .map((name) =>
      name === "letterhead"
        ? "setting letterhead: the council's name, its authors, colours or logo are others"
        : `setting ${name}: it was "${then[name] ?? ""}" and is "${here[name] ?? ""}"`,
    );
}

/** Files by their names, each of which may stand for several. */
function filesDiffering(
  before: readonly RecordedFile[],
  now: readonly RecordedFile[],
  kind: string,
): readonly string[] {
  const hashesOf = (files: readonly RecordedFile[], name: string): string =>
    files
      .filter(({ file }) => file === name)
      .map(({ sha256 }) => sha256)
      .sort()
      .join(" ");
  const names = [...new Set([...before, ...now].map(({ file }) => file))].sort();
  return names.flatMap((name) => {
    const [then, here] = [hashesOf(before, name), hashesOf(now, name)];
    if (then === here) return [];
    if (here === "") return [`${kind} ${name}: it is not there now`];
    return [`${kind} ${name}: it ${then === "" ? "was not there then" : "holds something else now"}`];
  });
}

function versionsDiffering(before: PackRecord, now: PackRecord): readonly string[] {
  const versions = ({ software }: PackRecord) => new Map(software.map(({ name, version }) => [name, version]));
  const [then, here] = [versions(before), versions(now)];
  return [...new Set([...then.keys(), ...here.keys()])]
    .filter((name) => then.get(name) !== here.get(name))
    .map((name) => `version ${name}: it was ${then.get(name) ?? "not there"} and is ${here.get(name) ?? "not there"}`);
}
