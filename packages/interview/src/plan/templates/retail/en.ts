import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Store manager',
  about:
    'For the manager of a shop with ten to forty people, food or non-food. On the second day the candidate walks the floor during opening hours and reads a week’s figures.',
  competencies: {
    floor: {
      name: 'Eye for the shop floor',
      definition:
        'Sees what a customer sees, knows which gaps and faults cost money, and gets them put right the same day.',
      anchors: [
        'Looks at the shop from the office. Empty shelves and wrong prices are found by customers.',
        'Sees what is untidy and clears it up alone. The same things are back the next day.',
        'Walks the floor at fixed times as a customer would, spots gaps, prices and dates, and hands out who puts what right by when.',
        'Tells main matters from side issues by sales and margin, moves people or displays the same day and checks whether it sold.',
        'Trains the eye of the team (has colleagues lead the round, point out what is wrong and say what it costs), so that the shop is right on the manager’s days off as well.',
      ],
    },
    figures: {
      name: 'Steering by figures',
      definition:
        'Reads turnover, margin, shrinkage and hours, finds what lies behind them, and turns that into a measure on the floor.',
      anchors: [
        'Knows the turnover and little else. A bad week was due to the weather or to head office.',
        'Names the figures but not how they hang together. Cuts hours across the board when costs are too high.',
        'Compares with plan and last year, finds the department or hour where the difference arises, takes one measure and looks at it again.',
        'Weighs the figures against each other, such as fewer hours against lost sales at the till, and shares them with the team so that people know what they are working on.',
        'Sees a trend before it is reported, tests the explanation on the floor, and says beforehand which figure must move by when for the measure to stay.',
      ],
    },
    rota: {
      name: 'Staffing the busy hours',
      definition:
        'Has the right people there at the right hour within budget, fairly, and copes when somebody drops out.',
      anchors: [
        'Copies last week’s rota. Peaks find the shop understaffed, and whoever cannot say no fills the gaps.',
        'Plans by budget, finds out on the day that it does not fit, and solves it by working those hours alone.',
        'Plans by expected customers, publishes in time, keeps to agreements and hours, and has a fixed way of dealing with sudden gaps.',
        'Trains people for more than one department, spreads unpopular hours fairly and explains the choices made.',
        'Gets the team to solve swaps and gaps themselves within clear rules, plans for the season months ahead and holds the budget in peak weeks as well.',
      ],
    },
    customers: {
      name: 'Serving customers in hard moments',
      definition:
        'Sets the tone in service, solves complaints on the spot, and protects people and shop when a situation turns ugly.',
      anchors: [
        'Stays in the back when voices are raised, or argues with the customer in front of others.',
        'Solves complaints by giving in or by quoting the rules, depending on the day. Staff do not know what they may do.',
        'Comes forward, listens, decides on the spot what is reasonable, and afterwards asks how the colleague is.',
        'Gives staff room to solve complaints themselves up to a clear limit, looks for the cause behind repeated complaints and sets limits calmly.',
        'Practises difficult situations with the team beforehand, agrees who does what when it turns ugly, and afterwards arranges care, a report and something that makes it less likely next time.',
      ],
    },
    leading: {
      name: 'Leading people on the floor',
      definition:
        'Says clearly what is expected, speaks to people about it in person, and helps newcomers and old hands alike to grow.',
      anchors: [
        'Gives orders or does everything personally. Difficult conversations are left to HR or are held in front of others.',
        'Is there for everybody, but puts conversations off until they weigh more than they had to.',
        'Agrees expectations, addresses behaviour soon and in private, gives compliments that are specific, and comes back to it.',
        'Notices what somebody can do and gives them a department, a task or a decision; treats favourites and others alike.',
        'Agrees with each person what comes next (a task, a department, a day in charge), lets go step by step with fixed moments to look back, and teaches somebody else to do the same.',
      ],
    },
    headOffice: {
      name: 'Working with region and head office',
      definition:
        'Carries out what the chain has decided, says with facts where it does not work, and shares what works with other branches.',
      anchors: [
        'Ignores what does not suit, or carries it out while running it down to the team.',
        'Does what is asked and complains to fellow managers. Head office never hears why something failed.',
        'Carries it out properly, explains to the team why, and reports with examples where it does not work.',
        'Brings proposals with figures and a trial in their own shop, and accepts a no without hiding behind it.',
        'Gathers figures with other branches before proposing a change for the whole chain, offers their own shop for the trial, and helps others with people, stock or knowledge unasked.',
      ],
    },
  },
  rounds: {
    first: 'First round',
    second: 'Second round, in the shop',
  },
  sessions: {
    hrTalk: 'Interview with HR',
    areaManager: 'Area manager and the manager of another shop',
    floorWalk: 'Work sample: walk over the floor and a week’s figures',
    panel: 'Area manager and a department head from the shop',
    lunch: 'Lunch in the canteen with the team',
    regionalTalk: 'Interview with the regional director',
    closing: 'Closing and next steps',
  },
  toHaveReady: {
    floorWalk:
      'Opening hours, a route over the floor agreed with the shop, and one sheet with a week’s figures for each department, changed so that no real result is told. One figure on it is wrong on purpose. The staff know who is walking round and why. Twenty minutes for the walk, five to look at the sheet before the candidate speaks about it. What is judged is what is seen, what weighs most and who puts it right, not whether it agrees with how you do it.',
  },
  questions: {
    shopsRun: {
      text: 'What kind of shops or departments have you been responsible for?',
      followUps: ['What figures were you judged on?', 'What did you decide without asking anybody?'],
    },
    teamSay: {
      text: 'What do you want people to know on their first day in your shop?',
      followUps: ['How do they hear it?', 'How do you notice that it has landed?'],
    },
    hardConversation: {
      text: 'Which conversation with somebody in your team did you put off for too long?',
      followUps: ['What made you wait?', 'How did you open it?', 'How did you go on together?'],
    },
    turnedFigures: {
      text: 'How did you turn round a figure that had been poor for months?',
      followUps: [
        'Where did the difference arise?',
        'What did the team do differently?',
        'What was the figure a year later?',
      ],
    },
    saturday: {
      text: 'What do you do when, at seven on the busiest Saturday of the month, two people let you know that they are not coming?',
      followUps: [
        'What do you close or skip?',
        'Whom do you leave in peace?',
        'What do you tell the team when the day begins?',
      ],
    },
    regularLeft: {
      text: 'What complaint made you change something in the shop?',
      followUps: ['What was behind it?', 'How did you know that it worked?'],
    },
    unloved: {
      text: 'How did you carry out a decision from head office that you did not agree with yourself?',
      followUps: ['What did you tell your team?', 'What did head office hear from you?'],
    },
    walk: {
      text: 'Walk through the shop with us for twenty minutes as if you started here tomorrow. What do you see?',
      followUps: [
        'What would a customer notice first?',
        'What costs us money here?',
        'What would you leave exactly as it is?',
      ],
    },
    threeThings: {
      text: 'Which three things would you have put right before closing time today?',
      followUps: ['Who does them?', 'What do you leave for next week?'],
    },
    weekReport: {
      text: 'This sheet shows last week’s turnover, margin, write-offs and hours for each department. What do you make of it?',
      followUps: [
        'Which figure do you distrust?',
        'What would you ask the heads of department?',
        'What one measure do you take?',
      ],
    },
    shortageStaff: {
      text: 'How did you get through a season in which you had too few people?',
      followUps: ['What did you stop doing?', 'How did you divide the unpopular hours?'],
    },
    tillGap: {
      text: 'What do you do when the till of a valued colleague is short for the third time this month?',
      followUps: [
        'What do you want to know before you speak to anybody?',
        'How do you begin the conversation?',
        'What does the team hear?',
      ],
    },
    threat: {
      text: 'What do you do when a customer threatens a young colleague at the service desk?',
      followUps: ['What do you do in the first minute?', 'What happens that evening?', 'What happens a week later?'],
    },
    grewSomebody: {
      text: 'Who grew under your guidance into a job you had not expected of them?',
      followUps: ['What did you see in them?', 'What did you hand over, step by step?'],
    },
    localChoice: {
      text: 'What do you do when the chain’s campaign does not fit the customers who come to this shop?',
      followUps: ['What do you carry out all the same?', 'With which figures do you come to me?'],
    },
    hundredDays: {
      text: 'What do you want customers to notice of you after a hundred days?',
      followUps: ['Where do you begin?', 'What do you leave alone at first?', 'What do you need from me for it?'],
    },
  },
};
