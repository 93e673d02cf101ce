import { type DocsPage, sections } from "../site/DocsPage.ts";
import { chartPages } from "./chartPages.ts";
import { codesPage } from "./codesPage.ts";
import { commandsPage } from "./commandsPage.ts";
import { measurePages } from "./measurePages.ts";
import { referencePages } from "./referencePages.ts";
import { settingsPage } from "./settingsPage.ts";
import { writtenPages } from "./writtenPages.ts";

/** Every page of the documentation, in the order of their sections. */
export async function docsPages(): Promise<readonly DocsPage[]> {
  const pages = [
    ...writtenPages(),
    ...(await measurePages()),
    ...(await chartPages()),
    settingsPage(),
    commandsPage(),
    codesPage(),
    ...referencePages(),
  ];
  return sections.flatMap((section) => pages.filter((page) => page.section === section));
}
