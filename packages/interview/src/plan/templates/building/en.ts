import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Site supervisor in construction',
  about:
    'For whoever runs the daily work on a building site, with crews of their own and subcontractors. On the second day the candidate walks a site for safety and repairs a schedule that no longer fits.',
  competencies: {
    safety: {
      name: 'Working safely',
      definition:
        'Sees danger before it turns into an accident, stops work when it has to be stopped, and gets people to report what nearly went wrong.',
      anchors: [
        'Leaves safety to the safety officer. Walks past a missing guard rail because the crew is behind.',
        'Keeps to the rules on inspection days. Puts things right personally and does not speak to whoever left them.',
        'Goes round daily, stops unsafe work on the spot, speaks to those concerned and checks the same afternoon whether it was put right.',
        'Plans danger out of the work beforehand (sequence, lifting plan, edge protection before the crew comes) and goes through it with the crews at the toolbox talk.',
        'Gets crews to stop each other: asks for near misses, thanks for each report, and shows at the next toolbox talk what was changed because of it.',
      ],
    },
    planning: {
      name: 'Planning and preparing the work',
      definition:
        'Keeps people, materials, equipment and drawings arriving in the right order, looks weeks ahead and adjusts the plan in time.',
      anchors: [
        'Lives from day to day. Crews wait for material, and the cause is always with the supplier.',
        'Follows the overall schedule. Finds out in the week itself that something is missing, and solves it with overtime.',
        'Looks six weeks ahead, checks each task for drawing, material, people and predecessor, and agrees the weekly plan with the crews.',
        'Sees the critical path and the clashes between trades, has alternatives ready for bad weather or late delivery, and warns before it costs money.',
        'Lets crews and subcontractors plan together, counts which agreed tasks were not done and why, and takes the commonest cause out of the weeks to come.',
      ],
    },
    quality: {
      name: 'Building it right the first time',
      definition:
        'Knows what has to be checked when, keeps work from being covered up before it has been seen, and records it so that it can be proved.',
      anchors: [
        'Finds defects at handover. What is behind the plasterboard is anyone’s guess.',
        'Checks when asked to, without a list. Records are filled in afterwards from memory.',
        'Plans checks and stop points, looks before the work is closed up, records what was seen and where, and has defects put right straight away.',
        'Knows from drawings and details where it usually goes wrong, lets the first of its kind be approved as a sample and discusses it with the crew.',
        'Traces a defect to design, sequence or instruction, changes that for the next floor or project, and checks there whether it stays away.',
      ],
    },
    costs: {
      name: 'Guarding costs and contract',
      definition:
        'Knows what has been agreed and what it may cost, sees deviations early and settles extra work before it is done.',
      anchors: [
        'Costs are for the office. Extra work is carried out on a handshake and comes up at the end.',
        'Keeps track of hours and deliveries, but sees only at month’s end that a budget line has been overrun.',
        'Knows the contract and the budget per part, compares hours and quantities weekly, and confirms extra work in writing with price and time.',
        'Explains deviations with cause and forecast, finds savings that do not hurt quality, and keeps a clean file for claims in both directions.',
        'Calculates another method or sequence against the budget before choosing, says what it does to time and risk, and agrees openly in advance what each party bears.',
      ],
    },
    crews: {
      name: 'Leading crews',
      definition:
        'Gives clear instructions, knows what people can do, and keeps respect and order on a site with many firms.',
      anchors: [
        'Shouts or stays in the site hut. Cannot say who on the site is good at what.',
        'Gets on with everybody, but lets late starts and sloppy work pass to keep the peace.',
        'Starts the day with a short clear instruction, checks that it has been understood, says what is wrong directly and in private, and thanks for good work.',
        'Gives people the work they are strongest in, brings on a foreman step by step and makes a new crew part of the site from the first day.',
        'Sees tension between firms or crews early, speaks with both sides, stands up for whoever is being shut out, and divides the work so that each gains from the other.',
      ],
    },
    parties: {
      name: 'Working with client, designers and neighbours',
      definition:
        'Keeps everybody involved informed, raises problems with a proposal, and holds on to agreements, also when interests differ.',
      anchors: [
        'Speaks of the client as the opponent. Neighbours hear of nuisance when it starts.',
        'Answers when asked. Puts off bad news until the site meeting.',
        'Reports deviations on the day itself with a proposal, prepares site meetings and holds to what is in the minutes.',
        'Understands what client, architect and subcontractor have to lose, finds a solution that works on site and records who decided what.',
        'Brings the parties to the spot before positions harden, hears what each needs, and leaves with one agreement on who does what and who pays; neighbours are given a date and somebody to call.',
      ],
    },
  },
  rounds: {
    first: 'First round, at the office',
    second: 'Second round, on the site',
  },
  sessions: {
    hrTalk: 'Interview with HR',
    projectLeader: 'Project manager and a fellow supervisor',
    siteRound: 'Work sample: safety round on the site',
    planCase: 'Case: a schedule that no longer fits',
    lunch: 'Lunch in the site canteen',
    panel: 'Project manager and a foreman',
    directorTalk: 'Interview with the managing director',
    closing: 'Closing and next steps',
  },
  toHaveReady: {
    siteRound:
      'A site at work, a route of twenty minutes agreed with whoever is in charge there, helmet, boots and vest in the candidate’s size; the site’s own induction comes before the session starts. Walk the route the day before and write down what there is to see and what weighs most. What is judged is which dangers are seen, what is done about them first and who is spoken to, not how many things are named. Certificates that the work requires are checked on paper beforehand and not rated.',
    planCase:
      'The six-week schedule on A3, a note with the three messages, and one page from a contract about delay and giving notice. Pencil and eraser; five minutes to read and ten to plan before the candidate explains. What is judged is what follows from what, which assumption is checked first and who has to agree; more than one plan can be right.',
  },
  questions: {
    projects: {
      text: 'What projects have you supervised on site?',
      followUps: ['What was the size in money and people?', 'Which phase were you responsible for?'],
    },
    newOnSite: {
      text: 'What do you tell somebody on their first morning on your site?',
      followUps: [
        'How do you reach those who speak another language?',
        'How do you check that it has been understood?',
      ],
    },
    wrongCall: {
      text: 'Which decision on site did you have to take back in front of your crew?',
      followUps: ['Who pointed it out?', 'How did the crew react?'],
    },
    caughtUp: {
      text: 'How did you make up lost weeks on a project?',
      followUps: ['Where had the time gone?', 'What did you do in another order?', 'What did it cost?'],
    },
    stopped: {
      text: 'What work did you stop although everybody wanted to go on?',
      followUps: ['What did you see?', 'Who disagreed?', 'How did work start again?'],
    },
    extraWork: {
      text: 'What do you do when the client asks your foreman on the spot for a change that is not in the contract?',
      followUps: ['What may the foreman say?', 'What is on paper before work begins?'],
    },
    neighbours: {
      text: 'How did you deal with neighbours or users who suffered from the work?',
      followUps: ['What did you offer them?', 'What did you arrange differently on site?'],
    },
    round: {
      text: 'Walk with us over this site for twenty minutes as if you took it over today. What do you see?',
      followUps: [
        'What can cost somebody’s life here?',
        'What is well arranged?',
        'Which papers would you ask for in the hut?',
      ],
    },
    firstAction: {
      text: 'What would you have stopped or changed before the next break?',
      followUps: ['Whom do you speak to?', 'What do you look at again this afternoon?'],
    },
    coveredUp: {
      text: 'What would you want to see here before the next layer covers it?',
      followUps: ['How do you record it?', 'What do you do when it has already been closed up?'],
    },
    brokenPlan: {
      text: 'Here is the six-week schedule of a housing block with three floors. The window frames come nine days late, the tower crane is needed elsewhere on Thursday, and the screed layer has another job in week four. How do you plan it again?',
      followUps: [
        'What is on the critical path now?',
        'Which assumption do you check by phone first?',
        'Who has to agree?',
      ],
    },
    whoPays: {
      text: 'Who carries the costs of each of these three delays?',
      followUps: ['Where do you look it up?', 'What do you put in writing today?'],
    },
    tellClient: {
      text: 'What do you tell the client’s representative tomorrow morning?',
      followUps: ['What do you ask for?', 'What do you keep for later?'],
    },
    foreman: {
      text: 'How did you bring a skilled worker on to become a foreman?',
      followUps: ['What did you let go of first?', 'What went wrong on the way?'],
    },
    subcontractor: {
      text: 'What do you do when a subcontractor turns up with two people where five were expected?',
      followUps: ['What do you do the same day?', 'What do you do if it happens again?'],
    },
    defect: {
      text: 'Which defect did you find before it became expensive?',
      followUps: ['What made you look there?', 'How did you put it right with the crew?'],
    },
    mixedCrew: {
      text: 'What do you do when two crews on your site refuse to work alongside each other?',
      followUps: ['Whom do you speak to first?', 'Which behaviour do you put a stop to?'],
    },
    lessons: {
      text: 'What did you do differently on a project because of what had gone wrong on the one before?',
      followUps: ['How had you found the cause?', 'Who else works that way now?'],
    },
    firstProject: {
      text: 'What do you want to have settled with the client in the first month of a new project?',
      followUps: ['What do you look at before you sign for it?', 'What do you need from me for it?'],
    },
  },
};
