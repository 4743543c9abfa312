import type { Words } from './structure.ts';

/** The template in English. */
export const words: Words = {
  title: 'Coordinator in service or operations',
  about:
    'For work that asks for planning, customers and colleagues at once, in any trade. On the second day the candidate works on a case from your own organisation.',
  competencies: {
    planning: {
      name: 'Planning under pressure',
      definition:
        'Puts work in order when there is more of it than time, tells the people concerned, and keeps an overview when the day turns out differently.',
      anchors: [
        'Takes things as they come in. Finds out late that something urgent was left, and tells nobody.',
        'Sees what is urgent once it is pointed out. Makes a plan but drops it at the first change, and tells others too late.',
        'Orders work by urgency and consequence, tells the people concerned, and gets the most important things done the same day.',
        'Weighs urgency against what it means for customers and colleagues, keeps some slack, replans in time and says what will have to wait.',
        'Does so even when several things go wrong at once, sees knock-on effects coming, and changes the routine afterwards so that the same pressure does not return.',
      ],
    },
    customers: {
      name: 'Talking to upset customers',
      definition:
        'Stays calm, finds out what has gone wrong for the customer, and agrees on a next step that can be kept.',
      anchors: [
        'Takes it personally, argues about who is right, or passes the customer on without saying what happens next.',
        'Stays polite but hides behind the rules. The customer has to tell the story again, and what is agreed stays vague.',
        'Listens until the problem is clear, sums it up, and agrees on a next step with a time.',
        'Also names what this means for the customer, is honest about what cannot be done, and checks afterwards that the agreement was kept.',
        'Wins back trust in hard cases without promising too much, calmly sets a limit where one is needed, and sees to it that the cause is dealt with.',
      ],
    },
    cause: {
      name: 'Getting to the cause',
      definition:
        'Finds out what is really going on before acting, uses facts from more than one source, and checks whether the solution works.',
      anchors: [
        'Acts on the first explanation. Facts and guesses run together.',
        'Asks a question or two, then settles for the usual explanation. Does not check whether it helped.',
        'Gathers facts from the people involved, tells cause from effect, picks a solution that fits, and checks the result.',
        'Sets several explanations side by side, tests the likeliest, and says what is still uncertain.',
        'Finds causes that others missed, removes them at the root together with the people concerned, and shows with figures that they stay away.',
      ],
    },
    systems: {
      name: 'Learning and using systems',
      definition: 'Learns a new system quickly, works in it with care, and leaves data that others can rely on.',
      anchors: [
        'Keeps private lists beside the system. Entries are missing or wrong.',
        'Manages the steps that were shown. Gets stuck as soon as something differs, and waits for help.',
        'Finds the way around a new system with the manual and a few questions, enters data completely, and checks their own work.',
        'Understands how the steps hang together, spots wrong data, corrects it at the source, and shows colleagues how.',
        'Uses the system to see problems coming, proposes improvements that work in practice, and makes it easier for others to work without mistakes.',
      ],
    },
    across: {
      name: 'Working across departments',
      definition:
        'Gets results together with people who have other goals and another pace, and keeps what was agreed with them.',
      anchors: [
        'Sees the other department as the problem. Leaves agreements to chance, or takes everything to a manager.',
        'Works well with those who are willing, but avoids the conversation when interests clash.',
        'Asks what the other side needs, agrees clearly on who does what by when, and keeps to it.',
        'Puts differing interests on the table early, finds a solution both can live with, and keeps both informed.',
        'Builds cooperation that lasts, also with people who were against it at first, and lets others have the credit.',
      ],
    },
    feedback: {
      name: 'Learning from feedback',
      definition: 'Asks for feedback, does something with it, and gives it in a way that others can use.',
      anchors: [
        'Defends or explains it away. Cannot name anything that is done differently now.',
        'Accepts feedback when it comes, but it stays with good intentions.',
        'Names feedback that stung, what came of it, and what is different now.',
        'Asks for feedback unprompted, checks whether the change is noticed, and is honest with colleagues face to face.',
        'Makes it normal in a team to talk about mistakes, their own first, and shows what everybody learned from them.',
      ],
    },
  },
  rounds: {
    first: 'First round',
    second: 'Second round',
  },
  sessions: {
    hrTalk: 'Interview with HR',
    firstPanel: 'Panel interview',
    secondPanel: 'Panel interview',
    case: 'Case',
    lunch: 'Lunch with the team',
    tour: 'Tour of the workplace',
    managerTalk: 'Interview with the manager',
    closing: 'Closing and next steps',
  },
  toHaveReady: {
    case: 'A case from your own work on one page with what a planning system would show (orders, people, times), made unrecognisable, the same for every candidate. A blank form of your system, paper and pen. The candidate has 25 minutes alone with it before the first question. What is judged is which facts are used, what is recorded and why, not handwriting or layout.',
  },
  questions: {
    tasksHeld: {
      text: 'Which planning or coordinating tasks have you been responsible for?',
      followUps: ['What was going on at the same time?', 'What did you decide yourself?'],
    },
    feedbackHeard: {
      text: 'What feedback at work has made you do something differently?',
      followUps: ['What exactly was said?', 'What do you do differently now?'],
    },
    needsFromOthers: {
      text: 'What do you need from colleagues in other departments to do this work well?',
      followUps: ['What do they get from you in return?', 'What do you do when you do not get it?'],
    },
    angryCustomer: {
      text: 'How did the last conversation go that you had with an angry customer?',
      followUps: ['What did the customer really want?', 'What did you agree on?'],
    },
    shortOfPeople: {
      text: 'What do you do first when two colleagues are missing at eight in the morning while three customers expect somebody before noon?',
      followUps: ['Whom do you call?', 'What do you leave undone?'],
    },
    returningMistake: {
      text: 'How did you find the cause of a mistake that kept coming back?',
      followUps: ['Where did you get your information?', 'How do you know that it is solved now?'],
    },
    otherPriorities: {
      text: 'How have you got something done by a department that had other priorities?',
      followUps: ['What mattered to them?', 'What did you give in return?'],
    },
    dayTurned: {
      text: 'Which working day turned out completely different from what you had planned?',
      followUps: ['What did you let go of first?', 'Whom did you tell?', 'What did you set up differently afterwards?'],
    },
    unsurePromise: {
      text: 'How do you answer a customer who wants a promise that you are not sure you can keep?',
      followUps: ['Which words do you use?', 'What do you do when the customer asks for your manager?'],
    },
    contradiction: {
      text: 'What do you do when the figures contradict what the people on the spot say about a mistake?',
      followUps: ['What do you check first?', 'What do you tell the customer meanwhile?'],
    },
    newSystem: {
      text: 'How did you find your way in a system that was new to you?',
      followUps: ['What did you try before you asked?', 'Which mistake did you make in it at first?'],
    },
    ownMistake: {
      text: 'Which mistake of your own did you have to tell others about?',
      followUps: ['How did you put it?', 'What is different since then?'],
    },
    handOver: {
      text: 'How would you record this case in a planning system so that a colleague can take over tomorrow?',
      followUps: ['Which details must not be missing?', 'Where does a handover usually go wrong?'],
    },
    missingFacts: {
      text: 'Which information do you still need before you can decide in this case?',
      followUps: ['Where do you get it?', 'What do you do if it does not come?'],
    },
    sameColleague: {
      text: 'What do you do when two departments want the same colleague tomorrow morning?',
      followUps: ['What do you base your choice on?', 'How do you tell the department that has to wait?'],
    },
    threeMonths: {
      text: 'What would you like to have in place with the other departments after three months?',
      followUps: ['Where do you begin?', 'What do you need from me for that?'],
    },
  },
};
