import { count, defineWords } from '../ui/words.ts';

export const words = defineWords({
  en: {
    title: (n: number, more: boolean) =>
      n === 0
        ? 'Nobody seems to be here twice'
        : more
          ? `More than ${count.en(n, 'pair', 'pairs')} may be one person`
          : n === 1
            ? 'One pair may be one person'
            : `${n} pairs may be one person`,
    candidates: 'Candidates',
    tab: 'Twice here?',
    note: 'Found by mailbox, phone number and name, however it is spelled. Rondo only proposes; a person decides.',
    empty: 'When two candidates share a mailbox, a phone number or a name, the pair appears here.',
    more: 'Show more',
    because_mailbox: 'same mailbox',
    because_phone: 'same phone number',
    because_name: 'same name',
    because_name_alike: 'name written differently',
    pair: (one: string, other: string) => `${one} and ${other}`,
    look: 'Compare',
    lookAt: (one: string, other: string) => `Compare ${one} and ${other}`,
    sheetTitle: 'May be here twice',
    allPairs: 'All pairs',

    compareTitle: 'One person, or two?',
    back: 'Twice here?',
    keep: 'Choose what stays',
    field_name: 'Name',
    field_email: 'E-mail address',
    field_phone: 'Phone',
    field_language: 'Language',
    field_timeZone: 'Time zone',
    nothing: 'none',
    addressOfPage: 'The person has opened their page with this address, so it stays.',
    applications: 'Applications',
    applicationsOf: (name: string) => `Applications of ${name}`,
    noApplications: 'none',
    ended: 'ended',
    hasPage: 'has opened their page',
    since: (day: string) => `here since ${day}`,
    doublesTitle: 'Both applied for the same vacancy',
    double: (vacancy: string) =>
      `${vacancy}: one application stays, the one that is furthest; documents, questions and promises of the other go to it.`,
    merge: 'They are one person',
    mergeTitle: 'Make them one?',
    mergeText:
      'All applications, documents, notes, questions, promises and the person’s own page come together under the details you chose. The other details are put aside. It can be taken back for a week, as long as the person has not opened a page of their own since.',
    mergeConfirm: 'Make them one',
    merged: (name: string) => `${name} is one candidate now.`,
    two: 'They are two people',
    saidTwo: 'Noted. They are not proposed again.',
    cancel: 'Cancel',
    two_accounts:
      'Both have opened a page of their own, with different addresses. Ask the person which one they use and correct the other; then they can become one.',
    both_begun:
      'Both were already planned or interviewed for the same vacancy, so these two procedures cannot become one.',
    running_beside_ended:
      'For the same vacancy one procedure is over and the other runs. End the one that runs first, or leave them as two.',

    offline: 'There is no connection. Try again in a moment.',
    tooMany: 'That was a lot at once. Try again in a minute.',
    failed: 'That did not work. Try again.',
    not_valid: 'Something in it is missing. Look at it once more.',
    not_found: 'One of them is not here any more.',
    owner_held_back:
      'Merging needs a right that this database does not give yet. Ask whoever runs it: docs/running.md says which.',
    not_allowed: 'Your role does not allow this; an administrator can change it.',
    changed_since: 'Somebody changed one of them in the meantime. Look at both again.',
    because_initials: 'initials that fit',
    because_address: 'the address of one is the other’s name',
    because_perhaps_shared: 'names unlike: perhaps a family or an office shares it',
    spelling: (one: string, other: string) => `${one} – ${other}: written differently`,
    initial: (one: string, other: string) => `${one} – ${other}: may be its initial`,
    one_more: (word: string) => `${word}: only in one of the two names`,
    order: (one: string, other: string) => `${one} – ${other}: turned round`,
    undo: 'Take back',
    undone: (one: string, other: string) => `${one} and ${other} are two candidates again.`,
    mergesTitle: 'Was more than one candidate',
    mergedFrom: (other: string, email: string) => `${other}, ${email}`,
    mergedForgotten: 'Another candidate, whose details are forgotten',
    mergedBy: (by: string, at: string) => `made one by ${by}, ${at}`,
    undoUntil: (at: string) => `can be taken back until ${at}`,
    undoneAt: (at: string) => `taken back ${at}`,
    undoTitle: 'Make them two again?',
    undoText: (other: string) =>
      `${other} is there again with all that was theirs. What has come to an application since goes with that application; what was corrected since stays as it is. If they are two people, say so on the page of pairs.`,
    undoConfirm: 'Make them two',
    undone_already: 'This was taken back already.',
    undo_too_late:
      'They were made one more than a week ago, and what was put aside is forgotten. It can no longer be taken back.',
    merged_since: 'Somebody else became this candidate later. Take that back first.',
    page_opened_since:
      'The person has opened their own page since, with all of both on it. It can no longer be taken back.',
    address_taken: 'Somebody else has one of the two addresses by now. Correct theirs first.',
    address_of_page: 'The person has opened their page with the other address. Keep that one.',
  },
  nl: {
    title: (n: number, more: boolean) =>
      n === 0
        ? 'Niemand lijkt hier dubbel te staan'
        : more
          ? `Meer dan ${count.nl(n, 'paar', 'paren')} kunnen één persoon zijn`
          : n === 1
            ? 'Eén paar kan één persoon zijn'
            : `${n} paren kunnen één persoon zijn`,
    candidates: 'Kandidaten',
    tab: 'Dubbel?',
    note: 'Gevonden op mailbox, telefoonnummer en naam, hoe die ook geschreven is. Rondo stelt alleen voor; een mens besluit.',
    empty: 'Delen twee kandidaten een mailbox, telefoonnummer of naam, dan staat het paar hier.',
    more: 'Meer tonen',
    because_mailbox: 'zelfde mailbox',
    because_phone: 'zelfde telefoonnummer',
    because_name: 'zelfde naam',
    because_name_alike: 'naam anders geschreven',
    pair: (one: string, other: string) => `${one} en ${other}`,
    look: 'Vergelijken',
    lookAt: (one: string, other: string) => `${one} en ${other} vergelijken`,
    sheetTitle: 'Staat hier misschien dubbel',
    allPairs: 'Alle paren',

    compareTitle: 'Eén persoon, of twee?',
    back: 'Dubbel?',
    keep: 'Kies wat blijft',
    field_name: 'Naam',
    field_email: 'E-mailadres',
    field_phone: 'Telefoonnummer',
    field_language: 'Taal',
    field_timeZone: 'Tijdzone',
    nothing: 'geen',
    addressOfPage: 'De persoon heeft met dit adres de eigen pagina geopend, dus het blijft.',
    applications: 'Sollicitaties',
    applicationsOf: (name: string) => `Sollicitaties van ${name}`,
    noApplications: 'geen',
    ended: 'beëindigd',
    hasPage: 'heeft de eigen pagina geopend',
    since: (day: string) => `hier sinds ${day}`,
    doublesTitle: 'Beiden solliciteerden op dezelfde vacature',
    double: (vacancy: string) =>
      `${vacancy}: één sollicitatie blijft, die het verst is; documenten, vragen en beloften van de andere gaan erheen.`,
    merge: 'Het is één persoon',
    mergeTitle: 'Samenvoegen?',
    mergeText:
      'Alle sollicitaties, documenten, notities, vragen, beloften en de eigen pagina van de persoon komen samen onder de gegevens die u koos. De andere gegevens gaan opzij. Een week lang kunt u het ongedaan maken, zolang de persoon sindsdien geen eigen pagina heeft geopend.',
    mergeConfirm: 'Samenvoegen',
    merged: (name: string) => `${name} is nu één kandidaat.`,
    two: 'Het zijn twee personen',
    saidTwo: 'Genoteerd. Ze worden niet opnieuw voorgesteld.',
    cancel: 'Annuleren',
    two_accounts:
      'Beiden hebben een eigen pagina geopend, met verschillende adressen. Vraag de persoon welk adres die gebruikt en verbeter het andere; daarna kunt u ze samenvoegen.',
    both_begun:
      'Beiden zijn voor dezelfde vacature al ingepland of gesproken; die twee procedures kunnen niet één worden.',
    running_beside_ended:
      'Voor dezelfde vacature is de ene procedure voorbij en loopt de andere. Beëindig eerst de lopende, of houd het op twee personen.',

    offline: 'Er is geen verbinding. Probeer het zo meteen opnieuw.',
    tooMany: 'Dat was veel in korte tijd. Probeer het over een minuut opnieuw.',
    failed: 'Dat is niet gelukt. Probeer het opnieuw.',
    not_valid: 'Er ontbreekt iets. Kijk het nog eens na.',
    not_found: 'Een van beiden is er niet meer.',
    owner_held_back:
      'Samenvoegen vraagt een recht dat deze database nog niet geeft. Vraag wie die beheert: in docs/running.md staat welk.',
    not_allowed: 'Uw rol laat dit niet toe; een beheerder kan die wijzigen.',
    changed_since: 'Iemand heeft een van beiden intussen gewijzigd. Kijk opnieuw naar beiden.',
    because_initials: 'voorletters die kloppen',
    because_address: 'het adres van de een is de naam van de ander',
    because_perhaps_shared: 'de namen lijken niet: misschien deelt een gezin of een kantoor dit',
    spelling: (one: string, other: string) => `${one} – ${other}: anders geschreven`,
    initial: (one: string, other: string) => `${one} – ${other}: kan de voorletter zijn`,
    one_more: (word: string) => `${word}: alleen in één van beide namen`,
    order: (one: string, other: string) => `${one} – ${other}: omgekeerd`,
    undo: 'Ongedaan maken',
    undone: (one: string, other: string) => `${one} en ${other} zijn weer twee kandidaten.`,
    mergesTitle: 'Was meer dan één kandidaat',
    mergedFrom: (other: string, email: string) => `${other}, ${email}`,
    mergedForgotten: 'Een andere kandidaat, van wie de gegevens verwijderd zijn',
    mergedBy: (by: string, at: string) => `samengevoegd door ${by}, ${at}`,
    undoUntil: (at: string) => `kan ongedaan worden gemaakt tot ${at}`,
    undoneAt: (at: string) => `ongedaan gemaakt ${at}`,
    undoTitle: 'Weer twee van maken?',
    undoText: (other: string) =>
      `${other} is er weer, met alles wat van die persoon was. Wat sindsdien bij een sollicitatie kwam, gaat met die sollicitatie mee; wat sindsdien is verbeterd, blijft zo. Zijn het twee personen, zeg dat dan op de pagina met paren.`,
    undoConfirm: 'Twee van maken',
    undone_already: 'Dit is al ongedaan gemaakt.',
    undo_too_late:
      'Dit is meer dan een week geleden samengevoegd, en wat opzij was gelegd, is verwijderd. Ongedaan maken kan niet meer.',
    merged_since: 'Later is nog iemand met deze kandidaat samengevoegd. Maak dat eerst ongedaan.',
    page_opened_since:
      'De persoon heeft sindsdien de eigen pagina geopend, met alles van beiden erop. Ongedaan maken kan niet meer.',
    address_taken: 'Iemand anders heeft intussen een van beide adressen. Verbeter dat eerst.',
    address_of_page: 'De persoon heeft met het andere adres de eigen pagina geopend. Kies dat.',
  },
  nb: {
    title: (n: number, more: boolean) =>
      n === 0
        ? 'Ingen ser ut til å stå dobbelt'
        : more
          ? `Mer enn ${count.nb(n, 'par', 'par')} kan være én person`
          : n === 1
            ? 'Ett par kan være én person'
            : `${n} par kan være én person`,
    candidates: 'Kandidater',
    tab: 'Dobbelt?',
    note: 'Funnet på e-postkasse, telefonnummer og navn, uansett skrivemåte. Rondo foreslår bare; et menneske beslutter.',
    empty: 'Når to kandidater deler e-postkasse, telefonnummer eller navn, kommer paret her.',
    more: 'Vis flere',
    because_mailbox: 'samme e-postkasse',
    because_phone: 'samme telefonnummer',
    because_name: 'samme navn',
    because_name_alike: 'navnet skrevet forskjellig',
    pair: (one: string, other: string) => `${one} og ${other}`,
    look: 'Sammenlign',
    lookAt: (one: string, other: string) => `Sammenlign ${one} og ${other}`,
    sheetTitle: 'Står kanskje dobbelt',
    allPairs: 'Alle par',

    compareTitle: 'Én person, eller to?',
    back: 'Dobbelt?',
    keep: 'Velg hva som blir stående',
    field_name: 'Navn',
    field_email: 'E-postadresse',
    field_phone: 'Telefonnummer',
    field_language: 'Språk',
    field_timeZone: 'Tidssone',
    nothing: 'ingen',
    addressOfPage: 'Personen har åpnet siden sin med denne adressen, så den blir stående.',
    applications: 'Søknader',
    applicationsOf: (name: string) => `Søknadene til ${name}`,
    noApplications: 'ingen',
    ended: 'avsluttet',
    hasPage: 'har åpnet siden sin',
    since: (day: string) => `her siden ${day}`,
    doublesTitle: 'Begge søkte på samme stilling',
    double: (vacancy: string) =>
      `${vacancy}: én søknad blir stående, den som har kommet lengst; dokumenter, spørsmål og løfter i den andre følger med.`,
    merge: 'Det er én person',
    mergeTitle: 'Slå dem sammen?',
    mergeText:
      'Alle søknader, dokumenter, notater, spørsmål, løfter og personens egen side samles under opplysningene du valgte. De andre opplysningene legges til side. Det kan angres i en uke, så lenge personen ikke har åpnet sin egen side i mellomtiden.',
    mergeConfirm: 'Slå sammen',
    merged: (name: string) => `${name} er én kandidat nå.`,
    two: 'Det er to personer',
    saidTwo: 'Notert. De foreslås ikke igjen.',
    cancel: 'Avbryt',
    two_accounts:
      'Begge har åpnet en egen side, med forskjellige adresser. Spør personen hvilken som brukes, og rett den andre; så kan de slås sammen.',
    both_begun:
      'Begge er allerede planlagt eller intervjuet for samme stilling, så disse to prosessene kan ikke bli én.',
    running_beside_ended:
      'For samme stilling er én prosess over og den andre pågår. Avslutt den som pågår først, eller la dem være to.',

    offline: 'Det er ingen forbindelse. Prøv igjen om litt.',
    tooMany: 'Det var mye på én gang. Prøv igjen om et minutt.',
    failed: 'Det gikk ikke. Prøv igjen.',
    not_valid: 'Noe mangler. Se over det en gang til.',
    not_found: 'En av dem finnes ikke lenger.',
    owner_held_back:
      'Sammenslåing krever en rettighet som denne databasen ikke gir ennå. Spør den som drifter den: docs/running.md sier hvilken.',
    not_allowed: 'Rollen din tillater ikke dette; en administrator kan endre den.',
    changed_since: 'Noen har endret en av dem i mellomtiden. Se på begge igjen.',
    because_initials: 'forbokstaver som passer',
    because_address: 'adressen til den ene er navnet til den andre',
    because_perhaps_shared: 'ulike navn: kanskje en familie eller et kontor som deler det',
    spelling: (one: string, other: string) => `${one} – ${other}: skrevet forskjellig`,
    initial: (one: string, other: string) => `${one} – ${other}: kan være forbokstaven`,
    one_more: (word: string) => `${word}: bare i det ene av de to navnene`,
    order: (one: string, other: string) => `${one} – ${other}: byttet om`,
    undo: 'Angre',
    undone: (one: string, other: string) => `${one} og ${other} er to kandidater igjen.`,
    mergesTitle: 'Var mer enn én kandidat',
    mergedFrom: (other: string, email: string) => `${other}, ${email}`,
    mergedForgotten: 'En annen kandidat, der opplysningene er slettet',
    mergedBy: (by: string, at: string) => `slått sammen av ${by}, ${at}`,
    undoUntil: (at: string) => `kan angres til ${at}`,
    undoneAt: (at: string) => `angret ${at}`,
    undoTitle: 'Gjøre dem til to igjen?',
    undoText: (other: string) =>
      `${other} er der igjen med alt som hørte til. Det som har kommet til en søknad siden, følger den søknaden; det som er rettet siden, blir stående. Er det to personer, si det på siden med par.`,
    undoConfirm: 'Gjør dem til to',
    undone_already: 'Dette er allerede angret.',
    undo_too_late:
      'De ble slått sammen for mer enn en uke siden, og det som var lagt til side, er slettet. Det kan ikke angres lenger.',
    merged_since: 'Enda en ble slått sammen med denne kandidaten senere. Angre det først.',
    page_opened_since: 'Personen har åpnet sin egen side siden, med alt fra begge. Det kan ikke angres lenger.',
    address_taken: 'En annen har nå en av de to adressene. Rett den først.',
    address_of_page: 'Personen har åpnet siden sin med den andre adressen. Behold den.',
  },
});
