import type { SeriesWords } from "./SeriesWords.ts";

/** Words for measures of who is in care, where, and how settled: by the measure, or the measure and the category. */
export const careWords: Readonly<Record<string, SeriesWords>> = {
  "cla-number": { about: "the number of children we look after", says: "The council looked after {value} children" },
  "cla-rate": {
    about: "the share of local children in care",
    unit: "of 10,000 children",
    says: "{value} of every 10,000 local children were in care",
  },
  "started-number": { about: "the number coming into care", says: "{value} children came into care" },
  "started-rate": {
    about: "the rate of coming into care",
    unit: "of 10,000 children",
    says: "{value} of every 10,000 local children came into care",
  },
  "ceased-number": { about: "the number leaving care", says: "{value} children left care" },
  "ceased-rate": {
    about: "the rate of leaving care",
    unit: "of 10,000 children",
    says: "{value} of every 10,000 local children left care",
  },
  "permanent-home-12-months": {
    about: "the share who leave care to a permanent home within a year",
    says: "{value} of children had left care to a permanent home within a year of coming in",
  },
  "permanent-home-24-months": {
    about: "the share who leave care to a permanent home within two years",
    says: "{value} of children had left care to a permanent home within two years of coming in",
  },
  "returned-12-months": {
    about: "the share back in care within a year of leaving it",
    says: "After {value} of the times that a child left care, the child was back in it within a year",
  },
  "returned-24-months": {
    about: "the share back in care within two years of leaving it",
    says: "After {value} of the times that a child left care, the child was back in it within two years",
  },
  "moves-per-1000-days": {
    about: "how often children move in their first two years in care",
    unit: "in 1,000 days",
    says: "Children moved {value} times in every 1,000 days of their first two years in care",
  },
  "residential-within-year": {
    about: "the share who come to live in a children's home within a year",
    says: "{value} of children who came into care lived in a children's home within a year",
  },
  "uasc-number": {
    about: "the number of unaccompanied children",
    says: "{value} children in care had come to the country alone to seek asylum",
  },
  "uasc-share": {
    about: "the share of unaccompanied children",
    says: "{value} of children in care had come to the country alone to seek asylum",
  },
  "turning-18-next-6-months": {
    about: "the number about to turn 18",
    says: "{value} children turn 18 in the next six months",
  },
  "yoi-prison-number": {
    about: "the number in custody",
    says: "{value} children in care were in custody",
  },
  "foster-share": { about: "the share in foster homes", says: "{value} of children in care lived in foster homes" },
  "placement-share U": {
    about: "the share in foster homes",
    says: "{value} of children in care lived in foster homes",
  },
  "placement-share K": {
    about: "the share in children's homes",
    says: "{value} of children in care lived in children's homes",
  },
  "placement-share H": {
    about: "the share in supported housing",
    says: "{value} of children in care lived in supported housing",
  },
  "placement-share A": {
    about: "the share living with adopters",
    says: "{value} of children in care lived with the people who will adopt them",
  },
  "placement-share P1": {
    about: "the share placed with parents",
    says: "{value} of children in care lived with their parents",
  },
  "placement-share S": {
    about: "the share in residential schools",
    says: "{value} of children in care lived in residential schools",
  },
  "placement-share Z": {
    about: "the share in places of other kinds",
    says: "{value} of children in care lived in places of other kinds",
  },
  "placement-share T": {
    about: "the share in temporary places",
    says: "{value} of children in care were in a temporary place, and their usual home is not known",
  },
  "placement-share R": {
    about: "the share in other homes",
    says: "{value} of children in care lived in other kinds of home with staff",
  },
  "foster-type-share foster-in-house": {
    about: "the share fostered by our own carers",
    says: "{value} of fostered children were with our own carers",
  },
  "provider-share independent": {
    about: "the use of private homes",
    says: "{value} of children in care lived with private or voluntary providers",
  },
  "out-of-area-share": {
    about: "the share living out of the area",
    says: "{value} of children in care lived outside the council's area",
  },
  "over-20-miles-share over-20": {
    about: "the share living over 20 miles from home",
    says: "{value} of children in care lived over 20 miles from home",
  },
  "over-20-miles-outside-share outside-over-20": {
    about: "the share living far from home and out of the area",
    says: "{value} of children in care lived out of the area and over 20 miles from home",
  },
  "foster-places filled": {
    about: "the use of our foster places",
    says: "{value} of the council's own foster places were filled",
  },
  "unit-cost-week fostering": {
    about: "the weekly cost of a foster home",
    says: "A week in a foster home cost {value}",
  },
  "unit-cost-week residential": {
    about: "the weekly cost of a children's home",
    says: "A week in a children's home cost {value}",
  },
  "siblings-together": {
    about: "brothers and sisters who live together",
    says: "{value} of children with brothers or sisters in care lived with all of them",
  },
  "unregistered-homes": {
    about: "children in unregistered homes",
    says: "{value} children lived in a home that ought to be registered and is not",
  },
  "fostering-households approved": {
    about: "new foster carers",
    says: "{value} new households were approved to foster",
  },
  "fostering-households left": { about: "foster carers who stop", says: "{value} households stopped fostering" },
  "fostering-complaints": {
    about: "complaints about fostering",
    says: "There were {value} complaints about the fostering service",
  },
  "unit-cost-week all": { about: "the weekly cost of care", says: "A week of care cost {value} for each child" },
  "three-placements-year": {
    about: "children who moved often",
    says: "{value} of children had three or more homes in the year",
  },
  "three-placements-two-years": {
    about: "children who moved often in two years",
    says: "{value} of children had three or more homes in two years",
  },
  "moves-per-child-year": {
    about: "how often children move",
    unit: "per child a year",
    says: "Children moved {value} times for each year in care",
  },
  "long-term-stability": {
    about: "children settled with the same carer",
    says: "{value} of children long in care had lived with the same carer for two years",
  },
  "long-term-matched": {
    about: "children matched for good with their carers",
    says: "{value} of children fostered for a year were formally matched with their carers",
  },
  "three-social-workers": {
    about: "children with three or more social workers",
    says: "{value} of children had three or more social workers in the year",
  },
  "reviews-on-time": { about: "reviews on time", says: "{value} of children had all their reviews on time" },
  "reviews-participation took-part": {
    about: "children who took part in their reviews",
    says: "{value} of children took part in their reviews",
  },
  "missing-children-share": {
    about: "children going missing",
    says: "{value} of children went missing at least once in the year",
  },
  "away-children-share": {
    about: "children away without leave",
    says: "{value} of children were away without leave at least once in the year",
  },
  "return-interviews-share accepted": {
    about: "interviews after children go missing",
    says: "After {value} of the times that a child went missing, the child took up the offer of an interview",
  },
  "emergency-accommodation-28-days": {
    about: "homeless young people in emergency housing",
    says: "{value} homeless 16 and 17 year-olds were in emergency housing for over 28 days",
  },
  "youth-offending-open": {
    about: "the number known to the youth offending service",
    says: "{value} children in care were known to the youth offending service",
  },
  "started-again-12-months": {
    about: "children who come back into care",
    says: "{value} of children who came into care had left it less than a year before",
  },
  "sgo-share": {
    about: "special guardianship",
    says: "{value} of children who left care did so under a special guardianship order",
  },
  "legal-status-share C2": {
    about: "the share under a full care order",
    says: "{value} of children in care were under a full care order",
  },
  "legal-status-share V2": {
    about: "the share in care by agreement",
    says: "{value} of children in care were there by agreement with their parents (section 20)",
  },
  "missing-incidents missing": {
    about: "the times that children went missing",
    says: "Children went missing {value} times",
  },
};
