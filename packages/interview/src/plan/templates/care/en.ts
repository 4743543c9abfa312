import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Registered nurse on a hospital ward',
  about:
    'For nurses on medical, surgical and mixed wards. On the second day the candidate starts an early shift on paper: five patients, one sheet of handover notes.',
  competencies: {
    observing: {
      name: 'Observing and clinical judgement',
      definition:
        'Sees early that a patient is changing, finds out more in a fixed order, and decides what has to happen and who has to know.',
      anchors: [
        'Notes the figures and moves on. Links them to the patient only when a doctor or a colleague asks.',
        'Senses that something is off but waits for the next round of checks. Describes it as “not well” without figures.',
        'Goes through airway, breathing, circulation, consciousness and the rest in a fixed order, scores, compares with earlier values and calls when the score asks for it.',
        'Calls on the trend and on their own impression before the score asks for it, names the likeliest cause and has oxygen, access or fluids ready meanwhile.',
        'Weighs several causes out loud, including the rare dangerous one, says when to look again and at which value to call, and teaches others on the shift to see the same.',
      ],
    },
    priorities: {
      name: 'Setting priorities on the shift',
      definition:
        'Puts the care of several patients in order by risk, keeps that order in view all shift, and says in time what will not get done.',
      anchors: [
        'Works down the list of rooms or reacts to whichever bell rings. Critical care comes late without anyone knowing.',
        'Starts with a plan by the clock. Once an unplanned admission arrives, spends the shift catching up and silently skips breaks and checks.',
        'Looks at every patient briefly first, puts the unstable ones on top, fixes times for medication and checks, and asks for help when it no longer fits.',
        'Divides tasks with colleagues by risk and skill, moves what can wait to another shift and tells the patients who have to wait.',
        'Keeps an eye on the whole ward: sees pressure building with a colleague, proposes another division in time and afterwards changes what caused the jam.',
      ],
    },
    safety: {
      name: 'Medication and patient safety',
      definition:
        'Works so that mistakes are caught before they reach the patient, and reports them when they do, their own included.',
      anchors: [
        'Skips double checks and identity checks when it is busy, and calls reporting telling on people.',
        'Keeps to the protocol while somebody watches. Puts a mistake right quietly, so that nobody can learn from it.',
        'Checks patient, drug, dose, route and time every time, does not give what is in doubt until it is cleared up, and reports mistakes of their own.',
        'Spots unsafe situations before anything happens, such as look-alike packages or a missing allergy note, sorts them out at once and tells the patient honestly what went wrong.',
        'Follows what happened back to its cause together with pharmacy or doctors, changes the routine rather than warning a person, and says how it will be seen whether the mistake becomes rarer.',
      ],
    },
    contact: {
      name: 'Contact with patients and families',
      definition:
        'Gives people calm, information and a say in situations they did not choose, and sets limits without losing them.',
      anchors: [
        'Talks over the patient’s head, uses jargon or leaves the room when emotions rise.',
        'Is friendly, but reassures too quickly (“it will be fine”) and leaves difficult questions to the doctor or the next shift.',
        'Sits down, asks what the person already knows and fears, explains in plain words and checks what has been understood.',
        'Notices what is not being said, lets silence and grief be, and agrees with patient and family who is told what and when.',
        'Restores trust even after things have gone wrong or voices were raised: acknowledges what happened, stays clear about what cannot be done, and sees that the whole team keeps to what was agreed.',
      ],
    },
    handover: {
      name: 'Handover and working with other professions',
      definition:
        'Passes on what the next person needs in order to act, and speaks up to doctors and colleagues when the patient’s interest asks for it.',
      anchors: [
        'Hands over a story in order of time; the next nurse has to find the risks in the record. Keeps quiet when a doctor sounds sure.',
        'Hands over complete but without saying what matters most. Mentions doubts to fellow nurses, not to the one who decides.',
        'Hands over in a fixed form such as SBAR (situation, background, assessment, recommendation), has it read back, and asks for a clear decision.',
        'Holds the line when brushed aside: repeats the concern with facts, calls the next in line and says so to the first.',
        'Brings the professions together around one patient, for instance in a brief huddle before a risky discharge, and settles who decides, who watches what and when they meet again.',
      ],
    },
    learning: {
      name: 'Reflecting and learning together',
      definition:
        'Looks back on their own care, asks others what they saw, and makes it safe for students and colleagues to do the same.',
      anchors: [
        'Puts what went wrong down to the workload or to others. Cannot name anything that has been done differently since then.',
        'Accepts remarks when they come and means to do better, but names no concrete change.',
        'Names a remark or an event that led to another way of working, and what patients notice of it.',
        'Asks for feedback unasked, also from students and assistants, and tells colleagues face to face what went well and what did not.',
        'Takes the lead in talking through hard cases on the ward, their own doubts first, so that less experienced colleagues dare to say what they do not know.',
      ],
    },
  },
  rounds: {
    first: 'First meeting',
    second: 'Day on the ward',
  },
  sessions: {
    hrTalk: 'Interview with HR',
    firstPanel: 'Ward manager and a nurse from the team',
    case: 'Case: the start of an early shift',
    secondPanel: 'Clinical nurse educator and a nurse from the team',
    tour: 'Tour of the ward',
    lunch: 'Lunch with the team',
    managerTalk: 'Interview with the ward manager',
    closing: 'Closing and next steps',
  },
  toHaveReady: {
    hrTalk:
      'Registration as a nurse is looked up in the register beforehand; it is neither asked about nor rated. Ask for situations without names or anything else by which a patient could be recognised.',
    case: 'The five patients on one sheet as they stand in the first question, a blank shift plan and the early warning score your ward uses. The candidate has ten minutes alone with them, within the time of the first question. The lead plays the doctor on call; the new values for room 2 are read out only then. What is judged is the order, the reasons for it and what is left to whom; more than one order can be right, so agree beforehand which are unsafe.',
  },
  questions: {
    wards: {
      text: 'Which patient groups have you nursed so far?',
      followUps: ['What could you decide on your own there?', 'Which clinical picture did you get to know best?'],
    },
    remark: {
      text: 'What remark from a colleague or a patient has changed the way you nurse?',
      followUps: ['What exactly was said?', 'What would your colleagues say is different now?'],
    },
    goodHandover: {
      text: 'What makes a good handover between two shifts?',
      followUps: ['What do you leave out?', 'How do you make sure that it has arrived?'],
    },
    gettingWorse: {
      text: 'How did you notice early on that a patient was getting worse?',
      followUps: [
        'What did you see, hear or feel first?',
        'Which figures did you have when you called?',
        'What would you do sooner today?',
      ],
    },
    strangeOrder: {
      text: 'What do you do when a prescription looks too high to you and the prescriber cannot be reached?',
      followUps: ['Where do you look it up?', 'What do you tell the patient meanwhile?', 'What do you write down?'],
    },
    allAtOnce: {
      text: 'What do you do first when a patient returns from theatre, two bells ring and an admission is standing in the corridor?',
      followUps: ['What do you hand to somebody else?', 'Who hears from you that they have to wait?'],
    },
    distrust: {
      text: 'How did you work with a family that had lost its trust in the care?',
      followUps: ['What lay behind it?', 'What did you agree with them?', 'How did the rest of the team know?'],
    },
    fivePatients: {
      text: 'It is 7.15. You take over five patients with one assistant. Room 1: second day after a hip replacement, early warning score 1, wants to go to the toilet. Room 2: pneumonia, score 3 at 4.00, now 5, more restless than yesterday. Room 3: goes home at 9.30, the transport is booked, the discharge plan has not been gone through. Room 4: diabetes, glucose 3.4 mmol/l at 7.00, breakfast not served yet. Room 5: terminal phase, a relative sat up all night and asks for somebody to come. In which order do you go about it?',
      followUps: [
        'Who could come to harm first?',
        'What does the assistant do?',
        'Which of your own assumptions is the riskiest?',
      ],
    },
    room2: {
      text: 'In which order do you examine the patient in room 2 in the first two minutes?',
      followUps: ['What would worry you most?', 'What do you ask the patient?'],
    },
    callDoctor: {
      text: 'The patient in room 2 now breathes 26 times a minute, saturates at 90 per cent on two litres and no longer knows what day it is. I am the doctor on call. What do you tell me on the phone?',
      followUps: ['What do you ask me for?', 'What do you do if I say that I will be there in an hour?'],
    },
    planFalls: {
      text: 'How does your plan change when the assistant is called to another ward at eight?',
      followUps: ['What do you drop?', 'Whom do you tell?'],
    },
    nearMiss: {
      text: 'Which mistake or near miss on a ward have you been part of yourself?',
      followUps: [
        'How did you notice?',
        'What did the patient hear from you?',
        'What is done differently on the ward now?',
      ],
    },
    refusal: {
      text: 'What do you do when a patient who understands the risk refuses to be turned or to get out of bed?',
      followUps: [
        'What do you want to find out first?',
        'What do you insist on all the same?',
        'How do you record it?',
      ],
    },
    badNews: {
      text: 'Which conversation with a patient or relative was the hardest you have had to hold in your work?',
      followUps: ['How did you begin?', 'What did you leave unsaid?', 'What did you pass on to the team afterwards?'],
    },
    newColleague: {
      text: 'How did you help a student or new colleague who was not safe to work alone yet?',
      followUps: ['What did you see them do?', 'How did you put it?', 'How did you know that it was enough?'],
    },
    disagreed: {
      text: 'How did you handle a disagreement with a doctor about what a patient needed?',
      followUps: [
        'On which facts did you stand?',
        'What did you do when you did not get your way?',
        'How do you work together now?',
      ],
    },
    firstMonths: {
      text: 'What do you want to have learned on this ward in your first three months?',
      followUps: ['Who can help you with that?', 'What do you need from me for it?'],
    },
  },
};
