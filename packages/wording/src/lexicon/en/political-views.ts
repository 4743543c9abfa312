import type { TopicLexicon } from '../../lexicon.ts';

export const politicalViews: TopicLexicon = {
  topic: 'political_views',
  why: 'Political opinions are special category data; voting and views on government or parties do not belong here either.',
  instead: 'If neutrality is needed, ask: "How do you stay neutral when you disagree with a decision?"',
  entries: [
    {
      as: 'do',
      find: 'vote|voted|votes|voting|vote for|cast your vote|cast your ballot',
      unless: `
        board vote | vote on the proposal | team vote | council vote | dot vote | voting system |
        voting rights | voting machine* | dot voting | sprint | electorate`,
      source: 'GDPR art. 9(1) (political opinions); EU Charter of Fundamental Rights art. 21',
    },
    {
      as: 'be',
      find: `
        left wing | leftwing | right wing | rightwing | a socialist | socialist | liberal | a liberal |
        conservative | a conservative | communist | a communist | politically active | politically engaged |
        republican | a democrat | a republican | labour | labour voter | an activist | a feminist |
        libertarian | progressive | on the left | on the right | anti-immigration | a nationalist |
        nationalist | a member of a party | a party member | political | a monarchist | an anarchist |
        politically | a green | pro brexit | an environmentalist | pro choice | pro life | woke |
        a leftist | far right | far left | a remainer | a brexiteer | anti government | into politics |
        interested in politics`,
      unless: `
        on the right track | conservative estimate | on the left side | liberal arts | on the right hand |
        conservative with | progressive web | conservative approach | labour costs | labour intensive |
        on the right side`,
      source: 'GDPR art. 9(1) (political opinions); EU Charter of Fundamental Rights art. 21',
    },
    {
      as: 'plain',
      find: 'politically|political spectrum + stand|lean|identify|active|side|where',
      unless: 'sensitive',
      source: 'GDPR art. 9(1) (political opinions); EU Charter of Fundamental Rights art. 21',
    },
    {
      as: 'own',
      find: `
        political* | politics | party membership | party card | party affiliation | voting record |
        activist* | political party | voting preference*`,
      unless: 'office politics|political process|company politics',
      source: 'GDPR art. 9(1) (political opinions); EU Charter of Fundamental Rights art. 21',
    },
    {
      as: 'about',
      find: `
        political view* | political opinion* | political belief* | political affiliation* |
        political leaning* | political party | political parties | political allegiance |
        political activit* | political preference* | political persuasion | political conviction* |
        political sympath* | political background | voting preference* | voting intention* |
        party membership | political stance | political ideology | politically active |
        politically affiliated | political involvement | party affiliation | voting behaviour |
        voting behavior | voting history | political donation* | political position |
        political orientation | political engagement | political spectrum | political association* |
        political campaign* | political office | politics`,
      unless: `
        neutral* | advise* | advised | briefing | wrote | minister | museum* | office politics |
        stakeholder* | journalis* | teach* | internal politics | reporting on | between departments |
        impartial* | organisational politics | company politics | covered`,
      source: 'GDPR art. 9(1) (political opinions); EU Charter of Fundamental Rights art. 21',
    },
    {
      as: 'plain',
      find: `
        think | opinion | views | view | feel | stance | agree | like | support | stand on | position on |
        thoughts | happy with | opinions
        + government | prime minister | president | immigration policy | immigration | asylum policy |
          brexit | trump | biden | labour party | conservatives | tories | republicans | democrats |
          the king | monarchy | royal family | climate policy | gaza | israel | ukraine | palestine |
          welfare state | tax policy | abortion | gun control | the election | politics | the left |
          the right | parliament | coalition | the war | eu membership | black lives matter |
          climate protest* | current politics | nato | the tories | labour | far right | death penalty |
          the eu`,
      unless: `
        wrote | policy paper | briefing | client* | labour market | grant | government funding |
        government project* | government contract* | digital government | local government | clients |
        framework | class | pupil* | pupils | lesson* | labour law | government clients | regulation* |
        standards | the right approach | the right tool | the right balance | the right people |
        the right way | labour cost* | the right time | the right candidate | left unfinished |
        procurement | eu directive* | eu funding`,
      source: 'GDPR art. 9(1) (political opinions); EU Charter of Fundamental Rights art. 21',
    },
    {
      as: 'plain',
      find: `
        member | membership | belong | active | support | supporter | campaign | campaigns | campaigned |
        affiliated | volunteer | stood for | run for | donate* | canvass* | join | joined | involved |
        sympathise | sympathize | leaflet* | side with | identify with
        + political | party | labour party | conservative party | green party | politics |
          extinction rebellion | activist group | political movement | greenpeace | local council | office |
          liberal democrats | pressure group | election | reform uk | democrats | republicans
        + you | your | candidate | he | she`,
      unless: `
        third party | third parties | parties at | client* | marketing | campaign for a client |
        office manager | back office | office move | head office | front office | support office |
        supplier* | in the office | office software | microsoft office | office tools | launch party |
        office team | office support | office days | our office | office culture | elected members |
        office hours | party planning | an office | the office | office 365 | office environment |
        councillors`,
      source: 'GDPR art. 9(1) (political opinions); EU Charter of Fundamental Rights art. 21',
    },
    {
      as: 'plain',
      find: `
        protest | protested | demonstration | demonstrations | demonstrated | protest march | rally |
        petition | picket | activism | protests | demo march | marched
        + you | your | candidate | ever | he | she`,
      unless: `
        product demonstration* | police | security | demonstrated your | demonstrated that |
        demonstrated how | demonstrated a | crowd | manage | skills | client* | you demonstrated |
        have demonstrated | demonstration of | public order | demonstration to`,
      source: 'GDPR art. 9(1) (political opinions); EU Charter of Fundamental Rights art. 21',
    },
    {
      as: 'plain',
      find: `
        which party | what party | which political | what side | which side | which politician |
        which candidate did
        + you | your`,
      unless: `
        negotiation* | contract | client* | contractor* | supplier* | table | clients |
        side of the business | side projects | deal | parties to`,
      source: 'GDPR art. 9(1) (political opinions); EU Charter of Fundamental Rights art. 21',
    },
    {
      as: 'plain',
      find: `
        your vote | your ballot | vote conservative | vote labour | vote green | vote left | vote right |
        vote republican | vote democrat | youth wing | party conference | stood for election |
        run for office | election leaflet* | climate protest* | protesters | protestors | party youth
        + you | your | who | would | support`,
      unless: 'police|security|customer*|policing',
      source: 'GDPR art. 9(1) (political opinions); EU Charter of Fundamental Rights art. 21',
    },
    {
      as: 'plain',
      find: `
        we | us | team | here | everyone | office | colleagues
        + conservative | left wing | right wing | liberal | progressive | socialist | labour people | red |
          green | leftish | rightish | left leaning | right leaning
        + feel at home | fit in | mind | comfortable | about you | problem | trouble | like that | suit you |
          what about`,
      unless: 'estimate|forecast|red tape|green energy|numbers',
      source: 'GDPR art. 9(1) (political opinions); EU Charter of Fundamental Rights art. 21',
    },
    {
      as: 'plain',
      find: `
        hope | hoping | hoped | happy | pleased | disappointed | glad | stay up | upset | cheer* | relieved
        + election* | referendum | prime minister | president | won the vote | brexit | new government |
          polling day | result of the vote`,
      unless: 'customer*|client*|campaign staff',
      source: 'GDPR art. 9(1) (political opinions); EU Charter of Fundamental Rights art. 21',
    },
    {
      as: 'plain',
      find: `
        which | what
        + newspaper* | news channel
        + do you read | did you read | you subscribe | you buy | you watch | you prefer | you trust`,
      unless: 'ad|advert*|campaign|customer*|publish|interview*|editor*',
      source: 'GDPR art. 9(1) (political opinions); EU Charter of Fundamental Rights art. 21',
    },
  ],
};
