import { authorityGiven } from "../given/authorityGiven.ts";
import type { SourceOptions } from "../given/SourceOptions.ts";
import type { ReportSettings } from "./ReportSettings.ts";

/**
 * Whose a return is: whose the command line says, or, of the settings' own return, theirs. Blank where nobody says.
 *
 * @throws {InputError} if there is no such authority
 */
export function authorityUsed({ authority }: Pick<ReportSettings, "authority">, options: SourceOptions): string {
  if (options.authority !== undefined) return authorityGiven(options.authority);
  return options.data === undefined ? authority : "";
}
