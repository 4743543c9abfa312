import type { TopicLexicon } from '../../lexicon.ts';

export const appearance: TopicLexicon = {
  topic: 'appearance',
  why: 'Looks, weight, height and photos say nothing about ability and invite prejudice.',
  instead: 'If a dress code or safety rule applies, state it for everyone. Do not ask for a photo.',
  entries: [
    {
      as: 'plain',
      find: `
        photo | photos | photograph | photographs | picture | pictures | headshot* | selfie* |
        passport photo | mugshot | profile picture | portrait | full length photo | video of yourself |
        snapshot of yourself | photo of you | image of yourself
        + @send | your | yourself | cv | resume | application | of you | recent | candidate`,
      unless: `
        portfolio | project* | photographer | photography | collection | product photo* | museum |
        archive* | x-ray* | website | camera | event photo* | stock photo* | edit* | picture of how |
        picture of what | picture of the | big picture | picture yourself | bigger picture | wound* |
        damage | property | full picture | picture of your day | give us a picture of | photo library |
        design* | customer* | analyse | share a picture of a project | clear picture | site photos |
        photos of your work`,
      source: 'EU Charter of Fundamental Rights art. 7 and 21; EHRC Employment Statutory Code of Practice',
    },
    {
      as: 'plain',
      find: `
        lose weight | losing weight | lose some weight | losing some weight | gain weight | shave |
        cover your tattoo* | dye your hair | cut your hair | wear makeup | wear make up | put on weight |
        shed some weight
        + you | your | candidate`,
      unless: 'customer*|client*|patient*|pet*',
      source: 'EU Charter of Fundamental Rights art. 7 and 21; EHRC Employment Statutory Code of Practice',
    },
    {
      as: 'plain',
      find: `
        how much do you weigh | how tall | how heavy are | what do you weigh | your weight | your height |
        what size | dress size | bra size | clothing size | what is your bmi | waist size | shoe size |
        measurements | how much weight have
        + you | your | candidate | are | clothes | wear`,
      unless: `
        team | budget | company | project | uniform | give to | customer* | give weight | data | sample |
        how tall was | deals | take measurements | readings | record measurements | building |
        safety boots | ppe`,
      source: 'EU Charter of Fundamental Rights art. 7 and 21; EHRC Employment Statutory Code of Practice',
    },
    {
      as: 'own',
      find: `
        tattoo* | piercing* | beard | scar | scars | weight | height | hair colour | hair color |
        hairstyle | hair | makeup | make up | body art | bmi | figure | physical appearance | appearance |
        looks | physique | moustache | dreadlocks | nose ring | wrinkles | clothes | outfit | earrings |
        skirt | acne | complexion | body shape | body type | nails | braces | body | teeth |
        weight problem | weight issue | dress sense | grey hair | bald spot | good looks | smile |
        cleavage | heels`,
      unless: `
        weight to | equal weight | make up for | make up your mind | heights | figure out | figures |
        body of work | team makeup | weight of | height of | appearance of the | your weight behind | ppe |
        clothes shop | height safety | body language | height work | weight on | make up the`,
      source: 'EU Charter of Fundamental Rights art. 7 and 21; EHRC Employment Statutory Code of Practice',
    },
    {
      as: 'be',
      find: `
        overweight | fat | obese | skinny | attractive | good looking | goodlooking | pretty | beautiful |
        handsome | ugly | tall enough | short | bald | well groomed | presentable | slim | thin | plump |
        chubby | blonde | blond | photogenic | tattooed | well dressed | sexy | gorgeous | thick | curvy |
        muscular | hot | strong enough | petite | a bit heavy | in your natural | losing weight |
        on a diet | easy on the eyes | well turned out | scruffy | redhead | a redhead | wearing a wig |
        well built`,
      unless: `
        short of | short on | short staffed | hot topic | short term | attractive to | short list* |
        vehicle* | car | cars | room | rooms | display* | document* | report* | property | shortlisted | running short | short deadlines | hot desk*`,
      source: 'EU Charter of Fundamental Rights art. 7 and 21; EHRC Employment Statutory Code of Practice',
    },
    {
      as: 'about',
      find: 'tattoo*|piercing*',
      unless: 'customer*|studio|client*|patient*|parlour|shop',
      source: 'EU Charter of Fundamental Rights art. 7 and 21; EHRC Employment Statutory Code of Practice',
    },
    {
      as: 'plain',
      find: `
        look | looks | looked | comes across as | appear | appears | dress | dresses
        + attractive | pretty | young for | old for | tired | overweight | well groomed | good looking |
          handsome | like a model | scruffy | slim | unkempt | nice | feminine | masculine | sexy |
          great in | presentable | younger than | older than | lovely | ugly | fat | provocative* | frumpy
        + candidate | you | he | she | her | him`,
      unless: 'report*|slide*|design|page|nice to|looking forward|website|dashboard|ideal',
      source: 'EU Charter of Fundamental Rights art. 7 and 21; EHRC Employment Statutory Code of Practice',
    },
    {
      as: 'advert',
      find: `
        attractive | good looking | goodlooking | pretty | beautiful | slim | photogenic | well groomed |
        well-groomed | presentable | good looks | nice figure | photo | photograph | picture | headshot |
        minimum height | pleasant appearance | handsome | physical appearance | smart appearance |
        good appearance | no tattoos | no visible tattoos | no piercings | model looks | blonde |
        attractive appearance`,
      unless: `
        attractive salary | attractive pay | attractive benefits | attractive package | attractive pension |
        attractive working | attractive bonus | attractive location | photograph* experience |
        attractive conditions | attractive remuneration | attractive office | portfolio | photography |
        attractive compensation | vehicle* | car | room | rooms | display* | attractive terms | attractive employer | photo editing`,
      source: 'EU Charter of Fundamental Rights art. 7 and 21; EHRC Employment Statutory Code of Practice',
    },
    {
      as: 'about',
      find: `
        makeup | make up your face | high heels | short skirt | perfume | your looks | body shape |
        this big | so big | so thin | this thin | so tall | so short | eyeliner | hairstyle | nose job |
        botox | diet`,
      unless: `
        customer* | so big a | so short a | team | project | deadline | notice | so short notice | beauty |
        store | patients | clients | product* | salon | theatre`,
      source: 'EU Charter of Fundamental Rights art. 7 and 21; EHRC Employment Statutory Code of Practice',
    },
    {
      as: 'always',
      find: `
        lose a few pounds | few pounds lighter | few kilos | carries some weight | well fed | a bit plump |
        chubby | overweight | good looking | easy on the eye | scruffy`,
      unless: 'patient*|customer*',
      source: 'EU Charter of Fundamental Rights art. 7 and 21; EHRC Employment Statutory Code of Practice',
    },
  ],
};
