import type { TopicLexicon } from '../../lexicon.ts';

export const priorDisputes: TopicLexicon = {
  topic: 'prior_disputes',
  why: 'Wie een klacht indiende, procedeerde of een misstand meldde, is daarvoor beschermd; ernaar vragen straft gebruik van rechten.',
  instead: 'Vraag naar samenwerken: "Vertel over een meningsverschil op het werk en hoe u het oploste."',
  entries: [
    {
      as: 'plain',
      find: `
        klacht | klachten | aangifte | bezwaar | grieven | grief | melding | claim | schadeclaim |
        klachtenprocedure | klachtprocedure
        + ingediend | indienen | indiende | diende | gedaan | neergelegd | tegen | ingedien* | neerleg* |
          gemaakt | gelegd
        + @employer | collega*`,
      unless: `
        van een klant | van een bewoner | klanten | tegen uw bedrijf | van klanten | behandelde u |
        afgehandeld | behandelt | behandeld | klant*`,
      source: 'Wet bescherming klokkenluiders (NL) art. 17e; Richtlijn (EU) 2019/1937; Awgb art. 8 (victimisatie)',
    },
    {
      as: 'be',
      find: `
        klokkenluider | klokkenluidster | in conflict met | in proces | ontslagen | op staande voet |
        aan de deur gezet | buitengezet | op straat gezet | bij de arbeidsrechtbank |
        vertrouwenspersoon nodig | klokkenluider geweest | geschorst`,
      unless: 'collega*|klant*',
      source: 'Wet bescherming klokkenluiders (NL) art. 17e; Richtlijn (EU) 2019/1937; Awgb art. 8 (victimisatie)',
    },
    {
      as: 'about',
      find: `
        arbeidsconflict* | arbeidsgeschil* | ontslagzaak | ontslagprocedure | vaststellingsovereenkomst |
        arbeidsrechtbank`,
      unless: 'klant*|als jurist|hr',
      source: 'Wet bescherming klokkenluiders (NL) art. 17e; Richtlijn (EU) 2019/1937; Awgb art. 8 (victimisatie)',
    },
    {
      as: 'own',
      find: `
        rechtszaak | arbeidsconflict* | arbeidsgeschil* | juridisch geschil | rechtszaken |
        ontslagprocedure | ontslagzaak | juridisch conflict | geschil | geschillen | procedure tegen |
        dossier tegen | zaak tegen | advocaat | vaststellingsovereenkomst | ontslagvergoeding |
        disciplinaire* | schikking | arbeidszaak | juridische procedure* | klokkenluidersmelding`,
      unless: 'klant*|leverancier*',
      source: 'Wet bescherming klokkenluiders (NL) art. 17e; Richtlijn (EU) 2019/1937; Awgb art. 8 (victimisatie)',
    },
    {
      as: 'do',
      find: `
        klokkenluid* | klokgeluid | de klok geluid | de klok luidde | misstand* .. gemeld |
        misstand* .. aangekaart | misstand* .. aan het licht | aan de bel getrokken | aangeklaagd |
        gedagvaard | geprocedeerd | procederen | geprocedeerd tegen | naar de rechter | naar de rechtbank |
        naar de arbeidsrechtbank | voor de arbeidsrechtbank | rechtszaak aangespannen | rechtszaak |
        ontslag aangevochten | ontslag .. aanvechten | onregelmatigheden .. gemeld |
        bij de arbeidsinspectie | bij de inspectie`,
      unless: 'klant*|cliënt*|leverancier*|als advocaat|als jurist',
      source: 'Wet bescherming klokkenluiders (NL) art. 17e; Richtlijn (EU) 2019/1937; Awgb art. 8 (victimisatie)',
    },
    {
      as: 'plain',
      find: `
        gepest | pestklacht | pesterijen | intimidatie | ongewenst gedrag | grensoverschrijdend gedrag |
        discriminatie | gediscrimineerd | misstand* | fraude | integriteitsschending* | seksuele intimidatie
        + gemeld | melding | aangifte | klacht | ingediend | aangekaart | aanklaagde | slachtoffer | meldde
        + u | je | jij | ge | ooit | kandidaat | kandidate | uw`,
      unless: `
        behandel* | hoe ging | als vertrouwenspersoon | onderzocht | onderzoekt | cliënt* | leerling* |
        klant* | beleid | organiseer* | handelt | pakte`,
      source: 'Wet bescherming klokkenluiders (NL) art. 17e; Richtlijn (EU) 2019/1937; Awgb art. 8 (victimisatie)',
    },
    {
      as: 'plain',
      find: `
        conflict | ruzie | geschil | problemen | rechtszaak | procedure | proces | juridisch* | zaak |
        onenigheid | advocaat | rechter | rechtbank | kantonrechter | arbeidsrechtbank | arbeidsgerecht
        + @employer
        + met | tegen | uw | vorige | ex | vroegere | gedaagd | uitgevochten | gelopen`,
      unless: `
        collega* | klant* | opgelost | oploste | loste | hoe ging | meningsverschil | verhelp* |
        zaak aanpak | samenwerk* | vertel* | projectleider | problemen op*`,
      source: 'Wet bescherming klokkenluiders (NL) art. 17e; Richtlijn (EU) 2019/1937; Awgb art. 8 (victimisatie)',
    },
    {
      as: 'plain',
      find: `
        ontslag | ontslagen
        + ooit | waarom | op staande voet | vorige | reden | aangevochten | wel eens | bent u | ben je |
          werd u | werd je
        + u | je | jij | uw | kandidaat`,
      unless: `
        medewerker* | ontslaggesprek* | uw ontslag indienen | opzeg* | collega* | team | personeel |
        ontslagronde | neemt u | begeleid* | voerde`,
      source: 'Wet bescherming klokkenluiders (NL) art. 17e; Richtlijn (EU) 2019/1937; Awgb art. 8 (victimisatie)',
    },
    {
      as: 'plain',
      find: `
        schadevergoeding | kantonrechter | arbeidsrechtbank | arbeidshof |
        college voor de rechten van de mens | unia | arbeidsinspectie | nationale ombudsman |
        geschillencommissie
        + geëist | procedure | gestapt | gevoerd | klacht | werkgever | ingediend | gevraagd | naar`,
      unless: 'klant*|hoe|als jurist|als advocaat',
      source: 'Wet bescherming klokkenluiders (NL) art. 17e; Richtlijn (EU) 2019/1937; Awgb art. 8 (victimisatie)',
    },
    {
      as: 'plain',
      find: `
        bezwaar | beroep | protest
        + beoordeling | ontslag | werkgever | functioneringsgesprek | leidinggevende | baas
        + gemaakt | aangetekend | ingediend | ging | gegaan`,
      unless: 'hoe|medewerker*|burger*',
      source: 'Wet bescherming klokkenluiders (NL) art. 17e; Richtlijn (EU) 2019/1937; Awgb art. 8 (victimisatie)',
    },
    {
      as: 'plain',
      find: `
        advocaat | advocaten | rechter | jurist | schikking | vaststellingsovereenkomst | mediator
        + vertrok | wegging | vertrek | uit elkaar gingen | vorige werkgever | ontslag`,
      unless: 'klant*|cliënt*|leverancier*|als hr*',
      source: 'Wet bescherming klokkenluiders (NL) art. 17e; Richtlijn (EU) 2019/1937; Awgb art. 8 (victimisatie)',
    },
  ],
};
