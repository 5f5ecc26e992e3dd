import { countriesEn } from "./countries/en";
import type { DatePatterns, Locale } from "./locale";
import { once } from "./remember";

const range = {
  range: "{start} – {end}",
  open: "{start} – Present",
  expected: "{date} (expected)",
};

const long: DatePatterns = { year: "YYYY", month: "MMM YYYY", day: "MMM D, YYYY", ...range };

/** English; also what a language without a table falls back to. */
export const en = once(
  (): Locale => ({
    tag: "en",
    labels: {
      summary: "Summary",
      work: "Work Experience",
      projects: "Projects",
      publications: "Publications",
      education: "Education",
      skills: "Skills",
      awards: "Awards",
      certificates: "Certificates",
      volunteer: "Volunteering",
      languages: "Languages",
      interests: "Interests",
      references: "References",
      phone: "Phone",
      email: "Email",
      website: "Website",
      address: "Location",
      courses: "Courses",
      gpa: "GPA",
      score: "Grade",
      keywords: "Keywords",
      research: "Research",
    },
    words: {
      resume: "Resume",
      major: "Major",
      minor: "Minor",
      dual: "Dual degree",
      emptyResume: "This resume has nothing to show yet.",
      emptyPage: "There is no resume to show: the data given is not a JSON object.",
    },
    problems: {
      "not-an-object":
        "The resume is not an object; the page only says that there is nothing to show.",
      converted: "Expected {expected}, found {found}; shown as “{shown}”.",
      dropped: "Expected {expected}, found {found}; not shown.",
      placeholder: "“{shown}” looks like a placeholder left by a program; not shown.",
      "broken-characters":
        "The text holds broken or invisible control characters; they were removed.",
      "cut-text": "The text is too long; only the first {limit} characters are shown.",
      "cut-list": "The list is too long; only the first {limit} items are shown.",
      "cut-depth": "Nested deeper than {limit} levels; what lies deeper is not shown.",
      "unreadable-date": "“{shown}” cannot be read as a date; shown as written.",
      "unsafe-url": "“{shown}” is not a link that is safe to open; no link is made.",
      "remote-image":
        "The photo lies on another server and showing it would make a request; not shown (set `photo.remote` to show it).",
      "image-too-large": "The photo is longer than {limit} characters; not shown.",
      "repeated-field": "The same field is filled under another name; this value is not shown.",
      "unknown-field": "The theme has no such field; not shown.",
      "unknown-option": "The theme has no such option; ignored.",
      "bad-option": "The option does not take this value; its default is used.",
      "unknown-language": "The theme has no words in “{shown}”; headings are in English.",
      "missing-characters":
        "No embedded font has {characters}; the fonts of whoever opens the page show them.",
      "fonts-missing":
        "The theme's fonts are missing or damaged; the page takes the fonts of whoever opens it.",
      "serif-missing":
        "The serif fonts are a package of their own: {shown}. Until then the page takes the fonts of whoever opens it.",
      "bold-left-out":
        "The page would be larger than {limit} kB; the bold font is not embedded, browsers thicken the regular one.",
      "fonts-left-out":
        "The page would be larger than {limit} kB, too large for a PDF by resume-cli; no fonts are embedded.",
      "does-not-fit":
        "Even at 9 pt the resume does not fit on one page: it is about {limit}% too long.",
    },
    kinds: {
      text: "text",
      number: "a number",
      boolean: "true or false",
      list: "a list",
      object: "an object",
      date: "a date",
      link: "a link",
    },
    punctuation: {
      colon: ": ",
      list: ", ",
      comma: ", ",
      openBracket: " (",
      closeBracket: ")",
      separator: " – ",
    },
    dates: {
      long,
      longTight: long,
      numeric: { year: "YYYY", month: "MM/YYYY", day: "MM/DD/YYYY", ...range },
      iso: { year: "YYYY", month: "YYYY-MM", day: "YYYY-MM-DD", ...range },
      // biome-ignore format: the months of a year
      monthsShort: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    },
    durations: {
      years: { one: "{n} year", other: "{n} years" },
      months: { one: "{n} month", other: "{n} months" },
      join: " ",
    },
    degree: { order: "degree-first", join: " in ", directionSuffix: "" },
    addressOrder: "small-to-large",
    countries: countriesEn,
    vocabulary: {
      degrees: {},
      fluency: {},
      skillLevels: {},
      employmentTypes: {
        "full-time": "Full-time",
        full_time: "Full-time",
        "part-time": "Part-time",
        part_time: "Part-time",
        internship: "Internship",
        contract: "Contract",
        freelance: "Freelance",
        "self-employed": "Self-employed",
        temporary: "Temporary",
        seasonal: "Seasonal",
        permanent: "Permanent",
        apprenticeship: "Apprenticeship",
        volunteer: "Volunteer",
        remote: "Remote",
      },
    },
  }),
);
