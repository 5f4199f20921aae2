/** What a text of the configuration looks like, in words, by the pattern that its schema holds it to. */
export const PATTERN_WORDS: Readonly<Record<string, string>> = {
  '^[\\w-]{43}$': 'a SHA-256 hash of 43 characters in base64url',
  '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$': 'a language tag like `ru` or `en-GB`',
  '^(?!__proto__$)[a-z0-9_]{1,60}$': 'an id of small Latin letters, digits and `_`, up to 60',
  '^(?!__proto__$)[\\w-]{1,100}$': 'an id of Latin letters, digits, `_` and `-`, up to 100',
  '^(?!__proto__$).{1,100}$': 'a name of up to 100 characters on one line',
  '^(?!(admin|metrics|signing|backup|delivery|__proto__)$)[a-z0-9_]{1,60}$':
    'an id of small Latin letters, digits and `_`, up to 60; not `admin`, `metrics`, `signing`, `backup` or `delivery`',
  '^#([0-9a-f]{3}|[0-9a-f]{6})$': 'a colour like `#1c2024`',
  '^[A-Z]{2}$': 'two capital letters of ISO 3166-1, like `RU`',
  '^(-?\\d{1,20}|@\\w{3,60})$': 'the number of a chat, or `@name`',
  '^[a-z0-9][a-z0-9-]{0,62}$': 'small Latin letters, digits and `-`',
  '^[^\\s@<>",;:]{1,64}@[^\\s@<>",;:]{1,190}$': 'a mail address',
};
