import { authorityCodes } from "@lac-analytics/core";

/** Whether two codes are of one authority, which may have had several. */
export function isSameAuthority(code: string, other: string): boolean {
  return code !== "" && (code === other || authorityCodes(code).includes(other));
}
