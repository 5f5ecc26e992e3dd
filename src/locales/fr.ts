import { countriesFr } from "./countries/fr";
import { latinDates, latinPunctuation } from "./latin";
import type { Locale } from "./locale";
import { once } from "./remember";
import { wordsFr } from "./vocabulary/fr";
import { vocabularyOf } from "./vocabulary/vocabulary";

/** French, as in France: a no-break space stands before a colon and a semicolon and inside « ». */
export const fr = once(
  (): Locale => ({
    tag: "fr",
    labels: {
      objective: "Objectif professionnel",
      summary: "Profil",
      work: "Expérience professionnelle",
      internships: "Stages",
      research: "Recherche",
      projects: "Projets",
      openSource: "Open source",
      publications: "Publications",
      patents: "Brevets",
      softwareCopyrights: "Droits d’auteur logiciels",
      talks: "Conférences",
      education: "Formation",
      skills: "Compétences",
      awards: "Récompenses",
      competitions: "Concours",
      certificates: "Certifications",
      teaching: "Enseignement",
      service: "Responsabilités scientifiques",
      grants: "Financements",
      campus: "Vie étudiante",
      volunteer: "Bénévolat",
      languages: "Langues",
      interests: "Centres d’intérêt",
      custom: "Autres informations",
      references: "Références",
      selfEvaluation: "Autoévaluation",
      phone: "Téléphone",
      email: "E-mail",
      website: "Site web",
      address: "Lieu",
      workYears: "Expérience",
      courses: "Cours",
      gpa: "Moyenne",
      score: "Note",
      rank: "Classement",
      advisor: "Encadrement",
      researchInterests: "Recherche",
      thesis: "Mémoire",
      honors: "Distinctions",
      keywords: "Mots-clés",
      number: "Numéro",
      applicant: "Déposant",
      filingDate: "Date de dépôt",
      holder: "Titulaire des droits",
      amount: "Montant",
      stars: "Étoiles",
      slides: "Diapositives",
      video: "Vidéo",
      code: "Code",
      poster: "Poster",
      project: "Projet",
      dataset: "Données",
      demo: "Démo",
      appendix: "Annexe",
      series: "Collection",
      edition: "Édition",
      version: "Version",
      editors: "Direction",
      translators: "Traduction",
      accessed: "Date de consultation",
      position: "Poste",
      industry: "Secteur",
      cities: "Lieu",
      employmentType: "Type d’emploi",
      availability: "Disponibilité",
      salary: "Prétentions salariales",
      status: "Situation",
      birthDate: "Date de naissance",
      gender: "Sexe",
      ethnicity: "Ethnie",
      nativePlace: "Lieu d’origine",
      residence: "Domicile légal",
      politicalStatus: "Affiliation politique",
      maritalStatus: "Situation familiale",
      nationality: "Nationalité",
    },
    words: {
      resume: "CV",
      major: "Majeure",
      minor: "Mineure",
      dual: "Double diplôme",
      emptyResume: "Ce CV n’a encore rien à afficher.",
      selectedPublications: "Sélection de publications",
      otherPublications: "Autres publications",
      undated: "Sans date",
      equalContribution: "Contribution égale",
      correspondingAuthor: "Auteur correspondant",
      citedTimes: "cité {n} fois",
      emptyPage:
        "Il n’y a pas de CV à afficher\u00a0: les données fournies ne sont pas un objet JSON.",
    },
    publicationTypes: {
      "article-journal": "Articles de revues",
      "paper-conference": "Articles de conférence",
      preprint: "Prépublications",
      thesis: "Thèses et mémoires",
      book: "Ouvrages",
      chapter: "Chapitres d’ouvrages",
      report: "Rapports",
      patent: "Brevets",
      standard: "Normes",
      "article-newspaper": "Articles de presse",
      webpage: "Publications en ligne",
      dataset: "Jeux de données",
      software: "Logiciels",
      speech: "Communications orales",
      document: "Autres travaux",
    },
    problems: {
      "not-an-object":
        "Le CV n’est pas un objet\u00a0; la page indique seulement qu’il n’y a rien à afficher.",
      converted:
        "Cette valeur devrait être {expected}, or c’est {found}\u00a0; affichée sous la forme «\u00a0{shown}\u00a0».",
      dropped: "Cette valeur devrait être {expected}, or c’est {found}\u00a0; non affichée.",
      placeholder:
        "«\u00a0{shown}\u00a0» ressemble à un texte provisoire laissé par un programme\u00a0; non affiché.",
      "broken-characters":
        "Le texte contient des caractères de contrôle endommagés ou invisibles\u00a0; ils ont été retirés.",
      "cut-text":
        "Le texte est trop long\u00a0; seuls les {limit} premiers caractères sont affichés.",
      "cut-list":
        "La liste est trop longue\u00a0; seuls les {limit} premiers éléments sont affichés.",
      "cut-depth":
        "Les données sont imbriquées sur plus de {limit} niveaux\u00a0; au-delà, rien n’est affiché.",
      "unreadable-date":
        "«\u00a0{shown}\u00a0» ne peut pas être lu comme une date\u00a0; affiché tel quel.",
      "unsafe-url":
        "«\u00a0{shown}\u00a0» n’est pas un lien que l’on peut ouvrir sans risque\u00a0; aucun lien n’est créé.",
      "remote-image":
        "La photo se trouve sur un autre serveur et l’afficher enverrait une requête\u00a0; non affichée (pour l’afficher, activez `photo.remote`).",
      "image-too-large": "La photo dépasse {limit} caractères\u00a0; non affichée.",
      "repeated-field":
        "Le même champ est rempli sous un autre nom\u00a0; cette valeur n’est pas affichée.",
      "unknown-field": "Le thème ne connaît pas ce champ\u00a0; non affiché.",
      "unknown-option": "Le thème ne connaît pas cette option\u00a0; elle est ignorée.",
      "bad-option": "L’option n’accepte pas cette valeur\u00a0; la valeur par défaut est utilisée.",
      "accent-adjusted":
        "La couleur «\u00a0{shown}\u00a0» est trop proche de celle du papier pour être lisible\u00a0; elle a été modifiée jusqu’à un contraste de 4,5\u00a0:\u00a01.",
      "hides-nothing": "Le CV ne contient pas «\u00a0{shown}\u00a0»\u00a0; rien n’est donc masqué.",
      "translation-without-item":
        "La traduction concerne un élément qui n’est pas dans le CV\u00a0; non affichée.",
      "unknown-language":
        "Le thème n’a pas de textes en «\u00a0{shown}\u00a0»\u00a0; les titres sont en anglais.",
      "missing-characters":
        "Aucune police intégrée ne contient {characters}\u00a0; l’affichage utilisera les polices de l’appareil qui ouvre la page.",
      "fonts-missing":
        "Les polices du thème sont absentes ou endommagées\u00a0; la page utilise celles de l’appareil qui l’ouvre.",
      "serif-missing":
        "Les polices à empattements forment un paquet à part\u00a0: {shown}. D’ici là, la page utilise les polices de l’appareil qui l’ouvre.",
      "bold-left-out":
        "La page dépasserait {limit}\u00a0ko\u00a0; le gras n’est pas intégré, les navigateurs épaississent la police normale.",
      "fonts-left-out":
        "La page dépasserait {limit}\u00a0ko, trop pour un PDF avec resume-cli\u00a0; aucune police n’est intégrée.",
      "does-not-fit":
        "Même à 9\u00a0pt, le CV ne tient pas sur une page\u00a0: il est trop long d’environ {limit}\u00a0%.",
    },
    kinds: {
      text: "un texte",
      number: "un nombre",
      boolean: "un booléen",
      list: "une liste",
      object: "un objet",
      date: "une date",
      link: "un lien",
    },
    punctuation: { ...latinPunctuation, colon: "\u00a0: " },
    dates: latinDates({
      present: "aujourd’hui",
      expected: "prévu",
      day: "D MMM YYYY",
      numericDay: "DD/MM/YYYY",
      // biome-ignore format: the months of a year
      monthsShort: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
    }),
    durations: {
      years: { one: "{n} an", many: "{n} d’années", other: "{n} ans" },
      months: { one: "{n} mois", many: "{n} de mois", other: "{n} mois" },
      join: " ",
    },
    degree: { order: "degree-first", join: " en ", directionSuffix: "" },
    addressOrder: "small-to-large-code-first",
    countries: countriesFr,
    vocabulary: vocabularyOf(wordsFr),
  }),
);
