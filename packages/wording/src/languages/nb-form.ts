import type { FormGrammar } from '../lexicon.ts';

/** How Norwegian questions are built. */
export const nbForm: FormGrammar = {
  wh: 'hvordan|hva|hvem|hvor|hvorfor|når|hvilken|hvilket|hvilke|åssen|hvorledes|hvorvidt',
  auxiliary:
    'er|var|har|hadde|kan|kunne|vil|ville|skal|skulle|må|bør|får|fikk|finnes|går|blir|ble|passer|stemmer|tror|kjenner|jobber|jobbet|arbeidet|liker|trives|foretrekker|mener|synes|syns|føler|bruker|brukte|gjorde|tok|ledet|hender|gjelder|tar|kommer|trenger|ønsker|snakker|takler|mestrer|behersker|bor|vet|ser|holder|likte|disponerer',
  subject: 'du|dere|det|vi|jeg|han|hun|man|noen|dette|den|de',
  closedWh: [
    '^ hvor mange|^ hvor mye|^ hvor lenge|^ hvor ofte|^ hvor gammel|^ hvor stor|^ hvor stort|^ hvor store|^ hvor lang|^ hvor langt|^ hvor raskt|^ hvor høy|^ hvor høyt|^ hvor tidlig|^ hvor lang tid|^ hvor fort|^ på en skala|^ hvor mye',
    '^ når|^ siden når|^ fra når|^ til når',
    '^ hvilket år|^ hvilken dato|^ hvilken dag|^ hvilke dager|^ _ hvilket år|^ _ hvilken dato|^ _ hvilken by|^ _ hvilken skole|^ hvilken skole|^ hvilken by|^ hvilken avdeling|^ _ hvilken avdeling|^ hvilken måned|^ _ hvilken måned|^ hvilken karakter|^ hvilket nivå|^ _ hvilket nivå|^ hvilken førerkortklasse|^ hvilket førerkort|^ hvilke språk|^ hvilken periode|^ _ hvilken periode|^ hvilket sertifikat|^ hvilke sertifikat*|^ hvilke førerkort*|^ hvilken tittel|^ hvilken leder|^ hvilken versjon|^ hvilket firma|^ hvilken bedrift',
    '^ hvem var|^ hvem er|^ hvem rapporterte|^ hvem rapporterer + leder*|sjef*|kunde*|oppdragsgiver*|nærmeste|til|referanse*|arbeidsgiver*|kontaktperson*|ansvarlig',
    '^ hva er|^ hva var|^ hva heter|^ hva het + navn|navnet|oppsigelsestid*|telefonnummer*|adresse*|epostadresse*|postnummer*|dato*|startdato*|tittel*|stillingstittel*|omsetning*|budsjettet|karakter*|utdanningsnivå*|lønnsforventning*|lønnskrav*|antall*|stilling*|bosted*|nivå*|sjefen|lederen|arbeidsgiver*|systemet|firmaet|reisetid*|timepris*',
    '^ hvor bor|^ hvor jobber|^ hvor jobbet|^ hvor studerte|^ hvor gikk|^ hvor tok|^ hvor ligger|^ hvor arbeidet|^ hvor arbeider|^ hvor er du|^ hvor kommer',
  ],
  openers: [
    'kan|kunne|vil|ville|får|skulle + beskrive|fortelle|forklare|eksempel|utdype|skissere|dele|gjøre rede|redegjøre|si litt|ta oss gjennom|ta meg gjennom|konkretisere|reflektere|gi oss et bilde|illustrere|si noe|nevne|begrunne|sette ord',
  ],
  imperative:
    'fortell|beskriv|forklar|gi|nevn|si|utdyp|del|tenk|skisser|ta|vis|gjør|redegjør|illustrer|reflekter|velg|begrunn',
  subordinate:
    'hvis|om|dersom|når|da|gitt|tenk|sett|i|på|etter|før|under|med|for|siden|fordi|ettersom|som|ved|ut|innenfor|over|utenom|basert|av',
  leading: [
    'ikke sant|ikke sant $|vel $|eller $|eller hva|eller hva $|ikke $|hva $|ikke det $|vel ikke|eller ikke $|går jeg ut fra|regner jeg med|antar jeg|formoder|ikke så $|gjør du ikke|er du ikke|har du ikke|kan du ikke|vil du ikke|enig $|riktig $|stemmer ikke det|jo $',
    '^ synes du også|^ syns du også|^ mener du også|^ tror du også|^ føler du også|^ ser du også|^ opplever du også|^ er du også av|^ synes dere også|^ synes du vel|^ deler du|synes du ikke|syns du ikke|mener du ikke|tror du ikke|^ _ du ikke|^ _ dere ikke|^ _ ikke du|^ _ ikke dere|^ _ det ikke|^ _ ikke det|^ _ vi ikke|^ _ ikke vi|^ _ du vel|^ _ du kanskje heller',
    'er du enig|er dere enige|du enig i|dere enige i|være enig|være enige|enig med meg|enig med oss|enige med oss|enig at',
    'selvfølgelig|selvsagt|naturligvis|sikkert også|sikkert gjerne|er sikkert|har sikkert|kan sikkert|åpenbart|opplagt|utvilsomt|alle vet|som kjent|det sier seg selv|garantert|forhåpentligvis|vel|jo|nok|heldigvis + du|dere|deg|din|dine|ditt',
    'så du|så dere|så da|derfor|da må du|da er du|altså + takler|tåler|er|kan|må|har|passer|trives|liker|vil|klarer|mestrer',
    '^ hvorfor + så godt|så god|så bra|så gjerne|så flink|så viktig|så fornøyd|så glad|best|beste|så begeistret|så bra|så dårlig|så attraktiv|så perfekt|bedre enn|så entusiastisk|så motivert|så morsomt|så gøy',
    '^ hvor bra|^ hvor gøy|^ hvor glad|^ hvor godt|^ hvor fint|^ hvor fantastisk|^ hvor flink|^ hvor ille|^ hvor dårlig|^ hvor stolt|^ hvor morsomt|^ hvor hyggelig|^ hvor mye gleder + du|det|dere|deg',
    'ikke problem|ikke noe problem|helt greit|ikke noe i veien + vel|sant|sikkert|jo',
  ],
  praise:
    'topp*|beste|best|fantastisk*|flott|flotte|hyggelig*|sterk|sterke|ledende|unik|unike|innovativ*|suksess*|super*|fremragende|dyktig*|stolt|stolte|markedsleder*|størst|største|høye|høyt|godt|gode|god|raus|rause|kvalitet*|rask|raske|ambisiøs*|travel|travelt|morsom*|verdens*|hardt|viktig*|elsker|trives',
  and: 'og|samt|pluss|og også|men også',
  anaphor: 'det|dette|der|dem|derfra|slik|resultatet|utfallet|effekten|deretter|konkret|derav',
  lateAnaphor: 'den|denne|disse|da',
  newMatter:
    'jobben|stillingen|rollen|yrket|virksomheten|bedriften|arbeidet|teamet|organisasjonen|faget|jobb|stilling|beste|verste|siste|første',
  pairs: [
    'mellom .. og',
    'kveld og helg|kvelder og helger|helg og kveld|helger og kvelder|kveldene og helgene|dag og natt|av og til|til og fra|nå og da|her og der|for og imot|fram og tilbake|tidlig og sent|tidligvakt og seinvakt|lørdag og søndag|lørdager og søndager|helse og sikkerhet|muntlig og skriftlig|skriftlig og muntlig|og så videre|forskning og utvikling|og lignende|jul og|b og|kveld og natt|ut og inn',
    'mandag og|tirsdag og|onsdag og|torsdag og|fredag og|januar og|kvelder og|helger og|kveld og',
  ],
  source:
    'Strukturert intervju: åpne, enkle, nøytrale spørsmål (Levashina mfl. 2014, Personnel Psychology 67; Statens personalhåndbok om ansettelser)',
  texts: {
    closed: {
      why: 'Et lukket spørsmål gir ja, nei eller ett enkelt faktum; du får ikke høre hvordan kandidaten tenker eller arbeider.',
      instead: 'Begynn med hvordan, hva eller hvorfor, eller be om et eksempel: «Kan du beskrive hvordan du …?»',
    },
    leading: {
      why: 'Et ledende spørsmål legger svaret i munnen på kandidaten; da svarer alle det samme.',
      instead: 'Spør nøytralt hva kandidaten gjorde eller ville gjort: «Hvordan håndterer du …?»',
    },
    double_barrelled: {
      why: 'Her er det to spørsmål i ett; svaret dekker ofte bare det ene og kan ikke vurderes rettferdig.',
      instead: 'Still spørsmålene hver for seg, så hvert får sitt svar.',
    },
  },
};
