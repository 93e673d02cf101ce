import { openApp } from "./page/openApp.ts";
import { answerPage } from "./worker/answerPage.ts";

// the page and its worker run one text, which is in the page once
if (typeof document === "undefined") answerPage();
else openApp();
