import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Policy adviser at a municipality',
  about:
    'For advisers who prepare decisions for the executive and the council, in any field. On the second day the candidate writes a one-page memo from a small file and talks it through.',
  competencies: {
    analysis: {
      name: 'Getting from a question to its analysis',
      definition:
        'Finds out what is really being asked, separates facts, law and opinion, and weighs options by what they bring about.',
      anchors: [
        'Writes down what is known and calls it an analysis. The wish of whoever asked is the conclusion.',
        'Collects a great deal, sources side by side without weight. One option has been elaborated, the others are there for show.',
        'Sharpens the question with whoever asked it, uses figures, law and practice, and compares options by effect, cost and feasibility.',
        'Looks for what would disprove the favourite option, names who gains and who loses, and says what is uncertain and how much that matters.',
        'Puts the question differently when the options on the table lead nowhere, and says beforehand by which signs in practice one will see whether the effects come about.',
      ],
    },
    advice: {
      name: 'Writing advice that can be decided on',
      definition: 'Writes short, neutral and precise, so that those who decide know what they choose and what follows.',
      anchors: [
        'Many pages, no proposal. What has to be decided, the reader finds out in the meeting.',
        'The content is correct; the core is on page four, between history and abbreviations.',
        'Starts with the proposal and the choice, gives reasons for and against, costs, risks and next steps on few pages in plain words.',
        'Writes for this reader at this moment, makes the painful part as visible as the pleasant one, and the text survives critical questions.',
        'Makes one page do for readers with opposite wishes: each finds their strongest argument stated fairly, the decision can be taken on the text as it stands, and what is uncertain is said in one sentence.',
      ],
    },
    process: {
      name: 'Steering a file to a decision',
      definition:
        'Plans the way from idea to decision and to practice, with law, deadlines, advice and participation in it, and keeps it going.',
      anchors: [
        'Finds out shortly before the meeting that an opinion or a consultation is missing.',
        'Keeps to the standard steps. When one is delayed, everything waits.',
        'Plans back from the decision, knows legal terms and who has to agree, keeps the file in order and reports delay in time.',
        'Sees early where it will stick (law, money, those who carry it out), has a second route ready and involves them from the start.',
        'Gets a file that is stuck moving by changing the order or the question, is ready for appeal and for practice before the decision, and leaves notes with which a colleague could steer the next one.',
      ],
    },
    integrity: {
      name: 'Independent and loyal',
      definition:
        'Tells those in charge what they need to hear, carries out what has been decided, and keeps to the rules of good administration.',
      anchors: [
        'Writes what is liked. Leaves information out, or shares it with outsiders who have an interest.',
        'Has doubts and voices them in the corridor. After the decision they come up again.',
        'Says clearly in advance what law and facts do and do not allow, puts it on record and then loyally carries out the decision.',
        'Stands firm under pressure with arguments and alternatives, treats every applicant alike and reports contacts that could look wrong.',
        'Takes what is not right to whoever may stop it, by the proper way and openly towards those concerned, also when that can cost standing, and says where loyalty ends and why.',
      ],
    },
    residents: {
      name: 'Working with residents and partners',
      definition:
        'Involves people in time, is honest about the room there is, listens to those who are seldom heard, and tells them what was done with it.',
      anchors: [
        'Informs when everything is fixed. Calls objections obstruction.',
        'Organises the evening that is due. Those who speak loudest count as the neighbourhood.',
        'Says beforehand what is open and what is not, seeks out people who do not come of their own accord, and reports back what was done with each point.',
        'Hears the anger in a hall out before explaining anything, translates emotion into interests and takes changes back to the file.',
        'Lets residents shape the question and not only the answer, gets groups with opposite wishes to one table, and goes back in person to those who did not get their way.',
      ],
    },
    across: {
      name: 'Working across departments',
      definition:
        'Gets colleagues from policy, permits, finance and field services to make one plan, and keeps what was agreed.',
      anchors: [
        'Works from their own field. Other departments get the finished text to initial.',
        'Consults, collects remarks and leaves contradictions in the text.',
        'Gets those concerned around the table early, asks what they need in order to carry it out, and records who does what.',
        'Brings conflicting aims into the open, finds a choice or takes it to whoever has to make it, and gives others their share of the credit.',
        'Starts from what residents will notice instead of from who has the authority, gets departments to set one shared aim, and fixes a day to look at it together once it is in practice.',
      ],
    },
  },
  rounds: {
    first: 'First round',
    second: 'Second round, at the town hall',
  },
  sessions: {
    hrTalk: 'Interview with HR',
    firstPanel: 'Team manager and a policy adviser',
    memo: 'Work sample: a one-page memo',
    panel: 'Policy adviser and a colleague from enforcement',
    lunch: 'Lunch with the team',
    tour: 'Tour of the town hall and a look at a project',
    secretaryTalk: 'Interview with the head of department',
    closing: 'Closing and next steps',
  },
  toHaveReady: {
    hrTalk:
      'Diplomas, references and a certificate of conduct come later, and only from whoever is proposed, as far as the post requires them. Say who decides and by when. Where staff are represented in the committee, agree on their seat beforehand.',
    memo: 'A file of eight pages on paper and on a laptop: the request, a traffic count, a letter for and one against, an extract of the rules, the budget line, a map. One figure in the count does not add up. A quiet room and 40 minutes, reading included; the lead plays the executive councillor afterwards. Say in the invitation which aids may be used. What is judged is the proposal, the choice laid out and the reasons, not spelling or layout. The same file for every candidate.',
  },
  questions: {
    files: {
      text: 'Which files have you steered from beginning to decision?',
      followUps: ['Who decided in the end?', 'Which part was yours?'],
    },
    needFromOthers: {
      text: 'What do you need from colleagues who carry out policy before you write it?',
      followUps: ['At what point do you go to them?', 'What do they get from you?'],
    },
    criticism: {
      text: 'Which remark from another department has changed a text or a file of yours?',
      followUps: ['What lay behind it for them?', 'What do you do differently now?'],
    },
    realQuestion: {
      text: 'Which request turned out to be about something else than what was asked of you?',
      followUps: ['How did you find out?', 'What happened to the original request?'],
    },
    unwelcome: {
      text: 'How did you give advice that you knew would be unwelcome?',
      followUps: ['How did you prepare it?', 'What was decided?', 'How did you carry that out?'],
    },
    stuckFile: {
      text: 'How did you get a file moving that had been stuck for months?',
      followUps: ['What was holding it up?', 'Whom did you speak to first?', 'What was decided in the end?'],
    },
    fullHall: {
      text: 'What do you do when two hundred angry residents turn up for an evening that was planned for thirty?',
      followUps: [
        'What are your first sentences?',
        'What do you keep for later?',
        'What do they hear from you a week later?',
      ],
    },
    write: {
      text: 'Here is a file of eight pages about a request to close a shopping street to cars. You have 40 minutes and the aids named in the invitation. What do you propose to the executive, on one page?',
      followUps: ['What did you leave out on purpose?', 'Which figure did you distrust?'],
    },
    explain: {
      text: 'I am the executive councillor and have three minutes. What do I have to choose between?',
      followUps: ['What will the shopkeepers say?', 'What can go wrong on appeal?'],
    },
    missing: {
      text: 'What would you still want to know before this goes to the council?',
      followUps: ['From whom do you get it?', 'What do you do if it does not come in time?'],
    },
    heard: {
      text: 'How did you reach residents who do not turn up for an ordinary meeting?',
      followUps: ['What did they tell you that others had not?', 'Where in the plan can one see it?'],
    },
    opposed: {
      text: 'How did you deal with a department that had the opposite aim in a file?',
      followUps: ['What was at stake for them?', 'How was the choice made?', 'How do you work together now?'],
    },
    deadline: {
      text: 'What do you do when, two days before the meeting, a legal opinion comes in that undermines your proposal?',
      followUps: ['Who hears it first?', 'Which choices do you present?'],
    },
    carriedOut: {
      text: 'How do you check whether a rule that you are drafting can be enforced?',
      followUps: ['Whom do you ask?', 'What would make you drop it?'],
    },
    pressure: {
      text: 'What do you do when somebody wants an awkward figure kept out of your proposal?',
      followUps: ['What do you say first?', 'What do you put on record?', 'Whom do you turn to if it goes on?'],
    },
    firstHalfYear: {
      text: 'Whom do you want to have spoken to by the end of your first half year?',
      followUps: ['In what order?', 'What do you need from me for it?'],
    },
  },
};
