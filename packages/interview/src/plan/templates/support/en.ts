import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Customer support agent',
  about:
    'For support by telephone, chat and e-mail, with a ticket system and a knowledge base. On the second day the candidate takes a played call and answers a real, anonymised e-mail.',
  competencies: {
    listening: {
      name: 'Finding the question behind the question',
      definition:
        'Gets to what the customer wants to achieve with few, well-chosen questions, and checks that it has been understood.',
      anchors: [
        'Answers the first words of the customer with the article that resembles them. The customer calls back.',
        'Works through the script in order, also where the customer has just given the answer. Rarely sums up.',
        'Lets the customer finish, asks further about what happened and what should have happened, sums up and then acts.',
        'Hears what is not said (a deadline, an earlier contact, embarrassment), leaves out what does not matter and fits pace and words to the person.',
        'Hears from the first words which question will follow, settles both in one contact, and leaves a summary with which a colleague could go on without asking again.',
      ],
    },
    writing: {
      name: 'Writing that settles it',
      definition: 'Writes answers that are complete, friendly and plain, so that the customer knows what to do next.',
      anchors: [
        'Sends standard blocks that half fit. The customer has to ask again what is meant.',
        'The content is right, but the answer is at the bottom, between excuses and internal terms.',
        'Answers every question in the first lines, gives the steps in order, says what happens when, and in correct language.',
        'Chooses a tone for the situation, leaves out what is not needed and foresees the misunderstanding that usually follows.',
        'Writes so that the answer can be used again: sees which sentence makes people write again, rewrites it, and says how to measure that fewer do.',
      ],
    },
    solving: {
      name: 'Solving and seeing it through',
      definition:
        'Finds the solution in systems and with colleagues, and stays the owner until the customer has been helped.',
      anchors: [
        'Passes on whatever is not in the knowledge base. What becomes of it, nobody follows.',
        'Tries the usual steps, then waits for the second line. The customer has to ask how things stand.',
        'Searches with method, records what has been tried, passes on with everything the next one needs and calls back on the day that was agreed.',
        'Finds workarounds that are allowed, gets other departments moving and tells the customer about delays before they ask.',
        'Puts together cases that nobody saw as one, finds the cause with the second line and leaves behind a solution that works for the next hundred.',
      ],
    },
    calm: {
      name: 'Staying calm and fair',
      definition:
        'Stays friendly under anger and pressure, says no clearly where it has to be, and treats all customers by the same measure.',
      anchors: [
        'Raises their own voice, goes silent or ends the call. The next customer gets the rest of it.',
        'Stays polite by repeating the rule. Gives whoever pushes hardest more than others get.',
        'Acknowledges what is annoying for the customer, says what can and cannot be done with the reason, and offers a choice.',
        'Brings an angry call back to the problem within a few sentences, sets limits on insults and asks for room to decide where the rule is unreasonable.',
        'Turns a conversation that is going wrong with something fair that helps the customer on, says how the next call can start afresh, and which words did it, so that others can use them.',
      ],
    },
    teamwork: {
      name: 'Sharing the queue',
      definition:
        'Takes a fair part of the work, helps others through the day and takes coaching on real conversations.',
      anchors: [
        'Picks the easy tickets and stays away from the phone when it is busy. Calls coaching being checked up on.',
        'Does their own part. Has questions that others had as well, but does not share the answer.',
        'Takes what is next in the queue, helps a colleague who is stuck and uses feedback on a recorded call the same week.',
        'Sees where it is jamming and moves over unasked, shares what was found out, and gives colleagues feedback that they ask for again.',
        'Makes the team’s day lighter: trains newcomers by a plan, starts listening to each other’s calls, and takes grumbling in the corridor with a proposal to whoever can solve it.',
      ],
    },
    signals: {
      name: 'Passing on what customers tell us',
      definition: 'Sees patterns in questions and complaints, and brings them where something can be done about them.',
      anchors: [
        'Answers the same question for the hundredth time and tells nobody.',
        'Says at the coffee machine that the bill is unclear. It goes no further.',
        'Notes patterns with examples and numbers, and brings them to the agreed place.',
        'Knows who can change it, describes what it costs customers and the team, and comes back to it until there is an answer.',
        'Proposes the change itself (the sentence, the screen, the step), agrees how it will be counted whether contacts fall, and lets customers who complained know what came of it.',
      ],
    },
  },
  rounds: {
    first: 'First round',
    second: 'Second round, on the team’s floor',
  },
  sessions: {
    hrTalk: 'Interview with HR',
    firstPanel: 'Team leader and an experienced agent',
    sample: 'Work sample: a call and an e-mail',
    secondPanel: 'Quality coach and a colleague from the second line',
    listenIn: 'Listening in with a colleague',
    lunch: 'Lunch with the team',
    managerTalk: 'Interview with the team leader',
    closing: 'Closing and next steps',
  },
  toHaveReady: {
    sample:
      'A sheet for the player: who the customer is, what happened twice, what they want, at which offer they are satisfied; the order as print or on a test system. Then the e-mail, two articles that fit and one that does not, a laptop, and the standard reply with a note of how many write again. Eight minutes for the call, fifteen for the e-mail; say in the invitation which aids may be used. What is judged is what is asked, settled and clear to the customer, not accent or typing speed. The same for every candidate.',
    listenIn:
      'Use recordings that may be used for training, or have customers told beforehand that a visitor is listening in, and let them refuse. The candidate notes nothing about a customer. Nothing of it is rated.',
  },
  questions: {
    contacts: {
      text: 'What kind of customer contact have you worked in?',
      followUps: ['What did customers come to you with most?', 'What could you settle without asking anybody?'],
    },
    busyTeam: {
      text: 'What do you expect of colleagues when two hundred customers are waiting?',
      followUps: ['What can they expect of you?', 'What do you do when you are stuck yourself?'],
    },
    helpedOut: {
      text: 'How did you help a colleague who was stuck on a busy day?',
      followUps: ['What showed you that help was needed?', 'What became of your own work meanwhile?'],
    },
    coached: {
      text: 'What has somebody taught you by listening in on your conversations?',
      followUps: ['Which sentence do you say differently now?', 'How did you practise it?'],
    },
    angry: {
      text: 'How did the angriest conversation you remember go?',
      followUps: [
        'What was the anger really about?',
        'Which words turned it?',
        'What did you do before the next call?',
      ],
    },
    realQuestion: {
      text: 'What contact turned out to be about something quite different from what the customer asked first?',
      followUps: ['What made you ask further?', 'Which question brought it out?'],
    },
    noAnswer: {
      text: 'What do you do when nothing in the knowledge base fits and the second line answers tomorrow at the earliest?',
      followUps: [
        'What do you try first?',
        'What exactly do you tell the customer?',
        'What do you write in the ticket?',
      ],
    },
    sameAgain: {
      text: 'Which complaint did you hear so often that you did something about it?',
      followUps: ['How did you count it?', 'Who could change it?', 'What became of it?'],
    },
    playCall: {
      text: 'You take a call that one of us plays: a customer whose order was delivered to the wrong address for the second time. You have the order on the screen and may decide up to fifty euros. How can you help me?',
      followUps: ['What did you want to know before you acted?', 'What exactly did we settle on?'],
    },
    afterCall: {
      text: 'What would you do differently in that call if you could take it again?',
      followUps: ['What did the customer feel at the end?', 'What do you record, in three lines?'],
    },
    writeMail: {
      text: 'Here is an anonymised e-mail with three questions and a reproach in it. You have fifteen minutes, the knowledge base and the aids named in the invitation. What do you answer?',
      followUps: ['What does the customer read first?', 'Which question is really one about money?'],
    },
    rewrite: {
      text: 'This standard reply makes one in four customers write again. What would you change about it?',
      followUps: ['Which sentence causes it?', 'How would you know that yours works better?'],
    },
    acrossTeams: {
      text: 'Which case did you follow through several departments until it was solved?',
      followUps: ['Where did it get stuck?', 'What did the customer hear in between?'],
    },
    outsideRule: {
      text: 'What do you do when the rule is unfair to the customer you are talking to?',
      followUps: ['What do you tell the customer?', 'What do you do about the rule?'],
    },
    insulted: {
      text: 'What do you say when a caller starts to insult you personally?',
      followUps: ['What makes you end the call?', 'How do you start the next one?'],
    },
    targets: {
      text: 'What do you do when the call takes longer than the target, and the customer is not helped yet?',
      followUps: ['How do you explain it to me?', 'What do colleagues notice of it?'],
    },
    newLetter: {
      text: 'What do you do when a new letter brings in forty calls in one morning?',
      followUps: ['What do you tell the callers?', 'What do I hear from you at noon?'],
    },
    firstWeeks: {
      text: 'What do you need in your first weeks in order to solve most questions on your own?',
      followUps: ['How do you learn a new system best?', 'How do I notice that you are stuck?'],
    },
  },
};
