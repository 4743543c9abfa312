import { describe, expect, it } from 'vitest';
import { isTouched, type LiveEvent, listenLive } from './live.ts';

class FakeSource extends EventTarget {
  static made: FakeSource[] = [];
  readonly url: string;
  closed = false;
  constructor(url: string) {
    super();
    this.url = url;
    FakeSource.made.push(this);
  }
  close() {
    this.closed = true;
  }
  tell(data: string) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

describe('live events', () => {
  it('arrive as they are sent, and what is no event is passed over', () => {
    const heard: LiveEvent[] = [];
    let again = 0;
    const stop = listenLive({
      organisation: 'o 1',
      onEvent: (event) => heard.push(event),
      onReconnect: () => {
        again += 1;
      },
      EventSource: FakeSource as unknown as typeof EventSource,
    });
    const source = FakeSource.made.at(-1)!;
    expect(source.url).toBe('/api/v1/events?organisation=o%201');
    source.dispatchEvent(new Event('open'));
    source.tell('{"topic":"debrief","application":"a1","subject":"r1"}');
    source.tell('hello');
    source.tell('null');
    source.tell('{"other":1}');
    expect(heard).toEqual([{ topic: 'debrief', application: 'a1', subject: 'r1' }]);
    expect(again).toBe(0);
    source.dispatchEvent(new Event('open'));
    expect(again).toBe(1);
    stop();
    expect(source.closed).toBe(true);
  });

  it('touch the lists, and what names their subject or application', () => {
    const event = { topic: 'debrief', application: 'a1', subject: 'r1' };
    const keys = [
      ['vacancies'],
      ['application', 'a1'],
      ['debrief', 'a1', 'r9'],
      ['round', 'r1'],
      ['plan', 'v1'],
      ['application', 'a2'],
    ];
    expect(keys.map((key) => isTouched(key, event))).toEqual([true, true, true, true, false, false]);
    expect(isTouched(['plan', null], { ...event, application: null })).toBe(false);
  });
});
