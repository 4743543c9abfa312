import type { FormGrammar } from '../lexicon.ts';

/** How Dutch questions are built. */
export const nlForm: FormGrammar = {
  wh: 'hoe|hoeverre|wat|wie|waar|waarom|waarmee|waarin|waaruit|waarover|waarvoor|waardoor|waarop|waaraan|waarbij|waarvan|wanneer|welke|welk|hoeveel|hoelang|vanwaar|wiens|waarheen',
  auxiliary:
    'is|zijn|was|waren|heeft|hebben|hebt|heb|had|hadden|kan|kun|kunt|kunnen|kon|mag|mogen|moet|moeten|zal|zullen|zou|zouden|wil|wilt|willen|bent|ben|wordt|worden|staat|doet|gaat|komt|klopt|past|lijkt|vind|vindt|werkt|werk|ziet|zie|denkt|denk|weet|beschikt|beschik|spreekt|spreek|kent|ken|deed|gaf|zat|nam|ging|kwam|vond|werkte|gebruikte|leidde',
  subject: 'u|je|jij|jullie|ge|gij|het|we|wij|ik|er|hij|zij|dat|dit|deze',
  closedWh: [
    '^ hoeveel|^ hoelang|^ hoe lang|^ hoe vaak|^ hoe oud|^ hoe groot|^ hoe ver|^ hoe hoog|^ hoe laat|^ hoe snel|^ hoe dikwijls|^ hoe veel|^ op een schaal|^ hoe zwaar|^ hoe ruim',
    '^ wanneer',
    '^ _ hoeveel|^ _ welk jaar|^ _ welke datum|^ _ welke dag|^ _ welke maand|^ welk jaar|^ welke datum|^ welke dag|^ welke dagen|^ _ welke stad|^ _ welke plaats|^ welk diploma|^ welke diplomas|^ _ welke school|^ _ wie rapporteerde|^ _ welk team|^ _ welke afdeling|^ sinds wanneer|^ tot wanneer|^ vanaf wanneer|^ per wanneer|^ _ welk niveau|^ welk niveau|^ welk rijbewijs|^ welke rijbewijzen|^ _ welke periode|^ welke periode|^ welke talen|^ welk cijfer',
    '^ wie was|^ wie is|^ wie waren|^ wie zijn + leidinggevende*|baas|manager|chef|opdrachtgever|klant|collega*|directeur|referent*|werkgever|opvolger|voorganger',
    '^ wat is|^ wat was|^ wat waren|^ welke is + naam|opzegtermijn|telefoonnummer|mailadres|emailadres|adres|postcode|woonplaats|datum|startdatum|functietitel|titel|diploma|omzet|budget|cijfer|niveau|beschikbaarheid|rijbewijs|opleidingsniveau|functie|salarisverwachting|looneis|salariswens|teamgrootte|einddatum|uurtarief|nummer|reistijd|aantal',
    '^ waar woont|^ waar woon|^ waar werkt u nu|^ waar werk je nu|^ waar werkte|^ waar heb je gestudeerd|^ waar heeft u gestudeerd|^ waar studeerde|^ waar zit|^ waar ligt|^ waar bent u geboren|^ waar komt u vandaan|^ waar kom je vandaan',
    '^ welke dagen|^ welke uren|^ welk uur|^ welke versie|^ welk merk|^ welke van|^ welke leidinggevende',
  ],
  openers: [
    'kunt|kun|kan|wilt|wil|zou|zoudt|mag|mogen|kunde|kon|zouden + beschrijven|vertellen|uitleggen|toelichten|voorbeeld|schetsen|omschrijven|delen|aangeven hoe|ingaan op|meenemen door|meenemen in|ingaan|uiteenzetten|verduidelijken|verwoorden|illustreren|typeren|noemen|vertel|schets|beschrijf|leg uit|laten zien hoe|stilstaan|concreet maken|reflecteren',
  ],
  imperative:
    'vertel|beschrijf|schets|noem|geef|leg|licht|omschrijf|denk|neem|stel|laat|loods|deel|illustreer|bespreek|toon|som|probeer|kies|gelieve|graag|wil|benoem',
  subordinate:
    'als|wanneer|stel|indien|toen|gezien|gegeven|terugkijkend|kijkend|bij|in|na|tijdens|voor|met|op|binnen|vanuit|naast|sinds|omdat|aangezien|mocht|mochten|volgens|door|over|om',
  leading: [
    'toch $|niet waar|nietwaar|he $|hè $|of niet $|niet dan|zeker $|neem ik aan|mag ik aannemen|ga ik vanuit|wel $|niet zo $|wel zo $|akkoord $|juist $|correct $|nietwaar $|dacht ik $|he toch $|zeg $|hoor $|of wel $|waar $',
    '^ vindt u ook|^ vind je ook|^ vind jij ook|^ vinden jullie ook|^ denkt u ook|^ denk je ook|^ denk jij ook|^ bent u ook van|^ ben je ook van|^ gelooft u ook|^ geloof je ook|^ ziet u ook|^ zie je ook|^ voelt u ook|^ meent u ook|^ deelt u|^ deel je|^ hoort u ook|ook niet dat|vindt u niet|vind je niet|denkt u niet|denk je niet|^ _ u niet|^ _ je niet|^ _ jij niet|^ _ ge niet|^ _ jullie niet|^ _ het niet|^ _ er niet|^ _ dat niet|^ _ dit niet',
    'eens met|mee eens|ermee eens|met me eens|met mij eens|met ons eens|het eens|met ons eens',
    'toch zeker|uiteraard|natuurlijk|vanzelfsprekend|ongetwijfeld|vast wel|toch wel|uiteraard wel|zoals iedereen weet|het spreekt|spreekt voor zich|iedereen weet|hopelijk|vast ook|vast graag|vast al|vast niet|zeker wel|zeker ook|zeker graag|zonder twijfel|allicht|toch niet|wel graag|toch + u|je|jij|jullie|uw',
    'dus u|dus je|dus jij|dus jullie|daarom + kunt|kan|bent|heeft|heb|houdt|past|zult|wilt|kun|ben|zal|wil|moet',
    '^ waarom + zo goed|zo graag|zo leuk|zo geschikt|zo blij|zo enthousiast|zo belangrijk|zo fijn|zo perfect|beter dan|de beste|het leukste|zo slecht|zo aantrekkelijk|zo mooi',
    '^ hoe leuk|^ hoe fijn|^ hoe blij|^ hoe goed|^ hoe erg|^ hoe geweldig|^ hoe vervelend|^ hoe slecht|^ hoe enthousiast|^ hoe trots + u|je|jij|het|die|jullie',
    'wij|we|ons|onze + ook|even + u|je|jij|jullie|toch + ^ bent|^ ben|^ houdt|^ hou|^ vindt|^ vind|^ deelt|^ deel|^ heeft|^ heb',
    'zou|zouden + niet beter|niet veel beter|niet liever|niet veel liever|niet fijner|toch liever',
    'geen probleem|geen moeite|geen bezwaar|niet erg|geen punt + toch|he|zeker|hè|vast|u heeft|je hebt',
  ],
  praise:
    'top*|beste|geweldig*|fantastisch*|leuk|leuke|leukste|gezellig*|hecht|hechte|succesvol*|geliefd*|fijn|fijne|uniek*|marktleider|koploper|innovatie*|prachtig*|mooi|mooie|mooiste|super*|uitstekend*|sterk|sterke|ambitieus|ambitieuze|warm|warme|grootste|snelst*|ijzersterk*|gedreven|hard|harde|belangrijk*|enorm|veel waarde|trots|hoge|kwaliteit',
  and: 'en|alsook|plus|alsmede|evenals|en ook|maar ook',
  anaphor:
    'dat|dit|daar|daarvan|daarbij|daarmee|daaruit|daarin|daarover|daarop|daarvoor|daarna|daaraan|daardoor|ervan|erbij|ermee|eruit|erin|erover|erop|ervoor|eraan|ze|hem|hierbij|hiervan|zo|er|hen|resultaat|uitkomst|gevolg|effect|afloop|vervolgens|precies',
  lateAnaphor: 'het|die|deze',
  newMatter: 'functie|baan|rol|job|vak|bedrijf|vacature|organisatie|werk|team|opleiding|gebied|stap',
  pairs: [
    'tussen .. en',
    'dag en nacht|avonden en weekends|avonden en weekenden|avond en weekend|weekends en avonden|s avonds en|nu en dan|af en toe|zo nu en dan|hier en daar|plus en min|voor en tegen|vallen en opstaan|woord en geschrift|vroege en late|late en vroege|in en uit|onderzoek en ontwikkeling|zaterdag en zondag|zaterdagen en zondagen|mond en geschrift|ups en downs|op en neer|veilig en gezond|veiligheid en gezondheid|b en c|en dergelijke|en zo ja',
    'maandag en|dinsdag en|woensdag en|donderdag en|vrijdag en|januari en|feestdagen en|weekends en|weekenden en',
  ],
  source:
    'Gestructureerd interviewen: open, enkelvoudige, neutrale vragen (Levashina e.a. 2014, Personnel Psychology 67; NVP Sollicitatiecode)',
  texts: {
    closed: {
      why: 'Op een gesloten vraag volgt een ja, een nee of een enkel feit; u hoort niet hoe iemand denkt of werkt.',
      instead: 'Begin met hoe, wat of waarom, of vraag naar een voorbeeld: "Kunt u beschrijven hoe u … aanpakte?"',
    },
    leading: {
      why: 'Een sturende vraag legt het gewenste antwoord in de mond; alle kandidaten zullen hetzelfde zeggen.',
      instead: 'Vraag neutraal wat iemand deed of zou doen: "Hoe gaat u om met …?"',
    },
    double_barrelled: {
      why: 'Er staan twee vragen in één; het antwoord gaat vaak maar over één ervan en is dan niet eerlijk te beoordelen.',
      instead: 'Stel de vragen na elkaar, elk met een eigen antwoord.',
    },
  },
};
