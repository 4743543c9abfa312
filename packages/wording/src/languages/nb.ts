import type { Grammar } from '../lexicon.ts';
import { nbForm } from './nb-form.ts';
import { inflectNorwegian } from './nb-inflection.ts';

/** The grammar of Norwegian bokmål. */
export const nbGrammar: Grammar = {
  lang: 'nb',
  inflect: inflectNorwegian,
  participleLast: false,
  abbreviations: 'bl.a|f.eks|ca|evt|inkl|ekskl|mr|nr|dvs|osv|mv|kl|maks|min|tlf|jf|pga|stk|ifm|ift|ang',
  addresses(words, i) {
    if (words[i] !== 'de') return true;
    const verbFirst = i === 1 && /(r|te|de|a|kan|vil|skal|må)$/.test(words[0] ?? '');
    return verbFirst || (i === 2 && /^(hv|når)/.test(words[0] ?? ''));
  },
  classes: {
    you: 'du|dere|deg|de',
    your: 'din|ditt|dine|di|deres',
    cand: 'kandidat|kandidaten|kandidater|kandidatene|søker|søkeren|søkere|søkerne|jobbsøker*|vedkommende',
    third: 'hun|han|henne|ham|hen|kvinne|kvinnen|mann|mannen|dame|damen',
    his: 'hennes|hans|sin|sitt|sine|si|hens',
    have: 'har|hadde|ha|hatt|får|fikk|fått|eier|lider|fått|mottar|mottok|mottatt',
    be: 'er|var|være|vært|blir|ble|blitt|bli|føler|kaller|anser|regner|identifiserer|definerer|oppfatter|ser|opplever',
    prep: 'med|for|om|innen|innenfor|mot|mellom|rundt|angående|vedrørende|gjennom',
    client:
      'kunde*|pasient*|beboer*|elev|elever|eleven|elevene|student|studenter|studenten|studentene|deltaker*|gjest|gjester|gjesten|gjestene|besøkende|innbygger*|passasjer*|brukere|brukeren|brukerne|brukergruppe*|leietaker*|leser|lesere|leserne|klassen|klasse|klasserom*|skole|skolen|skoler|målgruppe*|en bruker|kollega*|kolleger|kollegene|medarbeider*|ansatte|ansatt|teamet|team|avdeling*|leverandør*|oppdragsgiver*|publikum|foreldremøte*|barnegruppe*|museet|museum|utstilling*|forsikrede|skyldner*|flyktninger|asylsøkere|innsatte|entreprenør*|håndverker*|tjenestemottaker*|pårørende|lærling*|klient*|laget|borger*|kollegaer|mennesker med|personer med|unge voksne|tenåringer|familier|unge med',
    work: 'gir|vedlikehold*|reparer*|pleier|støtter|planla|planlegge*|forklarte|forklarer|forklare|forklart|håndterte|håndterer|håndtere|håndtert|taklet|takler|behandlet|behandler|behandle|undersøke*|undersøkt*|organiser*|analyser*|tester|testet|teste|kontroller*|skrev|skriver|skrive|ledet|leder|lede|laget|lager|lage|designet|bygde|bygger|bygge|støtter|støttet|hjelper|hjalp|hjelpe|løste|løser|løse|drøftet|drøfter|drøfte|forhandle*|ivaretar|ivareta|ivaretok|sørget|sørger|sørge|bidrar|bidra|bidro|følger|fulgte|følge|møter|møtte|møte|tar|tok|ta|bruker|brukte|bruke|veileder|veiledet|veilede|registrer*|rapporter*|arkiver*|vurderer|vurderte|vurdere|sikrer|sikret|sikre|lærte|lærer|lære|underviser|underviste|gjennomfør*|innfør*|tilpasset|tilpasser|tilpasse|kommuniser*|lagt|legge|legger|la|involver*|målte|måler|måle|beregn*|spore*|sporer|sporet|gjorde|gjør|gjøre|gikk|går|reager*|dokumenter*|tilrettela|tilrettelegger|tilrettelegge|jobber|jobbet|jobbe|arbeidet|arbeider|utvikle*|satte|setter|sette|snakker|snakket|samarbeid*|prioriter*|skaper|skapte|formidle*|avdekke*|fordel*|økte|holder|holdt|bistår|bistå|valgte|velger',
    how: 'hvordan|på hvilken måte|hva gjør du|hva gjorde du|hvilke tiltak|hvilken framgangsmåte|hvilke grep',
    wh: 'hvordan|hva|hvem|hvor|hvorfor|når|hvilken|hvilket|hvilke|åssen|hvorledes|hvis',
    exper:
      'erfaring*|kunnskap*|kjennskap|kompetanse*|ferdighet*|kurs|utdanning|utdanningen|utdannelse|kjent|opplæring|fagkunnskap|fagbrev|rutiner|bakgrunn fra',
    we: 'vi|oss|vår|vårt|våre',
    me: 'jeg|min|mitt|mine|meg|mi',
    seek: 'søker|søkes|ønsker|ser etter|ønskes|ønskelig|krever|kreves|passer|perfekt for|ideelle|ideell|profil|leter etter|du er|trenger|vil ha|foretrekkes|foretrekker|velkommen|vår nye|stillingen passer|ansette|gjerne',
    said: 'sa|sier|fortalte|forteller|nevnte|nevner|opplyste|opplyser|svarte|svarer|fortalt|uttalte|sitat|oppga|oppgir|oppgitt',
    there: 'det|finnes|fins',
    without: 'uten|ingen|med',
    as: 'som',
    offer: 'tilbyr|dekker|har|gir|feirer|støtter|legger|kan tilby|betaler|sørger|ønsker velkommen',
    job: 'regler|reglene|regelverk*|rutiner|rutinene|stilling*|rolle|rollen|jobben krever|prosjekt*|system*|fagsystem*|budsjett*|lovverk*|samling|samlingen|timen|undervisning*|rapport*|statistikk*|sak|saken|saker|sakene|saksbehandl*|bygg|bygget|bygning*|lager|lageret|produksjon*|verksted*|programvare|applikasjon*|data|datasett*|database*|retningslinj*|prosedyre*|prosess*|kampanje*|artikkel|artikkelen|artikler|produkt*|marked|markedet|lab|laboratoriet|laben|skjema*|bedriften|virksomheten|virksomhet|tjeneste|tjenesten|tjenester|byen|bydelen|arbeidsoppgave*|skift|anlegg*|leveranse*|avtale|avtalen|råvare*|undervise|lærerplan|læreplan*|plan|planen|journal*|nedbemanning*|situasjon|situasjonen|omstilling*',
    article: 'en|ei|et|den|det|de',
    modal:
      'kan|kunne|vil|ville|skal|skulle|må|måtte|bør|burde|tør|pleier|tenker|tenkt|bor|jobber|går|drikker|røyker|tror|ber|snakker|kommer|kom|stemmer|stemte|bruker|henter|passer|tar|mener|synes|tjener|tjente|sliter|sover|trener|spiser|feirer|faster|vokste|lever|planlegger|gjør|gjorde|ser|så|streiket|sender|send|vet|kjenner',
    done: 'jobbet|arbeidet|forvaltet|ledet|kjørt|behandlet|utviklet|bygget|bygd|skrevet|laget|organisert|undervist|håndtert|gjennomført|avdekket|undersøkt|levert|koordinert|innført|analysert|testet|veiledet|administrert|forberedt|rapportert|revidert|forhandlet|satt opp|solgt|prosjektert|drevet|driftet|restaurert|løst|kontrollert|implementert|jobba',
    place: 'i|på|hos|ved',
    kin: '@kid|@partner|@parent|ektepar|par|familie',
    conj: 'da|når|hvis|dersom',
    an: 'en|ei|et',
    obtain:
      'henter|hentet|henta|hente|får|fikk|fått|tar|tok|tatt|kjøper|kjøpte|kjøpt|finner|fant|funnet|skaffer|skaffet|bestiller|bestilte|vet|visste|leste|lærte',
    owner: 'av|til|for',
    measure: 'gammelt|gammel|gamle|ung|ofte|lenge|mye|mange|høy|høyt|tung|stor|langt',
    inner:
      'i helgene|i helga|i helgen|for moro|skoleferie*|sommerferie*|føle*|føler|ser du|se for|står|stiller|tenker|mener|synes|syns|kombiner*|løser du det|fritid*|har det|barnepass*|hjemme|privat*|familiesituasjon*|familie|familien|kabal*|bor|lever|heter|går det|jul|ramadan|ordner|stemmer|balansere*|balanserer|opplever du å være|barna dine|tjener|feirer|får dere',
    kid: 'barn|barnet|barna|barnas|barnebarn*|ungen|unger|ungene|småbarn*|sønn*|datter*|døtre*|døtrene|baby*|babyen|kid|kids|kidsa|poden|poder|tvillinger|stebarn|fosterbarn|småen|småtroll|barnefl*|avkom|småunger|rollinger|unga',
    partner:
      'partner|partneren|mann|mannen|kone|kona|konen|ektefelle|ektefellen|samboer|samboeren|kjæreste|kjæresten|forlovede|ektemann*|hustru*|livsledsager*|typen|dama|fyren|bedre halvdel',
    parent:
      'forelder|foreldre|foreldra|foreldrene|mor|mora|moren|far|faren|mamma|mammaen|pappa|pappaen|familie|familien|søsken*|bror|broren|søster*|besteforeldre*|bestemor*|bestefar*|søskn*|slekt|slekta|slekten|slektning*|opphav|svigerforeldre*|familiemedlem*|familiebakgrunn*|slektninger',
    plan: 'tenkt|tenker|planer|plan|planlegger|planlagt|planlegge|ønsker|ønske|vil|ville|skal|skulle|kunne tenke|vurderer|vurdert|regner|forventer|håper|drømmer|snart|framtid*|fremtid*|nærmeste|kommer til|lyst|med det første|neste|noen gang|aktuelt|ser for|ser .. for deg|på trappene|sannsynlig|prøver|forsøker|hvor mange|flere|ønsket',
    send: 'send|sende|sender|legg|legge|legger|vedlegg*|last|laste|laster|opplast*|del|dele|vis|vise|viser|fram|frem|oppgi|oppgir|gi|gir|få se|kan vi se|ta med|bilag|kopi|vennligst|innsyn|lever|levere|se|bør inneholde|skal inneholde|inkluder*|før opp|ettersend*|lever|fyll|fylle|få',
    past: 'noen gang|før|tidligere|forrige|siste|noensinne|i fortiden|noen sinne|fra før|i fjor|engang',
    employer:
      'arbeidsgiver*|sjef|sjefen|bedrift|bedriften|arbeidsplass*|leder|lederen|firma|firmaet|arbeidsgiveren|jobb|jobben|ledelsen|ledelse',
    much: 'hvor mye|hva|hvilken|hvor høy|hvor høyt|hvor stor|hvilket|hvor',
    pay: 'lønn|lønna|lønnen|lønns|årslønn*|månedslønn*|timelønn*|grunnlønn*|bruttolønn*|nettolønn*|lønnsnivå*|lønnspakke*|inntekt*|bonus*|provisjon*|gasje|lønnstrinn*|godtgjørelse*|betaling|betalt|lønnsslipp*|lønnslipp*|lønnsbetingelse*|lønnshistorikk*|lønnsslippen|lønning|lønninga|skattemelding*|årsoppgave*|kompensasjon*|lønnsutvikling*',
    current:
      'nå|nåværende|dagens|i dag|idag|forrige|siste|sist|tidligere|nåverende|for tiden|for øyeblikket|i fjor|hittil|dagen|der|da|før|gamle|hos|har hatt|historikk|tjente|fikk|hadde|denne måneden|per nå|pr nå|er på',
    kidcare:
      'barnepass*|barnehage*|barnevakt*|dagmamma*|sfo|aks|skolefritid*|avlastning|dagplass|barnehageplass*|henting|levering|au pair',
  },
  skip: [
    'med eller uten|med og uten|alle er velkomne|uavhengig av|uansett|uten hensyn til|mangfoldserklæring*|likestilling*|like muligheter|spiller ingen rolle|oppfordrer alle|oppfordrer kvalifiserte',
    'vi + spør|ber|krever|trenger|ønsker|vil + ikke|aldri|ingen + om|vite|opplysninger',
  ],
  skipStatement: [
    'diskriminer*',
    'trenger|behøver|skal|må|plikter + ikke + oppgi|fortelle|opplyse|svare|sende|legge|si|dele|legg|nevne',
    'ikke|aldri|unngå + spør|skriv|noter|oppgi|send|legg ved|spørre|skrive|notere',
  ],
  form: nbForm,
};
