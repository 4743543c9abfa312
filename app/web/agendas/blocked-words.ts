import { defineWords } from '../ui/words.ts';

/** Questions that may not be asked as they stand, when a day is to be published. */
export const blockedWords = defineWords({
  en: {
    title: 'Some questions may not be asked as they stand, so nothing was done.',
    never: 'No reason makes this allowed. Ask something else.',
    exception: 'It takes a reason, the advert and a second person; the plan has the way to it.',
    toPlan: 'Change them in the plan',
  },
  nl: {
    title: 'Enkele vragen mogen zo niet gesteld worden, dus er is niets gebeurd.',
    never: 'Geen reden maakt dit toegestaan. Vraag iets anders.',
    exception: 'Er is een reden, de vacaturetekst en een tweede persoon voor nodig; in het plan staat hoe.',
    toPlan: 'Wijzig ze in het plan',
  },
  nb: {
    title: 'Noen spørsmål kan ikke stilles slik de står, så ingenting ble gjort.',
    never: 'Ingen grunn gjør dette lovlig. Spør om noe annet.',
    exception: 'Det krever en grunn, utlysningen og en person til; planen viser veien.',
    toPlan: 'Endre dem i planen',
  },
});
