import type { Locator, Page } from 'playwright-core';

/** How somebody works on a page: with the mouse, or by the keyboard alone. */
export interface Hands {
  /** Presses a button, or follows a link. */
  press(what: Locator): Promise<void>;
  /** Writes into a field in place of what is there. */
  fill(field: Locator, text: string): Promise<void>;
  /** Writes a day, such as `2026-03-14`: each of our languages begins with the day of the month. */
  fillDay(field: Locator, day: string): Promise<void>;
  /** Takes one of several choices that exclude each other. */
  choose(option: Locator): Promise<void>;
  /** Takes the first of what a list offers. */
  pickFirst(list: Locator): Promise<void>;
  /** How often something was pressed, written or chosen. */
  readonly acts: number;
}

/** Tabs from one end of a page to the other, and more. */
const MOST_STEPS = 600;

export class MouseHands implements Hands {
  acts = 0;

  async pickFirst(list: Locator): Promise<void> {
    await this.press(list);
    await this.press(list.page().getByRole('option').first());
  }

  async press(what: Locator): Promise<void> {
    this.acts += 1;
    await what.click();
  }

  async fill(field: Locator, text: string): Promise<void> {
    this.acts += 1;
    await field.fill(text);
  }

  async fillDay(field: Locator, day: string): Promise<void> {
    await this.press(field.getByRole('spinbutton').first());
    await field.page().keyboard.type(digitsOf(day));
  }

  async choose(option: Locator): Promise<void> {
    this.acts += 1;
    await option.click();
  }
}

/** Never touches the mouse: goes where it wants to be by Tab and arrows, as whoever cannot use one. */
export class KeyboardHands implements Hands {
  acts = 0;

  constructor(private readonly page: Page) {}

  async press(what: Locator): Promise<void> {
    this.acts += 1;
    await what.waitFor();
    await this.reach(what, 'Tab');
    await this.page.keyboard.press('Enter');
  }

  async pickFirst(list: Locator): Promise<void> {
    await this.press(list);
    const first = this.page.getByRole('option').first();
    await first.waitFor();
    const search = this.page.locator('input[type=search]:focus');
    if ((await search.count()) === 0) {
      await this.press(first);
      return;
    }
    // Of a long list the focus is where one looks for a word, and arrows go through what is found.
    if ((await first.getAttribute('data-focused')) === null) {
      await this.page.keyboard.press('ArrowDown');
    }
    this.acts += 1;
    await this.page.keyboard.press('Enter');
  }

  async fill(field: Locator, text: string): Promise<void> {
    this.acts += 1;
    await field.waitFor();
    await this.reach(field, 'Tab');
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(text);
  }

  async fillDay(field: Locator, day: string): Promise<void> {
    this.acts += 1;
    await this.goTo(field.getByRole('spinbutton').first());
    await this.page.keyboard.type(digitsOf(day));
  }

  /** A group has one place among the stops of Tab; arrows go on in it. */
  async choose(option: Locator): Promise<void> {
    this.acts += 1;
    const radio = option.locator('xpath=ancestor-or-self::label[1]').locator('input');
    await radio.waitFor({ state: 'attached' });
    const group = radio.locator('xpath=ancestor::*[@role="radiogroup"][1]');
    await this.reach(group.locator('input'), 'Tab');
    if (await isFocused(radio)) await this.page.keyboard.press('Space');
    else await this.reach(radio, 'ArrowDown');
  }

  /** Brings the focus there. */
  goTo(what: Locator): Promise<void> {
    return this.reach(what, 'Tab');
  }

  /** @throws Error where no stop of the key is it */
  private async reach(what: Locator, key: string): Promise<void> {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      if (await isFocused(what)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`Not reached by ${key}: ${what.toString()}`);
  }
}

const digitsOf = (day: string) => day.split('-').reverse().join('');

async function isFocused(what: Locator): Promise<boolean> {
  return (await what.and(what.page().locator(':focus')).count()) > 0;
}
