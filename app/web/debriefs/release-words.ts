import { defineWords } from '../ui/words.ts';

export const releaseWords = defineWords({
  en: {
    ask: 'Ask a second person',
    asked: (by: string, reason: string) => `${by} asks not to wait for this card: ${reason}`,
    waits: (names: string) => `A second person has to agree: ${names}.`,
    alone: (by: string, when: string) =>
      `Nobody else can agree to this, so it stands here for a day where everybody sees it; ${by} can let them off from ${when}.`,
    agree: 'Agree',
    agreeTitle: (name: string) => `Agree to release ${name} from scoring`,
    agreeHelp:
      'They need not hand in a card in this round any more, and see what the others wrote. Both names are logged, and it cannot be taken back.',
    agreed: (by: string) => `${by} agreed`,
    oneOnly: (by: string) => `by ${by} alone, after a day: nobody else could agree`,
    decline: 'Decline',
    takeBack: 'Take back',
  },
  nl: {
    ask: 'Een tweede persoon vragen',
    asked: (by, reason) => `${by} vraagt niet op deze beoordeling te wachten: ${reason}`,
    waits: (names) => `Een tweede persoon moet instemmen: ${names}.`,
    alone: (by, when) =>
      `Niemand anders kan hiermee instemmen, dus staat het hier een dag waar iedereen het ziet; ${by} kan hen ontheffen vanaf ${when}.`,
    agree: 'Instemmen',
    agreeTitle: (name) => `Instemmen dat ${name} van het beoordelen wordt ontheven`,
    agreeHelp:
      'Deze persoon hoeft in deze ronde geen beoordeling meer in te leveren en ziet wat de anderen schreven. Beide namen worden vastgelegd, en het kan niet worden teruggenomen.',
    agreed: (by) => `${by} stemde in`,
    oneOnly: (by) => `door ${by} alleen, na een dag: niemand anders kon instemmen`,
    decline: 'Afwijzen',
    takeBack: 'Terugnemen',
  },
  nb: {
    ask: 'Spør en person til',
    asked: (by, reason) => `${by} ber om ikke å vente på denne vurderingen: ${reason}`,
    waits: (names) => `En person til må si seg enig: ${names}.`,
    alone: (by, when) =>
      `Ingen andre kan si seg enig i dette, så det står her et døgn der alle ser det; ${by} kan frita fra ${when}.`,
    agree: 'Si deg enig',
    agreeTitle: (name) => `Si deg enig i at ${name} fritas fra å vurdere`,
    agreeHelp:
      'Denne personen trenger ikke levere vurdering i denne runden lenger, og ser hva de andre skrev. Begge navn loggføres, og det kan ikke tas tilbake.',
    agreed: (by) => `${by} sa seg enig`,
    oneOnly: (by) => `av ${by} alene, etter et døgn: ingen andre kunne si seg enig`,
    decline: 'Avslå',
    takeBack: 'Ta tilbake',
  },
});
