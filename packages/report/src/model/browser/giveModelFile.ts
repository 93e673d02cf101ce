import { giveFile } from "./giveFile.ts";

/** The kinds of file that the page gives, by their endings. */
const types = {
  yaml: "application/yaml;charset=utf-8",
  csv: "text/csv;charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

/** Gives the reader a file, made in the browser and named after a title: small letters, digits and hyphens. */
export function giveModelFile(title: string, ending: keyof typeof types, contents: string | Uint8Array): void {
  giveFile(fileName(title, ending), types[ending], typeof contents === "string" ? contents : new Uint8Array(contents));
}

function fileName(title: string, ending: string): string {
  const slug = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 60);
  return `${slug === "" ? "scenario" : slug}.${ending}`;
}
