import { expect, test } from '@jest/globals';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { atomOf } from '../src/syndication/atom.js';
import { escaped } from '../src/syndication/xml.js';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false, parseAttributeValue: false, trimValues: false });

test.each(['</title><entry><id>x</id></entry>', ']]>&amp;<![CDATA[', '"><script>alert(1)</script>', "'=1+1 @SUM\ttab\nlinje", 'æøå 🏛️'])(
  'a feed holds %j as a text',
  (hostile) => {
    const text = atomOf({
      id: hostile,
      title: hostile,
      language: 'da',
      updated: '2025-12-01T00:00:00Z',
      self: hostile,
      entries: [
        { id: hostile, title: hostile, updated: '2025-12-01T00:00:00Z', alternate: hostile, category: hostile, content: { type: 'text', text: hostile } },
      ],
    });
    expect(XMLValidator.validate(text)).toBe(true);
    const { feed } = parser.parse(text) as { feed: Record<string, unknown> & { entry: Record<string, unknown> } };
    expect([feed.id, feed.title, feed.entry.id, feed.entry.title, (feed.entry.content as { '#text': string })['#text']]).toEqual(Array(5).fill(hostile));
    expect(Object.keys(feed).filter((name) => !name.startsWith('@') && name !== '#text')).toEqual(['id', 'title', 'updated', 'author', 'link', 'entry']);
  },
);

test('what XML has no way to write is told as that', () => {
  expect(escaped('a\u0000b\u0008c\uffffd\ud800e 🏛️\n\t')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde 🏛️\n\t');
});
