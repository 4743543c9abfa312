import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Account manager, business to business',
  about:
    'For whoever wins new clients and looks after existing ones, with a target of their own and an inside sales team. On the second day the candidate prepares a first client meeting and holds it with two of us as the client.',
  competencies: {
    needs: {
      name: 'Finding out what the client needs',
      definition:
        'Prepares a conversation, keeps asking until the problem and its cost are clear, and proposes what fits or says that nothing does.',
      anchors: [
        'Presents the product from the first minute. The client’s questions are taken as objections.',
        'Asks a list of questions and then gives the presentation that was ready anyway.',
        'Has read up on the client, asks further about problem, consequence and those involved, sums up and proposes a next step that fits.',
        'Gets the client to put a figure on the problem, hears who decides and who blocks, and says what our product will not solve.',
        'Helps the client to see a problem they had not named, checks it with others on their side, and advises against buying when the figures do not bear it.',
      ],
    },
    pipeline: {
      name: 'Building and judging a pipeline',
      definition: 'Chooses whom to approach, keeps at it, and knows soberly what each opportunity is worth and lacks.',
      anchors: [
        'Waits for requests. The forecast is a wish and shifts every month.',
        'Calls a great deal without choosing. Everything stays in the list, also what has been silent for half a year.',
        'Picks clients by fit, blocks time for approaching them, notes the next step with a date for each, and closes what is dead.',
        'Judges chances by what the client has done rather than said, knows their own figures from call to order and adjusts the approach to them.',
        'States for each forecast what has to happen by when, looks back on where earlier forecasts went wrong, and drops or opens a segment on that basis.',
      ],
    },
    negotiating: {
      name: 'Negotiating',
      definition:
        'Prepares limits and exchanges, defends value before giving on price, and comes to an agreement both sides keep.',
      anchors: [
        'Gives a discount at the first sigh. Finds out afterwards what it did to the margin.',
        'Holds on to the price by repeating it, then still gives in at the end of the quarter.',
        'Knows the limit and what can be traded before the meeting, gives nothing without something in return and sums up in writing.',
        'Brings in new topics (term, volume, start date) when it sticks on price, waits out a silence instead of filling it with a discount, and keeps the relationship whole.',
        'Works out what the other side wants and what they can do without us, builds a package from it that is worth more to both, and names the point at which to walk away, and why.',
      ],
    },
    accounts: {
      name: 'Looking after clients',
      definition: 'Knows how things are with each client, sees trouble and openings early and lets the relation grow.',
      anchors: [
        'Drops by when the contract runs out. Complaints are for the service desk.',
        'Pays pleasant, regular visits, always to the same contact, without a plan for the client.',
        'Knows goals and users of each main client, has a plan for the year and discusses results, complaints included, at fixed times.',
        'Talks with users and managers of the client, not only with the buyer, sees from use and payment that something is wrong, and brings it up before it is a complaint.',
        'Brings the client something of use that nobody asked for, has more than one person on each side know the other, and makes a plan together with the client for what both want to reach.',
      ],
    },
    colleagues: {
      name: 'Selling as one company',
      definition:
        'Promises what others can deliver, hands over completely, and gives the share of success to those who earned it.',
      anchors: [
        'Sells first and lets operations see how to make it work. Blames them towards the client.',
        'Hands over with a short e-mail. Involves others only once there is a fire to put out.',
        'Checks with operations before promising, hands over what was agreed including the doubts, and stays in touch after the start.',
        'Takes specialists along at the right moment, records for everybody what the client is like, and stands behind colleagues in front of the client.',
        'Takes a failed promise back to the step where it arose, changes together with delivery how promises are checked, and shares clients and knowledge although the commission is their own.',
      ],
    },
    honesty: {
      name: 'Straight about how things stand',
      definition: 'Tells client and manager how things stand before they ask, also when it costs an order or a target.',
      anchors: [
        'Hides bad news until it can no longer be hidden. Every lost deal was lost on price.',
        'Tells the truth when asked. Rounds the forecast up and hopes that the month will mend it.',
        'Reports a setback at once, with the amount, what was tried and their own part in it.',
        'Corrects a wrong impression with the client even if it endangers the order, and says with a forecast what speaks against it.',
        'Brings up unasked what client or company would rather not hear, with a proposal, and takes a lost deal apart in front of the team, their own choices first.',
      ],
    },
  },
  rounds: {
    first: 'First round',
    second: 'Second round',
  },
  sessions: {
    hrTalk: 'Interview with HR',
    salesManager: 'Sales manager and an account manager',
    roleplay: 'Work sample: a first client meeting, played',
    panel: 'Account manager and the head of delivery',
    lunch: 'Lunch with field and inside sales',
    forecastTalk: 'Going through a pipeline with the sales manager',
    directorTalk: 'Interview with the commercial director',
    closing: 'Closing and next steps',
  },
  toHaveReady: {
    hrTalk:
      'Say that clients and prices of other employers need no names. Ask about a driving licence only where the work cannot be done without a car, and say so in the advert.',
    roleplay:
      'One page about an invented company: trade, size, supplier today, two names. A role sheet for each player: the operations manager has lost two days to faults and says so when asked; the buyer wants a lower price and cannot decide alone. Ten minutes to prepare, twenty for the meeting. What is judged is what is asked, heard and agreed, not charm or fluency. Rehearse once; the same sheets for every candidate.',
    forecastTalk:
      'One sheet with twelve invented opportunities: company, amount, first contact, what has happened since, planned closing. Three look large and are dead, three are small and alive; write down which, and why. The candidate has eight minutes to read. What is judged are the reasons for the choice.',
  },
  questions: {
    sold: {
      text: 'What have you sold so far?',
      followUps: [
        'What kind of clients were they?',
        'What happened between first contact and order?',
        'What did you decide yourself?',
      ],
    },
    lostDeal: {
      text: 'Which lost deal taught you most?',
      followUps: ['How did you find out the reason?', 'What part was yours?'],
    },
    goodColleague: {
      text: 'What does a good account manager owe the colleagues who deliver?',
      followUps: ['How do you make sure of it in a busy month?', 'What do you want from them in return?'],
    },
    wonFromNothing: {
      text: 'How did you win a client who did not know your company at all?',
      followUps: ['Why this one?', 'Which attempt worked?', 'What opened the door?'],
    },
    whyBuy: {
      text: 'What client turned out to need something else than they had asked you for?',
      followUps: ['Which question brought it to light?', 'What did you propose?'],
    },
    priceCall: {
      text: 'What do you say when a buyer calls on the last day of the quarter and wants ten per cent off, today?',
      followUps: ['What do you want to know first?', 'What could you ask in return?'],
    },
    leaving: {
      text: 'How did you keep a client who was about to leave?',
      followUps: ['How did you notice?', 'Whom did you bring in?', 'How are things with that client today?'],
    },
    prepare: {
      text: 'You have ten minutes with this page about a company that has agreed to a first meeting with us. How do you prepare for it?',
      followUps: ['Whom would you like to have at the table?', 'What would make the meeting a success?'],
    },
    meeting: {
      text: 'We are the operations manager and the buyer of that company; you have twenty minutes. Where would you like to begin?',
      followUps: ['What have you understood of our situation?', 'What happens after this meeting?'],
    },
    lookBack: {
      text: 'Where do we stand now on price and terms?',
      followUps: [
        'Which of us decides?',
        'What did you get for what you gave?',
        'What would you do differently a second time?',
      ],
    },
    grown: {
      text: 'Which client grew most under your care?',
      followUps: ['What was your plan at the start of the year?', 'What did the client gain by it?'],
    },
    promised: {
      text: 'What did you promise a client that the colleagues who had to deliver it could not keep?',
      followUps: ['What did you tell the client?', 'What did you settle with those colleagues?'],
    },
    noService: {
      text: 'What do you do when delivery makes the same mistake at your best client for the second time?',
      followUps: ['Whom do you speak to first?', 'What does the client hear from you about it?'],
    },
    concession: {
      text: 'Which concession in a negotiation do you regret?',
      followUps: ['What pushed you to it?', 'What would you offer in its place?'],
    },
    readPipeline: {
      text: 'Here is an invented pipeline of twelve opportunities with their history. Which three would you put your week into?',
      followUps: [
        'Which one do you take off the list?',
        'Which question would you put to each of the three?',
        'What do you forecast?',
      ],
    },
    territory: {
      text: 'How do you set to work in a region where nobody has called for a year?',
      followUps: ['How do you choose the first twenty?', 'What do you have after three months?'],
    },
    wrongCustomer: {
      text: 'What do you do when a client wants to buy something that you expect to disappoint them?',
      followUps: ['What do you say to them?', 'What does your manager hear from you, with the target in mind?'],
    },
    badQuarter: {
      text: 'How did you get through a quarter in which you stayed far below target?',
      followUps: ['At what point did you report it?', 'What did you change in your week?'],
    },
  },
};
