import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Software engineer in a product team',
  about:
    'For engineers who build and run a product, front to back. On the second day the candidate reviews a real change and designs a small system at the whiteboard; nothing has to be made at home.',
  competencies: {
    code: {
      name: 'Writing code others can change',
      definition:
        'Writes and reviews code that does what it should, that others understand, and that can be changed safely.',
      anchors: [
        'Code works for the example at hand. Errors, empty input and tests come up only when somebody asks.',
        'Follows the patterns of the code base but cannot say what they are for. Tests repeat the code instead of checking behaviour.',
        'Splits a change into readable steps, names things for what they mean, tests the behaviour that matters and handles what can go wrong.',
        'Sees what a change will cost later (coupling, races, migrations), simplifies before adding, and explains a trade-off with the code in front of them.',
        'Makes the part being changed easier to change the next time, in small steps that can each go live on their own, and shows which step lowers the risk most.',
      ],
    },
    design: {
      name: 'Designing systems',
      definition:
        'Finds a design that fits the problem, its load and its failures, and keeps it as simple as it can be.',
      anchors: [
        'Starts from favourite tools. Who uses the system, and how much, is not asked.',
        'Draws a design that works as long as nothing fails. Adds parts (a queue, a cache) without saying what they solve.',
        'Asks for numbers and limits first, draws data and flow, names two alternatives and chooses with a reason.',
        'Walks through failures unasked: what is lost, what is done twice, what the user sees; says what would be left out of a first version.',
        'Finds the one decision that is hardest to undo and treats it with care, says what will be measured to learn that the design was wrong, and what is done then.',
      ],
    },
    debugging: {
      name: 'Finding faults',
      definition:
        'Goes from a symptom to its cause step by step, limits the harm meanwhile, and makes sure that it does not return.',
      anchors: [
        'Changes things until the symptom is gone. Cannot say afterwards what it was.',
        'Reads logs and guesses one cause at a time; stays with the first guess too long. Users wait meanwhile.',
        'Reproduces the fault, narrows it down with one change at a time, limits the harm first (roll back, switch off) and adds a test.',
        'Works from several explanations, looks for the observation that tells them apart, uses traces, profilers or the database’s plan, and keeps others informed.',
        'Finds faults across the boundaries of systems and teams, explains them so that others could repeat the search, and removes the whole class of them.',
      ],
    },
    purpose: {
      name: 'Building what is needed',
      definition: 'Wants to know what a change is for, and finds the smallest thing that helps the user now.',
      anchors: [
        'Builds what the ticket says. What users did with it is for others to know.',
        'Asks what is meant when the ticket is unclear, but not why. Finds out late that a rule or an exception was forgotten.',
        'Asks for the problem behind the wish, proposes a smaller first step and looks at whether it was used.',
        'Puts cost against benefit with figures, says early that a plan does not hold, and comes with an alternative.',
        'Stops or redirects work already under way when users show that something else is needed, says what is lost by it, and involves those who asked for it in the choice.',
      ],
    },
    together: {
      name: 'Working in the team',
      definition:
        'Shares work and knowledge, gives and takes comments on substance, and keeps to what the team has agreed.',
      anchors: [
        'Works alone and delivers at the end. Answers comments on code by defending the person who wrote it.',
        'Helps when asked. Lets disagreements rest or settles them by who holds out longest.',
        'Shows work early, asks for review in small pieces, gives comments with a reason and says which of them must be dealt with.',
        'Brings a stuck discussion to a decision (an experiment, a date, someone who decides) and then supports it, also when it was not their own choice.',
        'Looks at how the team works and not only at the task: spreads knowledge that sits with one person, asks first those who have said nothing, and raises friction with whoever it is about.',
      ],
    },
    learning: {
      name: 'Learning from outcomes',
      definition: 'Looks at what their own decisions led to, admits what went wrong, and changes how the work is done.',
      anchors: [
        'Tells of successes only. Faults were due to the code that was there before, or to the deadline.',
        'Names a mistake in general terms (“I should have tested more”) without anything being different since then.',
        'Describes a decision that turned out badly, their own part in it, and what they do differently now.',
        'Looks for signs that they are wrong (figures, users, colleagues who disagree) and changes course in the open.',
        'Looks for the cause in the way of working instead of in a person, gets the others to look back on it together, and follows up whether the change agreed on was made and helped.',
      ],
    },
  },
  rounds: {
    first: 'First round, online',
    second: 'Second round, on site',
  },
  sessions: {
    hrTalk: 'Interview with HR',
    firstPanel: 'Two engineers from the team',
    review: 'Work sample: reviewing a change',
    designTalk: 'Design at the whiteboard with two engineers',
    lunch: 'Lunch with the team',
    tour: 'Tour of the office',
    managerTalk: 'Engineering manager and product owner',
    closing: 'Closing and next steps',
  },
  toHaveReady: {
    review:
      'One change of about 150 lines with its tests, the same for every candidate, on a laptop with your usual editor and on paper. It holds one fault that can do harm (two people at the same moment) and a few that hardly matter; agree beforehand which is which. Say in the invitation which tools may be used, AI assistants included: the same for everybody. The candidate has 25 minutes alone. The first follow-up names the fault; ask it only when the candidate has finished. What is judged is what is found, what is put first and how it is said, not the number of comments. Nothing in it may be secret.',
    designTalk:
      'A whiteboard or large paper. Figures to give when they are asked for, not before: 40 offices, 600 rooms, 9,000 people, most bookings between eight and ten in the morning, no room may be given twice. The candidate draws for twenty minutes and may ask anything. What is judged are the questions, the reasons and the failures thought of, not whether it resembles your own design.',
  },
  questions: {
    builtAndRun: {
      text: 'Which software have you built and also kept running?',
      followUps: ['Which part was yours?', 'Who depended on it?'],
    },
    goodTeam: {
      text: 'What does a team have to agree on for you to do good work in it?',
      followUps: ['What do you do yourself to keep it that way?', 'What did the best team you were in do differently?'],
    },
    wrongAbout: {
      text: 'What technical decision of yours would you take differently today?',
      followUps: ['How did you find out?', 'What did it cost others?'],
    },
    hardBug: {
      text: 'Which fault has been the hardest for you to find?',
      followUps: ['What did you rule out first?', 'Which observation turned it?', 'What prevents it from coming back?'],
    },
    proud: {
      text: 'What piece of code did you leave in a better state than you found it?',
      followUps: ['What did you leave alone?', 'How did you keep it working meanwhile?', 'What can others do now?'],
    },
    slowPage: {
      text: 'A page that took 200 milliseconds takes four seconds since yesterday, for some customers only, and nothing was released. How do you go about it?',
      followUps: ['What do you look at first?', 'What does it tell you if only large customers have it?'],
    },
    notBuilt: {
      text: 'What did you decide not to build, although it was asked for?',
      followUps: ['How did you know what was really needed?', 'How did the person who had asked take it?'],
    },
    readChange: {
      text: 'This change of about 150 lines comes from our own code; its tests pass. You have 25 minutes with it, in your own way and with the tools named in the invitation. What do you find?',
      followUps: [
        'What happens when two people do this at the same moment?',
        'What do the tests really check?',
        'What have you decided not to mention?',
      ],
    },
    mustChange: {
      text: 'Which of your findings must be solved before this goes live?',
      followUps: ['What makes the others less urgent?', 'How would you show that the worst one is real?'],
    },
    tellAuthor: {
      text: 'The author joined two weeks ago and is proud of it. How do you give your comments?',
      followUps: ['Which one do you put first?', 'What do you do if the author disagrees on that one?'],
    },
    bookings: {
      text: 'Forty offices want people to book their meeting rooms online, with a screen at each door that shows who has the room. What do you want to know before you design it?',
      followUps: [
        'What stops two people from having the same room?',
        'What does the screen show when the network is down?',
        'What do you leave out of the first version?',
      ],
    },
    lostMessages: {
      text: 'Your design is live, and one in a thousand changes does not reach the screens. What in your design could cause that?',
      followUps: ['How would you have noticed without a complaint?', 'What do you change first?'],
    },
    nightAlarm: {
      text: 'What do you do in the first quarter of an hour when an alarm says that a third of all bookings fail?',
      followUps: ['Whom do you tell, in which words?', 'What tells you that it is over?'],
    },
    pushedBack: {
      text: 'How did you tell somebody with more say than you that a plan would not work?',
      followUps: ['What did you bring to the conversation?', 'What was decided in the end?'],
    },
    slowTeam: {
      text: 'What change to the way a team works came from you?',
      followUps: ['What showed that it was needed?', 'Who was against it?', 'What was left of it half a year later?'],
    },
    nextYear: {
      text: 'By which signs will you judge in a year how your work here is going?',
      followUps: ['Which sign would make you change course?', 'What do you need from me for it?'],
    },
  },
};
