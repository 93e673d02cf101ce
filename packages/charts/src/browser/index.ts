// from charts to pages, in a browser

export { drawInPage } from "./drawInPage.ts";
