import type { TopicLexicon } from '../../lexicon.ts';

export const lifestyleSubstance: TopicLexicon = {
  topic: 'lifestyle_substance',
  why: 'Smoking, drinking, drugs and free time are private; what counts is safe work during working hours.',
  instead: 'State the rule that applies to all: "There is zero tolerance at work. Is that clear?"',
  entries: [
    {
      as: 'do',
      find: `
        smoke | smokes | smoked | smoking | drink | drinks | drank | drunk | drinking | drugs | drug |
        alcohol | vape | vapes | vaping | cannabis | marijuana | weed | cocaine | get drunk | party |
        partying | narcotics | booze | illegal substances | recreational drugs | steroids | beer | beers |
        wine | spirits | smoker | hungover | pot | cigarette* | illicit | liquor | vegan | vegetarian |
        substance* | clubbing | pub | get high | ecstasy | hangover | smoke weed | glass of wine | joints |
        heroin | snus | dabble`,
      unless: `
        zero tolerance | wine list | customer* | guest* | drugs to patients | patient* | resident* |
        client* | smoke free | smoke alarm* | smoke test* | dispense* | drug trial* | third party |
        party to | drug development | coffee | clinical | pharma* | substances safely |
        hazardous substances | team spirit | high spirits | substance misuse service* | smoke detector* |
        serve* | chemical* | drinks menu | regulations | school | pub manager | party planning | parties |
        drinks for | launch | drug discovery | service users | coshh | food and drink | drug rounds |
        recovery service | pupils | party at the table | melting pot | political* | christmas party |
        a pot | drinks supplier* | approval | of substance`,
      source: 'EU Charter of Fundamental Rights art. 7; GDPR art. 5(1)(c)',
    },
    {
      as: 'own',
      find: `
        drinking habits | smoking habits | drink problem | drinking problem | drug problem |
        alcohol problem | addiction* | drug history | hobby | hobbies | lifestyle | drug use | alcohol use |
        substance abuse* | smoking habit | drug habit | alcohol consumption | weekend plans | social life |
        free time | spare time | leisure | sleep pattern | sleeping habits | gambling problem | drug test* |
        drink driving | alcohol intake | night life | vices | vice | bad habits | eating habits | diet |
        drug addiction | alcohol addiction | sleep schedule | personal habits | recreational habits |
        drug past | party lifestyle`,
      unless: 'availability|vice president|vice versa|free time in your schedule',
      source: 'EU Charter of Fundamental Rights art. 7; GDPR art. 5(1)(c)',
    },
    {
      as: 'be',
      find: `
        a smoker | smoker | a drinker | drinker | an alcoholic | alcoholic | addicted | teetotal | sober |
        a recovering | recovering alcoholic | a vegetarian | a vegan | vegetarian | vegan | a non smoker |
        non smoker | nonsmoker | drug free | a drug user | clean | an addict | a party animal |
        a heavy drinker | a social drinker | in recovery | using drugs | on drugs | on anything |
        a partygoer | under the influence | in rehab | to rehab | a night owl | a morning person | high |
        a chain smoker | a big drinker | a recreational | tee total`,
      unless: `
        clean code | clean up | clean data | high quality | high level | high volume | high standards |
        high pressure | high priority | high performing | clean desk | clean driving`,
      source: 'EU Charter of Fundamental Rights art. 7; GDPR art. 5(1)(c)',
    },
    {
      as: 'plain',
      find: `
        how much | how often | how many | often | regularly | ever | daily | weekly | at weekends |
        per week | a week | a day | socially | casually | still | in the past | enjoy a
        + drink | drinking | smoke | alcohol | drugs | cannabis | units | wine | beer | drunk | vape |
          weed | cigarettes | cocaine | party | exercise | work out | gym | pints | substances | narcotics |
          marijuana | illegal drugs | smoking
        + you | your | candidate | he | she`,
      unless: `
        customer* | guest* | patient* | wine list | resident* | coffee | client* | business units |
        per unit | housing units | serve* | units did | third party | party system | exercise class |
        stock* | units of stock | administer* | gym members | fire drill | exercise judgement`,
      source: 'EU Charter of Fundamental Rights art. 7; GDPR art. 5(1)(c)',
    },
    {
      as: 'about',
      find: `
        drug test | drug screening | alcohol test | drug use | drug history | substance abuse |
        drinking habits | smoking habits | drinking problem | alcohol use | alcohol consumption |
        drug habit | hangover* | drug addiction | alcoholism | drug abuse | lifestyle choices |
        alcohol problem* | drug problem* | recreational drugs | recreational drug | substance use |
        illegal drugs | drug past | alcoholic | partying`,
      unless: `
        client* | patient* | customer* | service users | campaign | experience | pupils | resident* |
        prevention | lab | young people | clinic | licensing | outreach | beverage* | students`,
      source: 'EU Charter of Fundamental Rights art. 7; GDPR art. 5(1)(c)',
    },
    {
      as: 'plain',
      find: `
        what do you do | how do you spend | how do you relax | what do you get up to | what are your |
        what do you like to do | where do you go | do with your | how are your | what did you do last
        + weekend | weekends | free time | spare time | evenings | leisure | hobbies | for fun |
          outside work | outside of work | after work | on holiday | after hours | friday night* |
          saturday night* | night out | days off
        + you | your`,
      unless: `
        shift* | rota | on call | handover | work weekends | support tickets | weekend work | on-call |
        weekend staff`,
      source: 'EU Charter of Fundamental Rights art. 7; GDPR art. 5(1)(c)',
    },
    {
      as: 'advert',
      find: `
        non smoker* | nonsmoker* | non-smoker* | teetotal* | non smoking | no smokers | must not smoke |
        drug free | sober | non drinker | smokers need not | must be a non-smoker`,
      unless: 'non smoking site|drug free workplace',
      source: 'EU Charter of Fundamental Rights art. 7; GDPR art. 5(1)(c)',
    },
    {
      as: 'about',
      find: `
        tipple | joint | hangover | hungover | hobbies | hobby | parties hard | party hard | ideal weekend |
        perfect weekend | night out | boozer | cigarette | cigarettes | pub crawl | pint | nightcap |
        stoner | booze | tobacco | favourite drink | favorite drink`,
      unless: `
        customer* | guest* | joint venture | joint project | joint effort | joint decision |
        joint responsib* | patient* | shop | sell | resident* | pupils | joints in | welding |
        joint planning | young people | sold | joint work* | joint account | wood* | joint meeting | hip`,
      source: 'EU Charter of Fundamental Rights art. 7; GDPR art. 5(1)(c)',
    },
    {
      as: 'plain',
      find: `
        wild night | big night | night out | night on the town | weekend bender | friday night | hangover |
        hung over | pub crawl | letting your hair down | after a few drinks | hit the bottle | last round |
        the morning after
        + you | your | monday* | like`,
      unless: 'customer*|guest*|security|door staff|shift|patrol',
      source: 'EU Charter of Fundamental Rights art. 7; GDPR art. 5(1)(c)',
    },
    {
      as: 'plain',
      find: 'something to + come down|wind down|unwind|take the edge off|sleep at night|calm your nerves + you',
      unless: 'customer*|resident*|patient*|team',
      source: 'EU Charter of Fundamental Rights art. 7; GDPR art. 5(1)(c)',
    },
  ],
};
