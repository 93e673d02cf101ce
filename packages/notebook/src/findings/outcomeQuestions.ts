import type { SeriesQuestions } from "./SeriesQuestions.ts";

/** What a member could ask about measures of health, school, adoption, care leavers and staff: by the key of their words. */
export const outcomeQuestions: Readonly<Record<string, SeriesQuestions>> = {
  "health-assessments": {
    more: "How did we get so many health checks done, and is what they find acted on?",
    less: "Which children missed their health check, and is it the checks or the records that are missing?",
  },
  immunisations: {
    more: "How did we get so many children immunised?",
    less: "Are children missing their immunisations, or are the records missing?",
  },
  "dental-checks": {
    more: "How did we get dentists to see our children, and will they go on doing so?",
    less: "Can children in care get a dentist, and who helps where they cannot?",
  },
  "development-checks": {
    more: "How did we get the under-fives seen, and is what the checks find acted on?",
    less: "Which under-fives have not been checked, and when will they be?",
  },
  "sdq-received": {
    more: "What do we do with the scores, now that we have them?",
    less: "Why do some children have no wellbeing score?",
  },
  "sdq-average": {
    more: "Are children with a high score for difficulties being seen, and how long do they wait?",
    less: "What help lies behind better scores, and is it paid for next year?",
  },
  "sdq-band-share concern": {
    more: "Are children with a high score for difficulties being seen, and how long do they wait?",
    less: "What help lies behind better scores, and is it paid for next year?",
  },
  convictions: {
    more: "Were children charged for what would have been dealt with at home in a family?",
    less: "What keeps our children out of court, and who pays for it?",
  },
  "substance-misuse": {
    more: "Did every child with a drug or alcohol problem get help, and how soon?",
    less: "Are we finding every child who has a drug or alcohol problem?",
  },
  "pep-quality-share good-or-better": {
    more: "What makes education plans better, and do marks and attendance follow?",
    less: "Which schools write poor education plans, and what does the virtual school do about it?",
  },
  "pep-on-time-share within-10-working-days": {
    more: "How did we get education plans back in time, and are they good ones?",
    less: "Which education plans come back late, and what does a child go without meanwhile?",
  },
  "school-moves": {
    more: "Why do children change school in the middle of a year, and who decides it?",
    less: "What lets children stay at their school when they move home?",
  },
  "camhs-not-attended": {
    more: "Why are visits for mental health missed, and what happens after one is?",
    less: "What gets young people to their mental health visits, and how long do they wait for the first?",
  },
  "adopted-share": {
    more: "What lets more children be adopted, and do their new families get help?",
    less: "What became of each child who had a plan for adoption, and what would see more of them adopted?",
  },
  "adopted-number": {
    more: "What lets more children be adopted, and do their new families get help?",
    less: "What became of each child who had a plan for adoption, and what would see more of them adopted?",
  },
  "adoption-a1": {
    more: "At which step do children wait longest for an adoptive home, and why?",
    less: "What shortened the wait for an adoptive home, and do children who still wait gain by it?",
  },
  "adoption-a2": {
    more: "Why does it take so long to match children with a family?",
    less: "What made it quicker to match children with a family, and are the matches lasting?",
  },
  "adoption-a3": {
    more: "Who are the children who still wait longest for an adoptive home?",
    less: "Which children waited more than 14 months, and what would have been quicker?",
  },
  "adoption-a10": {
    more: "At which step do children wait longest for an adoptive home, and why?",
    less: "What shortened the wait for an adoptive home, and do children who still wait gain by it?",
  },
  "adoption-status-number order-not-placed": {
    more: "What is being done to find a family for each child who waits for one?",
    less: "Were families found for the children who waited, or did their plans change?",
  },
  "adoption-pipeline plan": {
    more: "Are there adopters for all the children who now have a plan for adoption?",
    less: "Why do fewer children have a plan for adoption, and what is planned for them instead?",
  },
  "adopter-households approved": {
    more: "Are the new adopters ready to take the children who wait, such as brothers and sisters?",
    less: "What puts people off adopting, and what does the regional agency do about it?",
  },
  "adoption-enquiries prospective": {
    more: "How many of those who ask about adopting go on to be approved?",
    less: "What puts people off adopting, and what does the regional agency do about it?",
  },
  "care-leavers-eet 17-18": {
    more: "What gets care leavers into work or learning, and do they stay in it?",
    less: "What do 17 and 18 year-olds who are in neither work nor learning say would help?",
  },
  "care-leavers-eet 19-21": {
    more: "What gets care leavers into work or learning, and do they stay in it?",
    less: "What stops care leavers from working or learning, and what jobs can the council itself offer?",
  },
  "care-leavers-suitable 17-18": {
    more: "How do we find good homes for care leavers, and are there enough of them?",
    less: "Which of the youngest care leavers have no suitable home, and where did they sleep last night?",
  },
  "care-leavers-suitable 19-21": {
    more: "How do we find good homes for care leavers, and are there enough of them?",
    less: "Where do the care leavers live who have no suitable home?",
  },
  "care-leavers-in-touch 17-18": {
    more: "How do we stay in touch with young people who leave us?",
    less: "What has been tried to find the young people whom the council has lost touch with?",
  },
  "care-leavers-in-touch 19-21": {
    more: "How do we stay in touch with young people who leave us?",
    less: "What has been tried to find the care leavers whom the council has lost touch with?",
  },
  "care-leavers-activity-share he;19-21": {
    more: "What help do our students get in the holidays and with rent?",
    less: "What would get more care leavers to university, and who talks to them about it?",
  },
  "care-leavers-staying-put 18": {
    more: "Does it cost foster carers money when a young person stays on at 18?",
    less: "Why do young people leave their foster homes at 18, and who wanted it?",
  },
  "care-leavers-22-25-support 22-25": {
    more: "Can our advisers cope with older care leavers who come back for help?",
    less: "Do older care leavers know that they may come back for help?",
  },
  "plan-timeliness pathway-plan": {
    more: "How did we get pathway plans looked at in time, and do young people think them any use?",
    less: "Which young people have a pathway plan that nobody has looked at for six months, and why?",
  },
  "pa-entitled": {
    more: "Will there be advisers enough for all who have a right to one?",
    less: "Will any adviser's post be left without young people?",
  },
  "pa-receiving": {
    more: "Will there be advisers enough for the young people who want one?",
    less: "Why do fewer young people have an adviser: do they need none, or not know of it?",
  },
  "pa-take-up": {
    more: "Will there be advisers enough if more young people go on with support after 21?",
    less: "Why do young people give up their support at 21, and who asks them?",
  },
  "plan-timeliness initial-health-assessment": {
    more: "What got first health checks done in time, and is what they find acted on?",
    less: "What holds up first health checks: our papers, or the doctors?",
  },
  "attainment-share key-stage-1": {
    more: "What help with reading and sums lies behind this?",
    less: "Which young children are behind at school, and what help do they get?",
  },
  "attainment-share key-stage-2": {
    more: "What help at primary school lies behind this, and does it go on at secondary?",
    less: "Which children leave primary school behind the rest, and what help do they get?",
  },
  "attainment-share key-stage-4": {
    more: "What help before examinations lies behind this, and what do the young people do next?",
    less: "What help do children get before their examinations, and does it reach all of them?",
  },
  "court-weeks": {
    more: "What makes court cases take so long, and what does the wait mean for the children?",
    less: "What made court cases shorter, and are fewer children still waiting?",
  },
  "court-within-26-weeks": {
    more: "What got more court cases done in time?",
    less: "Which court cases went past 26 weeks, and whose delay was it?",
  },
  "orders-as-asked": {
    more: "Do we ask courts only for what they are sure to grant?",
    less: "Where courts did not agree with us, what had we got wrong?",
  },
  "pre-proceedings-started": {
    more: "Why are more families told that we may go to court, and have we staff enough to help them first?",
    less: "Why are fewer families told that we may go to court, and are their children safe?",
  },
  "pre-proceedings-number": {
    more: "Why are more families told that we may go to court, and have we staff enough to help them first?",
    less: "Why are fewer families told that we may go to court, and are their children safe?",
  },
  "pre-proceedings-weeks": {
    more: "Why do children stay longer in the stage before court, and are they safe while they wait?",
    less: "What shortened the stage before court, and did families still get their chance?",
  },
  "pre-proceedings-outcome-share without-proceedings": {
    more: "What help keeps families out of court, and does it last?",
    less: "Why do more families end up in court, and did help come in time?",
  },
  "pre-proceedings-outcome-share proceedings-issued": {
    more: "Why do more families end up in court, and did help come in time?",
    less: "What help keeps families out of court, and does it last?",
  },
  "proceedings-issued": {
    more: "What do more court cases cost us, and have we lawyers and social workers enough?",
    less: "Why do we go to court less, and are the children safe?",
  },
  "workforce-caseload": {
    more: "Which teams have the highest caseloads, and what is done about them?",
    less: "What brought caseloads down, and is the money for it there next year?",
  },
  "workforce-turnover fte": {
    more: "Why do social workers leave, and what do they say on their last day?",
    less: "What keeps our social workers, and will it last?",
  },
  "workforce-turnover headcount": {
    more: "Why do social workers leave, and what do they say on their last day?",
    less: "What keeps our social workers, and will it last?",
  },
  "workforce-agency fte": {
    more: "What do agency social workers cost us beyond our own, and when will posts be filled?",
    less: "How did we come to need fewer agency staff, and who does their work now?",
  },
  "workforce-agency headcount": {
    more: "What do agency social workers cost us beyond our own, and when will posts be filled?",
    less: "How did we come to need fewer agency staff, and who does their work now?",
  },
  "workforce-vacancy": {
    more: "Which posts are empty, for how long, and who looks after those children?",
    less: "How did we fill our posts, and how new are the people in them?",
  },
  "workforce-vacancy fte": {
    more: "Which posts are empty, for how long, and who looks after those children?",
    less: "How did we fill our posts, and how new are the people in them?",
  },
  "supervision-on-time-share": {
    more: "How did managers find the time for supervision, and does practice get better by it?",
    less: "Which social workers go without supervision, and who looks out for their cases?",
  },
  "iro-caseload": {
    more: "Can a reviewing officer with so many children know each of them?",
    less: "What do reviewing officers do with the time that they have gained?",
  },
  "audits-completed-share": {
    more: "What has been changed because of what audits found?",
    less: "Which audits were not done, and what might they have found?",
  },
  "audit-grade-share good-or-better": {
    more: "What made practice better, and would children say so too?",
    less: "What do audits find wrong most often, and what was changed because of it?",
  },
  "re-audits-improved-share": {
    more: "What turns a poor case into a good one?",
    less: "Why do cases that were found wanting not get better?",
  },
};
