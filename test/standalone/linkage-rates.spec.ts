import { runCommand } from '../support/command-here.js';

describe('the command linkage-rates', () => {
  it('tells of fictional persons how often they would be alerted', async () => {
    const { code, stdout, complaints } = await runCommand(['linkage-rates', '--people', '3'], {});
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
    const { people, rates } = JSON.parse(stdout) as { people: number; rates: object[] };
    expect(people).toBe(3);
    expect(rates[0]).toMatchObject({ faces: 2, found: 1 });
  });

  it('refuses what it does not understand', async () => {
    const { code, stderr } = await runCommand(['linkage-rates', '--stress', '0,3'], {});
    expect(code).not.toBe(0);
    expect(stderr).toContain('--stress: one level, please');
  });
});
