import type { TopicLexicon } from '../../lexicon.ts';

export const nationalityLanguage: TopicLexicon = {
  topic: 'nationality_language',
  why: 'Statsborgerskap og morsmål er omveier til vernede grunnlag; du trenger bare vite om kandidaten har lov til å arbeide og kan språket godt nok.',
  instead:
    'Spør: «Har du lovlig rett til å jobbe i Norge?» eller nevn nivået: «Jobben krever norsk på B2. Hvordan har du brukt norsk i arbeid?»',
  entries: [
    {
      as: 'plain',
      find: `
        pass | passet | nasjonalitet* | statsborger* | statsborgerskap* | oppholdstillatelse* |
        oppholdsstatus | dobbelt statsborgerskap | oppholdskort | innvandringsstatus | asylstatus |
        oppholdsgrunnlag*
        + du | din | ditt | dine | deg | dere | søkeren | kandidaten | hun | han | hvilket | hvilken | hva |
          norsk | oppgi`,
      unless: `
        kontroller* | barnepass | kunde* | søknad* | behandle* | saksbehandl* | vedtak* | passer | sjekk* |
        brukere | passasjer* | pass på | av pass | grensekontroll* | passkontroll* | veiled* | hvordan`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'about',
      find: 'nasjonalitet*|morsmål*|førstespråk*|hjemmespråk*|barndomsspråk',
      unless: `
        elev* | kunde* | undervis* | pasient* | brukere | brukeren | brukerne | en bruker | morsmålslærer* |
        barn | barnehage* | morsmålsopplæring | deltaker*`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'own',
      find: `
        morsmål* | nasjonalitet | statsborgerskap* | oppholdstillatelse* | aksent |
        dobbelt statsborgerskap | norsk pass | utenlandsk pass | hjemmespråk`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: `
        språk | norsk | snakker | språket | engelsk
        + hjemme | vokste opp | oppvokst | foreldre* | mor | barna | familien | morsmål | andrespråk |
          drømmer | privat | førstespråk | barndom* | besteforeldre*
        + du | dere | din | ditt | dine | deg | søkeren | kandidaten | hun | han`,
      unless: `
        kunde* | elev* | brukere | brukeren | brukerne | en bruker | pasient* | undervis* | foreldremøte* |
        hjemmekontor | foresatte | hjemmesykepleie* | hjemmetjeneste*`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'be',
      find: `
        norsk | norsk statsborger | statsborger | utlending | utenlandsk | svensk | dansk | eøs-borger |
        eu-borger | nordmann | norsk borger | innfødt | asylsøker | ekte nordmann | utenlandsk statsborger |
        nordisk statsborger | borger av | tredjelandsborger`,
      unless: 'norsk lov|norsk på|på norsk|norsk arbeidsliv|god i norsk|norsk eller|stødig',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'about',
      find: `
        hjemlengsel | tilbake til hjemlandet | flytte hjem | reise hjem igjen | flytte tilbake |
        statsborger* | hjemlandet | ditt eget land | utenlandsk statsborger* | fra utlandet`,
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'advert',
      find: `
        norsk statsborger* | norsk som morsmål | morsmål* | innfødt | native speaker* | nordmann |
        nordmenn | norske statsborgere | norsk pass | norsk opprinnelse | norsk nasjonalitet |
        skandinavisk statsborger* | født i norge | norsk morsmål | flytende uten aksent`,
      unless: 'lovpålagt|sikkerhetsklarering',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
    {
      as: 'plain',
      find: 'pass|passet + utstedt|farge|to|annet|hvilket land + ditt|hvor|du',
      unless: 'kunde*|besøkende|reisende|kontroll*|gjest*|pass på',
      source: 'Likestillings- og diskrimineringsloven § 30 første ledd',
    },
  ],
};
