import { startCommand } from '../support/command-process.js';

describe('the command linkage-rates', () => {
  it('tells of fictional persons how often they would be alerted', async () => {
    const { code, stdout, complaints } = await startCommand(['linkage-rates', '--people', '3'], {})
      .end;
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
    const { people, rates } = JSON.parse(stdout) as { people: number; rates: object[] };
    expect(people).toBe(3);
    expect(rates[0]).toMatchObject({ faces: 30, found: 1 });
  });

  it('refuses what it does not understand', async () => {
    const { code, stderr } = await startCommand(['linkage-rates', '--stress', '0,3'], {}).end;
    expect(code).not.toBe(0);
    expect(stderr).toContain('--stress: one level, please');
  });
});
