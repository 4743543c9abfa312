import { describe, expect, it } from 'vitest';
import { check, type Finding, type Lang, type TextKind } from './index.ts';

function topics(lang: Lang, text: string, kind: TextKind = 'question', country?: string): string[] {
  return check(text, { lang, kind, ...(country === undefined ? {} : { country }) })
    .filter((finding) => finding.kind === 'topic')
    .map((finding) => finding.topic);
}

function only(text: string, lang: Lang, kind: TextKind, country?: string): Finding {
  const found = check(text, { lang, kind, ...(country === undefined ? {} : { country }) });
  const topic = found.filter((finding) => finding.kind === 'topic');
  expect(topic).toHaveLength(1);
  return topic[0]!;
}

describe('findings', () => {
  it('W1 says the same twice, and detects the language when none is given', () => {
    const text = 'Heb je kinderen, en wat doet je man?';
    expect(check(text, { kind: 'question' })).toEqual(check(text, { kind: 'question' }));
    expect(check('Er du gravid?', { kind: 'message' })[0]!.why).toContain('Graviditet');
  });

  it('W2 marks the words in the units of the given text, whatever stands before them', () => {
    const text = '👩‍💻 Cafe\u0301: “Are you  PREGNANT?”';
    const { span } = only(text, 'en', 'question');
    expect(text.slice(...span)).toBe('PREGNANT');
  });

  it('W3 W6 gives severity by topic, and reason and advice in the language of the text', () => {
    expect(only('Heeft u een strafblad?', 'nl', 'question')).toMatchObject({
      severity: 'warn',
      topic: 'criminal_record',
    });
    expect(only('Røyker du?', 'nb', 'question')).toMatchObject({
      severity: 'hint',
      instead: expect.stringContaining('Nevn'),
    });
    expect(only('Are you gay?', 'en', 'question')).toMatchObject({
      severity: 'block',
      source: expect.stringContaining('2000/78'),
    });
  });

  it('W7 gives one finding per topic and sentence', () => {
    expect(topics('en', 'Are you pregnant or planning to have children? Do you have kids?')).toEqual([
      'pregnancy_family',
      'pregnancy_family',
    ]);
  });
});

describe('countries', () => {
  it('W4 knows no way around pregnancy in Norway, and the second person for other blocked topics', () => {
    expect(only('Er du gravid?', 'nb', 'question', 'NO')).toMatchObject({
      override: 'none',
      source: expect.stringContaining('§ 30'),
    });
    for (const text of ['Er du muslim?', 'Er du fagorganisert?', 'Er du homofil?', 'Hvilken hudfarge har du?'])
      expect(only(text, 'nb', 'question', 'NO')).toMatchObject({ severity: 'block', override: 'second-person' });
  });

  it('W4 lets nothing cure a question about health', () => {
    for (const country of ['NL', 'BE', 'NO', undefined])
      expect(only('Are you on any medication?', 'en', 'question', country).override).toBe('none');
  });

  it('W5 raises wealth, social origin and looks in Belgium, care duties in Norway', () => {
    expect(only('Heeft u schulden?', 'nl', 'question', 'NL').severity).toBe('hint');
    expect(only('Heeft u schulden?', 'nl', 'question', 'BE')).toMatchObject({
      severity: 'block',
      source: expect.stringContaining('vermogen'),
    });
    expect(only('Heb je tatoeages?', 'nl', 'question', 'be').severity).toBe('block');
    expect(only('Uit welk sociaal milieu komt u?', 'nl', 'question', 'BE').severity).toBe('block');
    expect(only('Har du omsorgsansvar?', 'nb', 'question', 'NO').severity).toBe('block');
    expect(only('Har du omsorgsansvar?', 'nb', 'question').severity).toBe('warn');
  });

  it('W5 adds working hours and kind of contract in the Netherlands only', () => {
    expect(topics('nl', 'Waarom wil je parttime werken?', 'question', 'NL')).toEqual(['working_hours_contract']);
    expect(topics('nl', 'Waarom wil je parttime werken?', 'question', 'BE')).toEqual([]);
    expect(topics('nl', 'Hoeveel uur per week wil je werken?', 'question', 'NL')).toEqual([]);
    expect(topics('en', 'Why do you want to work part-time?', 'question', 'NL')).toEqual(['working_hours_contract']);
  });

  it('W5 takes a country without rules of its own as none', () => {
    expect(check('Are you gay?', { lang: 'en', kind: 'question', country: 'FR' })).toEqual(
      check('Are you gay?', { lang: 'en', kind: 'question' }),
    );
  });
});

