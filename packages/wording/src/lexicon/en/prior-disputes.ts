import type { TopicLexicon } from '../../lexicon.ts';

export const priorDisputes: TopicLexicon = {
  topic: 'prior_disputes',
  why: 'Someone who complained, sued or blew the whistle is protected for it; the question punishes the use of rights.',
  instead: 'Ask about working together: "Tell me about a disagreement at work and how you solved it."',
  entries: [
    {
      as: 'plain',
      find: `
        complaint | complaints | grievance* | claim | claims | lawsuit* | tribunal* | legal action |
        legal proceedings | charge | suit | case | concerns about your employer | allegation*
        + filed | file | made | make | lodge* | brought | bring | submit* | raised | raise | take | taken |
          took | sued | registered | put in | started | against | been involved
        + @employer | colleague* | ever | previous | former`,
      unless: `
        from a customer | customer* | handled | handle | deal with | client* | insurance claims |
        resident* | business case | suit you | case study | suits you | court case | use case | how |
        case manage* | policyholder* | legal case | patient* | a case where | test case | warranty |
        case for | patients | case of`,
      source: 'Directive (EU) 2019/1937 art. 19; Directive 2000/78/EC art. 11 (victimisation)',
    },
    {
      as: 'be',
      find: `
        a whistleblower | whistleblower | a whistle blower | in a dispute | in dispute | in litigation |
        suing | fired | dismissed | sacked | terminated | let go | suspended | disciplined | laid off |
        made redundant | in conflict with | a party to | party to a | at odds with your |
        involved in a lawsuit | involved in legal | involved in a dispute | involved in litigation |
        involved in any legal | involved in an employment | asked to leave | escorted | in a legal |
        in an employment | involved in a tribunal | blacklisted | subject to disciplinary |
        the subject of a disciplinary | given a warning | on a final warning | involved in a grievance |
        forced out`,
      unless: 'how did you',
      source: 'Directive (EU) 2019/1937 art. 19; Directive 2000/78/EC art. 11 (victimisation)',
    },
    {
      as: 'about',
      find: `
        discrimination claim* | harassment claim* | tribunal claim* | whistleblow* | employment tribunal* |
        unfair dismissal | wrongful dismissal`,
      unless: 'client*|handled|investigat*|hr|customer*|policy',
      source: 'Directive (EU) 2019/1937 art. 19; Directive 2000/78/EC art. 11 (victimisation)',
    },
    {
      as: 'own',
      find: `
        lawsuit* | tribunal case | tribunal claim | employment tribunal* | legal dispute* |
        employment dispute* | grievance* | grievances | settlement agreement | litigation |
        litigation history | dispute with your | disputes with your | disputes with former |
        dispute with an employer | disputes with employers | dispute with a | disciplinary record |
        disciplinary action* | whistleblow* | severance dispute | labour dispute* | labor dispute* |
        legal case | written warning* | conflict with an employer | discrimination claim* |
        harassment claim* | settlement with | severance | pending claims | pending litigation |
        non disparagement | issues with your former | reputation as a troublemaker`,
      unless: 'customer*|grievance procedure*|handled|client*|hr|manage grievance*',
      source: 'Directive (EU) 2019/1937 art. 19; Directive 2000/78/EC art. 11 (victimisation)',
    },
    {
      as: 'do',
      find: `
        sue | sued | suing | blow the whistle | blown the whistle | blew the whistle | whistleblow* |
        taken to court | take to court | taken .. to court | took .. to court | take .. to court |
        taken .. to tribunal | taken .. to a tribunal | gone to tribunal | gone to a tribunal |
        went to a tribunal | went to tribunal | reported your employer | reported .. to the authorities |
        reported your boss | reported .. to the regulator | reported misconduct | reported wrongdoing |
        reported a manager | reported your manager | complained about | raised a grievance |
        filed a grievance | challenged a dismissal | challenge your dismissal | contest* .. dismissal |
        unfair dismissal | legal action against | taken legal action | take legal action | hired a lawyer |
        called acas | reported .. to hr | gone to hr | complained to hr | labour inspectorate |
        go to the press | gone to the press | speak to the press | wrongful termination |
        constructive dismissal`,
      unless: 'customer*|client*|as a lawyer|how did you|as a solicitor|supplier*|press release*|tenant*',
      source: 'Directive (EU) 2019/1937 art. 19; Directive 2000/78/EC art. 11 (victimisation)',
    },
    {
      as: 'plain',
      find: `
        bullying | bullied | harassment | harassed | discrimination | discriminated | wrongdoing |
        misconduct | unsafe conditions | malpractice | retaliation
        + complain* | report | reported | claim | filed | victim | alleged | accused | sued | experienced |
          raise* | against
        + you | your | candidate | ever`,
      unless: `
        handle* | investigat* | customer* | policy | pupil* | how | patient* | dealt with | case |
        resident* | client* | service users`,
      source: 'Directive (EU) 2019/1937 art. 19; Directive 2000/78/EC art. 11 (victimisation)',
    },
    {
      as: 'plain',
      find: `
        conflict | fall out | fallen out | fell out | argument | row | dispute | trouble | lawyers |
        lawyer | fight | fought | court | quarrel*
        + @employer | manager | management
        + with | against | ever | former | ex | previous | previous`,
      unless: `
        customer* | colleague | how did you | resolve* | solved | client* | tell me about | supplier* |
        tell us | describe | stakeholder* | project manager | product manager | row of | troubleshoot* |
        example | how do`,
      source: 'Directive (EU) 2019/1937 art. 19; Directive 2000/78/EC art. 11 (victimisation)',
    },
    {
      as: 'plain',
      find: `
        fired | dismissed | sacked | terminated | let go | forced to resign | asked to resign |
        asked to leave
        + ever | why were you | have you | were you | did you get | reason
        + you`,
      unless: 'had to|employee|staff|someone|how did you handle|team member|let go of|contract',
      source: 'Directive (EU) 2019/1937 art. 19; Directive 2000/78/EC art. 11 (victimisation)',
    },
    {
      as: 'plain',
      find: `
        boss | employer | manager | company | firm
        + bad terms | on bad terms | not on good terms | bad blood | acrimon* | fell out | burned bridges |
          burnt bridges | labour inspectorate | labor board | ombudsman | tribunal`,
      unless: 'customer*|client*',
      source: 'Directive (EU) 2019/1937 art. 19; Directive 2000/78/EC art. 11 (victimisation)',
    },
    {
      as: 'plain',
      find: `
        compensation | damages | severance | settlement | back pay | unfair treatment
        + claimed | claim | demanded | sought | negotiated a | received a | won | complained | sued
        + employer* | boss | company | job | dismissal`,
      unless: 'customer*|client*|how',
      source: 'Directive (EU) 2019/1937 art. 19; Directive 2000/78/EC art. 11 (victimisation)',
    },
    {
      as: 'plain',
      find: `
        proceedings | court case | legal steps | litigation | lawsuit | claim | arbitration | appeal
        + started | start | begun | opened | initiated | launched | instituted | pursued | took | taken
        + @employer`,
      unless: 'customer*|client*|insurance|how',
      source: 'Directive (EU) 2019/1937 art. 19; Directive 2000/78/EC art. 11 (victimisation)',
    },
    {
      as: 'plain',
      find: `
        lawyer* | solicitor* | court | tribunal | settlement | mediator
        + left | you left | leave | departure | parted ways | last employer | previous employer | your exit`,
      unless: 'customer*|client*|supplier*|case',
      source: 'Directive (EU) 2019/1937 art. 19; Directive 2000/78/EC art. 11 (victimisation)',
    },
  ],
};
