const ending = "-model.html";

/** The name of the file of a report's interactive page, which stands beside the report. */
export function modelPageName(notebook: string): string {
  return `${notebook}${ending}`;
}

/** Whether a file of this name is one. */
export function isModelPage(file: string): boolean {
  return file.endsWith(ending);
}
