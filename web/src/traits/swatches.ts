const HAIR = {
  black: ['#1b1a1c'],
  dark_brown: ['#3b2a20'],
  brown: ['#6a4a2f'],
  light_brown: ['#9a7550'],
  blond: ['#d9bd83'],
  red: ['#a34a22'],
  salt_and_pepper: ['#3a3a3c', '#c9c9c9', '#3a3a3c', '#c9c9c9'],
  grey: ['#8e9092'],
  white: ['#f1f1ee'],
  streaked: ['#4a3524', '#d9bd83', '#4a3524', '#d9bd83'],
  dyed: ['#2f6fb0', '#a83c93'],
};

const CLOTH = {
  black: ['#1b1a1c'],
  white: ['#f1f1ee'],
  grey: ['#8e9092'],
  blue: ['#2f6fb0'],
  green: ['#3f7d4e'],
  red: ['#b3322c'],
  yellow: ['#e8c93a'],
  orange: ['#e0812f'],
  pink: ['#e79ab4'],
  violet: ['#7c4fa0'],
  brown: ['#6a4a2f'],
  beige: ['#d9c4a0'],
};

/** The colours of a code, side by side where it has several. They help the eye; the word is what counts. */
const SWATCHES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  hair_color: HAIR,
  facial_hair_color: HAIR,
  upper_color: CLOTH,
  lower_color: CLOTH,
  eye_color: {
    black: ['#1d1a18'],
    brown: ['#5b3a21'],
    hazel: ['#8a6a2f'],
    green: ['#5f7f4c'],
    blue: ['#5b86b4'],
    grey: ['#8b979c'],
    mixed: ['#5b86b4', '#6b4a2a'],
  },
  complexion: {
    fair: ['#f7e3d4'],
    light: ['#eed0b7'],
    medium: ['#dcb28f'],
    olive: ['#c69c6d'],
    light_brown: ['#a97a52'],
    medium_brown: ['#865a3a'],
    dark_brown: ['#5f3d28'],
    dark: ['#3b2619'],
  },
};

/** What fills a swatch of a code; undefined of what is no colour. */
export function swatchOf(trait: string, code: string): string | undefined {
  const colours = SWATCHES[trait]?.[code];
  if (!colours) return undefined;
  const share = 100 / colours.length;
  const stops = colours.map((colour, i) => `${colour} ${i * share}% ${(i + 1) * share}%`);
  return `linear-gradient(135deg, ${stops.join(', ')})`;
}
