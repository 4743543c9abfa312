import type { TopicLexicon } from '../../lexicon.ts';

export const criminalRecord: TopicLexicon = {
  topic: 'criminal_record',
  why: 'Data about offences may only be asked where law requires a check for this post.',
  instead:
    'If a certificate of conduct is required by law, say so: "This post requires a certificate of conduct. Is that all right?"',
  entries: [
    {
      as: 'own',
      find: `
        criminal record | criminal* | conviction* | record | police record | caution | cautions |
        arrest record | spent conviction* | unspent conviction* | parking fine* | speeding ticket* |
        speeding fine* | driving offence* | fines | points on your licence | points on your license |
        court case* | jail time | prison record | felony | felonies | misdemean* | brush with the law |
        brushes with the law | run in with | run-ins | runins | dealings with the police | pending charges |
        charges | criminal charges | warrant* | rap sheet | traffic violation* | offence* | legal trouble |
        trouble with the law | probation officer | bail | dui | asbo | clean record | juvenile record |
        police file`,
      unless: `
        record of | track record | bank charges | service charges | for the record | charges for |
        record keeping | record time | record your | record sales | charges to | record and |
        conviction that | record player | record how | medical record | record a | record the | fines for |
        record it | record this`,
      source: 'GDPR art. 10; Rehabilitation of Offenders Act 1974 (UK)',
    },
    {
      as: 'about',
      find: `
        criminal record* | criminal history | criminal past | criminal conviction* | criminal background |
        criminal offence* | criminal offense* | police record | arrest record | prison record |
        prison sentence | jail sentence | jail time | spent conviction* | unspent conviction* |
        suspended sentence | rap sheet | clean record | good conduct certificate | parole | tagged |
        drunk driving | drink driving | dui | juvenile record | community service order |
        trouble with the law | background check for criminal | police caution | speeding ticket* | bail`,
      unless: `
        by law | legally | required for this | offenders | inmates | rehabilitat* | client* | customer* |
        experience | law requires | probation service | bail out | bailed | bail us | prison service |
        legal requirement | patient* | mandated`,
      source: 'GDPR art. 10; Rehabilitation of Offenders Act 1974 (UK)',
    },
    {
      as: 'be',
      find: `
        convicted | arrested | charged | cautioned | imprisoned | jailed | accused | prosecuted | detained |
        sentenced | found guilty | in prison | in jail | in trouble with | on probation | on parole |
        under investigation | fined | a felon | felon | an ex offender | ex offender | ex con | wanted by |
        investigated by | behind bars | locked up | on bail | on trial | caught shoplifting |
        caught stealing | caught drink | caught driving | in court | banned from driving |
        known to the police | disqualified from driving | indicted | taken to court |
        questioned by the police | stopped by the police | charged with | incarcerated | a criminal`,
      unless: `
        charged with delivering | charged with leading | charged with running | charged customers |
        in charge | charged by | charged for | charged up | probation period | charged with improving |
        charged with setting | charged with an error | charged with a fault | charged with a mistake`,
      source: 'GDPR art. 10; Rehabilitation of Offenders Act 1974 (UK)',
    },
    {
      as: 'plain',
      find: `
        police | the law | court | judge | authorities | justice
        + trouble | contact with | problems with | known to | in front of | before a | appeared | appear |
          stopped by | run in | dealings | difficult* | issues with | wrong side | involved with |
          questioned | interviewed by
        + you | your | candidate | ever | he | she`,
      unless: `
        as a police | worked with | work with the police | customer* | victim* | client* |
        how did you work | liaise | report | how | expert witness | case management | product owner |
        solicitor | lawyer | paralegal`,
      source: 'GDPR art. 10; Rehabilitation of Offenders Act 1974 (UK)',
    },
    {
      as: 'plain',
      find: `
        prison | jail | behind bars | custody | locked up | time inside | incarcerat* | served time |
        do time | done time | spent time in prison
        + you | your | candidate | ever | he | she`,
      unless: `
        work* | inmates | officer | experience | visit* | education | staff | prison service | prisoners |
        child custody | custody of the | custody sergeant | teach* | children`,
      source: 'GDPR art. 10; Rehabilitation of Offenders Act 1974 (UK)',
    },
    {
      as: 'plain',
      find: `
        stolen | steal | theft | fraud | crime | crimes | offence | offense | felony | misdemeanor |
        violence | assault | shoplift* | drug dealing | embezzl* | drunk driving | drink driving |
        money laundering | broken the law | break the law | illegal | forged | misdemeanour |
        misdemeanours | vandalism | burglary
        + ever | commit | committed | convicted | guilty | accused | charged | involved | done anything |
          caught | history of | suspected | have you stolen`,
      unless: `
        investigat* | prevent* | control* | customer* | detect* | case | handled | client* | how | victim* |
        patient* | handle | deal with | cyber | report* | dealt | response | design* | resident* |
        warehouse | experienced | suspected a | witness* | suspected fraud`,
      source: 'GDPR art. 10; Rehabilitation of Offenders Act 1974 (UK)',
    },
    {
      as: 'do',
      find: `
        lost your licence | lost your license | licence taken away | license suspended | licence suspended |
        lose your licence | driving ban | break the law | broken the law | been to prison | gone to prison |
        been to jail | been inside | been in prison`,
      source: 'GDPR art. 10; Rehabilitation of Offenders Act 1974 (UK)',
    },
    {
      as: 'advert',
      find: `
        clean criminal record | no criminal record | no convictions | clean police record |
        without criminal | clean record | no criminal | spotless record | unblemished record |
        of good character`,
      unless: 'required by law|by law|track record',
      source: 'GDPR art. 10; Rehabilitation of Offenders Act 1974 (UK)',
    },
    {
      as: 'about',
      find: `
        picked up by the police | in court | been to court | been in court | up before a court | case against you | clean record | done time | sentenced |
        caught stealing | judge | behind bars | wanted by | spent a night in | in handcuffs | police cell`,
      unless: `
        represent* | lawyer | expert | customer* | client* | work in court | speak in court | judge the |
        judge whether | judge a | judge which | judge if | judge how | victims | you judge | witness* |
        patients | experience | colleague* | appear in court as`,
      source: 'GDPR art. 10; Rehabilitation of Offenders Act 1974 (UK)',
    },
    {
      as: 'plain',
      find: 'judge|magistrate|jury + sentenced|convicted|fined|punished|found you',
      unless: 'lawyer|client*',
      source: 'GDPR art. 10; Rehabilitation of Offenders Act 1974 (UK)',
    },
    {
      as: 'plain',
      find: `
        case against you | charges against you | proceedings against you | charge against you |
        warrant against you | complaint with the police | case pending against`,
      unless: 'customer*',
      source: 'GDPR art. 10; Rehabilitation of Offenders Act 1974 (UK)',
    },
    {
      as: 'plain',
      find: `
        criminal register | criminal records extract | extract from the criminal | police certificate |
        certificate of conduct | police clearance
        + @send | your | you | give`,
      unless: 'by law|legally|law requires|required by|requires a|needs a',
      source: 'GDPR art. 10; Rehabilitation of Offenders Act 1974 (UK)',
    },
    {
      as: 'plain',
      find: `
        police | courts | officers | the law | authorities | background check
        + about you | know you | know your | know of you | your door | your name | find | looking for you |
          met you | had dealings | on the wrong side | trouble with`,
      unless: 'customer*|client*|visitor*|report*|case|how do you',
      source: 'GDPR art. 10; Rehabilitation of Offenders Act 1974 (UK)',
    },
    {
      as: 'plain',
      find: `
        night in | nights in | time in | spell in | been in | inside | weekend in | behind
        + cell | cells | custody | jail | prison | bars | handcuffs`,
      unless: 'prison officer|worked|work|taught|staff|inmate*|visit*|server*|battery|spreadsheet|fuel|table',
      source: 'GDPR art. 10; Rehabilitation of Offenders Act 1974 (UK)',
    },
    {
      as: 'plain',
      find: 'hot water|trouble|scrape*|run in|brush + authorities|police|the law|the courts + you',
      unless: 'customer*|client*|how do you|how would',
      source: 'GDPR art. 10; Rehabilitation of Offenders Act 1974 (UK)',
    },
    {
      as: 'plain',
      find: `
        community service | community order | suspended sentence | on probation | prison sentence | a sentence
        + you | your | candidate
        + ever | done | had | been given | served | serve | doing`,
      unless: `
        offender* | client* | write | your probation period | probation period | trial period | school* | volunteer* | sentence in`,
      source: 'GDPR art. 10; Rehabilitation of Offenders Act 1974 (UK)',
    },
  ],
};