describe('who is asked about', () => {
  it.each([
    ['en', 'question', 'How old is your child?', 'How old is the oldest machine you have repaired?'],
    ['nb', 'question', 'Hvor gammel er du?', 'Hvor gammelt er det eldste anlegget du har vedlikeholdt?'],
    ['en', 'advert', 'You are a member of the union.', 'You advise members of the union on dismissal.'],
    ['en', 'advert', 'You advise us and are a member of the union.', 'You advise members of the union.'],
    ['nl', 'advert', 'Je bent lid van de bond.', 'Je adviseert leden van de bond bij ontslag.'],
    ['nl', 'question', 'Wie is de oppas van uw kinderen?', 'Wat deed u toen de oppas van een gezin uitviel?'],
    ['nb', 'question', 'Hvem henter barnet ditt på SFO?', 'Fra hvilken alder kan et barn gå hjem alene fra SFO?'],
    ['nl', 'question', 'Waar komt u vandaan?', 'Waar haalde u uw informatie vandaan?'],
    ['nb', 'question', 'Hvor kommer du fra?', 'Hvor hentet du opplysningene fra?'],
    ['nb', 'note', 'Hun skal skille seg.', 'Hun skiller årsak fra virkning.'],
  ] as const)('W24 W25 W26 %s %s: tells "%s" from "%s"', (lang, kind, personal, work) => {
    expect(topics(lang, personal, kind)).not.toEqual([]);
    expect(topics(lang, work, kind)).toEqual([]);
  });

  it.each([
    ['nl', 'Heb je kinderen?', 'Hoe begeleid je kinderen die niet stilzitten?'],
    ['nl', 'Wie haalt de kinderen op als je late dienst hebt?', 'Hoe haal je kinderen uit hun schulp in de klas?'],
    ['nl', 'Wat doet je partner?', 'Met welke partners werkte je samen?'],
    ['nl', 'Ben je in transitie?', 'Hoe leidde je de transitie naar het nieuwe systeem?'],
    ['nl', 'Van welke partij bent u lid?', 'Welke partijen zaten aan tafel?'],
    ['nb', 'Har du barn?', 'Hvordan hjelper du barn som er redde?'],
    ['nb', 'Hvem passer barna dine?', 'Hvordan følger du opp barna i gruppa?'],
    ['nb', 'Er du tillitsvalgt?', 'Hvordan drøfter du med de tillitsvalgte?'],
    ['en', 'Is your partner a man?', 'How do you work with an implementation partner?'],
    ['en', 'Do you have a disability?', 'How do you make a site usable for people with a disability?'],
    ['en', 'Are you in a union?', 'How did you negotiate with the unions?'],
  ] as const)('W10 W16 W19 %s: tells "%s" from "%s"', (lang, personal, work) => {
    expect(topics(lang, personal)).not.toEqual([]);
    expect(topics(lang, work)).toEqual([]);
  });

  it('W10 reads what someone has in main and subordinate clauses, after and before the verb', () => {
    for (const text of [
      'Heeft u kinderen?',
      'Kunt u zeggen of u kinderen heeft?',
      'Uw kinderen zijn nog klein?',
      'Zijn er kinderen?',
    ])
      expect(topics('nl', text)).toContain('pregnancy_family');
    for (const text of ['Har du barn?', 'Si meg, har du noen barn hjemme?', 'Barna dine er små?'])
      expect(topics('nb', text)).toContain('pregnancy_family');
  });

  it('W23 takes je after a verb as the subject, and elsewhere as what owns', () => {
    expect(topics('nl', 'Hoe stimuleer je kinderen?')).toEqual([]);
    expect(topics('nl', 'Werkt je man ook?')).toEqual(['marital_status']);
  });

  it('W11 W17 reads notes that leave out the subject, and what a candidate said', () => {
    expect(topics('nl', 'Is zwanger.', 'note')).toEqual(['pregnancy_family']);
    expect(topics('nb', 'Kandidaten fortalte at hun er gravid.', 'note')).toEqual(['pregnancy_family']);
    expect(topics('en', 'She said "I am pregnant".', 'note')).toEqual(['pregnancy_family']);
    expect(topics('en', 'Two children, divorced.', 'note')).toEqual(['pregnancy_family', 'marital_status']);
    expect(topics('en', 'Worked with children in a school.', 'note')).toEqual([]);
  });

  it('W12 needs the candidate as the subject of what is done', () => {
    expect(topics('en', 'Do you smoke?')).toEqual(['lifestyle_substance']);
    expect(topics('en', 'What did you do when a guest smoked in the room?')).toEqual([]);
    expect(topics('nb', 'Ber du flere ganger om dagen?')).not.toEqual([]);
    expect(topics('nb', 'Ber du kunder om tilbakemelding?')).toEqual([]);
  });

  it('W15 holds adverts to whom they seek', () => {
    expect(topics('nl', 'Wij zoeken een jonge collega.', 'advert')).toEqual(['age']);
    expect(topics('nl', 'Je begeleidt jonge kinderen.', 'advert')).toEqual([]);
  });

  it('W18 leaves alone who says that something is not asked or does not matter', () => {
    expect(topics('en', 'We hire regardless of age, religion or origin.', 'advert')).toEqual([]);
    expect(topics('nl', 'U hoeft niets over uw gezondheid te vertellen.', 'message')).toEqual([]);
    expect(topics('nb', 'Vi spør ikke om graviditet.', 'message')).toEqual([]);
  });

  it('W18 is not fooled by a negation in the question itself', () => {
    expect(topics('en', 'You are not pregnant, are you?')).toEqual(['pregnancy_family']);
    expect(topics('nl', 'Je hebt toch geen kinderen?')).toEqual(['pregnancy_family']);
    expect(topics('nb', 'Du er vel ikke gravid?')).toEqual(['pregnancy_family']);
  });

  it('lets pay expectations pass and stops pay history', () => {
    for (const [lang, hope, past] of [
      ['nl', 'Wat is je salariswens?', 'Wat verdien je nu?'],
      ['nb', 'Hva er lønnskravet ditt?', 'Hva tjener du nå?'],
      ['en', 'What salary would you like?', 'What are you paid now?'],
    ] as const) {
      expect(topics(lang, hope)).toEqual([]);
      expect(topics(lang, past)).toEqual(['salary_history']);
    }
  });
});

