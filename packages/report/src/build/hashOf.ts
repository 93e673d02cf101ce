import { createHash } from "node:crypto";

/** The SHA-256 of bytes, as records name files by it. */
export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
