import type { TopicLexicon } from '../../lexicon.ts';

export const age: TopicLexicon = {
  topic: 'age',
  why: 'Age and its proxies (year of birth, retirement, "young team") are a protected ground unless the law sets a limit for the work.',
  instead: 'Ask about experience and skill. If a legal minimum age applies, state it and ask only whether it is met.',
  entries: [
    {
      as: 'plain',
      find: `
        how old | how young
        + old are you | old is the candidate | old is he | old is she | old you | young are you |
          old would you | old will you | old r u | old did you turn`,
      source: 'Directive 2000/78/EC art. 1 and 6',
    },
    {
      as: 'plain',
      find: `
        what age | which age | your age | years old | years of age | years young
        + you | your | candidate | he | she | applicant`,
      unless: `
        how old was | how old is | how old were | code | machine | building | system | 18 | 21 |
        children were | pupils | clients | residents | at least | patient* | the children | was the |
        equipment | age group do you teach | age group did you | age groups`,
      source: 'Directive 2000/78/EC art. 1 and 6',
    },
    {
      as: 'about',
      find: `
        date of birth | birth date | birthdate | birth year | year of birth | birthday | age group |
        age bracket | age range | retirement plans | retirement age | retirement | pension plans | dob |
        pension age | star sign | zodiac sign | early retirement | month and year of birth`,
      unless: `
        field | dataset | customer* | client* | patient* | pupil* | teach* | design* | retirement home |
        retirement savings | retirement products | retirement village | party | pupils | learners | user |
        resident* | form`,
      source: 'Directive 2000/78/EC art. 1 and 6',
    },
    {
      as: 'own',
      find: 'age|date of birth|dob|years left|birthday|generation|grey hair|years ahead of you',
      unless: 'minimum age|age group|legal age|drinking age|age range|age gap',
      source: 'Directive 2000/78/EC art. 1 and 6',
    },
    {
      as: 'about',
      find: `
        retire | retiring | retirement | retired | pension | draw your pension | stop working | pensioner |
        wind down your career | hang up your`,
      unless: `
        pension fund* | pension scheme* | retire the system | retired system | retire legacy | retired the |
        retiring the | retire old | legacy | retirement home | pension product* | pension administrat* |
        customer*`,
      source: 'Directive 2000/78/EC art. 1 and 6',
    },
    {
      as: 'plain',
      find: 'when|what year|which year|year|where + born',
      unless: 'patient*|baby|calf|client*|where',
      source: 'Directive 2000/78/EC art. 1 and 6',
    },
    {
      as: 'plain',
      find: `
        what year | which year | when | how long ago | year
        + primary school | secondary school | high school | elementary school | leave school | left school |
          finish school | finished school | o levels | a levels | military service | national service |
          gcse* | graduate from high | school leaving | college graduation | leaving school | prom |
          start primary`,
      source: 'Directive 2000/78/EC art. 1 and 6',
    },
    {
      as: 'plain',
      find: `
        too old | too young | a bit young | a bit old | rather young | rather old | quite young | very young | on the young side | on the old side | older than | younger than | over # | under # | at your age | your age |
        over the hill | for your age | overqualified age | senior citizen | middle aged | millennial* |
        gen z | generation z | baby boomer* | boomer | gen x | in your 20s | in your 30s | in your 40s |
        in your 50s | in your 60s | twenties | thirties | forties | fifties | sixties | mature candidate* |
        old dog | young at heart | getting on a bit | past your prime | past it | generation gap | nearing |
        approaching # | digital natives | half your age | turn # | turned # | pushing # | teenager |
        the oldest in | the oldest here | the oldest of | the oldest person | oldest by | the youngest in | the youngest here | the youngest of | the youngest person | youngest by | be the oldest | be the youngest | generation
        + you | your | candidate | we | our | team | he | she | applicant | looking for | only`,
      unless: `
        18 | 21 | systems | buildings | machine* | legal | children | pupils | customer* | client* |
        invoices | equipment | over #kg | percent | miles | kg | budget | deadline* | hours | minutes |
        approaching deadline | patients | residents | aged care | people over | people under | euro |
        users | million | stakeholders | projects under | headcount | generation of | lead generation |
        under 1 | under 2 | product generation | volt* | code | platform | servers | seconds | ms |
        demand generation | data | report`,
      source: 'Directive 2000/78/EC art. 1 and 6',
    },
    {
      as: 'plain',
      find: `
        # years old | # years of age | aged # | age # | is # | age of # | # year old | early fifties |
        late fifties | early sixties | late forties | mid forties | mid fifties | early thirties |
        early twenties | late thirties | in his # | in her #
        + candidate | applicant | he | she | you | must be | woman | man`,
      unless: 'experience|18|21|legal|law|patient*|child|with # years|minimum|notice|weeks|level|months',
      source: 'Directive 2000/78/EC art. 1 and 6',
    },
    {
      as: 'plain',
      find: `
        younger manager | younger boss | young team | younger colleague* | younger people | younger team |
        much younger | someone younger | young crowd | young people | young managers | young environment |
        young company | young office
        + you | your`,
      unless: `
        work with | working with | worked with | teach* | coach* | mentor* | train* | help* |
        work with young people in | support* | youth | with young people | for young people | young people with |
        young people in`,
      source: 'Directive 2000/78/EC art. 1 and 6',
    },
    {
      as: 'plain',
      find: `
        energy | pace | stamina | keep up | technology | fast
        + at your age | young people | younger | your age | youngsters | young ones
        + you | your`,
      unless: 'teach*',
      source: 'Directive 2000/78/EC art. 1 and 6',
    },
    {
      as: 'advert',
      find: `
        young | youthful | digital native* | recent graduate* | fresh graduate* | recently graduated |
        under # | max # years | maximum age | age limit | between # and # | aged | twenty-something* |
        recent school leaver* | new grad* | energetic young | aged between | not older | no older |
        max age | mature | in their twenties | in their 20s | in their 30s | 20s | 30s | age # to # |
        college student* | up to # years old | early career only`,
      unless: `
        young people | young children | young persons | work with young | young adults with | salary |
        hours | young families | legal | young learners | young patients | experience | £ | projects |
        hourly | eur | per | staff | employees | young people in care | support young | mature system |
        mature product | children aged | young offenders | k | ages | pupils aged | mature company |
        young organisation | young organization | young firm | young market | mature codebase`,
      source: 'Directive 2000/78/EC art. 1 and 6',
    },
    {
      as: 'plain',
      find: 'birthdays|summers|candles + how many|have you had|you seen',
      unless: 'customer*|plan*',
      source: 'Directive 2000/78/EC art. 1 and 6',
    },
    {
      as: 'plain',
      find: 'born before|born after|before or after|class of + 19*|# + you|your|or',
      unless: 'project*',
      source: 'Directive 2000/78/EC art. 1 and 6',
    },
    {
      as: 'plain',
      find: `
        how young | how long | how many more years | how much longer
        + are you exactly | young are you | before you stop | plan to work | keep working |
          still have in you | before you call it | left in you | stop working | carry on working`,
      unless: 'project*|shift|contract',
      source: 'Directive 2000/78/EC art. 1 and 6',
    },
    {
      as: 'plain',
      find: `
        school leaver | school leavers | college leaver* | average age | youngsters | twentysomething* |
        thirtysomething* | oldies | pensioners | teens
        + ideal | perfect | for | fit | you | among | team`,
      unless: 'customer*|teach*|support*|apprenticeship*|recruit*|mentor*',
      source: 'Directive 2000/78/EC art. 1 and 6',
    },
    {
      as: 'plain',
      find: `
        getting on in years | getting older | long in the tooth | no spring chicken |
        not getting any younger | advanced age | ripe age | not the youngest | past retirement | on in years
        + you | your | candidate | he | she`,
      unless: 'resident*|patient*|client*|machine*|system*',
      source: 'Directive 2000/78/EC art. 1 and 6',
    },
    {
      as: 'plain',
      find: '^ is already #|^ is # $|^ aged #|^ she is #|^ he is #|^ candidate is # $|^ # years old',
      unless: 'experience|weeks|days|hours|available|projects|percent|euro|months|years of|minutes',
      source: 'Directive 2000/78/EC art. 1 and 6',
    },
    {
      as: 'plain',
      find: `
        how many | how much | enough | any | plenty of
        + years | time | petrol | fuel | life | mileage | energy | steam
        + left in you | in you | left in the tank | in the tank | before you retire | before you put |
          before you stop | still have in you | you still have in | to go before`,
      unless: 'project*|machine*|car|battery|contract',
      source: 'Directive 2000/78/EC art. 1 and 6',
    },
    {
      as: 'about',
      find: `
        long in the tooth | no spring chicken | grey hair* | gray hair* | a bit grey | too grey |
        past the age | older generation | seen better days | still wet behind | fresh faced | baby faced |
        wet behind | old school type | pensioner | greying | young for | old for | old enough to be |
        young enough to be`,
      source: 'Directive 2000/78/EC art. 1 and 6',
    },
    {
      as: 'plain',
      find: `
        half your age | twice your age | your son or daughter | children could be | be your son |
        be your daughter | be your mother | be your father | younger boss | younger manager | older than you |
        younger than you | your juniors
        + you | your`,
      source: 'Directive 2000/78/EC art. 1 and 6',
    },
    {
      as: 'plain',
      find: `
        wall came down | moon landing | the wall fell | berlin wall | before the internet | black and white |
        vinyl | euro came | walkman | leave school | left school | finish school
        + were you | do you remember | did you | you already | when`,
      unless: 'pupil*|students|museum*|teach*',
      source: 'Directive 2000/78/EC art. 1 and 6',
    },
  ],
};
