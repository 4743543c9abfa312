import type { Refusals } from './refusals.ts';

/** What the server refuses, in Dutch. */
export const refusals: Refusals = {
  // Whatever is asked.
  not_found: 'Dit is er niet (meer), of u hebt er geen toegang toe. Ga terug en laad de pagina opnieuw.',
  not_signed_in: 'U bent niet meer ingelogd. Log opnieuw in.',
  signed_in_as_another: 'In deze browser is intussen iemand anders ingelogd. Er is niets gedaan; log opnieuw in.',
  not_allowed: 'Uw rol laat dit niet toe; een beheerder kan dat veranderen.',
  recruiting_only: 'Alleen recruiters en beheerders kunnen dit doen. Vraag het een van hen.',
  not_valid: 'Iets van wat u hebt ingevuld ontbreekt, of is te lang of te kort. Kijk het na en probeer het opnieuw.',
  not_understood: 'De server begreep dit verzoek niet. Laad de pagina opnieuw en probeer het nog eens.',
  method_unknown: 'Dit kan hier niet. Laad de pagina opnieuw.',
  too_large: 'Dit is te groot om te versturen. Maak het kleiner en probeer het opnieuw.',
  too_many: ({ detail }) => {
    const [seconds] = /\d+/.exec(detail) ?? ['60'];
    return `Dat waren te veel pogingen achter elkaar. Wacht ${seconds} seconden en probeer het opnieuw.`;
  },
  guessing: ({ detail }) => {
    const seconds = /Wait (\d+) seconds/.exec(detail)?.[1] ?? '600';
    return `U hebt veel gevraagd dat er niet is of niet van u is, dus dit wacht even. Probeer het over ${seconds} seconden opnieuw; lijsten werken gewoon.`;
  },
  uploads_at_once:
    'Er worden hiervandaan al veel bestanden tegelijk verstuurd. Wacht tot er een is aangekomen en stuur dan het volgende.',
  uploads_busy: 'Er worden nu veel bestanden verstuurd. Hiervan is niets bewaard; probeer het zo meteen opnieuw.',
  streams_at_once: 'Rondo staat bij u in te veel tabbladen open. Sluit er een paar en laad deze pagina opnieuw.',
  upload_stopped:
    'Er kwam niets meer van het bestand. Er is niets bewaard; kijk de verbinding na en stuur het opnieuw.',
  files_full: ({ detail, more }) =>
    `Uw organisatie mag ${more.atMost} bestanden bewaren, samen ${/([\d.]+) GB/.exec(detail)?.[1] ?? '20'} GB, en dit zou meer zijn. Er is niets van bewaard. Wis kandidaten die niet meer nodig zijn, of vraag wie Rondo beheert om meer ruimte.`,
  form_files_full:
    'Er worden hier nu geen bestanden meer aangenomen. Verstuur dit zonder bestand, of schrijf de contactpersoon.',
  database_away: 'De database antwoordt even niet. Er is niets opgeslagen; probeer het zo meteen opnieuw.',
  disk_full:
    'De schijf van de server is vol. Er is niets opgeslagen; vraag de beheerder om ruimte te maken en probeer het dan opnieuw.',
  failed:
    'Bij ons ging iets mis. Er is niets opgeslagen; probeer het opnieuw, en meld het de beheerder als het zo blijft.',
  other_site: 'Deze wijziging kwam van een pagina van een andere site en is niet uitgevoerd. Doe het hier opnieuw.',
  changed_since:
    'Iemand anders heeft dit intussen gewijzigd. Er is niets van u opgeslagen; lees het opnieuw en zet uw wijziging erop.',
  if_match_missing: 'Laad de pagina opnieuw, zodat niemand ongezien overschreven wordt, en probeer het nog eens.',
  idempotency_key_reused: 'Dit is al eens verstuurd. Laad de pagina opnieuw en kijk of het er staat.',
  idempotency_key_wrong: 'De server begreep dit verzoek niet. Laad de pagina opnieuw en probeer het nog eens.',
  cursor_unknown: 'Deze lijst gaat zo niet verder. Laad de pagina opnieuw.',
  scope_missing: 'Deze sleutel mag dit niet. Maak een sleutel die het mag.',
  span_too_long: ({ detail }) => `Vraag hoogstens ${/\d+/.exec(detail)?.[0] ?? '60'} dagen tegelijk op.`,
  // Logging in.
  sign_in_failed: 'Dit klopt niet bij elkaar. Probeer het opnieuw, of laat u een link mailen.',
  sign_in_again: 'U hebt meer dan een dag geleden ingelogd. Log opnieuw in en maak dan de passkey.',
  passkey_refused: 'De passkey kon niet worden gecontroleerd. Er is niets opgeslagen; probeer het opnieuw.',
  email_taken: 'Er is hier al een account met dit adres. Log daarmee in, of neem een ander adres.',
  has_password:
    'U hebt hier al een wachtwoord en dat blijft zoals het is. Ga verder zonder; wijzigen kan bij Instellingen.',
  password_weak: 'Dit wachtwoord is makkelijk te raden. Er is niets gewijzigd. Neem een korte zin.',
  password_wrong: 'Het huidige wachtwoord klopt niet. Er is niets gewijzigd; probeer het opnieuw.',
  link_used: 'Deze link is al gebruikt. Vraag een nieuwe; dat duurt een minuut.',
  link_over: 'Deze link is verlopen of ingetrokken. Vraag een nieuwe; dat duurt een minuut.',
  // Mensen en instellingen.
  invited_just_now: 'Iemand anders heeft deze persoon zojuist uitgenodigd. Laad de lijst opnieuw.',
  member_known: 'Dit adres is van iemand die hier al werkt. Wijzig dan de rol van die persoon.',
  member_out: ({ detail }) =>
    detail.includes('seat')
      ? 'Deze persoon werkt hier niet meer. Kies iemand anders voor deze plaats.'
      : 'Deze persoon was hier eerder en heeft geen toegang meer. Laat hem of haar eerst weer toe bij Mensen.',
  mailing_busy: 'Deze mensen worden op dit moment gemaild. Kijk zo dadelijk nog eens.',
  member_unknown: 'Deze persoon werkt niet (meer) in deze organisatie. Kies iemand anders, of nodig hem of haar uit.',
  last_administrator: 'Dit is de laatste beheerder. Maak eerst iemand anders beheerder; dan kan dit.',
  expires_in_the_past: 'Die dag is voorbij. Geef een latere, of geen.',
  expires_beyond: 'Een sleutel kan er geen maken die langer geldt dan hijzelf. Log in om die sleutel te maken.',
  scope_beyond: 'Een sleutel kan er geen maken die meer mag dan hijzelf. Log in om die sleutel te maken.',
  retention_not_a_term: ({ more }) => `Dat is geen termijn. Geef hele dagen, van ${more.atLeast} tot ${more.atMost}.`,
  retention_longer_than_allowed: ({ more }) =>
    `Zonder toestemming worden gegevens van kandidaten hier hoogstens ${more.atMost} dagen bewaard. Kies ${more.atMost} of minder; langer kan alleen met toestemming van elke kandidaat.`,
  retention_reason_missing: ({ more }) =>
    `Dat is langer dan de gebruikelijke ${more.defaultDays} dagen. Geef de reden; kandidaten kunnen ernaar vragen.`,
  room_in_use: 'In deze ruimte zijn nog gesprekken gepland. Geef die eerst een andere ruimte.',
  room_known: 'Er is al een ruimte met deze naam. Geef deze een andere naam.',
  room_unknown: 'Een ruimte uit dit concept is er niet meer. Kies voor elk genoemd gesprek een andere.',
  end_past: 'Een bewaarplicht eindigt vandaag of later. Kies een andere dag.',
  legal_hold:
    'Voor deze kandidaat geldt een bewaarplicht, dus er is niets gewist. Hef die eerst op, of wacht tot hij eindigt.',
  digest_in_quiet_hours: 'Het overzicht zou in uw stille uren komen. Kies een tijd daarbuiten.',
  no_day: 'Kies minstens één dag, of zet het overzicht uit.',
  mail_text_faulty: 'Deze tekst kan zo niet worden verstuurd; elke plaats staat erbij. Verbeter die, en sla dan op.',
  picture_too_large: 'De afbeelding is te groot. Maak die kleiner en kies opnieuw.',
  picture_empty: 'Het bestand is leeg. Kies het opnieuw.',
  picture_not_png_or_jpeg: 'Dit is geen PNG of JPEG, wat de naam ook zegt. Sla de afbeelding op als PNG en kies die.',
  picture_damaged: 'De afbeelding is beschadigd. Sla die opnieuw op en kies die.',
  picture_too_many_pixels: 'De afbeelding heeft te veel beeldpunten. Maak die kleiner en kies opnieuw.',
  picture_too_small: 'De afbeelding is te klein. Kies een grotere.',
  demonstration_off:
    'Dit Rondo verstuurt e-mails en is dus echt in gebruik: een demonstratie kan hier niet. Start een ander Rondo om rond te kijken.',
  demonstration_there: 'Er is al een demonstratie. Kijk daarin rond, of zet die terug.',
  demonstration_busy: 'De demonstratie wordt net gemaakt of verwijderd. Wacht even.',
  person_elsewhere: 'Deze persoon heeft een plaats in een andere organisatie gekregen. Zet de demonstratie terug.',
  real_person:
    'Dit adres hoort bij iemand met een plek in een echte organisatie. Neem in de demonstratie een verzonnen adres.',
  invented_person: 'Dit adres is van een verzonnen persoon uit de demonstratie. Nodig iemand uit op een eigen adres.',
  // Vacatures, plannen en de bank.
  vacancy_closed: 'Deze vacature is gesloten. Maak een nieuwe als u opnieuw iemand zoekt.',
  vacancy_not_open: 'Deze vacature is nog niet open. Open die eerst.',
  vacancy_not_ready:
    'Er ontbreekt nog iets voordat deze vacature open kan: criteria van beide soorten en het salaris. Vul dat aan.',
  pay_range_missing: 'Het salaris moet bekend zijn vóór het eerste gesprek. Zet het in de vacature en publiceer dan.',
  form_closed: 'Op deze vacature kan niet meer worden gesolliciteerd.',
  notice_changed: 'De privacyverklaring is gewijzigd. Lees die en verstuur opnieuw.',
  round_gone: 'Deze ronde staat niet meer in het plan. Zet die terug, of kies een andere ronde.',
  competency_gone: 'Deze competentie staat niet in het plan. Kies er een die erin staat, of geen.',
  competency_known: 'De bank heeft al een competentie met deze naam. Gebruik die, of wijzig die.',
  competency_unknown: 'Deze competentie staat niet in de bank. Kies een andere, of voeg die eerst toe.',
  question_known: 'De bank heeft al een vraag met deze woorden. Gebruik die, of wijzig die.',
  bank_full: 'De bank is vol. Wijzig iets dat niet meer gebruikt wordt in plaats van iets toe te voegen.',
  nothing_given: 'Kies wat er verandert: de status, of wie het beheert.',
  not_utf8: 'Het bestand is geen UTF-8-tekst. Sla het op als UTF-8 en kies het opnieuw.',
  owner_inactive: 'Deze persoon werkt hier niet meer. Kies iemand anders.',
  state_unchanged: 'Zo staat het al. Er hoeft niets te gebeuren.',
  state_draft_again: 'Wat in gebruik was, wordt nooit weer een concept. Stel het met een reden buiten gebruik.',
  wording_blocked:
    'Sommige vragen mogen zo niet gesteld worden; bij elke staan de reden en een betere. Wijzig ze in het plan en publiceer dan.',
  wording_remarks:
    'Sommige woorden hierin horen niet zomaar bij kandidaten terecht te komen. Wijzig ze, of zeg waarom ze nodig zijn.',
  no_exemption: 'Dit mag in geen enkel gesprek gevraagd worden, met welke reden ook. Vraag iets anders.',
  nothing_blocked: 'Er staat deze woorden niets in de weg; er hoeft niets te worden toegestaan.',
  exemption_asked: 'Hier is al om gevraagd. Een tweede persoon kan ermee instemmen.',
  exemption_approved: 'Een tweede persoon heeft hier al mee ingestemd.',
  second_person_needed: 'U hebt dit zelf gevraagd. Iemand anders moet ermee instemmen.',
  // Kandidaten.
  candidate_known: 'Er is al een kandidaat met dit adres. Voeg de sollicitatie daar toe, of verbeter het adres.',
  application_there: 'Deze kandidaat zit al in deze vacature. Open de sollicitatie die er is.',
  application_ended: 'Deze procedure is beëindigd; er valt hier niets meer te doen.',
  too_many_at_once: 'Dat zijn er meer dan 1.000 tegelijk. Maak de lijst kleiner en doe het in delen.',
  undo_too_late: 'Daarvoor is het te laat. Pas het met de hand aan.',
  undone_already: 'Dit is al ongedaan gemaakt.',
  two_accounts:
    'Beiden hebben een eigen pagina geopend, met verschillende adressen. Vraag welke gebruikt wordt, verbeter het andere adres en voeg dan samen.',
  both_begun:
    'Beiden zijn al ingepland of gesproken voor dezelfde vacature; deze twee procedures kunnen niet één worden.',
  running_beside_ended:
    'Voor dezelfde vacature is de ene procedure voorbij en loopt de andere. Beëindig eerst de lopende, of laat het er twee.',
  merged_since: 'Later is nog iemand met deze kandidaat samengevoegd. Maak dat eerst ongedaan.',
  page_opened_since:
    'De persoon heeft intussen de eigen pagina geopend, met alles van beiden erop. Ongedaan maken kan niet meer.',
  address_taken: 'Een van de twee adressen is intussen van iemand anders. Verbeter dat eerst.',
  address_of_page: 'De persoon heeft de pagina met het andere adres geopend. Houd dat aan, of verbeter het later.',
  owner_held_back:
    'De database staat samenvoegen niet toe. Wie de database beheert, kan dat recht geven: ALTER ROLE rondo_owner BYPASSRLS.',
  file_empty: 'Het bestand is leeg. Kies het opnieuw.',
  file_too_large:
    'Het bestand is groter dan 10 MB. Maak het kleiner, bijvoorbeeld door het zonder afbeeldingen op te slaan.',
  file_not_pdf_or_docx: 'Dit is geen PDF of DOCX, wat de naam ook zegt. Sla het op als PDF en stuur dat.',
  file_active_content: 'Het bestand bevat macro’s. Sla het op als PDF.',
  file_damaged: 'Het bestand is beschadigd. Sla het opnieuw op als PDF en stuur dat.',
  file_protected: 'Het bestand heeft een wachtwoord. Sla het zonder op en stuur dat.',
  file_too_many_pages: 'Het bestand heeft meer dan 60 pagina’s. Stuur een korter bestand.',
  file_too_much_inside:
    'Het bestand is uitgepakt veel groter dan een document en is niet geopend. Sla het opnieuw op als PDF.',
  file_too_slow: 'Het lezen van het bestand duurde te lang. Sla het op als PDF zonder afbeeldingen en stuur dat.',
  // Binnenhalen.
  list_only_header: 'In dit bestand staat alleen een kopregel. Kies een bestand met mensen erin.',
  list_archive: 'Dit is een ingepakt bestand. Pak het uit en stuur het CSV-bestand dat erin zit.',
  list_workbook: 'Dit is een werkmap, geen CSV. Kies in Excel Opslaan als, “CSV UTF-8”, en stuur dat bestand.',
  list_empty: 'Er staan geen rijen in dit bestand. Kies een ander.',
  list_too_large: 'Het bestand is groter dan 20 MB. Deel het op.',
  list_not_a_table: 'Dit is geen lijst met gescheiden waarden. Sla het in een spreadsheet op als CSV en stuur dat.',
  list_too_many_rows: 'De lijst heeft meer dan 20.000 rijen. Deel die op.',
  list_too_many_columns: 'De lijst heeft meer dan 200 kolommen. Laat weg wat niet nodig is.',
  list_too_slow: 'Het lezen van de lijst duurde te lang. Deel die op.',
  import_cancelled: 'Deze import is afgebroken. Begin een nieuwe.',
  import_started: 'Deze import is al begonnen. Begin een nieuwe.',
  file_not_read:
    'Dit bestand kon niet worden gelezen, dus er is niemand te verbeteren. Controleer het en voeg het opnieuw toe.',
  row_in: 'Deze persoon is al binnen. Verbeter de gegevens op de eigen pagina.',
  not_a_list: 'Alleen van een lijst zijn de rijen vooraf te bekijken. Voeg de bestanden toe.',
  row_twice: 'Elke rij kan per keer één keer worden verbeterd. Haal de dubbele weg en verstuur opnieuw.',
  row_of_list: 'Dit is een rij uit een lijst. Verbeter de cellen ervan.',
  row_of_file: 'Deze persoon komt uit een bestand en heeft geen cellen. Verbeter naam, adres en telefoonnummer.',
  cell_not_taken:
    'Alleen cellen van een kolom die ergens naartoe gaat, kunnen worden verbeterd. Kies eerst wat de kolom wordt.',
  column_barred: 'Deze kolom mag niet binnenkomen, hoe die ook heet. Laat die weg.',
  columns_differ: 'De kolommen van de lijst zijn anders dan wat u koos. Laad de pagina opnieuw.',
  address_missing: 'Er is geen adres om naar te mailen. Vertel het op een andere manier, en zeg hoe.',
  notice_mailed: 'De mail is al verstuurd, en dat is niet ongedaan te maken.',
  notice_settled: 'Dit is al afgehandeld. Kijk eerst hoe, voordat u het wijzigt.',
  notice_told_in_future: 'Die dag is nog niet geweest. Zeg wanneer het verteld is, uiterlijk vandaag.',
  notice_note_missing: 'Geef een toelichting: dat is het bewijs.',
  origin_words_missing: 'Schrijf waar de gegevens vandaan komen; de kandidaat leest het.',
  columns_missing: 'Wijs aan in welke kolom de naam staat en in welke het e-mailadres.',
  field_twice: 'Een gegeven kan maar uit één kolom komen. Kies voor de andere iets anders.',
  nobody_waits: 'Er wacht niemand om binnen te komen. Voeg een bestand toe, of verbeter wie geweigerd werd.',
  too_many_files: 'Een import neemt hoogstens 200 bestanden. Haal de andere met een volgende import binnen.',
  // Agenda’s en gesprekken.
  agenda_there: 'Deze ronde heeft al een agenda. Open die.',
  round_rated:
    'Er zijn al beoordelingen van deze ronde ingeleverd, dus er komt niets meer in de gespreksmappen. Bespreek het in de nabespreking.',
  agenda_not_ready: 'Er moet nog iets geregeld worden voordat deze agenda verzonden kan worden; het staat erbij.',
  double_booking:
    'Iemand of een ruimte is op die tijd al bezet. Kies een andere tijd, persoon of ruimte; elke botsing staat erbij.',
  nothing_changed: 'Er is sinds de laatste publicatie niets gewijzigd, dus niemand krijgt bericht.',
  session_begun: ({ detail }) =>
    detail.includes('prepare')
      ? 'Dit gesprek is begonnen of voorbij; er valt niets meer voor te bereiden.'
      : 'Een gesprek dat begonnen is, houdt zijn tijd en zijn mensen. Zet het terug zoals het was.',
  session_cancelled: 'Dit gesprek is vervallen, of u hebt er geen plaats meer in. Uw aantekeningen blijven bewaard.',
  session_unknown:
    'Een gesprek uit dit concept hoort bij iets anders of is vervallen. Laat het weg en neem het opnieuw op.',
  no_seat: 'U hebt geen plaats in dit gesprek, dus er valt niets voor te bereiden.',
  kit_refused: 'Uit het plan is nu geen gespreksmap te maken; wat er mis is, staat erbij. Pas het plan aan.',
  kit_changed: 'De gespreksmap is intussen gewijzigd. Open die opnieuw; uw tekst blijft bewaard.',
  kit_cancelled: 'Dit gesprek is vervallen, dus de gespreksmap blijft zoals die is.',
  kit_begun: 'Dit gesprek is begonnen; wat gehouden is, houdt zijn gespreksmap.',
  kit_nothing_changed: 'De gespreksmap is gelijk aan het plan; er valt niets bij te werken.',
  nudge_yourself: 'Dit is uw eigen voorbereiding. Open de gespreksmap.',
  prepared_already: 'Deze persoon is al voorbereid.',
  nudged_recently: 'In de afgelopen 12 uur is hier al om gevraagd. Spreek de persoon aan, of vraag het later opnieuw.',
  // Beoordelingen en besluiten.
  own_cards_first: 'Lever eerst uw eigen beoordelingen van deze kandidaat in; dan gaat dit open.',
  already_submitted: 'Deze beoordeling is ingeleverd en verandert niet meer. Voeg een aanvulling toe.',
  not_submitted: 'Deze beoordeling is nog niet ingeleverd: wijzig de beoordeling zelf.',
  incomplete: 'Er ontbreekt nog iets in deze beoordeling; elk onderdeel staat erbij. Wat u typte blijft bewaard.',
  shadow: 'Een toehoorder kijkt mee en beoordeelt niet; er valt niets in te leveren.',
  too_early: 'Het gesprek is nog niet begonnen. Open de ruimte en begin, of lever de beoordeling daarna in.',
  cards_missing:
    'Er zijn nog beoordelingen niet binnen. Wacht erop, of vraag om ontheffing; een tweede persoon stemt daarmee in.',
  release_too_early:
    'Niemand anders kan hiermee instemmen, dus staat het een dag waar iedereen het ziet. Kom daarna terug.',
  release_confirmed: 'Twee mensen hebben hen al ontheven; dat blijft zo.',
  note_missing: 'Schrijf op wat er uit het verschil kwam voordat u het afsluit.',
  nothing_to_revise: 'U hebt deze competentie in deze ronde niet beoordeeld, dus er valt niets te wijzigen.',
  reason_missing: 'Geef een reden; één zin is genoeg.',
  nothing_decided: 'Er is nog niets besloten. Leg eerst het besluit vast en laat het dan aan de kandidaat weten.',
  already_told: 'De kandidaat heeft al bericht gekregen.',
  candidate_ended: 'De kandidaat heeft de procedure zelf beëindigd; er is niets meer te laten weten.',
  being_told:
    'Iemand staat op het punt deze kandidaat samen met anderen bericht te sturen. Laat het aan hen over, of vraag het eerst terug te nemen.',
  nobody_to_tell: 'Niemand van hen kan nog samen bericht krijgen. Kijk opnieuw naar de lijst.',
  letter_missing: 'Voor een van de talen is er geen brief. Schrijf er voor elke taal een.',
  letter_too_long: 'Met de namen erin is een brief te lang. Maak hem korter.',
  placeholder_unknown:
    'Een deel tussen accolades wordt niet ingevuld. Alleen candidate, vacancy en organisation worden dat; haal de andere weg.',
  telling_gone: 'De brieven zijn al weg, en wat gestuurd is, wordt niet teruggenomen.',
  sealed_answer:
    'Beide kanten zijn gevraagd, en dit zou uw verzegelde antwoord verraden. Wacht op de antwoorden of de uiterste dag.',
  subject_missing: 'Geef de e-mail een onderwerp.',
  message_missing: 'Schrijf de reden; de kandidaat leest die.',
  words_missing: 'Schrijf minstens één zin; de kandidaat leest die.',
  decision_changed: 'Er is intussen iets anders besloten. Lees het, en schrijf dan wat past.',
  nothing_contested: 'Er is hier geen bezwaar dat op antwoord wacht.',
  already_reacted: 'U hebt dit al gezegd, en het is aangekomen.',
  reaction_missing: 'Schrijf waartegen u bezwaar maakt; een mens leest het en antwoordt.',
  not_told_yet: 'Dit opent zodra u weet wat er besloten is, zodat het daarin niet kan meewegen.',
  feedback_empty: 'Geef minstens één antwoord, of een paar woorden.',
  feedback_given: 'Het is al aangekomen. Dank u.',
  // Antwoorden, beloften en vragen.
  already_answered:
    'Deze kant heeft al geantwoord, en dat antwoord staat. Stel zo nodig een nieuwe vraag aan beide kanten.',
  asked_again: 'Beide kanten zijn intussen opnieuw gevraagd. Beantwoord de laatste vraag.',
  somebody_said_no: 'Een van de kanten heeft nee gezegd, dus de procedure is voorbij.',
  both_said_yes: 'Beide kanten hebben ja gezegd; er valt niets meer te vragen.',
  still_open: 'Beide kanten zijn al gevraagd. Wacht op de antwoorden of de uiterste dag.',
  deadline_past: 'Dat moment is voorbij. Kies een later moment.',
  deadline_too_far: 'Dat is meer dan 60 dagen ver weg. Kies een eerder moment.',
  decision_missing: 'Leg eerst het besluit vast; het antwoord is wat de kandidaat ervan hoort.',
  decision_differs: 'Het antwoord past niet bij het besluit. Leg een nieuw besluit vast, of kies een ander antwoord.',
  body_missing: 'Schrijf wat er beloofd wordt.',
  due_past: 'Die dag is voorbij. Kies vandaag of later.',
  due_too_far: 'Een belofte voor over meer dan een jaar is geen belofte. Kies een eerdere dag.',
  question_settled: 'Deze vraag is al afgehandeld.',
  already_settled: 'Iemand heeft deze vraag intussen afgehandeld.',
  already_kept: 'Deze belofte is al nagekomen.',
  outcome_missing: 'Schrijf wat ervan geworden is; de kandidaat leest dat.',
  take_back_not_ended: 'Deze procedure is niet beëindigd; er valt niets ongedaan te maken.',
  take_back_not_yours: 'De andere kant heeft deze procedure beëindigd; alleen die kan dat ongedaan maken.',
  take_back_ended_by_answer: 'Er is een nee verzonden en dat staat; het kan niet worden teruggenomen.',
  take_back_told_already:
    'De kandidaat heeft al bericht dat de procedure is beëindigd. Schrijf, en begin opnieuw als beide kanten dat willen.',
  take_back_vacancy_closed: 'De vacature is gesloten, dus de procedure blijft beëindigd.',
  take_back_too_late: 'Dat kon 24 uur lang; die zijn voorbij.',
};

