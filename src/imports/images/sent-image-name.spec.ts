import { sentImageName } from './sent-image-name.js';

const sent = (name: string) => sentImageName(Buffer.from(name).toString('latin1'));

describe('sentImageName', () => {
  it.each([
    ['p1.png', 'p1.png'],
    ['scans\\صورة 1.png', 'scans/صورة 1.png'],
    ['e\u0301.png', '\u00e9.png'],
    ['..png', '..png'],
  ])('keeps %j', (name, kept) => {
    expect(sent(name)).toBe(kept);
  });

  it.each([
    ...['', '.', '..', '../x.png', 'a/../../x.png', '/etc/x.png', 'a//b.png', 'a/', 'C:\\..\\x'],
    ...['a\u0000.png', 'a\n.png', 'ل'.repeat(128), 'a/'.repeat(16) + 'b'],
  ])('keeps nothing as %j', (name) => {
    expect(sent(name)).toBeNull();
  });
});
