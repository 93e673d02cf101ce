import type { SeriesQuestions } from "./SeriesQuestions.ts";

/** What a member could ask about measures of who is in care, where, and how settled: by the key of their words. */
export const careQuestions: Readonly<Record<string, SeriesQuestions>> = {
  "cla-number": {
    more: "What brings more children into care or keeps them here longer, and does next year's budget allow for it?",
    less: "What brings the number down, and are we sure that no child is left at risk?",
  },
  "cla-rate": {
    more: "What brings more children into care or keeps them here longer, and does next year's budget allow for it?",
    less: "What brings the number down, and are we sure that no child is left at risk?",
  },
  "started-number": {
    more: "Which families' children are coming into care, and what help did they have before?",
    less: "How do we know that children who do not come into care are safe at home?",
  },
  "started-rate": {
    more: "Which families' children are coming into care, and what help did they have before?",
    less: "How do we know that children who do not come into care are safe at home?",
  },
  "ceased-number": {
    more: "Where do children go when they leave care, and how many of them come back?",
    less: "Which children could leave care and have not, and what are they waiting for?",
  },
  "ceased-rate": {
    more: "Where do children go when they leave care, and how many of them come back?",
    less: "Which children could leave care and have not, and what are they waiting for?",
  },
  "permanent-home-12-months": {
    more: "Which children find a permanent home so soon, and how many of them come back into care?",
    less: "What keeps children who could go home, to relatives or to adopters waiting?",
  },
  "permanent-home-24-months": {
    more: "Which children find a permanent home so soon, and how many of them come back into care?",
    less: "What keeps children who could go home, to relatives or to adopters waiting?",
  },
  "returned-12-months": {
    more: "What help do families get in the first year after a child goes home?",
    less: "What help makes going home last, and is the money for it safe next year?",
  },
  "returned-24-months": {
    more: "What help do families get in the first year after a child goes home?",
    less: "What help makes going home last, and is the money for it safe next year?",
  },
  "moves-per-1000-days": {
    more: "Which first homes break down, and what would have held them?",
    less: "What makes first homes last here, and what would put that at risk?",
  },
  "residential-within-year": {
    more: "Could foster homes have been found for the children who went into children's homes?",
    less: "What keeps new children out of children's homes, and can it be kept up?",
  },
  "uasc-number": {
    more: "Have we homes, schools and social workers for young people who come to the country alone, and does the grant cover the cost?",
    less: "Why do fewer young people who come to the country alone come into our care, and is that settled?",
  },
  "uasc-share": {
    more: "Have we homes, schools and social workers for young people who come to the country alone, and does the grant cover the cost?",
    less: "Why do fewer young people who come to the country alone come into our care, and is that settled?",
  },
  "turning-18-next-6-months": {
    more: "Does each child about to turn 18 have a home and an adviser lined up?",
    less: "Does each child about to turn 18 have a home and an adviser lined up?",
  },
  "yoi-prison-number": {
    more: "Who visits each child in custody, and what home is planned for the day of release?",
    less: "What keeps our children out of custody?",
  },
  "foster-share": {
    more: "Are there foster homes enough of our own, or do we pay agencies for them?",
    less: "Which children live elsewhere for want of a foster home?",
  },
  "placement-share U": {
    more: "Are there foster homes enough of our own, or do we pay agencies for them?",
    less: "Which children live elsewhere for want of a foster home?",
  },
  "placement-share K": {
    more: "Which children in children's homes could live in a family, and what would that take?",
    less: "Do children who need a children's home get one, or do they wait in places that do not suit them?",
  },
  "placement-share H": {
    more: "Is each young person in supported housing ready for it, and who checks on them?",
    less: "Where do older children who are ready for more independence live?",
  },
  "placement-share A": {
    more: "How long do children wait between moving in with adopters and the court's order?",
    less: "How many children wait for adopters, and what holds them up?",
  },
  "placement-share P1": {
    more: "Which children who live with their parents could leave care altogether?",
    less: "Are there children in care who could safely live with their parents?",
  },
  "placement-share S": {
    more: "How often is each child at a residential school visited, and is there a plan for coming home?",
    less: "Do children who need a residential school get a place?",
  },
  "placement-share Z": {
    more: "What kinds of place are these, and who has checked that they suit the children?",
    less: "What was done to find better homes for children in unusual places?",
  },
  "placement-share T": {
    more: "Whose usual home is not on record, and who will put it there?",
    less: "What was done to get children's usual homes on record?",
  },
  "placement-share R": {
    more: "What kinds of home are these, who inspects them, and do they suit the children?",
    less: "Where do the children now live who would have been in such homes?",
  },
  "foster-type-share foster-in-house": {
    more: "What brought more children to our own carers, and what does it save?",
    less: "Are children with agencies by choice, or for want of carers of our own?",
  },
  "provider-share independent": {
    more: "Which private homes do we use because we have none of our own, and what more do they cost?",
    less: "What let us rely less on private homes, and what does it save?",
  },
  "out-of-area-share": {
    more: "Which of the children who live far away could come nearer, and what keeps them there?",
    less: "What lets children live near home here, and can it be kept up?",
  },
  "over-20-miles-share over-20": {
    more: "Which of the children who live far away could come nearer, and what keeps them there?",
    less: "What lets children live near home here, and can it be kept up?",
  },
  "over-20-miles-outside-share outside-over-20": {
    more: "Which of the children who live far away could come nearer, and what keeps them there?",
    less: "What lets children live near home here, and can it be kept up?",
  },
  "foster-places filled": {
    more: "How many more foster homes of our own do we need, and by when?",
    less: "Why do some of our foster places stand empty?",
  },
  "unit-cost-week fostering": {
    more: "What does a foster home cost more for here, and what would bring the price down?",
    less: "Do our allowances keep our foster carers, or do they leave for agencies?",
  },
  "unit-cost-week residential": {
    more: "Which few homes make up most of the cost, and would a contract with other councils bring it down?",
    less: "How do we pay less for children's homes, and is their quality as good?",
  },
  "unit-cost-week all": {
    more: "Which kinds of home drive the cost of care, and which could we provide more cheaply ourselves?",
    less: "How is care cheaper here, and do children get as much for it?",
  },
  "siblings-together": {
    more: "What lets brothers and sisters stay together here?",
    less: "Which brothers and sisters live apart though nobody planned it, and what would bring them together?",
  },
  "unregistered-homes": {
    more: "Who visits each child in an unregistered home, and when will there be another?",
    less: "What was found for the children who lived in unregistered homes?",
  },
  "fostering-households approved": {
    more: "What brought new foster carers in, and how shall we keep them?",
    less: "How many people ask about fostering, and at which step do we lose them?",
  },
  "fostering-households left": {
    more: "Why do foster carers stop, and what would have kept them?",
    less: "What keeps our foster carers, and what would they say we could do better?",
  },
  "fostering-complaints": {
    more: "What are the complaints about, and what was changed because of them?",
    less: "Do children and carers know how to complain, and to whom?",
  },
  "three-placements-year": {
    more: "Which children moved three times or more, and what would have kept them where they were?",
    less: "What lets children stay in one home here, and what would put that at risk?",
  },
  "three-placements-two-years": {
    more: "Which children moved three times or more, and what would have kept them where they were?",
    less: "What lets children stay in one home here, and what would put that at risk?",
  },
  "moves-per-child-year": {
    more: "Which homes break down most often, and who helps a carer before it comes to that?",
    less: "What lets children stay in one home here, and what would put that at risk?",
  },
  "long-term-stability": {
    more: "What lets children stay with the same carers for years, and what would put that at risk?",
    less: "Why do children who have been in care for years still change carers?",
  },
  "long-term-matched": {
    more: "How did we get more children formally matched, and do they know that they can stay?",
    less: "Which children live with carers for a year or more and are not matched with them, and why?",
  },
  "three-social-workers": {
    more: "Why do children's social workers change so often, and what would keep them?",
    less: "What keeps social workers with the same children, and will it outlast the next vacancy?",
  },
  "plan-timeliness permanence-plan": {
    more: "Are the plans for a permanent home any good, and are they kept to?",
    less: "Which children have no plan for a permanent home, and what holds it up?",
  },
  "plan-timeliness statutory-visit": {
    more: "What got visits made in time, and do children see the same worker?",
    less: "Which children have not been visited in time, and is anybody sure that they are safe?",
  },
  "reviews-on-time": {
    more: "What got reviews held on time, and does each child get something out of them?",
    less: "Whose reviews were late, and what was decided too late because of it?",
  },
  "reviews-participation took-part": {
    more: "How did more children come to take part in their reviews, and what changed because of what they said?",
    less: "Which children have no say in their own reviews, and who asks them what they think?",
  },
  "missing-children-share": {
    more: "Who are the children who go missing, and what do they say when somebody asks them why?",
    less: "What keeps children from going missing here, and is every absence written down?",
  },
  "missing-incidents missing": {
    more: "Who are the children who go missing, and what do they say when somebody asks them why?",
    less: "What keeps children from going missing here, and is every absence written down?",
  },
  "away-children-share": {
    more: "Where do children go when they are away without leave, and who looks for them?",
    less: "Do fewer children stay away, or are absences now recorded in another way?",
  },
  "return-interviews-share accepted": {
    more: "What do children tell us when they come back, and who acts on it?",
    less: "Why do children not want to talk when they come back, and who else could ask them?",
  },
  "emergency-accommodation-28-days": {
    more: "Where do these young people live now, and why did it take so long?",
    less: "What got homeless young people out of emergency housing sooner?",
  },
  "youth-offending-open": {
    more: "What was going on in these children's lives before they offended, and who helps them now?",
    less: "What keeps our children out of trouble, and who pays for it?",
  },
  "started-again-12-months": {
    more: "Why do children come back into care so soon after they leave it?",
    less: "What help keeps families together after a child goes home?",
  },
  "sgo-share": {
    more: "What help do special guardians get after the court's order?",
    less: "Are relatives asked early enough whether they could be special guardians?",
  },
  "legal-status-share C2": {
    more: "For how many children under a care order could the order be ended?",
    less: "If fewer children are here by order of a court, on what footing are the others?",
  },
  "legal-status-share V2": {
    more: "Is each child who is here by agreement better off without a court's decision?",
    less: "Do we go to court where parents would have agreed?",
  },
};
