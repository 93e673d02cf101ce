import type { CodeSet } from "./codeSets.ts";

/** What a column of the return holds: a date, a whole number, text that is kept as it is, or a code of the list named. */
export type ColumnKind = "date" | "integer" | "text" | CodeSet;

/** The twelve files of the SSDA903 return and their columns; every file has `CHILD` besides. */
export const fileLayouts = {
  Header: {
    SEX: "SEX",
    DOB: "date",
    ETHNIC: "ETHNIC",
    UPN: "text",
    MOTHER: "MOTHER",
    MC_DOB: "date",
  },
  Episodes: {
    DECOM: "date",
    RNE: "RNE",
    LS: "LS",
    CIN: "CIN",
    PLACE: "PLACE",
    PLACE_PROVIDER: "PLACE_PROVIDER",
    DEC: "date",
    REC: "REC",
    REASON_PLACE_CHANGE: "REASON_PLACE_CHANGE",
    HOME_POST: "text",
    PL_POST: "text",
    URN: "text",
  },
  Reviews: {
    DOB: "date",
    REVIEW: "date",
    REVIEW_CODE: "REVIEW_CODE",
  },
  UASC: {
    SEX: "SEX",
    DOB: "date",
    DUC: "date",
  },
  OC2: {
    DOB: "date",
    SDQ_SCORE: "integer",
    SDQ_REASON: "SDQ_REASON",
    CONVICTED: "BOOL01",
    HEALTH_CHECK: "BOOL01",
    IMMUNISATIONS: "BOOL01",
    TEETH_CHECK: "BOOL01",
    HEALTH_ASSESSMENT: "BOOL01",
    SUBSTANCE_MISUSE: "BOOL01",
    INTERVENTION_RECEIVED: "BOOL01",
    INTERVENTION_OFFERED: "BOOL01",
  },
  OC3: {
    DOB: "date",
    IN_TOUCH: "IN_TOUCH",
    ACTIV: "ACTIV",
    ACCOM: "ACCOM",
  },
  AD1: {
    DOB: "date",
    DATE_INT: "date",
    DATE_MATCH: "date",
    FOSTER_CARE: "FOSTER_CARE",
    NB_ADOPTR: "NB_ADOPTR",
    SEX_ADOPTR: "SEX_ADOPTR",
    LS_ADOPTR: "LS_ADOPTR",
  },
  PlacedAdoption: {
    DOB: "date",
    DATE_PLACED: "date",
    DATE_PLACED_CEASED: "date",
    REASON_PLACED_CEASED: "REASON_PLACED_CEASED",
  },
  PrevPerm: {
    DOB: "date",
    PREV_PERM: "PREV_PERM",
    LA_PERM: "text",
    DATE_PERM: "text",
  },
  Missing: {
    DOB: "date",
    MISSING: "MISSING",
    MIS_START: "date",
    MIS_END: "date",
  },
  SWEpisodes: {
    DOB: "date",
    SW_ID: "text",
    SW_DECOM: "date",
    SW_DEC: "date",
    SW_REASON: "SW_REASON",
  },
  DoLo: {
    DOB: "date",
    DOLO_START: "date",
    DOLO_END: "date",
  },
} as const satisfies Record<string, Record<string, ColumnKind>>;

/** A file of the return, by the name DfE gives it. */
export type FileName = keyof typeof fileLayouts;

/** A column of a file, other than `CHILD`. */
export type ColumnName<F extends FileName> = keyof (typeof fileLayouts)[F] & string;
