import type { Grammar } from '../lexicon.ts';
import { nlForm } from './nl-form.ts';
import { inflectDutch } from './nl-inflection.ts';

/** Words before "je" after which it is the subject: the verb of an inverted clause. */
const notOwning = new Set(
  'heb ben kun kan wil zou zul mag moet had was ga kom doe weet laat zit werk woon denk vind voel krijg wou wilde kon kwam ging deed hoef durf neem rook drink gebruik slik bid stem staak spreek heet verdien zie sta hou houd leef zorg ken vertel vraag zocht bracht nam wist mocht moest dat als toen of wanneer hoe waarom waar omdat welke wie wat terwijl nadat voordat zodat hoeveel doordat'.split(
    ' ',
  ),
);
/** Verb forms that cannot have "je" as their subject, so that "je" after them owns what follows. */
const otherPerson = new Set([
  'is',
  'zijn',
  'waren',
  'heeft',
  'hebben',
  'worden',
  'kunnen',
  'gaan',
  'doen',
  'komen',
  'wonen',
  'werken',
]);
/** What "je" owns even right after a verb: "kan je man", "komt je naam". */
const kin =
  /^(man|vrouw|partner|vriend|vriendin|ouders|moeder|vader|gezin|familie|geloof|religie|gezondheid|leeftijd|afkomst|echtgen|salaris|loon$|zoon|dochter|lief$|ma$|pa$|naam|achternaam|broer|zus|thuis|huwelijk|relatie|huidige|vorige|laatste|eigen)/;
const determiners = new Set(
  'de het een dit dat deze die geen er ook nog al wel eens ooit thuis momenteel nu zelf vaak soms veel graag binnenkort weleens niet iets iemand eigenlijk misschien toevallig daar hier'.split(
    ' ',
  ),
);

