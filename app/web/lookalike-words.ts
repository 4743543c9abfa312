import { defineWords } from './ui/words.ts';

/** What is said of an address whose domain only looks like another. */
export const words = defineWords({
  en: {
    like: (of: string) => `This address looks like one at ${of}, but is not. Check it before you rely on it.`,
    mixedLike: (of: string) =>
      `This address mixes letters of different alphabets and so looks like one at ${of}, but is not. Check it before you rely on it.`,
    mixed: 'After the @ this address mixes letters of different alphabets. Check it before you rely on it.',
    confusable:
      'After the @ are letters of another alphabet that look like Latin ones. Check the address before you rely on it.',
    near: (of: string) =>
      `This address is one letter off ${of}, your own organisation. Check it before you rely on it.`,
    tagLike: (of: string) => `looks like ${of}`,
    tag: 'deceptive letters in the address',
  },
  nl: {
    like: (of) => `Dit adres lijkt er een van ${of}, maar is dat niet. Controleer het voordat u erop vertrouwt.`,
    mixedLike: (of) =>
      `Dit adres mengt letters van verschillende alfabetten. Daardoor lijkt het er een van ${of}, maar dat is het niet. Controleer het voordat u erop vertrouwt.`,
    mixed: 'Achter de @ mengt dit adres letters van verschillende alfabetten. Controleer het voordat u erop vertrouwt.',
    confusable:
      'Achter de @ staan letters van een ander alfabet die eruitzien als Latijnse. Controleer het adres voordat u erop vertrouwt.',
    near: (of) =>
      `Dit adres scheelt één letter met ${of}, van uw eigen organisatie. Controleer het voordat u erop vertrouwt.`,
    tagLike: (of) => `lijkt op ${of}`,
    tag: 'misleidende letters in het adres',
  },
  nb: {
    like: (of) => `Denne adressen ligner en hos ${of}, men er det ikke. Sjekk den før du stoler på den.`,
    mixedLike: (of) =>
      `Denne adressen blander bokstaver fra ulike alfabeter og ligner derfor en hos ${of}, men er det ikke. Sjekk den før du stoler på den.`,
    mixed: 'Etter @ blander denne adressen bokstaver fra ulike alfabeter. Sjekk den før du stoler på den.',
    confusable:
      'Etter @ står bokstaver fra et annet alfabet som ser ut som latinske. Sjekk adressen før du stoler på den.',
    near: (of) =>
      `Denne adressen er én bokstav unna ${of}, som er din egen organisasjon. Sjekk den før du stoler på den.`,
    tagLike: (of) => `ligner ${of}`,
    tag: 'villedende bokstaver i adressen',
  },
});
