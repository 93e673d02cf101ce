import { carerEthnicity, fosteringStage, noticeLength } from "../breakdown/fostering.ts";
import { total } from "../breakdown/total.ts";
import { localMeasure } from "../localMeasure.ts";

/** How many want to foster, and how many stop. */
export const fosteringHouseholds = localMeasure({
  id: "fostering-households",
  title: "Foster carer households by stage",
  why: "It says whether the council gains or loses carers, which decides where children can live next year.",
  unit: "households",
  definition:
    "Households that enquired about fostering, were approved or stopped in the period, or are being assessed on the date.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "none",
  interval: "none",
  breakdowns: [fosteringStage],
});

/** Carers who can no longer look after a child. */
export const fosteringNotices = localMeasure({
  id: "fostering-notices",
  title: "Notice given by foster carers",
  why: "A carer who gives notice is a home about to be lost, and the moment to ask what support would have kept it.",
  unit: "notices",
  definition:
    "Times in the period that a foster carer gave notice that a child could not stay, whatever came of it. 28 days is what the authority expects, and no law.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "lower-better",
  interval: "none",
  breakdowns: [total, noticeLength],
});

/** Complaints about fostering. */
export const fosteringComplaints = localMeasure({
  id: "fostering-complaints",
  title: "Complaints about the fostering service",
  why: "Complaints show where the service lets children or carers down.",
  unit: "complaints",
  definition: "Complaints about the authority's own fostering service received in the period.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "lower-better",
  interval: "none",
  breakdowns: [total],
});

/** Whether carers are as varied as the children. */
export const fosterCarerEthnicityShare = localMeasure({
  id: "foster-carer-ethnicity-share",
  title: "Foster carers by ethnic group",
  why: "Set beside the children's own, it says whether children can be placed with carers who share their background.",
  unit: "percent",
  definition:
    "The authority's own approved foster carers of the ethnic group, of those whose group is known, on the date.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "none",
  interval: "wilson",
  breakdowns: [carerEthnicity],
});

/** Brothers and sisters who live together. */
export const siblingsTogether = localMeasure({
  id: "siblings-together",
  title: "Brothers and sisters who live together",
  why: "For many children brothers and sisters are the family that is left.",
  unit: "percent",
  definition:
    "Children looked after who live in one home with all their brothers and sisters in care, of those who have any in care, on the date. Those whose plan is to live apart are among them.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "higher-better",
  interval: "wilson",
  breakdowns: [total],
});

/** Children in homes that ought to be registered. */
export const unregisteredHomes = localMeasure({
  id: "unregistered-homes",
  title: "Children in unregistered homes",
  why: "It is an offence to run such a home, nobody inspects it, and the children in it are often those in most need.",
  unit: "children",
  definition: "Children looked after on the date who live in a home that must be registered with Ofsted and is not.",
  source: "Care Standards Act 2000",
  certainty: "inferred",
  polarity: "lower-better",
  interval: "none",
  breakdowns: [total],
});
