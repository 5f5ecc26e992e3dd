import { countriesEs } from "./countries/es";
import { latinDates, latinPunctuation } from "./latin";
import type { Locale } from "./locale";
import { once } from "./remember";
import { wordsEs } from "./vocabulary/es";
import { vocabularyOf } from "./vocabulary/vocabulary";

/** Spanish, as in Spain. */
export const es = once(
  (): Locale => ({
    tag: "es",
    labels: {
      objective: "Objetivo profesional",
      summary: "Perfil",
      work: "Experiencia laboral",
      internships: "Prácticas",
      research: "Investigación",
      projects: "Proyectos",
      openSource: "Código abierto",
      publications: "Publicaciones",
      patents: "Patentes",
      softwareCopyrights: "Derechos de autor de software",
      talks: "Ponencias",
      education: "Formación académica",
      skills: "Competencias",
      awards: "Premios",
      competitions: "Concursos",
      certificates: "Certificaciones",
      teaching: "Docencia",
      service: "Servicio académico",
      grants: "Financiación",
      campus: "Actividades universitarias",
      volunteer: "Voluntariado",
      languages: "Idiomas",
      interests: "Intereses",
      custom: "Otros datos",
      references: "Referencias",
      selfEvaluation: "Autoevaluación",
      phone: "Teléfono",
      email: "Correo electrónico",
      website: "Sitio web",
      address: "Ubicación",
      workYears: "Experiencia",
      courses: "Cursos",
      gpa: "Nota media",
      score: "Calificación",
      rank: "Puesto",
      advisor: "Tutoría",
      researchInterests: "Investigación",
      thesis: "Tesis",
      honors: "Distinciones",
      keywords: "Palabras clave",
      number: "Número",
      applicant: "Solicitante",
      filingDate: "Fecha de solicitud",
      holder: "Titular",
      amount: "Importe",
      stars: "Estrellas",
      slides: "Diapositivas",
      video: "Vídeo",
      position: "Puesto",
      industry: "Sector",
      cities: "Ubicación",
      employmentType: "Tipo de empleo",
      availability: "Disponibilidad",
      salary: "Expectativas salariales",
      status: "Situación",
      birthDate: "Fecha de nacimiento",
      gender: "Sexo",
      ethnicity: "Etnia",
      nativePlace: "Lugar de origen",
      residence: "Domicilio legal",
      politicalStatus: "Afiliación política",
      maritalStatus: "Estado civil",
      nationality: "Nacionalidad",
    },
    words: {
      resume: "Currículum",
      major: "Especialidad principal",
      minor: "Especialidad secundaria",
      dual: "Doble titulación",
      emptyResume: "Este currículum aún no tiene nada que mostrar.",
      emptyPage: "No hay ningún currículum que mostrar: los datos recibidos no son un objeto JSON.",
    },
    problems: {
      "not-an-object":
        "El currículum no es un objeto; la página solo indica que no hay nada que mostrar.",
      converted: "Se esperaba {expected}, pero hay {found}; se muestra como «{shown}».",
      dropped: "Se esperaba {expected}, pero hay {found}; no se muestra.",
      placeholder: "«{shown}» parece un texto provisional que dejó un programa; no se muestra.",
      "broken-characters":
        "El texto contiene caracteres de control dañados o invisibles; se han eliminado.",
      "cut-text": "El texto es demasiado largo; solo se muestran los primeros {limit} caracteres.",
      "cut-list": "La lista es demasiado larga; solo se muestran los primeros {limit} elementos.",
      "cut-depth":
        "Los datos están anidados en más de {limit} niveles; lo que queda más adentro no se muestra.",
      "unreadable-date": "«{shown}» no se puede leer como fecha; se muestra tal como está escrito.",
      "unsafe-url":
        "«{shown}» no es un enlace que se pueda abrir sin riesgo; no se crea ningún enlace.",
      "remote-image":
        "La foto está en otro servidor y mostrarla enviaría una petición; no se muestra (para mostrarla, active `photo.remote`).",
      "image-too-large": "La foto supera los {limit} caracteres; no se muestra.",
      "repeated-field": "El mismo campo está rellenado con otro nombre; este valor no se muestra.",
      "unknown-field": "El tema no tiene ese campo; no se muestra.",
      "unknown-option": "El tema no tiene esa opción; se ignora.",
      "bad-option": "La opción no admite ese valor; se usa el predeterminado.",
      "accent-adjusted":
        "El color «{shown}» se parece demasiado al del papel para poder leerse; se ha cambiado hasta lograr un contraste de 4,5 : 1.",
      "hides-nothing": "El currículum no contiene «{shown}»; no se oculta nada.",
      "translation-without-item":
        "La traducción es de un elemento que el currículum no tiene; no se muestra.",
      "unknown-language": "El tema no tiene textos en «{shown}»; los títulos aparecen en inglés.",
      "missing-characters":
        "Ninguna fuente incrustada contiene {characters}; se mostrarán con las fuentes del dispositivo que abra la página.",
      "fonts-missing":
        "Las fuentes del tema faltan o están dañadas; la página usa las del dispositivo que la abra.",
      "serif-missing":
        "Las fuentes con serifa son un paquete aparte: {shown}. Hasta entonces, la página usa las fuentes del dispositivo que la abra.",
      "bold-left-out":
        "La página superaría los {limit} kB; no se incrusta la negrita y los navegadores engrosan la fuente normal.",
      "fonts-left-out":
        "La página superaría los {limit} kB, demasiado para un PDF con resume-cli; no se incrusta ninguna fuente.",
      "does-not-fit":
        "Ni siquiera a 9 pt cabe el currículum en una página: sobra alrededor de un {limit} por ciento.",
    },
    kinds: {
      text: "un texto",
      number: "un número",
      boolean: "un valor lógico",
      list: "una lista",
      object: "un objeto",
      date: "una fecha",
      link: "un enlace",
    },
    punctuation: latinPunctuation,
    dates: latinDates({
      present: "actualidad",
      expected: "previsto",
      day: "D MMM YYYY",
      numericDay: "DD/MM/YYYY",
      // biome-ignore format: the months of a year
      monthsShort: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"],
    }),
    durations: {
      years: { one: "{n} año", many: "{n} de años", other: "{n} años" },
      months: { one: "{n} mes", many: "{n} de meses", other: "{n} meses" },
      join: " ",
    },
    degree: { order: "degree-first", join: " en ", directionSuffix: "" },
    addressOrder: "small-to-large-code-first",
    countries: countriesEs,
    vocabulary: vocabularyOf(wordsEs),
  }),
);
