import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Shift leader in a warehouse',
  about:
    'For whoever runs a shift of ten to fifty people in a warehouse or distribution centre. On the second visit the candidate divides people and work at the start of a shift and looks for the cause of picking errors.',
  competencies: {
    flow: {
      name: 'Keeping the work flowing',
      definition:
        'Divides people and work over inbound, picking and loading, sees queues coming and shifts in time to make the cut-off.',
      anchors: [
        'Starts everyone where they stood yesterday. Sees the queue when the lorry is already waiting.',
        'Divides the work at the start and leaves it at that. Works off the backlog at the end with overtime.',
        'Works out hours from the volume, fixes check times in the shift, moves people when the count is behind and makes the cut-off.',
        'Looks along the whole line, moves capacity before a buffer is full, keeps multi-skilled people in reserve and says early which order will not make it.',
        'Steers by figures of their own for each process, agrees with planning and transport to take the top off a peak before it comes, and leaves a board with which the next shift can go on.',
      ],
    },
    safety: {
      name: 'Safe work around trucks and racks',
      definition:
        'Keeps people and vehicles apart, stops what is dangerous even at peak hours, and gets near misses reported.',
      anchors: [
        'Turns a blind eye to speeding and shortcuts while the numbers are good. Damage to racking is reported by somebody else.',
        'Speaks up after an accident. Lets someone drive “just for a moment” without a licence.',
        'Checks licences, walkways and racking daily, stops dangerous driving on the spot and records near misses.',
        'Looks for the cause in routes, targets and lighting rather than in the driver alone, changes it and explains it at the start of the shift.',
        'Gets people, temporary staff included, to correct each other: asks for near misses at every start, says what was done with the last one, and thanks whoever stops the work.',
      ],
    },
    accuracy: {
      name: 'The right goods in the right place',
      definition:
        'Guards stock and deliveries against errors, follows differences to their source and keeps the system true.',
      anchors: [
        'Corrects the stock in the system until it fits. Claims are for customer service.',
        'Has recounts done and stops there. The same location is wrong again next week.',
        'Counts by plan, checks samples of picked orders, books damage and differences the same day and asks where they arose.',
        'Sorts errors by product, location, time and process, finds the pattern and removes it, for instance with another location or scan.',
        'Puts the check where the error arises instead of at the end, calculates what it costs and saves, and says what will show in the peak whether it holds.',
      ],
    },
    improving: {
      name: 'Improving the work',
      definition: 'Sees waste and nuisance, tries out something better with those who do the work, and makes it stay.',
      anchors: [
        'Says that it has always been done like this, or complains about the system. Ideas of others die in the canteen.',
        'Has many ideas and starts them alone. After two weeks everything is as it was.',
        'Takes up an idea from the floor, tries it on a small scale, measures before and after and records the new way.',
        'Gets several shifts to agree on one way of working, involves IT or maintenance in time and puts it right where it pinches.',
        'Makes improving a part of every week (a fixed moment, one small trial, the figure on the board), has those who do the work choose the next one, and stops what does not help.',
      ],
    },
    people: {
      name: 'Leading a shift',
      definition:
        'Starts the shift clearly, treats everybody the same, speaks to people directly and gets a mixed crew to work as one.',
      anchors: [
        'Commands over the loudspeaker. The same few always get the heavy work.',
        'Works hard alongside everybody and hopes that others follow. Avoids taking things up with former colleagues.',
        'Starts with a short briefing that all understand, rotates heavy work, speaks to people on the spot and in private, and says thank you.',
        'Knows who wants to learn what, gets newcomers productive within days, and makes sure that everyone understands, whatever language they speak.',
        'Holds the shift together in a hard week: divides the burden openly, gets people to stand in for each other, and gives those who want to grow a part of the lead under guidance.',
      ],
    },
    chain: {
      name: 'Working with planning, transport and the next shift',
      definition:
        'Tells others early what they need to know, hands over completely, and solves problems where work changes hands.',
      anchors: [
        'Drivers and the next shift find out for themselves. The other department is always at fault.',
        'Hands over in passing, without figures. Reports delays when somebody asks.',
        'Hands over in writing and in person at fixed points (volume, backlog, faults, people), and reports delays before the cut-off.',
        'Knows what hurts planning, carriers and customers most, proposes a choice in time and keeps to what comes of it.',
        'Goes with the other department to the point where work changes hands, follows one order through it, and agrees a signal with them by which both see a problem before it arrives.',
      ],
    },
  },
  rounds: {
    first: 'First round',
    second: 'Second round, in the warehouse',
  },
  sessions: {
    hrTalk: 'Interview with HR',
    firstPanel: 'Warehouse manager and a shift leader',
    boardCase: 'Case: the board at the start of the shift',
    tour: 'Tour of the warehouse with a team leader',
    panel: 'Shift leader and the safety officer',
    lunch: 'Break with the shift',
    managerTalk: 'Interview with the site manager',
    closing: 'Closing and next steps',
  },
  toHaveReady: {
    hrTalk:
      'A truck licence is needed only where the shift leader drives as well; then it is said in the advert and checked on paper. Neither it nor the language spoken at home is rated.',
    boardCase:
      'The figures of the case on one sheet, 16 cards for the people with what each may do (who drives which truck, who is new), a whiteboard, a calculator. The candidate has ten minutes alone with them. Then a list of a month’s picking errors with letters instead of names; two causes are hidden in it, one location and one hour. What is judged is the calculation, what is kept in reserve and when it is checked; more than one division can be right.',
  },
  questions: {
    floors: {
      text: 'What kind of warehouse work have you been in charge of?',
      followUps: ['What volume went through in a shift?', 'What could you decide without calling anyone?'],
    },
    startShift: {
      text: 'What do you say in the five minutes before a shift starts?',
      followUps: ['How do you reach those who do not speak your language?', 'How do you know that it got through?'],
    },
    toldYou: {
      text: 'What have people on your shift told you about the way you lead?',
      followUps: ['How did it come up?', 'What did they see you change?'],
    },
    peak: {
      text: 'Which peak came out well because of how you had prepared for it?',
      followUps: ['What figures did you work with?', 'What did you decide to let go?'],
    },
    truckLate: {
      text: 'What do you do when the inbound lorry is two hours late while its goods are due on the six o’clock departure?',
      followUps: ['Whom do you call, in what order?', 'What does the shift do in those two hours?'],
    },
    stopped: {
      text: 'What have you stopped on the floor because it was dangerous, although it cost time?',
      followUps: ['What did you see?', 'How did the shift take it?', 'What was different the week after?'],
    },
    missing: {
      text: 'The system says there are forty on a location, and there are twelve. How do you find out what happened?',
      followUps: ['Where do you look first?', 'What do you book today?'],
    },
    board: {
      text: 'It is 13.45. You have 16 people, two of them new today, and one truck in for repair. Inbound: 220 pallets, of which 60 are needed tonight. Picking: 3,200 lines for departures at 18.00 and 21.00; yesterday the shift did 38 lines an hour each. Loading: nine lorries. How do you divide people and work?',
      followUps: ['Which calculation is it based on?', 'At what times do you check?', 'What have you kept in reserve?'],
    },
    twoHoursLater: {
      text: 'At 16.00 you are 600 lines behind, inbound is ahead. What do you change?',
      followUps: ['Whom do you tell now?', 'Which departure do you protect?'],
    },
    mispicks: {
      text: 'This list has a month of picking errors with product, location, hour and picker. What do you read in it?',
      followUps: [
        'Which explanation do you distrust?',
        'What would you look at on the floor before you spoke to anybody?',
      ],
    },
    forklift: {
      text: 'What do you do when your fastest driver takes the corner by the packing tables at full speed once more?',
      followUps: ['What do you say?', 'What else do you look at besides the driver?'],
    },
    twoGroups: {
      text: 'How did you get two groups on a shift to work together again?',
      followUps: ['What was it about?', 'With whom did you begin?', 'What did you arrange differently?'],
    },
    temps: {
      text: 'What do you do in the first hour with eight temporary workers who are here for the first time?',
      followUps: ['What do you never let them do that day?', 'How do you notice who needs help?'],
    },
    fasterWay: {
      text: 'Which idea from the floor have you turned into the normal way of working?',
      followUps: ['How did you try it out?', 'What did the figures say before and after?', 'Who had to be won over?'],
    },
    handedOver: {
      text: 'What went wrong at a handover or with another department that you sorted out?',
      followUps: ['Where exactly did it slip?', 'What did you settle on?', 'How does it go today?'],
    },
    firstChange: {
      text: 'What would you look at in your first four weeks here before you changed anything?',
      followUps: ['Whom would you ask?', 'What do you need from me for it?'],
    },
  },
};
