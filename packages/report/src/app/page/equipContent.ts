/// <reference lib="dom" />

/** Gives content that was put into the page what that of a report has: tables that sort, drawings to copy and save. */
export function equipContent(content: HTMLElement): void {
  content.dispatchEvent(new Event("newcontent", { bubbles: true }));
}
