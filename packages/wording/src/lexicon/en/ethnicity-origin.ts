import type { TopicLexicon } from '../../lexicon.ts';

export const ethnicityOrigin: TopicLexicon = {
  topic: 'ethnicity_origin',
  why: 'Ethnic origin, skin colour and where someone or their family comes from are protected; names and accents are proxies.',
  instead:
    'If a language or travel is needed, state the level or the requirement and ask how the candidate used it at work.',
  entries: [
    {
      as: 'plain',
      find: `
        where | what country | which country | what part
        + from | come from | originally | born | roots | grow up | raised | hail | descend
        + you | your | parents | family | name | surname | accent | candidate | grandparents | ancestors |
          people`,
      unless: `
        @obtain | from and how | from and what | data | materials | customer* | ideas | idea | material* | products | motivation | inspiration |
        borrow* | in your view | in your opinion | in your experience | do you think | would you say | work from | working from | learn from | come up | see yourself | hear about |
        from your last | five years | neighbourhood | neighborhood | from your previous | find | supplier* |
        funding | requirements | revenue | feedback | live in relation | energy | leads | apart from |
        signal | team | budget | different from | from home`,
      source: 'Directive 2000/43/EC art. 2; GDPR art. 9(1)',
    },
    {
      as: 'plain',
      find: 'skin + colour|color|dark|shade|tone|light + your|you|candidate|are',
      unless: 'patient*|customer*|clinic|cosmetic*',
      source: 'Directive 2000/43/EC art. 2; GDPR art. 9(1)',
    },
    {
      as: 'own',
      find: `
        ethnicity | ethnic* | race | skin colour | skin color | complexion | heritage | ancestry |
        ancestors | roots | accent | nationality background | foreign name | surname | place of birth |
        birthplace | country of birth | country of origin | cultural background | immigrant background |
        migration background | mother country | homeland | native country | origin | origins | lineage |
        last name | family name | ethnic background | hair texture | foreign accent | bloodline |
        family tree | culture | ethnic origin | tribe | caste | home country | first name |
        family's origin* | racial* | cultural heritage | name`,
      unless: `
        race condition | name is | your name and | name of | pronounce | spell | name a | user name |
        name badge | file name | legal name | origin of the | company culture | team culture | culture of |
        culture at | culture in | workplace culture | name for | what is your name | name please | contact |
        your name | preferred name | full name`,
      source: 'Directive 2000/43/EC art. 2; GDPR art. 9(1)',
    },
    {
      as: 'plain',
      find: `
        unusual | interesting | exotic | where | what kind of | what sort of | origin* | meaning | foreign |
        pronounce* | originate* | background | ethnic | what | strange | lovely | beautiful | unique |
        derive* | which country | english sounding
        + name | surname | last name | family name | accent | first name
        + your | that | is that | you | a name | an accent`,
      unless: `
        spell* | what is your name | name of | company name | domain name | product | username | file |
        name and | what is your full | pronounce your | name the | name a | name one | name two |
        name three | brand name | what name | your manager | your current | manager's | supervisor* |
        client* | background in | contact name | correct`,
      source: 'Directive 2000/43/EC art. 2; GDPR art. 9(1)',
    },
    {
      as: 'about',
      find: `
        ethnicity | ethnic | skin colour | skin color | immigrant* | minority | person of colour |
        person of color | people of color | black | white | asian | african | arab | latino | latina |
        hispanic | gypsy | gipsy | roma | refugee | asylum seeker | mixed race | half black | half asian |
        your race | racial | what race | foreigner | foreign sounding | foreign-sounding | foreign born |
        exotic | caucasian | moroccan | turkish | pakistani | polish | indian | mexican | nigerian |
        somali | chinese | biracial | indigenous | aboriginal | native american | first generation |
        second generation | english-sounding | tribe | caste`,
      unless: `
        experience | market | black friday | customer* | client* | black box | white paper | whitepaper |
        white label | black and white | office | language | translate | speak | black tie | whiteboard |
        supplier* | restaurant | cuisine | menu | suppliers | white space | black belt | polish the |
        polish a | polished | final polish | second generation product | second generation of | white box |
        team in | colleague* | minority shareholder* | minority stake | plants | community`,
      source: 'Directive 2000/43/EC art. 2; GDPR art. 9(1)',
    },
    {
      as: 'be',
      find: `
        really english | really british | really dutch | really norwegian | originally from |
        from around here | from here | a native | born here | born in | born abroad | of foreign |
        of asian | of african | of arab | of jewish | of immigrant | of mixed | an immigrant | black |
        white | asian | african | arab | latino | hispanic | foreign | a foreigner | of color | of colour |
        mixed | mixed race | a minority | from an ethnic | from a minority | local born | an asylum seeker |
        a refugee | originally | indigenous | half | jewish by birth | adopted from | from abroad |
        from overseas | turkish | moroccan | indian | polish | chinese | pakistani | indian or | caucasian |
        raised here | roma | descended`,
      unless: `
        year | black belt | white hat | half an | half of | half way | half the | half day | half time |
        man or | woman or | a girl | a boy`,
      source: 'Directive 2000/43/EC art. 2; GDPR art. 9(1)',
    },
    {
      as: 'plain',
      find: `
        parents | family | grandparents | mother | father | ancestors | relatives | folks
        + born | from | come from | came from | immigrate* | immigrants | emigrate* | originate* | roots |
          country | native | originally | abroad | migrated | migrate | arrive
        + your`,
      unless: `
        class | pupil* | student* | customer* | client* | working class | time off | away from | work from |
        income | disease* | health | benefit from | cancer | background | neighbo* | poor | rich | wealthy`,
      source: 'Directive 2000/43/EC art. 2; GDPR art. 9(1)',
    },
    {
      as: 'plain',
      find: `
        how long | when | how many years | since when | why
        + in this country | to this country | in the uk | to the uk | in england | in the netherlands |
          in norway | in belgium | to norway | to the netherlands | to england | to belgium | in europe |
          to britain | in britain | emigrate | immigrate
        + lived | live | come | came | moved | move | arrive | been | settled | emigrate | immigrate`,
      unless: 'project*|sales',
      source: 'Directive 2000/43/EC art. 2; GDPR art. 9(1)',
    },
    {
      as: 'advert',
      find: `
        white | caucasian | no immigrants | no foreigners | accent free | no accent | without an accent |
        british born | european looking | western names | indigenous | european descent | locals only |
        no accents | local born | ethnic | british heritage | neutral accent`,
      unless: 'white paper*|white label|white goods|ethnic minorities are|white collar|white glove',
      source: 'Directive 2000/43/EC art. 2; GDPR art. 9(1)',
    },
    {
      as: 'about',
      find: `
        born and bred | sound english | sound british | sound foreign | sounds foreign | sound dutch |
        sound american | which people | what tribe | foreigner | foreigners | mother country |
        ethnic group | half english | racially | born and raised`,
      unless: 'customer*|which people did|client*|supplier*',
      source: 'Directive 2000/43/EC art. 2; GDPR art. 9(1)',
    },
    {
      as: 'plain',
      find: `
        accent | surname | name | looks | complexion | hair
        + where | which part of the world | what part of the world
        + @obtain | from`,
      unless: 'file|server|domain|network|brand',
      source: 'Directive 2000/43/EC art. 2; GDPR art. 9(1)',
    },
    {
      as: 'plain',
      find: `
        foreign looking | looks foreign | foreign sounding | sounds foreign | not from here |
        not from around here | from abroad originally | looks asian | looks african | looks arab* |
        looks eastern | typical name | exotic* | not a local`,
      unless: 'fruit*|plants|animals|food',
      source: 'Directive 2000/43/EC art. 2; GDPR art. 9(1)',
    },
    {
      as: 'plain',
      find: `
        not from around here | not from here originally | from around here | back home | home country |
        where you come from | from your part of the world | your people from | your people originally | are your people | your culture | your country
        + you | your | do they | is it | how | what`,
      unless: 'customer*|client*',
      source: 'Directive 2000/43/EC art. 2; GDPR art. 9(1)',
    },
    {
      as: 'advert',
      find: 'roots in this|roots here|local roots|a local|born and bred|born and raised|true local|native of this',
      source: 'Directive 2000/43/EC art. 2; GDPR art. 9(1)',
    },
    {
      as: 'plain',
      find: 'place you|placing you|where to put you|guess where + map|trouble|country|from',
      unless: 'customer*|job',
      source: 'Directive 2000/43/EC art. 2; GDPR art. 9(1)',
    },
  ],
};
