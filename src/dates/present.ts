/** How resumes say that something goes on, folded as `fold` does. */
const words = new Set(
  [
    // Chinese
    ["至今", "迄今", "到现在", "到現在", "至现在", "至現在", "现在", "現在", "目前", "今", "现今"],
    ["在职", "在職", "在读", "在讀", "在校", "进行中", "進行中"],
    // English
    [
      "present",
      "the present",
      "to present",
      "now",
      "until now",
      "till now",
      "current",
      "currently",
    ],
    ["ongoing", "on-going", "in progress", "to date", "till date", "today"],
    // Japanese, Korean
    [
      "現在に至る",
      "在職中",
      "在学中",
      "継続中",
      "현재",
      "지금",
      "재직 중",
      "재직중",
      "재학 중",
      "재학중",
    ],
    // German, Dutch, Swedish
    ["heute", "bis heute", "jetzt", "aktuell", "derzeit", "laufend", "heden", "nu", "nuvarande"],
    // French, Italian
    ["aujourd'hui", "à aujourd'hui", "présent", "à présent", "actuel", "actuellement", "en cours"],
    ["à ce jour", "maintenant", "oggi", "ad oggi", "presente", "attuale", "in corso"],
    // Spanish, Portuguese
    ["actualidad", "la actualidad", "actual", "actualmente", "hoy", "hasta la fecha"],
    ["atual", "atualmente", "hoje", "até hoje", "até o momento", "o momento"],
    // Russian, Ukrainian, Polish, Turkish
    ["настоящее время", "по настоящее время", "н.в.", "н. в.", "по н.в.", "сейчас"],
    ["теперішній час", "дотепер", "obecnie", "teraz", "günümüz", "halen"],
    // Arabic, Vietnamese, Indonesian
    ["الحاضر", "حتى الآن", "الآن", "حاليا", "حاليًا", "nay", "hiện tại", "hiện nay", "sekarang"],
  ]
    .flat()
    .map((word) => word.normalize("NFKC")),
);

const longest = Math.max(...[...words].map((word) => word.length));

const fold = (text: string): string =>
  text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").replaceAll("’", "'");

/** Whether an end date is a word for "until now", in any of many languages and in any case. */
export function isPresent(text: string): boolean {
  const trimmed = text.trim();
  // A digit leads most end dates and none of the words. Twice as long: spaces and decomposed
  // accents count more before the folding.
  return !/^\d/.test(trimmed) && trimmed.length <= 2 * longest && words.has(fold(trimmed));
}
