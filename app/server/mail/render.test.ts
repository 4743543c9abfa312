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
