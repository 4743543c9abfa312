import { defineWords } from './ui/words.ts';

/** The words about working without a network, for every page that has them. */
export const offlineWords = defineWords({
  en: {
    restored: 'You had begun to write this; it was kept on this device.',
    throwAway: 'Throw it away',
    there: 'available offline',
    insecure:
      'This address has no HTTPS, so the browser keeps nothing on this device. Without a network the room does not open here.',
    shared:
      'You said that others use this computer, too: nothing is kept on it. Without a network the room does not open here.',
    refused:
      'This browser keeps nothing on this device: its storage is full or turned off. What you type is saved while there is a connection; do not close the page before it says “saved”.',
    sharedQuestion: 'Others use this computer, too',
    sharedHelp: 'Then nothing is kept on it: no notes while offline, no interviews to open without a network.',
    newer: 'A new version of Rondo is here. Nothing you typed is lost when you reload.',
    reload: 'Reload',
    toHandIn: 'will be handed in when the network is back',
    toSave: 'kept on this device, saved when the network is back',
    differs: 'also changed on another device: open it and choose',
  },
  nl: {
    restored: 'U was hier al aan begonnen; het is op dit apparaat bewaard.',
    throwAway: 'Weggooien',
    there: 'offline beschikbaar',
    insecure:
      'Dit adres heeft geen HTTPS, dus de browser bewaart niets op dit apparaat. Zonder netwerk gaat het gesprek hier niet open.',
    shared:
      'U gaf aan dat ook anderen deze computer gebruiken: er wordt niets op bewaard. Zonder netwerk gaat het gesprek hier niet open.',
    refused:
      'Deze browser bewaart niets op dit apparaat: de opslag is vol of staat uit. Wat u typt wordt opgeslagen zolang er verbinding is; sluit de pagina niet voordat er “opgeslagen” staat.',
    sharedQuestion: 'Ook anderen gebruiken deze computer',
    sharedHelp:
      'Dan wordt er niets op bewaard: geen notities zonder verbinding, en geen gesprekken om zonder netwerk te openen.',
    newer: 'Er is een nieuwe versie van Rondo. Wat u typte gaat bij het herladen niet verloren.',
    reload: 'Herladen',
    toHandIn: 'wordt ingeleverd zodra er weer verbinding is',
    toSave: 'bewaard op dit apparaat, opgeslagen zodra er weer verbinding is',
    differs: 'ook op een ander apparaat gewijzigd: open en kies',
  },
  nb: {
    restored: 'Du hadde begynt på dette; det ble lagret på denne enheten.',
    throwAway: 'Kast det',
    there: 'tilgjengelig uten nett',
    insecure:
      'Denne adressen har ikke HTTPS, så nettleseren lagrer ingenting på enheten. Uten nett åpnes ikke intervjuet her.',
    shared:
      'Du har sagt at andre også bruker denne maskinen: ingenting lagres på den. Uten nett åpnes ikke intervjuet her.',
    refused:
      'Denne nettleseren lagrer ingenting på enheten: lagringen er full eller slått av. Det du skriver, lagres så lenge det er forbindelse; ikke lukk siden før det står «lagret».',
    sharedQuestion: 'Andre bruker også denne maskinen',
    sharedHelp: 'Da lagres ingenting på den: ingen notater uten forbindelse, og ingen intervjuer å åpne uten nett.',
    newer: 'Det er kommet en ny versjon av Rondo. Ingenting du har skrevet, går tapt når du laster inn på nytt.',
    reload: 'Last inn på nytt',
    toHandIn: 'leveres når forbindelsen er tilbake',
    toSave: 'ligger på denne enheten, lagres når forbindelsen er tilbake',
    differs: 'også endret på en annen enhet: åpne og velg',
  },
});