export const details: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:is needed|is missing)(?: .*)?$|received undefined$|expected string to have >=1 characters$/,
    'Dit moet nog ingevuld worden.',
  ],
  [/^is easy to guess$/, 'Dit is makkelijk te raden. Neem een korte zin.'],
  [/^is not the current password$/, 'Dit is niet het huidige wachtwoord. Probeer het opnieuw.'],
  [/^is not a room of this organisation$/, 'Deze ruimte is er niet meer. Kies een andere.'],
  [/^the advert must say/, 'In de vacaturetekst moet staan dat dit gevraagd wordt.'],
  [/^is not a competency of the bank$/, 'Deze competentie staat niet in de bank. Kies een andere.'],
  [/^is not an active member$/, 'Deze persoon werkt hier niet meer. Kies iemand anders.'],
  [/^(?:is|lies) in the past$/, 'Die dag is voorbij. Kies een latere.'],
  [/^is after the end of the key/, 'Deze sleutel kan er geen maken die langer geldt. Kies een eerdere dag.'],
  [/^has more than /, 'Deze sleutel kan niet meer geven dan hij zelf mag.'],
  [/^is the name of another room$/, 'Zo heet al een andere ruimte. Geef een andere naam.'],
  [/^is not a term$/, 'Dit is geen termijn. Geef hele dagen.'],
  [/^is more than (\d+)$/, 'Dit is meer dan $1. Kies $1 of minder.'],
  [/^must not be below the minimum$/, 'Het hoogste bedrag mag niet onder het laagste liggen.'],
  [/^must not contain a web address$/, 'Schrijf dit zonder webadres.'],
  [/^not taken$/, 'Deze kolom wordt niet overgenomen. Kies eerst wat die wordt.'],
  [/^twice$/, 'Deze rij staat er twee keer in. Haal er één weg.'],
  [/time zone/, 'Dit is geen tijdzone. Kies er een uit de lijst, zoals Europe/Amsterdam.'],
  [/^is not a colour/, 'Dit is geen kleur zoals #1f6f54.'],
  [/^is not a country code/, 'Dit is geen landcode van twee hoofdletters, zoals NL.'],
  [/^must be lower case$|^Invalid UUID|^Invalid URL/, 'Dit verwijst nergens naar. Laad de pagina opnieuw.'],
  [/^Invalid email address/, 'Dit is geen e-mailadres. Schrijf het als naam@voorbeeld.nl.'],
  [/^Invalid ISO date/, 'Dit is geen dag of tijdstip. Kies er een.'],
  [/^Too small: expected string to have >=(\d+)/, 'Dit is te kort: minstens $1 tekens.'],
  [/^Too big: expected string to have <=(\d+)/, 'Dit is te lang: hoogstens $1 tekens. Kort het in.'],
  [/^Too small: expected array to have >=(\d+)/, 'Kies er minstens $1.'],
  [/^Too big: expected array to have <=(\d+)/, 'Dat zijn er te veel: hoogstens $1.'],
  [/^Too small: expected \w+ to be >=?(-?[\d.]+)/, 'Dit is te weinig: minstens $1.'],
  [/^Too big: expected \w+ to be <=?(-?[\d.]+)/, 'Dit is te veel: hoogstens $1.'],
  [/^Invalid option/, 'Kies een van de mogelijkheden.'],
  [/^Unrecognized key/, 'Dit hoort hier niet. Laad de pagina opnieuw.'],
  [/^Invalid (?:input: expected (?:number|int))/, 'Schrijf hier een getal.'],
  [/^Invalid /, 'Dit is niet zoals het moet zijn. Kijk het na.'],
];
