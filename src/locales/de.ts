import { countriesDe } from "./countries/de";
import { latinDates, latinPunctuation } from "./latin";
import type { Locale } from "./locale";
import { once } from "./remember";
import { wordsDe } from "./vocabulary/de";
import { vocabularyOf } from "./vocabulary/vocabulary";

/** German, as in Germany. */
export const de = once(
  (): Locale => ({
    tag: "de",
    labels: {
      objective: "Berufsziel",
      summary: "Profil",
      work: "Berufserfahrung",
      internships: "Praktika",
      research: "Forschung",
      projects: "Projekte",
      openSource: "Open Source",
      publications: "Veröffentlichungen",
      patents: "Patente",
      softwareCopyrights: "Software-Urheberrechte",
      talks: "Vorträge",
      education: "Ausbildung",
      skills: "Kenntnisse",
      awards: "Auszeichnungen",
      competitions: "Wettbewerbe",
      certificates: "Zertifikate",
      teaching: "Lehre",
      service: "Akademisches Engagement",
      grants: "Drittmittel",
      campus: "Hochschulengagement",
      volunteer: "Ehrenamt",
      languages: "Sprachen",
      interests: "Interessen",
      custom: "Weitere Angaben",
      references: "Referenzen",
      selfEvaluation: "Selbsteinschätzung",
      phone: "Telefon",
      email: "E-Mail",
      website: "Webseite",
      address: "Ort",
      workYears: "Erfahrung",
      courses: "Kurse",
      gpa: "Notenschnitt",
      score: "Note",
      rank: "Rang",
      advisor: "Betreuung",
      researchInterests: "Forschung",
      thesis: "Abschlussarbeit",
      honors: "Auszeichnungen",
      keywords: "Schlüsselwörter",
      number: "Nummer",
      applicant: "Anmelder",
      filingDate: "Anmeldedatum",
      holder: "Rechteinhaber",
      amount: "Fördersumme",
      stars: "Sterne",
      slides: "Folien",
      video: "Video",
      position: "Position",
      industry: "Branche",
      cities: "Ort",
      employmentType: "Beschäftigungsart",
      availability: "Verfügbarkeit",
      salary: "Gehaltsvorstellung",
      status: "Status",
      birthDate: "Geburtsdatum",
      gender: "Geschlecht",
      ethnicity: "Ethnie",
      nativePlace: "Heimatort",
      residence: "Meldeort",
      politicalStatus: "Parteizugehörigkeit",
      maritalStatus: "Familienstand",
      nationality: "Staatsangehörigkeit",
    },
    words: {
      resume: "Lebenslauf",
      major: "Hauptfach",
      minor: "Nebenfach",
      dual: "Doppelabschluss",
      emptyResume: "Dieser Lebenslauf hat noch keinen Inhalt.",
      emptyPage:
        "Es gibt keinen Lebenslauf anzuzeigen: Die übergebenen Daten sind kein JSON-Objekt.",
    },
    problems: {
      "not-an-object":
        "Der Lebenslauf ist kein Objekt; auf der Seite steht nur, dass es nichts anzuzeigen gibt.",
      converted: "Erwartet wird {expected}, gefunden wurde {found}; angezeigt als „{shown}“.",
      dropped: "Erwartet wird {expected}, gefunden wurde {found}; nicht angezeigt.",
      placeholder:
        "„{shown}“ sieht nach einem Platzhalter aus, den ein Programm hinterlassen hat; nicht angezeigt.",
      "broken-characters":
        "Der Text enthält beschädigte oder unsichtbare Steuerzeichen; sie wurden entfernt.",
      "cut-text": "Der Text ist zu lang; nur die ersten {limit} Zeichen werden angezeigt.",
      "cut-list": "Die Liste ist zu lang; nur die ersten {limit} Einträge werden angezeigt.",
      "cut-depth":
        "Die Daten sind tiefer als {limit} Ebenen verschachtelt; was tiefer liegt, wird nicht angezeigt.",
      "unreadable-date":
        "„{shown}“ lässt sich nicht als Datum lesen; angezeigt, wie es geschrieben steht.",
      "unsafe-url":
        "„{shown}“ ist kein Link, der sich gefahrlos öffnen lässt; es wird kein Link gesetzt.",
      "remote-image":
        "Das Foto liegt auf einem anderen Server, und es anzuzeigen würde eine Anfrage auslösen; nicht angezeigt (mit `photo.remote` wird es angezeigt).",
      "image-too-large": "Das Foto ist länger als {limit} Zeichen; nicht angezeigt.",
      "repeated-field":
        "Dasselbe Feld ist unter einem anderen Namen ausgefüllt; dieser Wert wird nicht angezeigt.",
      "unknown-field": "Das Theme kennt dieses Feld nicht; nicht angezeigt.",
      "unknown-option": "Das Theme kennt diese Option nicht; sie wird ignoriert.",
      "bad-option": "Die Option nimmt diesen Wert nicht an; es gilt der Standardwert.",
      "accent-adjusted":
        "Die Farbe „{shown}“ hebt sich zu wenig vom Papier ab, um lesbar zu sein; sie wurde bis zu einem Kontrast von 4,5 : 1 geändert.",
      "hides-nothing": "Im Lebenslauf gibt es „{shown}“ nicht; dadurch wird nichts ausgeblendet.",
      "translation-without-item":
        "Die Übersetzung gehört zu einem Eintrag, den es im Lebenslauf nicht gibt; nicht angezeigt.",
      "unknown-language":
        "Für die Sprache „{shown}“ hat das Theme keine Texte; die Überschriften sind auf Englisch.",
      "missing-characters":
        "Keine der eingebetteten Schriften enthält {characters}; dafür dienen die Schriften des Geräts, auf dem die Seite geöffnet wird.",
      "fonts-missing":
        "Die Schriften des Themes fehlen oder sind beschädigt; die Seite nutzt die Schriften des Geräts, auf dem sie geöffnet wird.",
      "serif-missing":
        "Die Serifenschriften sind ein eigenes Paket: {shown}. Bis es installiert ist, nutzt die Seite die Schriften des Geräts, auf dem sie geöffnet wird.",
      "bold-left-out":
        "Die Seite wäre größer als {limit} kB; der fette Schnitt wird nicht eingebettet, Browser verstärken den normalen.",
      "fonts-left-out":
        "Die Seite wäre größer als {limit} kB, zu groß für ein PDF mit resume-cli; es werden keine Schriften eingebettet.",
      "does-not-fit":
        "Selbst mit 9 pt passt der Lebenslauf nicht auf eine Seite: Er ist etwa {limit} Prozent zu lang.",
    },
    kinds: {
      text: "ein Text",
      number: "eine Zahl",
      boolean: "ein Wahrheitswert",
      list: "eine Liste",
      object: "ein Objekt",
      date: "ein Datum",
      link: "ein Link",
    },
    punctuation: latinPunctuation,
    dates: latinDates({
      present: "heute",
      expected: "voraussichtlich",
      day: "D. MMM YYYY",
      numericDay: "DD.MM.YYYY",
      // biome-ignore format: the months of a year
      monthsShort: ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."],
    }),
    durations: {
      years: { one: "{n} Jahr", other: "{n} Jahre" },
      months: { one: "{n} Monat", other: "{n} Monate" },
      join: " ",
    },
    degree: { order: "degree-first", join: " in ", directionSuffix: "" },
    addressOrder: "small-to-large-code-first",
    countries: countriesDe,
    vocabulary: vocabularyOf(wordsDe),
  }),
);
