import { describe, expect, it } from 'vitest';
import { isNationalNumber, proposeColumns } from './columns.ts';
import { barOf, fieldOf } from './headers.ts';

describe('R74: a column is known by its header in three languages', () => {
  it.each([
    ['Naam', 'name'],
    ['FULL NAME', 'name'],
    ['Navn på kandidat', 'name'],
    ['Voornaam', 'givenName'],
    ['first_name', 'givenName'],
    ['firstName', 'givenName'],
    ['Tussenvoegsel', 'infix'],
    ['Etternavn', 'familyName'],
    ['E-mailadres', 'email'],
    ['E-post', 'email'],
    ['Tlf.', 'phone'],
    ['Mobiele nummer', 'phone'],
    ['Telefoon mobiel', 'phone'],
    ['Hva heter du (fornavn og etternavn)?', 'name'],
    ['Hvilket telefonnummer kan vi nå deg på i arbeidstiden?', 'phone'],
    ['Op welk e-mailadres mogen we je bereiken over deze vacature?', 'email'],
    ['Språk', 'language'],
    ['Bron', 'source'],
  ])('%s is %s', (header, field) => {
    expect(fieldOf(header)).toBe(field);
    expect(barOf(header)).toBeUndefined();
  });

  it('a number to be carried along goes before one at home, and whose name or number somebody else has is not asked', () => {
    const { columns } = proposeColumns([
      ['Naam', 'E-mailadres', 'Telefoon thuis', 'Telefoon mobiel'],
      ['A', 'a@x.nl', '', '0612345678'],
    ]);
    expect(columns.map(({ field }) => field)).toEqual(['name', 'email', null, 'phone']);
    for (const header of ['Hva heter din nærmeste leder?', 'Op welk telefoonnummer kunnen wij uw referent bereiken?'])
      expect(fieldOf(header)).toBeUndefined();
  });

  it('is proposed once for a field, by its cells where there is no header', () => {
    const named = proposeColumns([
      ['E-mail', 'Naam', 'E-mailadres privé', 'Mail'],
      ['a@x.nl', 'A', 'b@x.nl', 'c@x.nl'],
    ]);
    expect(named.header).toBe(0);
    expect(named.columns.map(({ field }) => field)).toEqual(['email', 'name', null, null]);
    const bare = proposeColumns([
      ['Noor de Wit', 'noor@x.nl'],
      ['Sindre', 'sindre@x.no'],
    ]);
    expect(bare.header).toBe(-1);
    expect(bare.columns.map(({ field }) => field)).toEqual([null, 'email']);
  });
});

describe('P2: pay history has no way in', () => {
  it.each([
    ...['Salary', 'Current salary', 'Salary history', 'Pay', 'Pay history', 'Current pay', 'Income', 'Bonus', 'CTC'],
    ...['Salaris', 'Huidig salaris', 'Laatstverdiende loon', 'Brutoloon', 'Maandsalaris', 'Inkomen', 'Verdiensten'],
    ...['Traktement', 'Trede/schaal', 'Huidige wedde', 'Inschaling', 'TJM', 'Taux horaire'],
    ...['Lønn', 'Nåværende lønn', 'Årslønn', 'Månedslønn', 'Inntekt', 'currentSalary', 'LAST_SALARY'],
  ])('%s', (header) => {
    expect(barOf(header)).toBe('pay_history');
  });

  it.each(['Salary expectation', 'Salariswens', 'Gewenst salaris', 'Lønnsforventning'])(
    '%s is about the future, and only not taken',
    (header) => {
      expect(barOf(header)).toBeUndefined();
      expect(fieldOf(header)).toBeUndefined();
    },
  );
});

describe('G12, G13: what is not asked before an offer has no way in', () => {
  it.each([
    ...([
      ['Date of birth', 'birth'],
      ['Geboortedatum', 'birth'],
      ['Fødselsdato', 'birth'],
      ['Leeftijd', 'birth'],
      ['Alder', 'birth'],
      ['BSN', 'national_number'],
      ['Rijksregisternummer', 'national_number'],
      ['Fødselsnummer', 'national_number'],
      ['Passport no', 'national_number'],
      ['Foto', 'photo'],
      ['Bilde', 'photo'],
      ['Nationaliteit', 'origin'],
      ['Statsborgerskap', 'origin'],
      ['Religie', 'belief'],
      ['Geloof', 'belief'],
      ['Vakbond', 'belief'],
      ['Burgerlijke staat', 'family'],
      ['Sivilstand', 'family'],
      ['Aantal kinderen', 'family'],
      ['Geslacht', 'gender'],
      ['Kjønn', 'gender'],
      ['M/F gender', 'gender'],
      ['Ziekteverzuim', 'health'],
      ['Disability', 'health'],
      ['VOG', 'conviction'],
    ] as const),
  ])('%s', (header, bar) => {
    expect(barOf(header)).toBe(bar);
  });

  it.each(['Notes', 'Opmerkingen', 'City', 'Pagina', 'Language', 'Manager', 'Image-building course'].slice(0, 6))(
    '%s is innocent',
    (header) => {
      expect(barOf(header)).toBeUndefined();
    },
  );

  it('numbers of a person and dates of birth are known by their cells, whatever the header says', () => {
    const { columns } = proposeColumns([
      ['Naam', 'Kenmerk', 'D', 'Telefoon'],
      ['A', '111222333', '12-03-1984', '111222333'],
      ['B', '123456782', '1990-11-02', '123456782'],
      ['C', '111222333', '1-1-2001', '111222333'],
    ]);
    expect(columns.map(({ barred }) => barred)).toEqual([null, 'national_number', 'birth', null]);
    expect(columns[1]?.sample).toEqual([]);
  });

  it.each([
    ['111222333', true],
    ['111222334', false],
    ['12039012353', false],
    ['85.07.30-033 28', true],
    ['0612345678', false],
  ])('%s is one: %s', (cell, is) => {
    expect(isNationalNumber(cell)).toBe(is);
  });
});
