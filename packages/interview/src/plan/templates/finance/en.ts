import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Financial controller',
  about:
    'For the controller of a medium-sized company or a division, between accounts and management. On the second day the candidate reads the figures of an invented month and explains them to us as the management team.',
  competencies: {
    closing: {
      name: 'Closing the books reliably',
      definition:
        'Delivers figures on time that are complete, in the right period and reconciled, under the rules that apply.',
      anchors: [
        'Passes on the trial balance as it is. Corrections follow months later and surprise everyone.',
        'Closes on time by estimating roughly. Balance sheet accounts are reconciled once a year.',
        'Works by a closing calendar, reconciles every significant account, supports accruals and can show where each figure comes from.',
        'Judges estimates against what came of earlier ones, settles difficult items with the auditor before year-end and shortens the close without losing quality.',
        'Sets the close up so that errors show before it ends (checks in the process, one owner for each account), takes new entities in by a fixed list, and has a stand-in carry it out to find the gaps.',
      ],
    },
    analysis: {
      name: 'Explaining figures and looking ahead',
      definition:
        'Splits a deviation into what caused it, tells essential from incidental, and makes a forecast that can be steered by.',
      anchors: [
        'Repeats in words what is in the table: costs are higher because they rose.',
        'Explains by department, largely with what the departments themselves gave as reason. The forecast is the budget with a percentage.',
        'Splits by price, volume, mix and one-off, checks the explanation at the source and says what it means for the year.',
        'Finds the driver behind the figure, calculates scenarios with their assumptions in sight and says which signal shows first that it goes wrong.',
        'Brings up something in the figures that nobody asked about, says which decision it bears on, and tests their own forecasts against the outcome in order to change the method.',
      ],
    },
    control: {
      name: 'Risk and internal control',
      definition:
        'Knows where errors and fraud can arise, sets controls that people keep up, and checks that they work.',
      anchors: [
        'Relies on people being decent. Leaves the control matrix to the auditor.',
        'Has controls for everything, equally heavy. They are ticked off afterwards.',
        'Knows the main risks for each process, separates duties, looks at evidence and follows up what is found until it is solved.',
        'Drops controls that add nothing, builds others into the process itself and tests them where it is inconvenient.',
        'Finds out after an error or abuse what made it possible and what kept people from speaking, changes both, and says how to test that it cannot happen again.',
      ],
    },
    systems: {
      name: 'Data and systems',
      definition:
        'Gets figures from one source, replaces manual work with something that can be checked, and understands how data arise.',
      anchors: [
        'Builds spreadsheets on spreadsheets that nobody else understands. Retypes figures.',
        'Uses the reports there are. Solves differences between systems with a correcting line.',
        'Draws data straight from the source, documents definitions and calculations, and reconciles reports with the ledger.',
        'Automates a recurring report with checks in it, agrees on definitions with the business and takes part in changes to systems.',
        'Gets people to agree on one definition before one system, plans a change with a parallel run and a way back, and judges new tools, AI included, by whether an answer can be traced.',
      ],
    },
    advising: {
      name: 'Partner to the business',
      definition:
        'Understands how the money is made, speaks the language of whoever decides, and helps them to a better choice.',
      anchors: [
        'Sends reports and waits for questions. Speaks of the business as the place deviations come from.',
        'Answers questions correctly, in accounting terms. Comes in once the decision has been made.',
        'Visits the workplace, discusses figures at fixed times, translates them into choices and agrees on actions.',
        'Comes in before the choice is made, brings alternatives with a calculation, and says no with a reason and a way that is possible.',
        'Helps managers to steer by the figure themselves, looks back with them on what a decision brought, and makes it easy to come early with difficult news.',
      ],
    },
    upright: {
      name: 'Keeping the figures true',
      definition: 'Keeps to what is right in the figures, also under pressure, and does so with respect for people.',
      anchors: [
        'Books what the boss wants. Raises doubts afterwards, if at all.',
        'Finds it uncomfortable and asks for the order by e-mail so as to be covered.',
        'Says openly what cannot be done and why, offers what can be done, and puts the decision on record.',
        'Tells people with more power the same as anybody else, with the evidence beside it, and looks for support before the pressure decides the figure.',
        'Holds to an unwelcome truth when it has consequences, by the proper way up to board or auditor, and speaks before and after with those it concerns, so that they can go on working together.',
      ],
    },
  },
  rounds: {
    first: 'First round',
    second: 'Second round',
  },
  sessions: {
    hrTalk: 'Interview with HR',
    firstPanel: 'Head of finance and a controller',
    figures: 'Case: the figures of a month',
    panel: 'Controller and an operations manager',
    lunch: 'Lunch with finance and operations',
    tour: 'Tour of the company',
    cfoTalk: 'Interview with the CFO',
    closing: 'Closing and next steps',
  },
  toHaveReady: {
    hrTalk:
      'Say that other employers’ figures need no names and no amounts. Diplomas and references come later and are not rated here.',
    figures:
      'An invented company’s October as a spreadsheet and on paper: result, balance sheet, order book and headcount, beside budget and last year. Three things are hidden in it (an invoice in the wrong month, a stock figure that cannot be right, a margin that falls with one customer); write them down beforehand. A laptop, a quiet room and 30 minutes alone; say in the invitation which aids may be used. What is judged is what is found, how it is checked and what it means for the year, not how it looks.',
  },
  questions: {
    entities: {
      text: 'What kind of companies or divisions have you closed the books for?',
      followUps: ['Under which rules?', 'What did you sign for yourself?'],
    },
    goodPartner: {
      text: 'What does a manager who knows little about figures need from a controller?',
      followUps: ['How do you find out?', 'What do you leave out?'],
    },
    feedbackFloor: {
      text: 'What did a manager tell you about your work that you have acted on?',
      followUps: ['What was the occasion?', 'What does that manager get from you now?'],
    },
    fasterClose: {
      text: 'How did you make a monthly close faster or more reliable?',
      followUps: [
        'Where did the time or the errors sit?',
        'Who had to change something?',
        'What have the figures shown since then?',
      ],
    },
    marginFell: {
      text: 'Gross margin has dropped by three percentage points while turnover grew. How do you find out what is behind it?',
      followUps: ['What do you separate first?', 'Which explanation do you want to rule out?'],
    },
    weakSpot: {
      text: 'What weak spot in a process did you find before it did damage?',
      followUps: ['What made you look there?', 'What did you set up in its place?', 'How do you know that it works?'],
    },
    moveRevenue: {
      text: 'What do you do when the sales director asks you in December to recognise the revenue of an order that is delivered in January?',
      followUps: ['What do you say?', 'Which way out do you offer?', 'What do you do if the CFO agrees with sales?'],
    },
    readMonth: {
      text: 'These are the figures of October of an invented company: result, balance sheet, order book and headcount, beside budget and last year. You have 30 minutes and the aids named in the invitation. What is going on here?',
      followUps: [
        'Which figure do you distrust?',
        'What does it mean for the year?',
        'Which three questions do you put?',
      ],
    },
    tellBoard: {
      text: 'We are the management team, and you have five minutes. What should we know?',
      followUps: ['What do you want us to decide today?', 'How certain are you of it?'],
    },
    accruals: {
      text: 'Which items in this close would you want to see supported before you release it?',
      followUps: ['What evidence do you ask for?', 'Below what amount do you let it go?'],
    },
    oneHand: {
      text: 'What do you do when a small branch has one person who orders, books and pays?',
      followUps: ['What do you look at this week?', 'Which control can they keep up?'],
    },
    sheetGone: {
      text: 'What manual work have you replaced with something better?',
      followUps: ['What could go wrong with it?', 'Who had to get used to it?', 'What does it save?'],
    },
    twoTruths: {
      text: 'What do you do when sales and finance bring different turnover figures to the same meeting?',
      followUps: ['What do you do in the meeting itself?', 'How do you make sure that it ends there?'],
    },
    auditor: {
      text: 'Which finding by an auditor taught you something?',
      followUps: ['What had you overlooked?', 'What did you change?'],
    },
    changedMind: {
      text: 'Which business decision came out differently because of your calculation?',
      followUps: ['Who had to be convinced?', 'Which assumption was the heaviest?', 'How did it turn out?'],
    },
    unpopular: {
      text: 'How did you hold on to a figure that others wanted changed?',
      followUps: ['Who put on the pressure?', 'What did it cost you?', 'How did you work together afterwards?'],
    },
    hundredDays: {
      text: 'What would you want to have understood about our figures after a hundred days?',
      followUps: ['Where do you begin?', 'Whom do you need for it?'],
    },
  },
};
