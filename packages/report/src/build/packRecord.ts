import { InputError } from "@lac-analytics/core";
import type { Edition } from "./Edition.ts";

/** The file beside reports that says of what, with what and into what they were made. */
export const packRecordFile = "ro-crate-metadata.json";

/** A file as a record names it: by its name alone, and what it held. */
export interface RecordedFile {
  readonly file: string;
  readonly sha256: string;
}

/** How reports were made. Nothing is in it that is not in the reports or their notes. */
export interface PackRecord {
  /** ISO date of the reports */
  readonly asAt: string;
  readonly edition: Edition;
  readonly notebooks: readonly string[];
  readonly formats: readonly string[];
  /** further settings on which reports hang, by their names, the council among them */
  readonly settings: Readonly<Record<string, string>>;
  /** the files that were read, the code and the prose of the notebooks among them */
  readonly inputs: readonly RecordedFile[];
  readonly software: readonly { readonly name: string; readonly version: string }[];
  readonly outputs: readonly RecordedFile[];
}

/** What stands in a record for each kind of thing. */
const ids = { input: "#input/", setting: "#setting/", software: "#software/", build: "#build" } as const;

/**
 * The text of a record: an RO-Crate with the run of a process, which reads the inputs and writes the outputs. The same
 * record gives the same text.
 *
 * Sources: RO-Crate Metadata Specification 1.3; Process Run Crate 0.6.
 */
export function packRecordText(record: PackRecord): string {
  const { asAt, edition, notebooks, formats, inputs, software, outputs } = record;
  const settings = { asAt, edition, notebooks: notebooks.join(","), formats: formats.join(","), ...record.settings };
  const inputOf = ({ file, sha256 }: RecordedFile) => ({
    "@id": `${ids.input}${encodeURIComponent(file)}/${sha256}`,
    "@type": "CreativeWork",
    name: file,
    sha256,
  });
  const settingOf = ([name, value]: readonly [string, string]) => ({
    "@id": `${ids.setting}${name}`,
    "@type": "PropertyValue",
    name,
    value,
  });
  const programOf = ({ name, version }: PackRecord["software"][number]) => ({
    "@id": `${ids.software}${encodeURIComponent(name)}`,
    "@type": "SoftwareApplication",
    name,
    version,
  });
  const outputOf = ({ file, sha256 }: RecordedFile) => ({
    "@id": encodeURIComponent(file),
    "@type": "File",
    name: file,
    sha256,
  });
  const parts = {
    inputs: inputs.map(inputOf),
    settings: Object.entries(settings).map(settingOf),
    software: software.map(programOf),
    outputs: outputs.map(outputOf),
  };
  const crate = {
    "@context": "https://w3id.org/ro/crate/1.3/context",
    "@graph": [
      {
        "@id": packRecordFile,
        "@type": "CreativeWork",
        conformsTo: { "@id": "https://w3id.org/ro/crate/1.3" },
        about: { "@id": "./" },
      },
      {
        "@id": "./",
        "@type": "Dataset",
        name: `Reports: ${record.settings.council ?? ""}, ${asAt}`,
        description: `Reports ${edition === "internal" ? "for internal use" : "for publication"}, with what they were made of. The date is that of the reports.`,
        datePublished: asAt,
        license: { "@id": "#licence" },
        conformsTo: { "@id": "https://w3id.org/ro/wfrun/process/0.6" },
        hasPart: parts.outputs.map(linkTo),
        mentions: [{ "@id": ids.build }],
      },
      {
        "@id": "https://w3id.org/ro/wfrun/process/0.6",
        "@type": "CreativeWork",
        name: "Process Run Crate",
        version: "0.6",
      },
      { "@id": "#licence", "@type": "CreativeWork", name: "No licence is given with these reports" },
      {
        "@id": ids.build,
        "@type": "CreateAction",
        name: "lac report",
        instrument: parts.software.map(linkTo),
        object: [...parts.inputs, ...parts.settings].map(linkTo),
        result: parts.outputs.map(linkTo),
      },
      ...parts.software,
      ...parts.inputs,
      ...parts.settings,
      ...parts.outputs,
    ],
  };
  return `${JSON.stringify(crate, null, 2)}\n`;
}

function linkTo(entity: { readonly "@id": string }): { readonly "@id": string } {
  return { "@id": entity["@id"] };
}

/**
 * The record that a text holds.
 *
 * @param file that it stands in, for messages
 * @throws {InputError} if it is no record of reports
 */
export function readPackRecord(text: string, file: string): PackRecord {
  const entities = entitiesIn(text);
  const named = (beginning: string): readonly Entity[] => entities.filter(({ id }) => id.startsWith(beginning));
  const filesOf = (found: readonly Entity[]): readonly RecordedFile[] =>
    found.map(({ name, sha256 }) => ({ file: name, sha256 }));
  const { asAt, edition, notebooks, formats, ...settings }: Readonly<Record<string, string | undefined>> =
    Object.fromEntries(named(ids.setting).map(({ name, value }) => [name, value]));
  const isRecord = asAt !== undefined && (edition === "internal" || edition === "published");
  if (!isRecord || notebooks === undefined || formats === undefined)
    throw new InputError(`${file} does not say how reports were made; lac report writes it beside them.`);
  return {
    asAt,
    edition,
    notebooks: notebooks.split(",").filter((name) => name !== ""),
    formats: formats.split(","),
    settings: Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, value ?? ""])),
    inputs: filesOf(named(ids.input)),
    software: named(ids.software).map(({ name, version }) => ({ name, version })),
    outputs: filesOf(entities.filter(({ type }) => type === "File")),
  };
}

/** What is read of an entity of a record; blank where it has no such property. */
interface Entity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly sha256: string;
  readonly value: string;
  readonly version: string;
}

function entitiesIn(text: string): readonly Entity[] {
  try {
    const crate: unknown = JSON.parse(text);
    const graph: unknown = typeof crate === "object" && crate !== null && "@graph" in crate ? crate["@graph"] : [];
    return Array.isArray(graph) ? graph.flatMap(entityIn) : [];
  } catch {
    return [];
  }
}

function entityIn(given: unknown): readonly Entity[] {
  if (typeof given !== "object" || given === null) return [];
  const properties = new Map<string, unknown>(Object.entries(given));
  const textOf = (name: string): string => {
    const value = properties.get(name);
    return typeof value === "string" ? value : "";
  };
  const [id, type] = [textOf("@id"), textOf("@type")];
  return [
    { id, type, name: textOf("name"), sha256: textOf("sha256"), value: textOf("value"), version: textOf("version") },
  ];
}
