import type { TopicLexicon } from '../../lexicon.ts';

export const maritalStatus: TopicLexicon = {
  topic: 'marital_status',
  why: 'Marital status and relationships say nothing about the work and are a protected ground.',
  instead: 'Leave it out. If it is about hours or travel, state them and ask whether they suit.',
  entries: [
    {
      as: 'be',
      find: `
        married | single | divorced | engaged | widowed | a widow | a widower | cohabiting | separated |
        unmarried | in a relationship | seeing anyone | seeing someone | dating | living with someone |
        living with your | spoken for | newly wed | newlywed | getting married | getting divorced |
        attached | a bachelor | hitched | tied down | in a serious | in a long term | in a steady |
        in a civil partnership | happily married | a single | wed | remarried | living together |
        living alone | taken`,
      unless: `
        engaged in | engaged with | engaged by | single point | separated duties | how engaged |
        engaged at | engaged were | engaged are | keep engaged | highly engaged`,
      source: 'Directive 2006/54/EC art. 2 and 14; Equality Act 2010 (UK) s. 8',
    },
    {
      as: 'about',
      find: `
        marital status | marital situation | relationship status | family status | domestic situation |
        home situation | family situation | civil status | wedding plans | maiden name | love life |
        marriage plans | family circumstances | domestic circumstances | living situation |
        living arrangements | personal relationships | home life | family life | private life |
        matrimonial status | marriage | wedding | domestic arrangements | romantic`,
      unless: `
        social worker | supported | support worker | case worker | caseworker | families you | customer* |
        client* | resident* | patient* | hotel | venue | organise* | caterer* | photograph*`,
      source: 'Directive 2006/54/EC art. 2 and 14; Equality Act 2010 (UK) s. 8',
    },
    {
      as: 'about',
      find: 'divorce|divorces|custody battle|marriage breakdown|marital problems',
      unless: 'client*|lawyer|solicitor|law firm|customer*',
      source: 'Directive 2006/54/EC art. 2 and 14; Equality Act 2010 (UK) s. 8',
    },
    {
      as: 'own',
      find: `
        @partner | significant other | someone at home | someone special | ring on your finger | marriage |
        relationship | divorce | family | ex | wedding | marital status | girlfriend | boyfriend |
        family back home | anyone at home | lover | date`,
      unless: `
        business partner* | partners | relationship with | family business | partner organisation* |
        family history | family in | interest | family origin* | family's | sick* | cancer | disease |
        date of | available | start date | childcare | kids | children | care | interview |
        family background | your family from`,
      source: 'Directive 2006/54/EC art. 2 and 14; Equality Act 2010 (UK) s. 8',
    },
    {
      as: 'about',
      find: `
        get married | getting married | got married | get divorced | tie the knot | miss or mrs |
        mrs or miss | miss, mrs | ms or mrs | living together | live alone | live with a |
        live with anyone | live by yourself | live with someone | move in with | who do you live with |
        settled down | who is waiting | someone waiting | the one | man in your life | woman in your life |
        waiting for you at home | is there a mr | is there a mrs | a special someone | special someone |
        special person`,
      unless:
        'the one you|on the one|the one thing|which one|the one who|the one project|the one that|the one decision|the one change|the one lesson|the one question|the one mistake|the one skill|the one result|the one to',
      source: 'Directive 2006/54/EC art. 2 and 14; Equality Act 2010 (UK) s. 8',
    },
    {
      as: 'plain',
      find: `
        @partner
        + do for a living | work | works | job | think | thinks | feel | feels | mind | minds | relocate |
          move | say | earn | earns | support | supports | supportive | do | okay | happy | name |
          occupation | called | income | approve | object | agree | travel
        + your | the candidate`,
      unless: 'business partner*|partner organisation*|implementation partner*|client*|partner agency',
      source: 'Directive 2006/54/EC art. 2 and 14; Equality Act 2010 (UK) s. 8',
    },
    {
      as: 'plain',
      find: 'breadwinner|main earner|sole earner|provider at home + you|your|candidate|he|she',
      source: 'Directive 2006/54/EC art. 2 and 14; Equality Act 2010 (UK) s. 8',
    },
    {
      as: 'advert',
      find: `
        unmarried | single men | single women | married | bachelor | without family commitments |
        no family ties | unattached | singles`,
      unless: 'bachelors|bachelor s|degree',
      source: 'Directive 2006/54/EC art. 2 and 14; Equality Act 2010 (UK) s. 8',
    },
    {
      as: 'about',
      find: `
        man in the picture | woman in the picture | partner in the picture | boyfriend in the picture |
        right person yet | other half | wedding ring | engagement ring | ex husband | ex wife | ex-husband |
        ex-wife | in-laws | mother in law | met anyone | found anyone | found someone | love of your life |
        partnered | left your husband | left your wife`,
      unless: 'customer*|client*|bigger picture|brand*|who else was in the picture',
      source: 'Directive 2006/54/EC art. 2 and 14; Equality Act 2010 (UK) s. 8',
    },
    {
      as: 'plain',
      find: 'how long|since when + together|married|a couple|an item + you|two',
      unless: 'work*|project*|team',
      source: 'Directive 2006/54/EC art. 2 and 14; Equality Act 2010 (UK) s. 8',
    },
    {
      as: 'plain',
      find: `
        man in the picture | woman in the picture | partner in the picture | boyfriend in the picture |
        girlfriend in the picture | husband in the picture`,
      source: 'Directive 2006/54/EC art. 2 and 14; Equality Act 2010 (UK) s. 8',
    },
    {
      as: 'plain',
      find: 'ring|a ring on|the ring|wedding band + see|notice|notices|lucky|finger|who is|spotted|wearing',
      unless: 'phone|telephone|call|give you a ring|safety|ring binder|jewell*|customer*',
      source: 'Directive 2006/54/EC art. 2 and 14; Equality Act 2010 (UK) s. 8',
    },
    {
      as: 'plain',
      find: `
        anyone | anybody | someone | somebody | who | nobody
        + at home | waiting for you | waits for you | at the dinner table | by your side | in your life |
          share your home | share your life
        + you | your`,
      unless: 'work from home|customer*|client*|at home in|working from|patient*|office',
      source: 'Directive 2006/54/EC art. 2 and 14; Equality Act 2010 (UK) s. 8',
    },
    {
      as: 'about',
      find: `
        lives alone | living alone | on her own since | on his own since | since her husband | since his wife |
        left by | recently separated | newly single | husband left | wife left | lives with his |
        lives with her | still single | on the market again`,
      unless: 'pupil*|patient*|customer*|client*|resident*|guest*|visitor*|employee*',
      source: 'Directive 2006/54/EC art. 2 and 14; Equality Act 2010 (UK) s. 8',
    },
    {
      as: 'plain',
      find: `
        will | would | does | how
        + anyone at home | someone at home | the family | your other half | they at home | at home
        + mind | miss you | object | complain | cope | feel about`,
      unless: 'customer*|client*|resident*',
      source: 'Directive 2006/54/EC art. 2 and 14; Equality Act 2010 (UK) s. 8',
    },
  ],
};
