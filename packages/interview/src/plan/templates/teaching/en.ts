import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Teacher in secondary school',
  about:
    'For subject teachers who also have a form to look after. On the second day the candidate teaches a short lesson to one of our classes, is shown round by pupils and marks three answers.',
  competencies: {
    lesson: {
      name: 'Teaching a lesson',
      definition:
        'Builds a lesson from what pupils are to learn, explains clearly, sets them thinking, and adapts while teaching.',
      anchors: [
        'Goes through the book page by page. Says what is done in the lesson, not what is learned in it.',
        'Explains well to those who follow easily. The plan is carried out also when half the class is lost.',
        'Has a clear aim, links to what pupils know, alternates explanation, thinking and practice, and returns to the aim at the end.',
        'Foresees the usual misconceptions, has an example for each, gives support or depth to those who need it and changes course when the class shows that.',
        'Gets pupils to reason and question each other within the subject, chooses from their answers what comes next while teaching, and can say why this example and not another.',
      ],
    },
    checking: {
      name: 'Seeing what pupils have learned',
      definition:
        'Finds out during and after the lesson what pupils understand, marks fairly, and gives feedback that they can use.',
      anchors: [
        'Finds out at the test. “Any questions?” is the check, and the mark is the feedback.',
        'Asks those who put their hand up. Comments on tests are many and the same for most.',
        'Checks with everybody in the course of the lesson, marks by criteria known beforehand and tells each pupil one next step.',
        'Draws conclusions from wrong answers for the next lesson, compares marking with colleagues and has pupils work on their feedback in class.',
        'Has pupils judge their own work by examples and criteria until they judge as the teacher does, and changes tests and lessons together where the same error keeps coming back.',
      ],
    },
    climate: {
      name: 'A safe and orderly class',
      definition: 'Makes clear what is expected, keeps attention, and puts things right without humiliating anybody.',
      anchors: [
        'Shouts, threatens or gives up. Whether the rules apply depends on the day.',
        'Keeps order in easy classes. Punishes the one who is caught and loses the rest meanwhile.',
        'Starts and ends with routine, says what is going well, corrects small things early and calmly, and talks with the pupil after the lesson.',
        'Reads the group, changes seats, pace or task before it tips over, and repairs the relation after a clash.',
        'Gets the class to keep what it agreed: pupils name themselves what disturbs learning, those who disturbed take part in putting it right, and whoever was left out gets a place.',
      ],
    },
    mentoring: {
      name: 'Looking after pupils',
      definition:
        'Knows the pupils of the form, notices when something is wrong, and does what belongs to a teacher and no more.',
      anchors: [
        'Knows names and marks. Changes in a pupil come up in the staff meeting, through others.',
        'Is friendly and available, waits until a pupil comes and promises secrecy that cannot be kept.',
        'Speaks with each pupil in turn, notices changes, asks openly, says beforehand what cannot be kept secret and brings in the school’s support.',
        'Makes agreements with pupil, home and support and comes back to them; keeps the limits of the role clear also when a pupil asks for more.',
        'Makes a plan with pupil, home and support for somebody who is about to drop out, sees to it that one person is in charge of it, and shows colleagues how to bring up what is hard to say.',
      ],
    },
    home: {
      name: 'Working with parents',
      definition: 'Meets parents early and as equals, is clear about where the decision lies, and keeps agreements.',
      anchors: [
        'Calls home when it has gone wrong. Calls critical parents a nuisance.',
        'Informs correctly, in school language. Gives in or digs in when a conversation becomes unpleasant.',
        'Also calls when things go well, prepares difficult conversations, asks what parents see and agrees who does what.',
        'Hears angry parents out, explains a decision without hiding behind the rules and admits a mistake.',
        'Finds another way to homes that the school does not reach (time, place, interpreter, good news first), decides together with parents what is tried, and agrees how both will see that it helps.',
      ],
    },
    team: {
      name: 'Developing together with colleagues',
      definition:
        'Shares material and doubts, lets others into the classroom, and keeps to what the department has agreed.',
      anchors: [
        'Closes the classroom door. What the department has agreed is for others.',
        'Passes on material when asked. Lets others visit because it is required, and changes little after it.',
        'Prepares lessons or tests with others, asks for a visit with a question to look at, and names what changed after it.',
        'Brings results and doubts to the department, visits others with useful comments and helps a new colleague through the first months.',
        'Makes looking at lessons and results together a fixed part of the department’s work, begins with lessons of their own that failed, and looks in pupils’ work for whether it made a difference.',
      ],
    },
  },
  rounds: {
    first: 'First round',
    second: 'Day at school',
  },
  sessions: {
    hrTalk: 'Interview with HR',
    firstPanel: 'Head of department and a teacher from the team',
    trialLesson: 'Work sample: a trial lesson, and looking back on it',
    tour: 'Tour, led by pupils',
    panel: 'Pastoral coordinator and a teacher of the subject',
    lunch: 'Lunch in the staff room',
    headTalk: 'Head teacher and deputy head',
    closing: 'Closing and next steps',
  },
  toHaveReady: {
    hrTalk:
      'The qualification to teach and the criminal record check that work with minors requires are seen on paper before an appointment; neither is rated. Ask about pupils without names.',
    trialLesson:
      'A week ahead the candidate gets the topic, the class, its size, what it has had so far and what is in the room. The class knows what the lesson is for, its own teacher stays in the room, and pupils rate nobody. The lesson takes 25 minutes; then five minutes alone in a quiet room before looking back. What is judged is what pupils are set to think and do, and what is changed on the way, not how a strange class behaves.',
    panel:
      'One test question from the subject, the marking scheme, and three anonymous answers typed over: one right with a gap, one with a thinking error, one that is hard to judge. The candidate has six minutes to read. What is judged is how the scheme is used and what follows for the lesson, not the mark itself.',
  },
  questions: {
    taught: {
      text: 'Which classes have you taught so far?',
      followUps: ['Which of them suited you best?', 'Which material of your own did you use?'],
    },
    colleagueSaw: {
      text: 'What has a colleague seen in your classroom that you had not noticed yourself?',
      followUps: ['What did you change after it?', 'What did pupils notice of it?'],
    },
    goodSchool: {
      text: 'What do you need from a department in order to teach well?',
      followUps: ['What do you bring to it?', 'What do you do when the agreements seem wrong to you?'],
    },
    wentWrong: {
      text: 'Which lesson turned out quite differently from what you had prepared?',
      followUps: [
        'At what point did you notice?',
        'What did you do there and then?',
        'How did you teach it the next time?',
      ],
    },
    whoGotIt: {
      text: 'How do you find out within ten minutes who in a class of 28 has understood your explanation?',
      followUps: ['What do you do with the five who have not?', 'What do the others do meanwhile?'],
    },
    backRow: {
      text: 'What do you do when four pupils in the back row keep talking through your explanation?',
      followUps: ['What do you do if that does not help?', 'What do you say to them after the lesson?'],
    },
    silent: {
      text: 'How did you find out what was the matter with a pupil who had changed?',
      followUps: ['What had you noticed?', 'How did you open the conversation?', 'Whom did you bring in?'],
    },
    teach: {
      text: 'You teach one of our classes for 25 minutes; you were told the topic and the needs of the class a week ago. What are the pupils to be able to do at the end of it?',
      followUps: ['Which mistake do you expect them to make?', 'How will you notice that you are going too fast?'],
    },
    lookBack: {
      text: 'What tells you that the pupils have learned what you had in mind?',
      followUps: ['For which pupils was it different?', 'Which moment would you like to have again?'],
    },
    nextTime: {
      text: 'What would you do next time at the point where attention slipped most?',
      followUps: ['What was behind it?', 'What would the class see you do?'],
    },
    threeAnswers: {
      text: 'Here are three anonymous answers to one test question, with the marking scheme. How do you mark them?',
      followUps: [
        'Which thinking error is behind the second?',
        'What do you write beside the third?',
        'What does it mean for your next lesson?',
      ],
    },
    caughtUp: {
      text: 'How did you help a pupil who had fallen behind in your subject to catch up?',
      followUps: ['What exactly was missing?', 'What did the pupil do for it?'],
    },
    markDispute: {
      text: 'What do you say to parents who ask you to raise a mark so that a pupil can move up?',
      followUps: ['What do you ask them?', 'What do you offer the pupil?'],
    },
    inConfidence: {
      text: 'What do you do when a pupil will only tell you something if you keep it to yourself?',
      followUps: ['Which words do you use?', 'Whom do you go to the same day if the pupil is not safe?'],
    },
    hardParents: {
      text: 'Which conversation with parents has taught you most?',
      followUps: ['What did they see that you had not seen?', 'How did you go on together?'],
    },
    changedTogether: {
      text: 'What have you changed at a school together with colleagues?',
      followUps: ['Who had doubts about it?', 'What did pupils gain by it?', 'What is left of it today?'],
    },
    firstYear: {
      text: 'What do you want to have achieved with your classes by the end of the first year?',
      followUps: ['Where do you begin in September?', 'What do you need from me for it?'],
    },
  },
};
