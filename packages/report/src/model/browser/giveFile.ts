/// <reference lib="dom" />

/** Gives whoever uses the page a file that was made in the browser. */
export function giveFile(name: string, type: string, contents: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([contents], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
