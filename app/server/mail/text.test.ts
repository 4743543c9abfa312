import { describe, expect, it } from 'vitest';
import { renderMail } from './render.ts';
import {
  aroundBlock,
  blockOf,
  filledLine,
  filledText,
  type MailText,
  safeValues,
  type TextKind,
  textFaults,
} from './text.ts';

const kind: TextKind = {
  audience: 'candidate',
  placeholders: { name: {}, place: {}, message: { block: true, needed: true } },
  button: true,
  standard: {} as TextKind['standard'],
  examples: {} as TextKind['examples'],
};
const text = (changes: Partial<MailText> = {}): MailText => ({
  subject: 'About {{name}}',
  body: 'Dear {{name}},\n\nWhere: {{place}}\n\n{{message}}\n\nBye.',
  button: 'Open',
  note: '',
  ...changes,
});
const values = { name: 'Noor', place: '', message: { paragraphs: 'One.\n\nTwo.' } };

describe('the words of a mail', () => {
  it('are filled in, leave out a paragraph that has nothing to say, and spread what is several paragraphs', () => {
    expect(filledText(text(), values)).toEqual({
      subject: 'About Noor',
      body: ['Dear Noor,', 'One.', 'Two.', 'Bye.'],
      button: 'Open',
      note: '',
    });
    expect(filledText(text(), { ...values, place: 'Utrecht', message: { quote: 'Hello' } }).body).toEqual([
      'Dear Noor,',
      'Where: Utrecht',
      { quote: 'Hello' },
      'Bye.',
    ]);
    expect(aroundBlock(text(), 'message', values)).toEqual({
      subject: 'About Noor',
      before: 'Dear Noor,',
      after: 'Bye.',
    });
  });

  it('leave out what leads in to a list or to spoken words of which there are none', () => {
    const led = text({ body: 'Dear {{name}},\n\nThis is off:\n{{message}}\n\nBye.' });
    expect(filledText(led, { ...values, message: { list: ['one', 'two'] } }).body).toEqual([
      'Dear Noor,',
      'This is off:',
      { list: ['one', 'two'] },
      'Bye.',
    ]);
    expect(filledText(led, { ...values, message: { list: [] } }).body).toEqual(['Dear Noor,', 'Bye.']);
    expect(filledText(led, { ...values, message: { quote: ' ' } }).body).toEqual(['Dear Noor,', 'Bye.']);
    expect(textFaults(kind, led)).toEqual([]);
    expect(textFaults(kind, text({ body: '{{message}}\nand more' }))).toMatchObject([{ fault: 'block_not_alone' }]);
    expect(aroundBlock(led, 'message', values)).toMatchObject({ before: 'Dear Noor,\n\nThis is off:', after: 'Bye.' });
    expect(blockOf(led, 'message', { message: { list: ['one'] } })).toEqual(['This is off:', { list: ['one'] }]);
    expect(blockOf(text({ body: 'Nothing of it.' }), 'message', values)).toEqual([]);
  });

  it('keep their direction around a name that is written from right to left', () => {
    const named = safeValues(
      { ...kind, placeholders: { name: { outside: true } } },
      { name: 'נועה כהן', place: 'Oslo' },
    );
    expect(filledLine('{{name}} has withdrawn', named)).toBe('\u2068נועה כהן\u2069 has withdrawn');
    expect(named.place).toBe('Oslo');
  });

  it('name what is wrong with its place', () => {
    expect(textFaults(kind, text())).toEqual([]);
    expect(textFaults(kind, text({ body: 'Dear {{nme}},\n\n{{message}}\n\n {{ constructor }}' }))).toEqual([
      { pointer: '/body', fault: 'unknown_placeholder', found: '{{nme}}', line: 1, column: 6 },
      { pointer: '/body', fault: 'unknown_placeholder', found: '{{ constructor }}', line: 5, column: 2 },
    ]);
    expect(textFaults(kind, text({ body: 'Dear {{name}}' }))).toMatchObject([
      { fault: 'placeholder_missing', found: '{{message}}' },
    ]);
    expect(textFaults(kind, text({ body: 'They say {{message}}.' }))).toMatchObject([
      { fault: 'block_not_alone', line: 1, column: 10 },
    ]);
    expect(textFaults(kind, text({ subject: '{{message}}' }))).toMatchObject([
      { pointer: '/subject', fault: 'block_not_alone' },
    ]);
    expect(textFaults(kind, text({ subject: ' ', button: '', note: '{{' }))).toMatchObject([
      { pointer: '/subject', fault: 'empty' },
      { pointer: '/button', fault: 'empty' },
      { pointer: '/note', fault: 'unknown_placeholder', found: '{{' },
    ]);
    expect(textFaults(kind, text({ subject: 'Hello\r\nBcc: all@example.org' }))).toMatchObject([
      { pointer: '/subject', fault: 'more_than_a_line' },
    ]);
  });
});

describe('template injection', () => {
  const attacks = [
    "{{constructor.constructor('return process')()}}",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the attack
    '${7*7}',
    '%s %d %n',
    '{{7*7}}',
    '{{{name}}}',
    '{{#each people}}{{this}}{{/each}}',
    '<%= process.env %>',
    '{% include "/etc/passwd" %}',
    '#{7*7}',
    '{{__proto__}}',
    '{{toString}}',
    '{{name.constructor}}',
    '<script>alert(1)</script>',
  ];

  it.each(attacks)('S42 · template: %s is shown as it stands, or is not kept', async (attack) => {
    const body = `${attack}\n\n{{message}}`;
    const [first] = filledText(text({ subject: attack, body }), values).body;
    // Nothing is reckoned out: only a known name between two braces is ever replaced.
    expect(first).toBe(attack);
    const faults = textFaults(kind, text({ body }));
    expect(faults.some(({ fault }) => fault === 'unknown_placeholder')).toBe(attack.includes('{{'));
    const { html, text: plain } = await renderMail({ subject: 'x', body: [String(first)] }, 'en', 'x');
    expect(html).not.toContain('<script>');
    expect(plain).toContain(attack);
  });

  it('S42 · template: what is filled in is never looked at again, whoever chose their name', () => {
    const named = { ...values, name: '{{place}} {{message}} $1', place: '{{name}}' };
    expect(filledLine('Dear {{name}}, {{place}}', named)).toBe('Dear {{place}} {{message}} $1, {{name}}');
    expect(filledText(text(), { ...named, message: { paragraphs: '{{name}}' } }).body).toContain('{{name}}');
  });
});