describe('words', () => {
  it.each([
    ['zwangerschapswens', 'Heb je een zwangerschapswens?'],
    ['separable', 'Wie past er op de kinderen als jij weg bent?'],
    ['separable, together', 'Kan je moeder op de kinderen oppassen?'],
    ['diminutive', 'Heb je kindjes?'],
    ['Flemish', 'Zijt ge zwanger?'],
    ['plural address', 'Willen jullie nog kinderen?'],
    ['imperative', 'Vertel eens over je gezinssituatie.'],
    ['nominal', 'Gezinssituatie:'],
    ['hyphen', 'Heb je een DNA-test gedaan?'],
  ])('W20 reads Dutch: %s', (_, text) => {
    expect(topics('nl', text)).not.toEqual([]);
  });

  it.each([
    ['definite', 'Hva med graviditeten din?'],
    ['compound', 'Hvilken fagforeningsbakgrunn har du?'],
    ['inversion', 'Nå er du vel gravid?'],
    ['polite', 'Har De barn?'],
    ['plural address', 'Skal dere ha flere barn?'],
    ['a-ending', 'Har du snakka med ungene dine om dette?'],
    ['infinitive', 'Kunne du tenke deg å adoptere?'],
  ])('W21 reads Norwegian: %s', (_, text) => {
    expect(topics('nb', text)).not.toEqual([]);
  });

  it.each([
    ['contraction', "You're pregnant, aren't you?"],
    ['typographic apostrophe', 'You’re pregnant, aren’t you?'],
    ['do-support', 'Did you vote in the last election?'],
    ['hyphen', 'Do you need child-care?'],
    ['indirect', 'Could you tell me whether you have children?'],
  ])('W22 reads English: %s', (_, text) => {
    expect(topics('en', text)).not.toEqual([]);
  });
});

