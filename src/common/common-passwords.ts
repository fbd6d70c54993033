const words = (text: string) => text.trim().split(/\s+/);

/**
 * Of the commonest passwords of published breaches, those of twelve characters or more that no rule
 * of `password-policy.ts` finds; letters and digits only, in lower case.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  words(`
    1q2w3e4r5t6y 1q2w3e4r5t6y7u 1q2w3e4r5t6y7u8i 1qaz2wsx3edc 1qaz2wsx3edc4rfv 1qazxsw23edc
    q1w2e3r4t5y6 zaq12wsxcde3 zaq1xsw2cde3 qazwsxedcrfv qazwsxedcrfvtgb a1b2c3d4e5f6 1a2b3c4d5e6f
    123123123123 121212121212 112233445566 147258369147 159753159753 987654321987 741852963741
    789456123789 010203040506 102030405060 131313131313 123654789123 147896325147
    abc123abc123 asdasdasdasd qweqweqweqwe qweasdzxcqwe asdqwe123123 zxcasdqwe123
    correcthorsebatterystaple thequickbrownfox tobeornottobe harrypotter12 spongebob123
    manchesterunited liverpoolfc1 realmadrid12 barcelona123 rajacasablanca wydadcasablanca
    chocolate123 butterfly123 basketball12 volleyball12 superman1234 batmanbatman pokemonpokemon
    starwars1234 unbelievable transformers changeofheart internationale anticonstitutionnellement
    jesuschrist1 bismillah786 alhamdulillah allahuakbar1 subhanallah1 mohammed1234 inchallah123
    jetaimejetaime doudoudoudou loulouloulou nicolas12345 marseille1313
  `),
);

/** What passwords are made of when nobody thinks: taken out before what is left is counted. */
export const COMMON_WORDS: readonly string[] = words(`
  mirsam portrait robot police sketch suspect detective officer supervisor auditor forensic
  dgsn surete national nationale maroc morocco maghrib casablanca agadir rabat marrakech tanger fes
  password passwort motdepasse passe passphrase secret admin administrator administrateur root user
  login welcome bienvenue marhaba salam bonjour hello letmein changeme default guest
  iloveyou jetaime monkey dragon master football sunshine princess shadow soleil
  qwerty azerty summer winter spring autumn hiver printemps automne
  january february march april june july august september october november december
  janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
`);
