import { openModel } from "./openModel.ts";

openModel();