/** The grammar of Dutch, north and south. */
export const nlGrammar: Grammar = {
  lang: 'nl',
  inflect: inflectDutch,
  participleLast: true,
  abbreviations: 'bv|bijv|o.a|ca|incl|excl|evt|mevr|dhr|dr|ir|mr|drs|nr|art|max|min|m.b.t|i.v.m|resp|tel|st|km|u',
  owns(words, i) {
    if (words[i] !== 'je' && words[i] !== 'jullie') return false;
    const before = words[i - 1];
    const after = words[i + 1];
    if (after === undefined || determiners.has(after)) return false;
    if (before === undefined) return !/(t|bt)$/.test(after) && !notOwning.has(after);
    if (otherPerson.has(before)) return true;
    const inverted = i === 1 || (i <= 4 && /^(ho|wa|wi|we)/.test(words[i - 2] ?? '')) || notOwning.has(before);
    return inverted ? kin.test(after) && !/^(dat|als|of|toen)$/.test(before) : true;
  },
  classes: {
    you: 'u|je|jij|jullie|ge|gij|jou|jezelf|uzelf|uzelve|gijzelf|jijzelf|ie',
    your: 'uw|je|jouw|jullie|uwe|jouwe|de jouwe',
    cand: 'kandidaat|kandidate|kandidaten|kandidaatje|sollicitant|sollicitante|sollicitanten|betrokkene|mevrouw|meneer|mevr|dhr',
    third: 'hij|zij|ze|hem|haar|die|men|vrouw|man|dame|heer|meisje|jongen|iemand',
    his: 'zijn|haar|hun|diens|zn|dr',
    have: 'heb|hebt|heeft|hebben|had|hadden|gehad|hebde|bezit|bezitten|krijg|krijgt|kreeg|gekregen|krijgen|hebbende|ontvang|ontvangt|ontving|kent|ken|lijd|lijdt|leed|geleden',
    be: 'ben|bent|is|zijn|zijt|was|waren|geweest|wordt|word|worden|werd|geworden|voel|voelt|voelen|noem|noemt|noemen|beschouw|beschouwt|blijkt|blijk|lijkt|bleek|raak|raakt|geraakt|raken|identificeer|identificeert|wezen|beschouwen|omschrijf|omschrijft',
    prep: 'met|voor|aan|over|tot|tegen|tussen|rond|rondom|inzake|omtrent|betreffende|tijdens|jegens',
    client:
      'klant*|cliënt*|patiënt*|bewoner*|leerling*|student*|deelnemer*|gast|gasten|bezoeker*|burger|burgers|inwoner*|reiziger*|passagier*|gebruiker*|huurder*|lezer*|kleuter|kleuters|kleuterklas|klas|klassen|school|schoolkinderen|groep 3|doelgroep|doelgroepen|collega*|medewerker*|werknemer*|teamlid|teamleden|team|teams|afdeling*|leverancier*|opdrachtgever*|publiek|ouderavond*|opvanggroep|peutergroep|kindergroep|museum|musea|tentoonstelling*|wijkbewoners|verzekerden|debiteur*|zorgvragers|zorgvrager|stagiair*|aannemer*|onderaannemer*|afnemer*|gemeenteraad|gedetineerde*|asielzoeker*|vluchteling|vluchtelingen|organisatie|personeel|personeelsleden|ploeg|ploegen|mensen met|jongvolwassenen|tiener|tieners|gezinnen waar*|jongeren met',
    work: 'werkt|zorgt|onderhoudt|onderhoud|adviseert|ondersteunt|verzorgt|vervangt|schenkt|repareer*|begeleid|begeleidt|begeleidde|begeleiden|begeleidde|leg|legt|legde|uitleggen|behandel|behandelt|behandelde|behandelen|plan|plant|plande|plannen|organiseer*|organiseren|analyseer*|analyseren|onderzoek|onderzoekt|onderzocht|onderzoeken|test|testte|testen|controleer*|controleren|schreef|schrijf|schrijft|schrijven|leidde|leid|leidt|leiden|ontwierp|ontwerp|ontwerpt|ontwerpen|bouwde|bouw|bouwt|bouwen|ondersteun*|help|helpt|hielp|helpen|stem|stemt|zet|zette|pak|pakt|pakte|aanpakken|regel|regelde|bewaak*|bewaken|zorgde|voerde|voer|voert|voeren|onderhandel*|verwerk*|registreer*|rapporteer*|archiveer*|geef|geeft|gaf|geven|reageer*|reageren|omgaan|ga|gaat|ging|gingen|omging|leer|leert|leerde|benader*|benaderen|betrok|betrekt|betrek|betrekken|verzorg*|voorkom*|voorkwam|meet|meten|mat|draag|draagt|droeg|bijdragen|beoordeel*|beoordelen|bepaal*|bepalen|berekende|bereken|berekent|werf|wierf|trainde|train|traint|coach*|vertaal*|gebruikte|verdeel*|verdeelde|richt|richtte|inrichten|waarborg*|borg*|bespreek*|bespreken|besprak|maak|maakt|maakte|maken|ontwikkel*|voorbereid*|bereid|bereidt|bereidde|vergrootte|vergroot|groeien|informeer*|adviseer*|adviseren|evalueer*|signaleer*|herken|herkent|overleg*|verleid*|bied|biedt|bood|deed',
    how: 'hoe|waarmee|met welke middelen|wat doet u als|wat doe je als|wat doet u wanneer|wat doe je wanneer|wat doet u met|op welke manier|op welke wijze|welke aanpak|welke stappen',
    wh: 'hoe|wat|wie|wiens|waar|waarom|waarmee|waarin|waaruit|waarover|waarvoor|waardoor|waarop|wanneer|welke|welk|hoeveel|hoelang|hoevaak|vanwaar',
    exper:
      'ervaring|ervaringen|ervaren|werkervaring|kennis|affiniteit|vertrouwd|bekend|bedreven|vaardigheid|vaardigheden|deskundigheid|expertise|cursus|training|diploma|opleiding*|visie|aanpak|beleid',
    we: 'wij|we|ons|onze|organisatie',
    me: 'ik|mijn|mn',
    seek: 'gezocht|gevraagd|zoeken|zoekt|zoek|verwachten|vragen|ideale|voorkeur|profiel|gewenst|welkom|solliciteer|vereist|vereisten|nodig|wensen|vacature|jij bent|je bent|functie-eis*|functieeis*|geschikt|aannemen|zoekende|team van|in ons team|ons team|aangenomen|kandidaten|beter voor',
    said: 'zei|zegt|vertelde|vertelt|meldde|meldt|gaf aan|geeft aan|noemde|antwoordde|aldus|verklaarde|liet weten|liet vallen|citaat|letterlijk|vermeldt|vermeldde',
    there: 'er',
    without: 'zonder|geen|met',
    as: 'als|zijnde',
    offer:
      'bieden|bied|biedt|aanbieden|vergoeden|vergoed|regelen|geven|kennen|hebben|verzorgen|vieren|ondersteunen|organiseren|stellen',
    job: 'regels|regelgeving|functie|functies|vereist|rol|werkplek|productie|bedrijf|bedrijven|project|projecten|dossier|dossiers|systeem|systemen|budget|wetgeving|museumcollectie|collectie|les|lessen|lesprogramma|gebouw*|magazijn|rapport*|verslag*|campagne*|onderzoeksproject|software|applicatie*|data|dataset*|database*|richtlijn*|protocol*|proces|processen|onboarding|hr|als hr|dienstregeling|stad|situatie|museumstuk|lab|laboratorium|beleidsnota|beleidsstuk|statistiek*|formulier*|artikel|artikels|artikelen|product|producten|markt|scriptie*|thesis|taken|takenpakket|vakgebied|voorziening*|fonds|reclame|kunstwerk*|wijkteam|wijk',
    article: 'een|de|het|n',
    modal:
      'kan|kun|kunt|kunnen|wil|wilt|willen|zou|zouden|zal|zult|zullen|mag|mogen|moet|moeten|kon|kunde|kunde ge|ga|gaat|gaan|doe|doet|denk|denkt|wou|hoef|hoeft|werk|werkt|woon|woont|zit|staat|sta|neem|neemt|drinkt|rookt|leeft|volgt|komt|kom|volg|spreekt|gebruikt|slikt|haalt|past|zorgt|stemt|stemde',
    done: 'beheerd|gewerkt|onderzocht|afgehandeld|begeleid|ontwikkeld|gebouwd|geschreven|ontworpen|geleid|georganiseerd|lesgegeven|uitgevoerd|ingevoerd|geanalyseerd|getest|opgeleid|gecoacht|geadviseerd|voorbereid|gerapporteerd|onderhandeld|opgezet|ondersteund|verkocht|verwerkt|opgesteld|samengesteld|aangestuurd|verzorgd|opgelost|geïmplementeerd|gecontroleerd|gerestaureerd|gecoördineerd|bestuurd',
    place: 'in|bij|op|uit',
    kin: '@kid|@partner|@parent|gezin|echtpaar|stel',
    conj: 'toen|wanneer|indien|nadat',
    an: 'een|n',
    obtain:
      'haal|haalt|haalde|haalden|gehaald|halen|betrek|betrekt|betrok|betrokken|koop|koopt|kocht|gekocht|kreeg|krijg|krijgt|pluk|plukt|plukte|weet|wist|kende|vond|vind|vindt|neem|nam|leerde',
    owner: 'van|aan|bij',
    measure: 'oude|oud|jong|vaak|dikwijls|lang|veel|hoog|groot|zwaar|ver',
    inner:
      'voel*|zie|ziet|sta|staat|kijk|kijkt|denk|denkt|vind|vindt|combineer*|combineren|verdien*|komt het|heet|thuis|vrije tijd|privé*|gezin|huishouden|oppas|de opvang|opvang van|heette|leeft|leef|woont|geregeld|regel|regelt|regelen|identificeer*|geaard*|kom je aan|rijmen|rijm|verhoudt|verhoud|beleef|beleeft|bevalt|vieren|viert|vier|moslim|gelovig|eigen kinderen',
    // classes that only the lexicons use
    kid: 'kind|kinderen|kindje|kindjes|kids|kiddo*|kroost|zoon|zonen|zoons|zoontje*|dochter*|baby*|babys|peuter|peuters|peuterzoon|kleuterzoon|kleinkind*|kinders|kleintje|kleintjes|tweeling|stiefkind*|pleegkind*|koter*|schoolgaande|gezinnetje|nageslacht',
    partner:
      'partner|man|vrouw|echtgenoot|echtgenote|vriend|vriendin|lief|wederhelft|verloofde|gade|levenspartner|levensgezel*|levensgezellin|eega|huisgenoot|ventje|madam|liefje|levensgenoot',
    parent:
      'ouder|ouders|moeder|vader|ma|pa|mama|papa|ouderlijk*|schoonouders|grootouders|familie|opa|oma|broer|broers|zus|zussen|voorouders|familieleden|stamboom',
    plan: 'van plan|plannen|plan|wil|wilt|willen|wens|wensen|overweegt|overweeg|overwegen|verwacht|verwachten|hoopt|hoop|hopen|denkt|denk|denken|binnenkort|ooit|later|toekomst|droomt|zie|ziet|zien|zou|zin|komende|nog|van zins|gaat|ga|gaan|zitten|zit|planning|bezig|beginnen|aan beginnen|begint|toe|ambieert',
    send: 'stuur|stuurt|sturen|meesturen|opsturen|doorsturen|mee|toevoegen|voeg|voegt|upload*|uploaden|uploadt|bijvoegen|bijlage|bijgevoegd|bijsluiten|lever|levert|aanleveren|inleveren|geef|geven|geeft|toon|tonen|laat zien|laten zien|mail|mailen|overleggen|meebrengen|meenemen|neem|breng|zien|bezorgen|bezorg|voorleggen|kopie|delen|deel|deelt|verstrekken|verstrek|vermeld|vermelden|vermeldt|graag|noteer|invullen|doorgeven|doorgeeft|aub|inzage|inkijken|bekijken|zenden|zend|overmaken|voorzien|mogen we|mag ik|even zien',
    past: 'ooit|eerder|vroeger|wel eens|weleens|al eens|in het verleden|vorige|laatste|verleden|afgelopen|vorig',
    employer:
      'werkgever*|baas|bazin|bedrijf|leidinggevende*|chef|directie|manager|patron|werkgeefster|organisatie|oud-werkgever|exwerkgever*|oudwerkgever*',
    much: 'hoeveel|wat|welk|welke|hoe hoog|hoe groot',
    pay: 'salaris*|loon|lonen|wedde|bezoldiging|brutoloon*|nettoloon*|maandloon*|jaarloon*|maandsalaris*|jaarsalaris*|brutosalaris*|nettosalaris*|uurloon*|loonpakket*|salarispakket*|verloning|verdienste|verdiensten|inkomen|inkomsten|bonus|vergoeding|beloning|arbeidsvoorwaarden|loontje|pree|maandwedde|brutowedde|jaarinkomen|maandinkomen|remuneratie|honorarium|dagtarief|uurtarief|loonstrook*|loonbrief*|loonfiche*|salarisstrook*|salarisspecificatie*|loonstrookje*|jaaropgave*|loonslip*|salarisslip*|fiche 281',
    current:
      'huidig|huidige|vorig|vorige|laatste|laatst|laatstgenoten|laatstverdiende|vroeger|vroegere|eerder|eerdere|nu|momenteel|thans|tegenwoordig|toen|voorheen|tot nu toe|destijds|daar|bij uw|bij je|oude|vandaag|op dit moment|op dit ogenblik|actuele|recente|recentste|meest recente|afgelopen|er',
    kidcare:
      'opvang|kinderopvang*|oppas|opvangen|creche|kinderdagverblijf|onthaalmoeder|gastouder|onthaalouder|babysit*|bso|naschoolse|buitenschoolse|nanny|oppassen|crèche|kribbe|kdv|gastouderopvang|voorschoolse|noodopvang|schoolophaal',
  },
  skip: [
    'met of zonder|met en zonder|iedereen is welkom|iedereen welkom|ongeacht|los van|onafhankelijk van|zonder onderscheid|zonder aanzien|ongeacht je|maakt niet uit|niet uitmaakt|doet er niet toe|gelijke kansen|diversiteitsbeleid',
    'wij|we + vragen|vraag|hoeven|willen|weten + niet|geen|nooit + naar|vertellen|weten|delen',
  ],
  skipStatement: [
    'discrimin*',
    'hoeft|hoef|hoeven|verplicht|moet + niet|niets|geen + vertellen|vermelden|delen|sturen|toe te voegen|toevoegen|zeggen|melden|opgeven|antwoorden|meesturen|mee te sturen|geven|te geven',
    'vermeld|stuur|zet|noem|voeg|vraag|noteer|vragen|schrijf + geen|niet|nooit',
  ],
  form: nlForm,
};
