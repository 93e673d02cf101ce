import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { code, codeRun, heading, paragraph } from "../site/blocks.ts";
import type { DocsPage } from "../site/DocsPage.ts";

/** What is read of the schema of the settings. */
interface SettingsSchema {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, SettingSchema>>;
}

interface SettingSchema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number)[];
  readonly properties?: Readonly<Record<string, SettingSchema>>;
}

const notebooks = resolve(import.meta.dirname, "../../notebooks");

/** Every setting of the reports: what it means, what it may be, what the sample says. */
export function settingsPage(): DocsPage {
  const { required, properties }: SettingsSchema = JSON.parse(
    readFileSync(resolve(notebooks, "settings.schema.json"), "utf8"),
  );
  const ofSample: Readonly<Record<string, unknown>> = JSON.parse(
    readFileSync(resolve(notebooks, "settings.json"), "utf8"),
  );
  const settings = Object.entries(properties).filter(([key]) => key !== "$schema");
  return {
    name: "settings",
    section: "Settings and commands",
    title: "Every setting",
    summary: "Whose reports they are, from which files, of which day, and for whom: notebooks/settings.json.",
    blocks: [
      paragraph(
        "Settings stand in ",
        codeRun("notebooks/settings.json"),
        ", as JSON or YAML. Paths are meant from that file. ",
        codeRun("lac report --schema"),
        " prints what an editor needs to complete them; a key that there is not is refused, with what was probably meant.",
      ),
      heading("Keys"),
      ...settings.flatMap(([key, { description = "", properties: inside = {}, ...schema }]) => [
        heading(key, { level: 3, anchor: key }),
        paragraph(
          `${description}. ${required.includes(key) ? "It must be given." : "It may be left out."}${choicesOf(schema)}`,
        ),
        ...Object.entries(inside).map(([name, part]) => paragraph(codeRun(name), ` ${part.description ?? ""}.`)),
        ...(key in ofSample ? [code(`"${key}": ${JSON.stringify(ofSample[key], null, 2)}`)] : []),
      ]),
    ],
    places: settings.map(([key]) => ({ title: key, anchor: key })),
  };
}

function choicesOf({ enum: choices }: SettingSchema): string {
  return choices === undefined ? "" : ` It is one of ${choices.join(", ")}.`;
}
