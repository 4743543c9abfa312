import type { TopicLexicon } from '../../lexicon.ts';

export const salaryHistory: TopicLexicon = {
  topic: 'salary_history',
  why: 'Hva noen tjener eller tjente, skal arbeidsgiver ikke spørre om; gamle lønnsforskjeller følger ellers med.',
  instead: 'Oppgi lønnsspennet og spør om forventningen: «Hva er lønnsforventningen din innenfor spennet?»',
  entries: [
    {
      as: 'plain',
      find: '@pay + @current + du|din|ditt|dine|deg|dere|oppgi|legg|send|søkeren|kandidaten|hva|hun|han',
      unless: `
        lønnsforventning* | forvent* | lønnsbudsjett* | lønnskjøring* | ønsker | ønske | lønnskrav* | krav |
        ville | lønnssystem* | lønnsadministrasjon | budsjett* | lønnsspenn* | spennet | lønnsoppgjør* |
        kunde* | forhandle* | lønnsmedarbeider | lønnsforhandling* | i annonsen | kjørte | beregn* |
        lønnskartlegging* | provisjonsmodell* | bonusmodell* | lønnsmodul | hos oss | tilbyr | ansatte |
        lønnsforskjell* | feil | lønnspolitikk* | budsjetter* | kommer til å`,
      source: 'Direktiv (EU) 2023/970 (lønnsåpenhet) art. 5 nr. 2; Datatilsynet: ansettelser',
    },
    {
      as: 'plain',
      find: `
        tjener | tjente | tjent | lønnet | betalt | håver inn | hever | hevet | får utbetalt |
        fikk utbetalt | utbetalt | sitter igjen | satt igjen | drar inn | dro inn
        + du | deg | kandidaten | søkeren | hun | han
        + hva | hvor mye | hvor godt | i dag | nå | forrige | siste | per | pr | i året | måneden | der |
          timen | kroner | tusen | tidligere | netto | brutto | sist`,
      unless: `
        ønsker | vil | håper | skal | ville | forvent* | kan tjene | partner* | ektefelle* | kona |
        mannen din | foreldre* | bedriften | kunden | kone | fortjeneste | hvordan`,
      source: 'Direktiv (EU) 2023/970 (lønnsåpenhet) art. 5 nr. 2; Datatilsynet: ansettelser',
    },
    {
      as: 'plain',
      find: `
        lønnsslipp* | lønnslipp* | årsoppgave* | skattemelding* | lønnsoppgave* | inntektsopplysning* |
        inntektsbevis | lønnsbilag | ligningsutskrift | skatteoppgjør | lønnsdokumentasjon | skattelister |
        skattelisten | lønnsbekreftelse*
        + @send | din | ditt | dine | siste | du | forrige | søkeren`,
      unless: `
        kontroller* | forklar* | kjør* | kunde* | ansatt* | medarbeider* | feil | spørsmål om | lage* |
        beregn* | hvordan`,
      source: 'Direktiv (EU) 2023/970 (lønnsåpenhet) art. 5 nr. 2; Datatilsynet: ansettelser',
    },
    {
      as: 'about',
      find: `
        lønnshistorikk* | lønnsutvikling* | lønnsnivå* | lønnsplassering | tidligere lønn | nåværende lønn |
        dagens lønn | lønnsbakgrunn`,
      unless: 'analyse*|virksomheten|forvent*|ønsk*|kunde*|bransje*',
      source: 'Direktiv (EU) 2023/970 (lønnsåpenhet) art. 5 nr. 2; Datatilsynet: ansettelser',
    },
    {
      as: 'own',
      find: `
        lønn | lønna | lønnen | årslønn | inntekt | månedslønn | timelønn | bruttolønn | lønnstrinn |
        bonus | grunnlønn | inntekten | gasje | lønning | lønningen | firmabil | lønnspakke* | årsinntekt`,
      unless: 'forvent*|krav|ønsk*|spenn*|ville|vil|tanke*|hos oss|innenfor|minimum|minste|spørsmål|håper',
      source: 'Direktiv (EU) 2023/970 (lønnsåpenhet) art. 5 nr. 2; Datatilsynet: ansettelser',
    },
    {
      as: 'about',
      find: `
        hva ligger du på i lønn | hvor ligger du i lønn | ligger du .. lønn | lønnstrinn |
        lønnsmessig .. i dag | lønnsmessig | i lønn | går i lønn | hva går du .. for | ligger .. lønnsmessig`,
      unless: 'forvent*|ønsk*|tenker|håper|se for',
      source: 'Direktiv (EU) 2023/970 (lønnsåpenhet) art. 5 nr. 2; Datatilsynet: ansettelser',
    },
    {
      as: 'plain',
      find: `
        kandidaten | søkeren | hun | han
        + tjener | tjente | lønn | mottar
        + kroner | i dag | nå | brutto | per | hos | nåværende | i året | # | kr | tusen`,
      unless: 'ønsker|forventer|krav',
      source: 'Direktiv (EU) 2023/970 (lønnsåpenhet) art. 5 nr. 2; Datatilsynet: ansettelser',
    },
    {
      as: 'plain',
      find: `
        betingelser | betingelsene | lønnsbetingelser | drar du inn | drar inn | tjener | hever du |
        utbetalt
        + nåværende | dagens | nå | sjef | konkurrent*
        + lønn | du | hos`,
      unless: 'forvent*|ønsk*',
      source: 'Direktiv (EU) 2023/970 (lønnsåpenhet) art. 5 nr. 2; Datatilsynet: ansettelser',
    },
    {
      as: 'plain',
      find: `
        betaler | betalte | betalt | lønner
        + arbeidsgiver* | sjefen | firmaet | nåværende jobb | jobben
        + deg | du`,
      unless: 'kunde*|faktura*|forvent*|kurs|utdanning',
      source: 'Direktiv (EU) 2023/970 (lønnsåpenhet) art. 5 nr. 2; Datatilsynet: ansettelser',
    },
    {
      as: 'plain',
      find: `
        hva | hvor mye | hvor
        + må vi over | må vi slå | må vi matche | matche | overby | overgå | legge på bordet | toppe | by for |
          bedre enn
        + deg | du | hit | over på | nå | din`,
      unless: 'konkurrent*|rekord*|kvalitet*|frist*',
      source: 'Direktiv (EU) 2023/970 (lønnsåpenhet) art. 5 nr. 2; Datatilsynet: ansettelser',
    },
    {
      as: 'plain',
      find: `
        hvor mye | hva | hvor langt
        + mer | mindre | over | under | bedre | hopp | opp | ned
        + utbetalt nå | får nå | har nå | tjener nå | du er på | ligger på i dag | sitter igjen`,
      unless: 'kunde*|erfaring*|budsjett*',
      source: 'Direktiv (EU) 2023/970 (lønnsåpenhet) art. 5 nr. 2; Datatilsynet: ansettelser',
    },
    {
      as: 'plain',
      find: `
        beløp | beløpet | tall | sum | summen | det samme som
        + siste kontrakt* | forrige kontrakt* | forrige jobb | kontrakten din | nåværende kontrakt* |
          arbeidskontrakt*`,
      unless: 'prosjekt*|kunde*|budsjett*',
      source: 'Direktiv (EU) 2023/970 (lønnsåpenhet) art. 5 nr. 2; Datatilsynet: ansettelser',
    },
  ],
};
