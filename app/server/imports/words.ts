import type { Language } from '@rondo/interview';
import type { Field } from './headers.ts';
import type { Reason } from './person.ts';

type Words = {
  reasonColumn: string;
  /** Headers for a list that came without. */
  fields: Record<Field, string>;
  columns: [file: string, name: string, email: string, phone: string];
  reasons: Record<Reason, string>;
};

/** The words in the file of those who did not come in: why, and what to do. */
export const words: Record<Language, Words> = {
  en: {
    reasonColumn: 'Why not (Rondo)',
    fields: {
      name: 'Name',
      givenName: 'First name',
      infix: 'Infix',
      familyName: 'Last name',
      email: 'E-mail',
      phone: 'Phone',
      language: 'Language',
      source: 'Source',
    },
    columns: ['File', 'Name', 'E-mail', 'Phone'],
    reasons: {
      name_missing: 'There is no name. Fill it in.',
      name_wrong:
        'This is not a name: it is longer than 200 characters, has no letters, or has an @ in it. Correct it.',
      email_missing: 'There is no e-mail address. Fill it in.',
      email_wrong: 'This is not an e-mail address, or has letters that no address has. Correct it.',
      email_several: 'There are two addresses in this cell. Keep the one to write to.',
      email_not_carried:
        'Before the @ are letters that not every mail server carries, so mail might not arrive. Ask for another address.',
      email_of_another: 'Somebody with another name has this address already. Correct the address or the name.',
      phone_wrong: 'The phone number is longer than 50 characters. Correct it.',
      phone_shortened: 'A spreadsheet has shortened this number (…E+…), and digits of it are lost. Type it again.',
      language_unknown: 'The language is not Dutch, Norwegian or English. Correct it, or leave it empty.',
      source_wrong: 'The source is longer than 100 characters. Shorten it.',
      unreadable: 'Some characters could not be read. Type them again and save as UTF-8.',
      quotes: 'The quotation marks in this row do not fit. Correct them.',
      quote_open: 'A quotation mark opens in this row and never closes. Close it or take it out.',
      too_many_cells: 'This row has more cells than the header. Look for a separator too many.',
      cell_long: 'A cell is longer than 5,000 characters. Shorten it.',
      twice_here: 'This file was there already.',
      not_json: 'This is not JSON. Export it again.',
      not_a_resume: 'This is no JSON Resume as it should be.',
      file_too_large: 'The file is larger than 10 MB. Save it without pictures.',
      file_active_content: 'The file holds macros. Save it as PDF.',
      file_not_pdf_or_docx: 'This is not a PDF or DOCX file, whatever its name says. Save it as PDF.',
      file_damaged: 'The file is damaged and cannot be read. Save it again as PDF.',
      file_protected: 'The file is protected with a password. Save it without one.',
      file_too_many_pages: 'The file has more than 60 pages. Send a shorter one.',
      file_too_much_inside: 'The file unpacks to far more than a document holds. Save it again as PDF.',
      file_too_slow: 'The file took too long to read. Save it again as PDF, without pictures.',
      file_empty: 'The file is empty. Choose it again.',
      vacancy_closed: 'The vacancy was closed in the meantime.',
      cancelled: 'The import was cancelled before this one.',
    },
  },
  nl: {
    reasonColumn: 'Waarom niet (Rondo)',
    fields: {
      name: 'Naam',
      givenName: 'Voornaam',
      infix: 'Tussenvoegsel',
      familyName: 'Achternaam',
      email: 'E-mail',
      phone: 'Telefoon',
      language: 'Taal',
      source: 'Bron',
    },
    columns: ['Bestand', 'Naam', 'E-mail', 'Telefoon'],
    reasons: {
      name_missing: 'Er staat geen naam. Vul die in.',
      name_wrong: 'Dit is geen naam: langer dan 200 tekens, zonder letters, of met een @ erin. Verbeter de naam.',
      email_missing: 'Er staat geen e-mailadres. Vul het in.',
      email_wrong: 'Dit is geen e-mailadres, of het bevat letters die in geen adres voorkomen. Verbeter het.',
      email_several: 'Er staan twee adressen in deze cel. Laat staan waarnaar u wilt schrijven.',
      email_not_carried:
        'Vóór de @ staan letters die niet elke mailserver aankan, dus mail komt misschien niet aan. Vraag om een ander adres.',
      email_of_another: 'Iemand met een andere naam heeft dit adres al. Verbeter het adres of de naam.',
      phone_wrong: 'Het telefoonnummer is langer dan 50 tekens. Verbeter het.',
      phone_shortened: 'Een spreadsheet heeft dit nummer afgekort (…E+…); er zijn cijfers weg. Typ het opnieuw.',
      language_unknown: 'De taal is geen Nederlands, Noors of Engels. Verbeter de taal of laat de cel leeg.',
      source_wrong: 'De bron is langer dan 100 tekens. Maak die korter.',
      unreadable: 'Sommige tekens zijn niet te lezen. Typ ze opnieuw en sla op als UTF-8.',
      quotes: 'De aanhalingstekens in deze rij kloppen niet. Verbeter ze.',
      quote_open: 'In deze rij gaat een aanhalingsteken open dat nergens sluit. Sluit het of haal het weg.',
      too_many_cells: 'Deze rij heeft meer cellen dan de kopregel. Zoek naar een scheidingsteken te veel.',
      cell_long: 'Een cel is langer dan 5.000 tekens. Maak die korter.',
      twice_here: 'Dit bestand was er al.',
      not_json: 'Dit is geen JSON. Exporteer het opnieuw.',
      not_a_resume: 'Dit is geen geldige JSON Resume.',
      file_too_large: 'Het bestand is groter dan 10 MB. Sla het op zonder afbeeldingen.',
      file_active_content: 'Het bestand bevat macro’s. Sla het op als PDF.',
      file_not_pdf_or_docx: 'Dit is geen PDF of DOCX, wat de naam ook zegt. Sla het op als PDF.',
      file_damaged: 'Het bestand is beschadigd en niet te lezen. Sla het opnieuw op als PDF.',
      file_protected: 'Het bestand is met een wachtwoord beveiligd. Sla het zonder op.',
      file_too_many_pages: 'Het bestand heeft meer dan 60 pagina’s. Stuur een korter bestand.',
      file_too_much_inside: 'Het bestand wordt uitgepakt veel groter dan een document is. Sla het opnieuw op als PDF.',
      file_too_slow: 'Het lezen van het bestand duurde te lang. Sla het opnieuw op als PDF, zonder afbeeldingen.',
      file_empty: 'Het bestand is leeg. Kies het opnieuw.',
      vacancy_closed: 'De vacature is intussen gesloten.',
      cancelled: 'De import is gestopt voordat deze rij aan de beurt was.',
    },
  },
  nb: {
    reasonColumn: 'Hvorfor ikke (Rondo)',
    fields: {
      name: 'Navn',
      givenName: 'Fornavn',
      infix: 'Mellomnavn',
      familyName: 'Etternavn',
      email: 'E-post',
      phone: 'Telefon',
      language: 'Språk',
      source: 'Kilde',
    },
    columns: ['Fil', 'Navn', 'E-post', 'Telefon'],
    reasons: {
      name_missing: 'Det står ikke noe navn. Fyll det inn.',
      name_wrong:
        'Dette er ikke et navn: det er lengre enn 200 tegn, har ingen bokstaver eller har en @ i seg. Rett det.',
      email_missing: 'Det står ingen e-postadresse. Fyll den inn.',
      email_wrong: 'Dette er ingen e-postadresse, eller den har bokstaver som ingen adresse har. Rett den.',
      email_several: 'Det står to adresser i denne cellen. Behold den det skal skrives til.',
      email_not_carried:
        'Foran @ står det bokstaver som ikke alle e-postservere kan bruke, så e-post kommer kanskje ikke fram. Be om en annen adresse.',
      email_of_another: 'Noen med et annet navn har denne adressen allerede. Rett adressen eller navnet.',
      phone_wrong: 'Telefonnummeret er lengre enn 50 tegn. Rett det.',
      phone_shortened: 'Et regneark har forkortet dette nummeret (…E+…), og sifre er borte. Skriv det på nytt.',
      language_unknown: 'Språket er ikke nederlandsk, norsk eller engelsk. Rett det, eller la det stå tomt.',
      source_wrong: 'Kilden er lengre enn 100 tegn. Gjør den kortere.',
      unreadable: 'Noen tegn kunne ikke leses. Skriv dem på nytt og lagre som UTF-8.',
      quotes: 'Anførselstegnene i denne raden stemmer ikke. Rett dem.',
      quote_open: 'I denne raden åpnes et anførselstegn som aldri lukkes. Lukk det eller ta det bort.',
      too_many_cells: 'Denne raden har flere celler enn overskriften. Se etter et skilletegn for mye.',
      cell_long: 'En celle er lengre enn 5 000 tegn. Gjør den kortere.',
      twice_here: 'Denne filen var her allerede.',
      not_json: 'Dette er ikke JSON. Eksporter den på nytt.',
      not_a_resume: 'Dette er ingen gyldig JSON Resume.',
      file_too_large: 'Filen er større enn 10 MB. Lagre den uten bilder.',
      file_active_content: 'Filen har makroer. Lagre den som PDF.',
      file_not_pdf_or_docx: 'Dette er ikke PDF eller DOCX, uansett hva navnet sier. Lagre den som PDF.',
      file_damaged: 'Filen er skadet og kan ikke leses. Lagre den på nytt som PDF.',
      file_protected: 'Filen er beskyttet med passord. Lagre den uten.',
      file_too_many_pages: 'Filen har mer enn 60 sider. Send en kortere.',
      file_too_much_inside: 'Filen pakkes ut til mye mer enn et dokument er. Lagre den på nytt som PDF.',
      file_too_slow: 'Det tok for lang tid å lese filen. Lagre den på nytt som PDF, uten bilder.',
      file_empty: 'Filen er tom. Velg den på nytt.',
      vacancy_closed: 'Stillingen ble lukket i mellomtiden.',
      cancelled: 'Importen ble stoppet før denne raden.',
    },
  },
};

/** Whether a header is the column of reasons of a file that was given back, in whatever language. */
export const isReasonColumn = (header: string) =>
  Object.values(words).some(({ reasonColumn }) => reasonColumn === header.trim());
