import { expect, it } from 'vitest';
import { oneLine, renderMail } from './render.ts';

it('a mail is one text in two dresses, and shows what people typed as text', async () => {
  const rendered = await renderMail(
    {
      subject: 'About {{x}}\r\nBcc: evil@example.org',
      body: ['Hello <script>alert(1)</script> & \u0024{7*7}', { list: ['one', 'two'] }, { quote: 'Said "so"' }],
      button: { label: 'Open', url: 'https://rondo.example/open#abc' },
    },
    'nl',
    "Polder & Fjord's",
  );
  expect(rendered.subject).toBe('About {{x}} Bcc: evil@example.org');
  expect(rendered.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; \u0024{7*7}');
  expect(rendered.html).not.toContain('<script');
  expect(rendered.html).toContain('lang="nl"');
  expect(rendered.text).toContain('- one\n- two');
  expect(rendered.text).toContain('https://rondo.example/open#abc');
});

it.each(['a\r\nBcc: x', 'a\u0000b', 'a\u0085b'])('a header value %j stays one line', (text) => {
  expect(oneLine(text)).toMatch(/^[^\p{Cc}]*$/u);
});

it('R88 R89: no line breaks inside a telephone number or a time until another, and the first words are no greeting', async () => {
  const { html, text } = await renderMail(
    {
      subject: 'Your interview',
      body: [
        'Hello Noor de Wit,',
        'Questions? Hanne Berg, +31 30 123 45 67, or (030) 765-4321.',
        {
          list: [
            '09:00–09:45 Planning the work',
            '3 200 € – 3 900 € a month, 28 days',
            'i morgen kl. 09.00–09.45 eller kl. 14.30',
          ],
        },
      ],
    },
    'en',
    'Polder & Fjord',
  );
  const whole = [...html.matchAll(/<span style="white-space:nowrap">([^<]*)<\/span>/g)].map(([, words]) => words);
  expect(whole).toEqual([
    '+31 30 123 45 67',
    '(030) 765-4321',
    '09:00–09:45',
    '3 200',
    '3 900',
    'kl. 09.00–09.45',
    'kl. 14.30',
  ]);
  expect(text).toContain('+31\u00a030\u00a0123\u00a045\u00a067, or');
  // What a list of mails shows beside the subject.
  expect(/<div aria-hidden="true"[^>]*>([^<]*)</.exec(html)?.[1]).toMatch(/^Questions\? Hanne Berg/);
});
