import type { PublicDoor } from "./PublicDoor.ts";

/** What a door gives, as a file that is kept: whoever changes it sees in the change what changes for others. */
export function doorReport({ name, exports }: PublicDoor): string {
  const declarations = exports.map(({ declaration }) => `${declaration}\n`);
  return `# ${name}\n\n\`\`\`ts\n${declarations.join("\n")}\`\`\`\n`;
}

/** The name of the file in which the report of a door is kept. */
export function doorReportFile({ name }: PublicDoor): string {
  return `${name.replace("@lac-analytics/", "").replaceAll("/", "-")}.md`;
}