describe("a candidate's own words", () => {
  const left = (lang: Lang, text: string, spare?: 'reported' | 'spoken') =>
    check(text, { lang, kind: 'note', ...(spare ? { spare } : {}) }).map(({ topic }) => topic);

  it.each([
    ['nl', 'Ze zei: "Ik ben zwanger."'],
    ['nl', 'Vertelde dat ze zwanger is.'],
    ['en', 'She mentioned that she is pregnant.'],
    ['en', 'Said: “I am pregnant and due in May.”'],
    ['nb', 'Hun sa: «Jeg er gravid.»'],
    ['nb', 'Fortalte at hun er gravid.'],
  ] as const)('W27 are left alone when asked for: %s %s', (lang, text) => {
    expect(left(lang, text)).toEqual(['pregnancy_family']);
    expect(left(lang, text, 'reported')).toEqual([]);
    expect(left(lang, text, 'spoken')).toEqual([]);
  });

  it.each([
    ['nl', 'Zij is zwanger.'],
    ['nl', 'Ze vertelde rustig over de planning, waarschijnlijk zwanger.'],
    ['en', 'I said that she is pregnant.'],
    ['en', 'Said "I plan ahead". She is pregnant.'],
    ['nb', 'Hun er nok gravid.'],
  ] as const)('W27 are not what the writer adds: %s %s', (lang, text) => {
    expect(left(lang, text, 'reported')).toEqual(['pregnancy_family']);
    expect(left(lang, text, 'spoken')).toEqual(['pregnancy_family']);
  });

  it.each([
    ['nl', 'Ik geloof dat hij dit aankan.'],
    ['en', 'I believe she can do this.'],
    ['nb', 'Jeg tror hun klarer dette.'],
    ['nb', 'Jeg tror han passer godt i rollen.'],
  ] as const)('W10 W12 what a writer thinks of them is no belief: %s %s', (lang, text) => {
    expect(left(lang, text)).toEqual([]);
  });

  it('W27 in a field for what was said are those in the first person', () => {
    for (const [lang, mine, hers] of [
      ['nl', 'Ik heb drie kinderen, dus plannen kan ik.', 'Volgens mij heeft zij drie kinderen.'],
      ['en', 'I have three children.', 'I think she has three children.'],
      ['nb', 'Jeg har tre barn.', 'Etter min mening har hun tre barn.'],
    ] as const) {
      expect(left(lang, mine, 'reported')).toEqual(['pregnancy_family']);
      expect(left(lang, mine, 'spoken')).toEqual([]);
      expect(left(lang, hers, 'spoken')).toEqual(['pregnancy_family']);
    }
  });
});

describe('form', () => {
  const form = (lang: Lang, text: string, kind: TextKind = 'question') =>
    check(text, { lang, kind })
      .filter((finding) => finding.kind === 'form')
      .map((finding) => finding.topic);

  it('W40 says nothing about open questions and instructions', () => {
    expect(form('en', 'How did you plan the work?')).toEqual([]);
    expect(form('nl', 'Beschrijf een lastige klant.')).toEqual([]);
  });

  it('W41 W42 tells yes/no and fact questions from requests to describe', () => {
    expect(form('nb', 'Når kan du begynne?')).toEqual(['closed']);
    expect(form('nl', 'Kunt u beschrijven hoe u dat deed?')).toEqual([]);
    expect(form('en', 'Have you used Excel?')).toEqual(['closed']);
    expect(form('nl', 'Als een klant boos is, wat doet u dan?')).toEqual([]);
  });

  it('W43 sees the answer in a question', () => {
    expect(form('en', "You like teamwork, don't you?")).toEqual(['leading']);
    expect(form('nb', 'Du er vel fleksibel?')).toEqual(['leading']);
    expect(form('nl', 'Vindt u ook niet dat dit beter is?')).toEqual(['leading']);
  });

  it('W44 W45 counts two questions, but not a follow-up on the first', () => {
    expect(form('en', 'What did you learn at school and why are you leaving?')).toEqual(['double_barrelled']);
    expect(form('en', 'What was the result, and how did you measure it?')).toEqual([]);
    expect(form('nb', 'Hvordan planla du, og hvem var kunden?')).toEqual(['double_barrelled']);
  });

  it('W44 sees a second question in a sentence of its own', () => {
    expect(form('en', 'What are your strengths? And why do you want to work here?')).toEqual(['double_barrelled']);
  });

  it('W46 looks at the form of questions only', () => {
    expect(form('en', 'Do you have any questions for us?', 'message')).toEqual([]);
  });
});
