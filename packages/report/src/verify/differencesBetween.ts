import type { PackRecord, RecordedFile } from "../build/packRecord.ts";

/** What differs between how reports were made and how they are made now, a sentence each; empty where nothing does. */
export interface RecordDifferences {
  readonly settings: readonly string[];
  readonly inputs: readonly string[];
  readonly software: readonly string[];
  readonly outputs: readonly string[];
}

export function differencesBetween(before: PackRecord, now: PackRecord): RecordDifferences {
  return {
    settings: settingsDiffering(before, now),
    inputs: filesDiffering(before.inputs, now.inputs, {
      gone: "was read then and is not now",
      come: "is read now and was not then",
      other: "holds something else now",
      kind: "input",
    }),
    software: softwareDiffering(before, now),
    outputs: filesDiffering(before.outputs, now.outputs, {
      gone: "is not made any more",
      come: "is made now and was not then",
      other: "comes out differently now",
      kind: "file",
    }),
  };
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
        ? "The setting letterhead is another: the council's name, its authors, colours or logo."
        : `The setting ${name} was ${quoted(then[name])} and is ${quoted(here[name])}.`,
    );
}

function quoted(value = ""): string {
  return value === "" ? "blank" : `"${value}"`;
}

interface FileWords {
  readonly kind: string;
  readonly gone: string;
  readonly come: string;
  readonly other: string;
}

/** Files by their names, each of which may stand for several. */
function filesDiffering(
  before: readonly RecordedFile[],
  now: readonly RecordedFile[],
  { kind, gone, come, other }: FileWords,
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
    return [`The ${kind} ${name} ${here === "" ? gone : then === "" ? come : other}.`];
  });
}

function softwareDiffering(before: PackRecord, now: PackRecord): readonly string[] {
  const versions = ({ software }: PackRecord) => new Map(software.map(({ name, version }) => [name, version]));
  const [then, here] = [versions(before), versions(now)];
  return [...new Set([...then.keys(), ...here.keys()])]
    .filter((name) => then.get(name) !== here.get(name))
    .map((name) => {
      const [was, is] = [then.get(name), here.get(name)];
      if (was === undefined) return `The software ${name}, version ${is}, was not there then.`;
      return `The software ${name} was version ${was} and is ${is === undefined ? "not there" : `version ${is}`}.`;
    });
}
