import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** Node's own hash, which is twenty times as fast; a browser and a Node before 20.16 have none to be asked for so. */
const crypto =
  typeof process === "object" && typeof process.getBuiltinModule === "function"
    ? process.getBuiltinModule("node:crypto")
    : undefined;

/** The SHA-256 of bytes, as records and notes name files by it. */
export function hashOf(bytes: Uint8Array): string {
  return crypto?.createHash("sha256").update(bytes).digest("hex") ?? bytesToHex(sha256(bytes));
}
