// Personal identity numbers (personnummer, samordningsnummer) are made unreadable before anything else sees the text. They are
// known by a date that exists and a right check digit, so that numbers of other kinds stay as they are.

/** A dash of any kind between date and serial number, with white space, a line end or emphasis marks around it. */
const DASH = String.raw`[ \t*_~]{0,4}[-+\u2010-\u2015\u2212\ufe63\uff0d][ \t*_~]{0,4}\n?[ \t>]{0,8}`;
/** Eight or six digits, then four; not within a longer number, a decimal or a sum of money. */
const WRITTEN = new RegExp(
  String.raw`(?<![\d]|\d[-.,/])((?:1[89]|20)?\d{6})(${DASH})?(\d{4})(?!\d|[.,/]\d|-\d|\s?(?:kr|sek|tkr|mkr|mnkr)\b)`,
  'gi',
);

/** What stands before a number of another kind that happens to look like one: right before it, nothing but marks between. */
const OTHER_NUMBER =
  /(?:\bdnr|diarienr|diarienummer|\bfaktura(?:nr|nummer)?|\bocr|\borg\.?(?:anisations)?\s?(?:nr|nummer)|bankgiro|plusgiro|\bbg|\bpg)[\s:.*_]{0,6}$/i;
/** The same for numbers written without a dash only: with a dash, even an account number is somebody's. */
const OTHER_UNBROKEN =
  /(?:\btel(?:efon|nr|efonnummer)?|\btfn|mobil(?:nr|nummer)?|växel|\bring|\bsms|\bfax|konto(?:nr|nummer)?|ärende(?:nr|nummer)?|referens(?:nr|nummer)?|\bref)[\s:.*_]{0,6}$/i;

const HIDDEN = '●';

/** The text with every personal identity number's digits replaced, each by one character so that places hold, and how many they were. */
export function maskPersonalNumbers(text: string): { text: string; masked: number } {
  let masked = 0;
  const hidden = text.replace(WRITTEN, (whole, date: string, dash: string | undefined, serial: string, at: number) => {
    const before = text.slice(Math.max(0, at - 40), at);
    if (OTHER_NUMBER.test(before) || (dash === undefined && OTHER_UNBROKEN.test(before))) return whole;
    if (!isDate(date) || !checks(date.slice(-6) + serial)) return whole;
    masked++;
    return whole.replace(/\d/g, HIDDEN);
  });
  return { text: hidden, masked };
}

/** A file's path with the same done to each of its parts: a folder that ends with a digit makes no longer number of the name after it. */
export const maskPath = (path: string): string => path.replace(/[^/\\]+/g, (part) => maskPersonalNumbers(part).text);

/** YYMMDD or YYYYMMDD of a day that exists; a samordningsnummer has 60 added to the day. */
function isDate(digits: string): boolean {
  const month = Number(digits.slice(-4, -2));
  const written = Number(digits.slice(-2));
  const day = written > 60 ? written - 60 : written;
  // Without a century, 29 February is a day of the years that both 1900 and 2000 may give.
  const year = digits.length === 8 ? Number(digits.slice(0, 4)) : 2000 + Number(digits.slice(0, 2));
  const days = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}

/** The check digit by Luhn over the ten last digits. */
function checks(ten: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...ten].entries()) {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}
