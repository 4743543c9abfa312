import type { TopicLexicon } from '../../lexicon.ts';

export const tradeUnion: TopicLexicon = {
  topic: 'trade_union',
  why: 'Trade union membership or activity is special category data and protected by freedom of association.',
  instead: "If working with unions is part of the job, ask about experience of that from the employer's or HR side.",
  entries: [
    {
      as: 'plain',
      find: `
        union | unions | trade union* | labor union* | labour union* | unionised | unionized | unionise |
        unionize | tuc | unison | unite union | teamsters | union card | union dues | works council |
        union rep | shop steward | staff association | union organiser | union organizer |
        collective bargaining | union organising | union organizing | unionisation | unionization |
        picket line | union membership | organised labour | organized labor | union activity |
        union activities
        + member | membership | belong | join | joined | joining | active | you | your | candidate |
          applicant | support | pay | feel | think | been | he | she`,
      unless: `
        negotiat* | consult* | as an hr | hr manager | social plan | worked with | work with | dealt with |
        deal with | relations with | experience | union agreement | european union | credit union |
        discussed | met with | union all | sql | agreement with | talks with | engage with |
        employee relations | how did you involve | how do you involve | in unison | liaise* |
        represented the employer | partnership with | students union | student union | union of |
        reach agreement`,
      source: 'GDPR art. 9(1) (trade union membership); ILO Convention 98 art. 1',
    },
    {
      as: 'be',
      find: `
        a union member | union member | unionised | unionized | a shop steward | shop steward |
        a union rep | union rep | in a union | in the union | a union representative | a union man |
        pro union | anti union | part of a union | a trade unionist | trade unionist |
        on the works council | a staff representative | a member of a trade union | a union official |
        a union delegate | a union organiser | a union organizer | elected to the works council |
        a strikebreaker | a works council member | a union activist | organised in a union |
        a workers representative | a health and safety rep for the union`,
      source: 'GDPR art. 9(1) (trade union membership); ILO Convention 98 art. 1',
    },
    {
      as: 'about',
      find: `
        union membership | union member | union activit* | union involvement | union sympath* |
        union affiliation | union dues | union rep | shop steward | union card | union background |
        union organiser | union organizer | union organising | union organizing | union drive |
        union views | union status | union official | union representative | union duties |
        union campaign* | union history | strike record | trade union membership | union contribution* |
        union work | union business | on strike | walkout | strike action | walked out on strike |
        industrial action | picket | union meetings`,
      unless: `
        negotiat* | supplier* | hr manager | with the union rep | with union rep | customer* |
        met the union | deliver* | driver | when the | staff were | contingency | consult* | suppliers |
        passengers | relationship with union`,
      source: 'GDPR art. 9(1) (trade union membership); ILO Convention 98 art. 1',
    },
    {
      as: 'do',
      find: `
        strike | struck | striked | striking | been on strike | gone on strike | go on strike |
        went on strike | took strike | take strike | taken part in a strike | take industrial action |
        taken industrial action | join a strike | joined a strike | organised a strike |
        organized a strike | downed tools | walked out | crossed a picket | work to rule | strikes`,
      unless: `
        supplier* | strike a balance | striking a balance | strike the balance | strike a deal | customer* |
        how | balance | strike you | struck you | bargain | right tone | strikes you | deal | strike rate |
        strike up | strike off | strike out | strike through | struck off | strike a line`,
      source: 'GDPR art. 9(1) (trade union membership); ILO Convention 98 art. 1',
    },
    {
      as: 'own',
      find: 'union|union card|trade union|union history|shop steward role',
      unless: 'negotiat*|credit union',
      source: 'GDPR art. 9(1) (trade union membership); ILO Convention 98 art. 1',
    },
    {
      as: 'plain',
      find: `
        organised a strike | organized a strike | led a strike | lead a strike | called a strike |
        organise a strike | organize a strike | joined a walkout | led a walkout`,
      unless: 'contingency|plan|how|supplier*',
      source: 'GDPR art. 9(1) (trade union membership); ILO Convention 98 art. 1',
    },
    {
      as: 'plain',
      find: `
        walk out | walked out | walked off | down tools | downed tools | stood on the picket | picket*
        + you | others | strike | your | last`,
      unless: 'customer*|client*|supplier*|deal with|handle',
      source: 'GDPR art. 9(1) (trade union membership); ILO Convention 98 art. 1',
    },
    {
      as: 'about',
      find: `
        a rep | the rep | staff rep | workers rep | branch secretary | a organiser | works committee |
        union man | union woman | union type`,
      unless: 'sales|rep*s visit|customer*',
      source: 'GDPR art. 9(1) (trade union membership); ILO Convention 98 art. 1',
    },
    {
      as: 'plain',
      find: `
        stir* | agitat* | troublemaker | organising the staff | organise your colleagues |
        organised the staff | collective action
        + you | he | she | your`,
      unless: 'stirring the|paint|soup|sauce|mix*',
      source: 'GDPR art. 9(1) (trade union membership); ILO Convention 98 art. 1',
    },
    {
      as: 'plain',
      find: 'banner*|placard*|picket*|barricade* + you + outside|gate|street|came to it|came to that|management',
      unless: 'advert*|website|design*|banner ad*|event',
      source: 'GDPR art. 9(1) (trade union membership); ILO Convention 98 art. 1',
    },
  ],
};
