import type { TopicLexicon } from '../../lexicon.ts';

export const nationalityLanguage: TopicLexicon = {
  topic: 'nationality_language',
  why: 'Nationality and mother tongue are proxies for protected grounds; you may only know whether someone may work here and has the level of language the job needs.',
  instead:
    'Ask: "Do you have the right to work here?" or state the level: "The job needs Dutch at B2. How have you used it at work?"',
  entries: [
    {
      as: 'plain',
      find: `
        passport* | nationality | nationalities | citizen | citizenship | citizenships | dual citizenship |
        immigration status | residence permit | residency status | visa status | naturalised | naturalized |
        green card | citizen of | foreign national | permanent resident | visa type | immigration papers |
        residency
        + you | your | yours | candidate | applicant | what | which | she | he | hold | state`,
      unless: `
        check* | customer* | client* | process* | desk | application* | verif* | passengers | traveller* |
        citizen service* | senior citizen* | citizens | travelers | passport control | issue* |
        citizen science | citizen engagement | serve | advise`,
      source: 'Directive 2000/43/EC art. 2; Regulation (EU) 492/2011 art. 1 to 3 and 7',
    },
    {
      as: 'about',
      find: `
        nationality | mother tongue | native language | first language | native tongue | native speaker |
        home language | country of citizenship | second language`,
      unless: `
        pupil* | student* | teach* | customer* | class | patient* | learner* | lesson* | users |
        english as a second language | children | tesol | tefl | parents`,
      source: 'Directive 2000/43/EC art. 2; Regulation (EU) 492/2011 art. 1 to 3 and 7',
    },
    {
      as: 'own',
      find: `
        mother tongue | native language | nationality | citizenship | passport | residence permit |
        immigration status | visa | accent | dual nationality | work visa status | green card |
        first language | second passport | native tongue | visa status | permanent residency`,
      unless: 'right to work|sponsor*',
      source: 'Directive 2000/43/EC art. 2; Regulation (EU) 492/2011 art. 1 to 3 and 7',
    },
    {
      as: 'plain',
      find: `
        language | languages | english | dutch | norwegian | french | fluent
        + at home | with your family | with your parents | growing up | grow up | mother tongue |
          first language | parents | as a child | native | dream in | with your children | childhood |
          privately | learned first | raised | learn english
        + you | your | candidate | he | she`,
      unless: `
        customer* | teach* | pupil* | client* | care home | patient* | students | class | work from home |
        parents evening | cloud native | react native | working from home`,
      source: 'Directive 2000/43/EC art. 2; Regulation (EU) 492/2011 art. 1 to 3 and 7',
    },
    {
      as: 'be',
      find: `
        a citizen | citizen | dutch | british | norwegian | belgian | american | english | a foreigner |
        foreign | a foreign national | an eu citizen | an eu national | a us citizen | a national |
        naturalised | naturalized | european | swedish | german | french | a permanent resident | irish |
        scottish | a native speaker | native english | on a visa | a uk citizen | an alien | an expat |
        of dutch nationality | scandinavian | born a citizen`,
      unless: `
        english level | norwegian level | english teacher | english at | french market | german market |
        british standards | fluent`,
      source: 'Directive 2000/43/EC art. 2; Regulation (EU) 492/2011 art. 1 to 3 and 7',
    },
    {
      as: 'about',
      find: `
        homesick | back to your country | return to your country | go back home | go back to your |
        return home someday | your home country | become a citizen | became a citizen | get citizenship |
        citizenship | naturalised | naturalized | your own country`,
      unless: 'citizen service|senior citizens',
      source: 'Directive 2000/43/EC art. 2; Regulation (EU) 492/2011 art. 1 to 3 and 7',
    },
    {
      as: 'advert',
      find: `
        native speaker* | native english | native dutch | native norwegian | mother tongue | native level |
        british national* | eu nationals | dutch national* | norwegian national* | citizens only |
        us citizens | uk citizens | native-level | british only | native tongue | native |
        english mother tongue | uk nationals | nationality | british citizens | passport holders |
        holders only | dutch people | norwegians`,
      unless: `
        cloud native | react native | digital native* | native apps | ios native | native app |
        native mobile | cloudnative | all nationalities | any nationality | native code | native android |
        native advertising`,
      source: 'Directive 2000/43/EC art. 2; Regulation (EU) 492/2011 art. 1 to 3 and 7',
    },
    {
      as: 'plain',
      find: `
        speak | spoke | talk | use | dream
        + arabic | turkish | polish | spanish | urdu | hindi | french | dutch | english | norwegian |
          somali | another language | farsi | chinese | ukrainian
        + at home | with your family | with your parents | dream in | with your mother | with your kids`,
      unless: 'customer*|work from home|home care|care home|client*|from home',
      source: 'Directive 2000/43/EC art. 2; Regulation (EU) 492/2011 art. 1 to 3 and 7',
    },
    {
      as: 'plain',
      find: 'passport + issued|colour|color|second|another|two|which country|hold + your|where|that|you',
      unless: 'customer*|visitor*|client*|check*|traveller*|guest*',
      source: 'Directive 2000/43/EC art. 2; Regulation (EU) 492/2011 art. 1 to 3 and 7',
    },
  ],
};
