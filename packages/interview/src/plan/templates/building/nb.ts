import type { Words } from './structure.ts';

export const words: Words = {
  title: 'Formann på byggeplass',
  about:
    'For den som leder det daglige arbeidet på byggeplassen, med egne lag og underentreprenører. Den andre dagen går kandidaten vernerunde og retter opp en framdriftsplan som ikke lenger holder.',
  competencies: {
    safety: {
      name: 'HMS i praksis',
      definition:
        'Ser fare før den blir en ulykke, stanser arbeid når det må til, og får folk til å melde fra om det som nesten gikk galt.',
      anchors: [
        'Overlater HMS til HMS-lederen. Går forbi et rekkverk som mangler, fordi laget ligger etter.',
        'Holder reglene når det kommer tilsyn. Retter ting selv og sier ikke noe til den som lot dem ligge.',
        'Går runde hver dag, stanser farlig arbeid på stedet, snakker med dem det gjelder, og ser etter samme ettermiddag at det er rettet.',
        'Planlegger faren bort på forhånd (rekkefølge, løfteplan, kantsikring før laget kommer) og går gjennom det med lagene i en sikker jobb-analyse.',
        'Får lagene til å stanse hverandre: spør etter uønskede hendelser, takker for hver melding og viser på neste HMS-møte hva som er endret på grunn av den.',
      ],
    },
    planning: {
      name: 'Planlegge og klargjøre arbeidet',
      definition:
        'Sørger for at folk, materialer, utstyr og tegninger kommer i rett rekkefølge, ser uker fram og justerer planen i tide.',
      anchors: [
        'Tar dagen som den kommer. Lagene står og venter på materialer, og det er alltid leverandørens skyld.',
        'Følger hovedplanen. Oppdager i selve uka at noe mangler, og løser det med overtid.',
        'Ser seks uker fram, sjekker tegning, materialer, folk og foregående arbeid for hver oppgave og avtaler ukeplanen med lagene.',
        'Ser kritisk linje og hvor fagene kommer i veien for hverandre, har en reserveplan for dårlig vær og sen levering og varsler før det koster penger.',
        'Lar lag og underentreprenører planlegge sammen, teller hvilke avtalte oppgaver som ikke ble gjort, og hvorfor, og fjerner den vanligste årsaken fra ukene som kommer.',
      ],
    },
    quality: {
      name: 'Bygge riktig første gang',
      definition:
        'Vet hva som skal kontrolleres når, hindrer at arbeid lukkes før noen har sett det, og dokumenterer så det kan bevises.',
      anchors: [
        'Finner manglene ved overtakelsen. Hva som er bak gipsen, får man gjette på.',
        'Kontrollerer når noen ber om det, uten liste. Sjekklister fylles ut etterpå etter hukommelsen.',
        'Planlegger kontroller og stoppunkter, ser før det lukkes, dokumenterer hva som er sett, og hvor, og får mangler rettet med en gang.',
        'Vet fra tegninger og detaljer hvor det pleier å gå galt, får det første som utføres, godkjent som referanse og går gjennom det med laget.',
        'Fører en mangel tilbake til prosjektering, rekkefølge eller instruks, endrer det før neste etasje eller prosjekt og kontrollerer der at den ikke kommer igjen.',
      ],
    },
    costs: {
      name: 'Styre kostnader og kontrakt',
      definition: 'Vet hva som er avtalt, og hva det får koste, ser avvik tidlig og avklarer endringer før de utføres.',
      anchors: [
        'Økonomi er for kontoret. Tilleggsarbeid gjøres på en muntlig ordre i forbifarten og kommer opp til slutt.',
        'Fører timer og leveranser, men ser først ved månedsslutt at en post er overskredet.',
        'Kan kontrakten og budsjettet for hver del, sammenligner timer og mengder hver uke og varsler endringer skriftlig med pris og tid.',
        'Forklarer avvik med årsak og prognose, finner besparelser som ikke går ut over kvaliteten, og har orden i sakene når krav kommer fra den ene eller andre siden.',
        'Regner en annen metode eller rekkefølge opp mot budsjettet før valget tas, sier hva det gjør med tid og risiko, og avtaler åpent på forhånd hva hver part skal bære.',
      ],
    },
    crews: {
      name: 'Lede arbeidslag',
      definition:
        'Gir tydelige beskjeder, vet hva folk kan, og holder respekt og orden på en byggeplass med mange firmaer.',
      anchors: [
        'Roper eller blir i brakka. Kan ikke si hvem på plassen som er god til hva.',
        'Går godt overens med alle, men lar sene oppstarter og slurv passere for husfredens skyld.',
        'Starter dagen med en kort og tydelig beskjed, sjekker at den er forstått, sier på tomannshånd hva som ikke er bra, og takker for godt arbeid.',
        'Setter folk der de er sterkest, lar en bas vokse steg for steg og tar et nytt lag inn i fellesskapet fra første dag.',
        'Ser tidlig at det gnisser mellom firmaer eller lag, snakker med begge sider, tar den i forsvar som holdes utenfor, og deler arbeidet slik at de har nytte av hverandre.',
      ],
    },
    parties: {
      name: 'Samspill med byggherre, rådgivere og naboer',
      definition:
        'Holder alle orientert, tar opp problemer sammen med et forslag og står ved avtaler også når interessene er ulike.',
      anchors: [
        'Omtaler byggherren som motpart. Naboene får høre om ulempene når de begynner.',
        'Svarer når noen spør. Sparer dårlige nyheter til byggemøtet.',
        'Melder avvik samme dag med et forslag, forbereder byggemøtene og holder seg til referatet.',
        'Forstår hva byggherre, arkitekt og underentreprenør har å tape, finner en løsning som virker på plassen, og får ned på papiret hvem som bestemte hva.',
        'Samler partene på stedet før de har låst seg, lar alle si hva de trenger, og går derfra med én avtale om hvem som gjør hva, og hvem som betaler; naboene får en dato og noen å ringe.',
      ],
    },
  },
  rounds: {
    first: 'Første runde, på kontoret',
    second: 'Andre runde, på byggeplassen',
  },
  sessions: {
    hrTalk: 'Samtale med HR',
    projectLeader: 'Anleggsleder og en annen formann',
    siteRound: 'Arbeidsprøve: vernerunde på plassen',
    planCase: 'Case: en framdriftsplan som ikke holder',
    lunch: 'Lunsj i spisebrakka',
    panel: 'Anleggsleder og en bas',
    directorTalk: 'Samtale med daglig leder',
    closing: 'Avslutning og veien videre',
  },
  toHaveReady: {
    siteRound:
      'En byggeplass i drift, en rute på tjue minutter som er avtalt med den som leder plassen, hjelm, sko og vest i kandidatens størrelse, og plassens egen sikkerhetsgjennomgang før arbeidsprøven begynner. Verneombudet på plassen vet om runden og kan bli med. Gå ruta dagen før og skriv ned hva som er å se, og hva som veier tyngst. Det som vurderes, er hvilke farer som blir sett, hva som gjøres først, og hvem det snakkes med, ikke hvor mye som ramses opp. Kursbevis som arbeidet krever, sjekkes på papir på forhånd og vurderes ikke; HMS-kort bestiller dere selv til den som blir ansatt.',
    planCase:
      'Seksukersplanen på A3, en lapp med de tre beskjedene og én side fra en kontrakt om forsinkelse og varsling (for eksempel fra NS 8405). Blyant og viskelær; fem minutter til å lese og ti til å planlegge før kandidaten forklarer. Det som vurderes, er hva som følger av hva, hvilken antakelse som sjekkes først, og hvem som må være med på det; flere planer kan være riktige.',
  },
  questions: {
    projects: {
      text: 'Hvilke prosjekter har du ledet ute på plassen?',
      followUps: ['Hva var omfanget i penger og folk?', 'Hvilken fase hadde du ansvaret for?'],
    },
    newOnSite: {
      text: 'Hva sier du til en som er ny, den første morgenen på plassen din?',
      followUps: ['Hvordan når du dem som snakker et annet språk?', 'Hvordan sjekker du at det er forstått?'],
    },
    wrongCall: {
      text: 'Hvilken avgjørelse på plassen har du måttet ta tilbake foran laget?',
      followUps: ['Hvem gjorde deg oppmerksom på det?', 'Hvordan reagerte laget?'],
    },
    caughtUp: {
      text: 'Hvordan hentet du inn tapte uker i et prosjekt?',
      followUps: ['Hvor var tiden blitt av?', 'Hva gjorde du i en annen rekkefølge?', 'Hva kostet det?'],
    },
    stopped: {
      text: 'Hvilket arbeid har du stanset mens alle ville fortsette?',
      followUps: ['Hva så du?', 'Hvem var imot?', 'Hvordan kom arbeidet i gang igjen?'],
    },
    extraWork: {
      text: 'Hva gjør du når byggherren ber basen om en endring på stedet som ikke står i kontrakten?',
      followUps: ['Hva kan basen si?', 'Hva er på papiret før arbeidet begynner?'],
    },
    neighbours: {
      text: 'Hvordan har du møtt naboer eller brukere som var plaget av arbeidet?',
      followUps: ['Hva tilbød du dem?', 'Hva la du om på plassen?'],
    },
    round: {
      text: 'Gå over byggeplassen med oss i tjue minutter som om du overtok den i dag. Hva ser du?',
      followUps: ['Hva kan koste noen livet her?', 'Hva er godt ordnet?', 'Hvilke papirer spør du etter i brakka?'],
    },
    firstAction: {
      text: 'Hva ville du stanset eller endret før neste pause?',
      followUps: ['Hvem snakker du med?', 'Hva ser du på igjen i ettermiddag?'],
    },
    coveredUp: {
      text: 'Hva vil du ha sett her før neste lag dekker det til?',
      followUps: ['Hvordan dokumenterer du det?', 'Hva gjør du når det allerede er lukket?'],
    },
    brokenPlan: {
      text: 'Her er seksukersplanen for en boligblokk i tre etasjer. Vinduene kommer ni dager for sent, tårnkranen trengs et annet sted torsdag, og gulvavretteren har en annen jobb i uke fire. Hvordan legger du planen på nytt?',
      followUps: [
        'Hva ligger på kritisk linje nå?',
        'Hvilken antakelse sjekker du først på telefonen?',
        'Hvem må være med på det?',
      ],
    },
    whoPays: {
      text: 'Hvem må bære kostnaden for hver av disse tre forsinkelsene?',
      followUps: ['Hvor slår du det opp?', 'Hva varsler du skriftlig i dag?'],
    },
    tellClient: {
      text: 'Hva sier du til byggherrens representant i morgen tidlig?',
      followUps: ['Hva vil du ha svar på?', 'Hva venter du med å love?'],
    },
    foreman: {
      text: 'Hvordan har du fått en fagarbeider til å vokse inn i rollen som bas?',
      followUps: ['Hva ga du fra deg først?', 'Hva gikk galt på veien?'],
    },
    subcontractor: {
      text: 'Hva gjør du når en underentreprenør stiller med to personer i stedet for de fem som var avtalt?',
      followUps: ['Hva gjør du samme dag?', 'Hva gjør du hvis det skjer igjen?'],
    },
    defect: {
      text: 'Hvilken feil har du oppdaget før den ble dyr?',
      followUps: ['Hva fikk deg til å se akkurat der?', 'Hvordan rettet du den sammen med laget?'],
    },
    mixedCrew: {
      text: 'Hva gjør du når to lag på plassen din nekter å arbeide ved siden av hverandre?',
      followUps: ['Hvem snakker du med først?', 'Hvilken oppførsel setter du en stopper for?'],
    },
    lessons: {
      text: 'Hva gjorde du annerledes i et prosjekt på grunn av det som gikk galt i det forrige?',
      followUps: ['Hvordan hadde du funnet årsaken?', 'Hvem andre arbeider slik nå?'],
    },
    firstProject: {
      text: 'Hva vil du ha avklart med byggherren den første måneden av et nytt prosjekt?',
      followUps: ['Hva går du gjennom før du skriver under?', 'Hva trenger du fra meg?'],
    },
  },
};
