import type { Grammar } from '../lexicon.ts';
import { enForm } from './en-form.ts';
import { inflectEnglish } from './en-inflection.ts';

const clitics: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will', d: 'would', m: 'am', s: 's' };

/** After these 's is "is" or "has"; after other words it marks the owner. */
const subjects = new Set(
  'it he she that what who there how where when here this everyone everything one why'.split(' '),
);

/** The grammar of English. */
export const enGrammar: Grammar = {
  lang: 'en',
  inflect: inflectEnglish,
  participleLast: false,
  abbreviations: 'mr|mrs|ms|dr|eg|ie|etc|incl|approx|max|min|no|vs|st|dept|e.g|i.e',
  split(word) {
    const cut = word.lastIndexOf("'");
    const head = word.slice(0, cut).replaceAll("'", '');
    const tail = word.slice(cut + 1);
    if (tail === 't' && head.endsWith('n') && head.length > 2)
      return [head === 'can' ? 'can' : head === 'won' ? 'will' : head.slice(0, -1), 'not'];
    if (tail === 's' && !subjects.has(head)) return [head, 's'];
    const full = clitics[tail];
    return full === undefined || head === '' ? null : [head, full];
  },
  classes: {
    you: 'you|yourself|yourselves|u|ya|youre|youve|one',
    your: 'your|yours|ur',
    cand: 'candidate|candidates|applicant|applicants|interviewee',
    third: 'he|she|they|him|them|woman|man|lady|guy|mr|mrs|ms',
    his: 'his|her|their|hers',
    have: 'have|has|had|having|got|gotten|get|suffer|suffers|suffered|suffering|receive|receives|received|receiving|own',
    be: 'are|is|was|were|am|been|being|be|become|became|feel|identify|identifies|consider|considers|describe|describes|call|regard|get|getting|youre|looks|seems|appears|fall|born|raised|keeping well',
    prep: 'with|within|from|for|about|against|between|towards|regarding|among|through|involving',
    client:
      'client*|customer*|patient|patients|resident|residents|pupil*|student*|guest*|visitor*|citizen*|passenger*|user|users|tenant*|reader*|classroom*|class|school|schools|colleague*|coworker*|employee*|staff|team|teams|department*|supplier*|vendor*|contractor*|audience*|museum*|exhibition*|debtor*|refugee*|participant*|stakeholder*|subcontractor*|inmate*|learner*|service users|trainee*|apprentice*|child protection|prisoners|offenders|policyholder*|claimant*|members of the public|community|communities|volunteers|people with|young adults|adults with|teenagers with|families in|young people with',
    work: 'maintain*|repair*|care for|serve|serves|plan|planned|planning|explain*|handle|handled|handling|manage|managed|managing|investigate*|organise*|organize*|analyse*|analyze*|test|tested|check|checked|write|wrote|written|lead|led|leading|design*|build|built|support|supported|help|helped|solve*|solved|negotiate*|draft*|deliver*|keep|kept|stay|trace*|grow|grew|teach|taught|run|ran|document*|report*|record*|assess*|ensure*|train|trained|adapt*|communicate*|involve*|deal|dealt|deals|measure*|calculate*|respond*|approach*|prepare*|develop*|implement*|introduce*|process|processed|address|advise*|translate*|archive*|put|work|worked|coordinate*|promote*|consult*|conduct*|apply|applied|make|made|protect*|evaluate*|present|presented|respect*|reach|set up|reduce*|reduced|prevent*|improve*|looked|look into|audit*|prioriti*|accommodate*|reassure|react|comfort|split|divide|balance',
    how: 'how|in what way|what steps|what approach|which approach|what do you do|what did you do|what would you do',
    wh: 'how|what|who|whom|whose|where|why|when|which',
    exper:
      'experience|experienced|knowledge|familiar|skills|skill|expertise|course|training|qualification*|degree|diploma|background in|understanding|trained',
    we: 'we|us|our|ours',
    me: 'i|my|me|mine|im|ive',
    seek: 'looking|seek|seeking|wanted|ideal|prefer|preferred|preferably|require|required|requirement*|want|need|needed|suits|suit|welcome|profile|must|should be|you are|hiring|hire|suited|perfect for|only|applicants|would fit|desired|candidates|open to|join',
    said: 'said|says|told|tells|mentioned|mentions|stated|states|reported|disclosed|explained|quote|reports|shared|admitted|revealed|added',
    there: 'there|any',
    without: 'without|no|with',
    as: 'as',
    offer: 'offer|offers|provide|provides|cover|covers|pay|pays|give|have|celebrate|reimburse|run',
    job: 'rules|regulations|polling station|role|roles|post|project|projects|system|systems|code|codebase|budget*|legislation|collection|lesson|lessons|curriculum|building|buildings|warehouse|report|reports|campaign*|software|app|application|data|dataset*|database*|guideline*|procedure*|process|processes|minister|municipality|ward|shift|shifts|site|product|products|market|markets|lab|laboratory|form|forms|statistic*|policy|policies|at work|business|company|negotiation|deal|deals|line of work|raw materials|civil|servant|the job|involves|pipeline|portfolio|programme|program|service|services|hr|payroll|contract|contracts|case|cases|article|articles|research|study|studies|survey|gender pay gap|funeral|menu|facility|facilities|situation|a time|an occasion|diagnos*',
    article: 'a|an|the',
    modal:
      'can|could|will|would|shall|should|may|might|must|do|did|does|live|lives|lived|smoke|smokes|drink|drinks|vote|voted|go|goes|attend|attends|pray|take|takes|took|grew|plan|plans|planning|planned|pay|use|uses|expect|expects|hope|hopes|want|wants|need|needs|look|looks|looking|send|share|tell|works|came|come|left|left|thinking|think|trying|went|help|believe',
    done: 'worked|learned|learnt|managed|led|run|processed|organised|organized|taught|handled|developed|built|written|designed|carried out|uncovered|investigated|delivered|coordinated|implemented|analysed|analyzed|tested|trained|coached|advised|supervised|operated|administered|prepared|audited|negotiated|set up|supported|presented|sold|drafted|moderated|chaired|restored|solved|shipped|deployed',
    place: 'in|at|on|into|of',
    kin: '@kid|@partner|@parent|couple',
    conj: 'when|if|after|because',
    an: 'a|an',
    obtain:
      'get|got|take|took|fetch|pull|pulled|obtain|obtained|source|sourced|draw|drew|copy|copied|learn|learned|order|ordered|buy|bought|know|collect|collected|gather|gathered',
    owner: 'to|of|when|if',
    measure: 'old|young|often|much|many|long|tall|heavy|big|far|soon|come',
    inner:
      'feel|feels|see yourself|you see|combine|combining|juggle|juggling|balance work|arrange|arranged|arrangements|think|identify|home|your family|young family|fit around|spend|come|vote|worship|celebrate|childcare|child care|kids|your children|school run|earn|relax|pray|religious|pregnant|far along|healthy',
    kid: 'child|children|kid|kids|son|sons|daughter*|baby|babies|toddler*|newborn*|infant*|twins|offspring|grandchild*|stepchild*|stepchildren|little one|little ones|grandkid*|youngster|teenagers',
    partner:
      'partner|husband|wife|spouse|boyfriend|girlfriend|fiance*|significant other|other half|better half|missus|hubby|soulmate|civil partner',
    parent:
      'parent|parents|mother|father|mum|mom|dad|family|sibling*|brother*|sister*|grandparent*|grandmother|grandfather|relative*|ancestor*|blood relative*|next of kin|folks|bloodline|household|inlaws|aunt|uncle',
    plan: 'plan|plans|planning|planned|want|wanting|wish|hope|hoping|hopes|intend|intending|intention*|expect|expecting|expects|consider|considering|considered|thinking|think|thought|future|soon|someday|one day|dream|picture|like|going to|looking to|trying|next|near|ready|settle|any more|more|decided|want any|see yourself|wants|would|will|keen|likely|foresee',
    send: 'send|attach|attached|upload|include|enclose|provide|share|show|bring|submit|email|forward|supply|give|add|copy|copies|see|please|state|enter|indicate|disclose|let us have|hand over|post|scan|fill in|list|photo required|required|with',
    past: 'ever|before|previously|past|last|previous|in the past|former|prior|once|history',
    employer: 'employer*|boss|company|manager|firm|workplace|organisation|organization|job',
    much: 'how much|what|how high|how big|which',
    pay: 'salary|salaries|pay|wage|wages|income|earnings|compensation|remuneration|paycheck|paycheque|payslip*|paystub*|pay slip*|pay stub*|bonus|bonuses|base|package|take home|takehome|stipend|day rate|hourly rate|p60|p45|w2|commission|ctc|benefits package|rate of pay|pay grade|payrise|raise',
    current:
      'current|currently|last|previous|previously|present|presently|now|prior|former|past|most recent|recent|latest|at the moment|today|right now|existing|history|before|so far|there|old|back then|at your|previous job|to date|until now|these days|outgoing|progression|then|used to',
    kidcare:
      'childcare|child care|daycare|day care|nursery|nanny|babysitter*|babysit*|after school|afterschool|kindergarten|school run|creche|childminder*|minder|au pair|pick up',
  },
  skip: [
    'with or without|everyone is welcome|all are welcome|regardless|irrespective|without regard|does not matter|no matter|equal opportunit*|all backgrounds|all ages|equal opportunity|diversity statement',
    'we + do not|never|will not|not + ask|need|want|require|collect',
  ],
  skipStatement: [
    'discriminat*',
    'need|have|required|obliged|should|must|do + not|never + tell|disclose|answer|mention|share|state|include|attach|say|send|reveal|provide|ask|write',
    'do not|never|please do not|avoid + ask|write|include|send|attach|mention|record|note|put|add|asking|mentioning|recording',
  ],
  form: enForm,
};
