/** A publication as a resume has it, and what a source prints for it. */
export interface ApaExample {
  /** The file or page that the text was typed from, and its key or place there. */
  source: string;
  item: Readonly<Record<string, unknown>>;
  accepts: readonly string[];
}

/** The numbered examples of the manual, in the reference list of biblatex-apa. */
const manual = (key: string): string => `plk/biblatex-apa, doc/reference.pdf, ${key}`;

const web = (page: string): string => `https://${page}`;

export const examplesApa: readonly ApaExample[] = [
  {
    source: manual("10.1:1"),
    item: {
      type: "article-journal",
      name: "Language learning as language use: A cross-linguistic model of child language development",
      authors: ["Stewart M. McCauley", "Morten H. Christiansen"],
      venue: "Psychological Review",
      volume: 126,
      issue: 1,
      pages: "1-51",
      releaseDate: "2019-01",
      doi: "10.1037/rev0000126",
    },
    accepts: [
      "McCauley, S. M., & Christiansen, M. H. (2019). Language learning as language use: A cross-linguistic model of child language development. Psychological Review, 126(1), 1–51. https://doi.org/10.1037/rev0000126",
    ],
  },
  {
    source: manual("10.1:2"),
    item: {
      type: "article-journal",
      name: "A descriptive review of ADHD coaching research: Implications for college students",
      authors: "E. Ahmann, L. J. Tuttle, M. Saviet, S. D. Wright",
      venue: "Journal of Postsecondary Education and Disability",
      volume: "31",
      issue: "1",
      pages: "17–39",
      releaseDate: "2018",
      url: "https://www.ahead.org/professional-resources/publications/jped/archived-jped/jped-volume-31",
    },
    accepts: [
      "Ahmann, E., Tuttle, L. J., Saviet, M., & Wright, S. D. (2018). A descriptive review of ADHD coaching research: Implications for college students. Journal of Postsecondary Education and Disability, 31(1), 17–39. https://www.ahead.org/professional-resources/publications/jped/archived-jped/jped-volume-31",
    ],
  },
  {
    source: manual("10.1:6"),
    item: {
      type: "article-journal",
      name: "Body ownership increases the interference between observed and executed movements",
      authors: "Burin, D.; Kilteni, K.; Rabuffetti, M.; Slater, M.; Pia, L.",
      venue: "PLOS ONE",
      volume: 14,
      issue: 1,
      articleNumber: "e0209899",
      releaseDate: "2019",
      doi: "https://doi.org/10.1371/journal.pone.0209899",
    },
    accepts: [
      "Burin, D., Kilteni, K., Rabuffetti, M., Slater, M., & Pia, L. (2019). Body ownership increases the interference between observed and executed movements. PLOS ONE, 14(1), Article e0209899. https://doi.org/10.1371/journal.pone.0209899",
    ],
  },
  {
    source: manual("10.1:5"),
    item: {
      type: "article-journal",
      name: "What does it take to have a strong and independent profession of midwifery? Lessons from the Netherlands",
      authors: [
        { family: "De Vries", given: "R." },
        "M. Nieuwenhuijze",
        "S. E. Buitendijk",
        { literal: "the members of Midwifery Science Work Group" },
      ],
      venue: "Midwifery",
      volume: 29,
      issue: 10,
      pages: "1122-1128",
      releaseDate: "2013",
      doi: "10.1016/j.midw.2013.07.007",
    },
    accepts: [
      "De Vries, R., Nieuwenhuijze, M., Buitendijk, S. E., & the members of Midwifery Science Work Group. (2013). What does it take to have a strong and independent profession of midwifery? Lessons from the Netherlands. Midwifery, 29(10), 1122–1128. https://doi.org/10.1016/j.midw.2013.07.007",
    ],
  },
  {
    source: manual("10.1:8"),
    item: {
      type: "article-journal",
      name: "Unpacking buyer-seller differences in valuation from experience: A cognitive modeling approach",
      authors: ["T. Pachur", "B. Scheibehenne"],
      venue: "Psychonomic Bulletin & Review",
      releaseDate: "in press",
    },
    accepts: [
      "Pachur, T., & Scheibehenne, B. (in press). Unpacking buyer-seller differences in valuation from experience: A cognitive modeling approach. Psychonomic Bulletin & Review.",
    ],
  },
  {
    source: manual("10.1:12b"),
    item: {
      type: "article-journal",
      name: "The science of teamwork",
      genre: "Special issue",
      editors: ["S. H. McDaniel", "E. Salas", "A. E. Kazak"],
      venue: "American Psychologist",
      volume: 73,
      issue: 4,
      releaseDate: "2018",
    },
    accepts: [
      "McDaniel, S. H., Salas, E., & Kazak, A. E. (Eds.). (2018). The science of teamwork [Special issue]. American Psychologist, 73(4).",
    ],
  },
  {
    source: manual("10.1:16a"),
    item: {
      type: "article-newspaper",
      name: "How will humanity react to alien life? Psychologists have some predictions",
      authors: ["Ben Guarino"],
      venue: "The Washington Post",
      releaseDate: "2017-12-04",
      url: "https://www.washingtonpost.com/news/speaking-of-science/wp/2017/12/04/how-will-humanity-react-to-alien-life-psychologists-have-some-predictions",
    },
    accepts: [
      "Guarino, B. (2017, December 4). How will humanity react to alien life? Psychologists have some predictions. The Washington Post. https://www.washingtonpost.com/news/speaking-of-science/wp/2017/12/04/how-will-humanity-react-to-alien-life-psychologists-have-some-predictions",
    ],
  },
  {
    source: manual("10.1:16b"),
    item: {
      type: "newspaper",
      name: "Cats who take direction",
      authors: ["Amanda Hess"],
      venue: "The New York Times",
      pages: "C1",
      releaseDate: "2019-01-03",
    },
    accepts: ["Hess, A. (2019, January 3). Cats who take direction. The New York Times, C1."],
  },
  {
    source: manual("10.2:20"),
    item: {
      type: "book",
      name: "Feminist therapy",
      authors: ["Laura S. Brown"],
      edition: 2,
      publisher: "American Psychological Association",
      publisherPlace: "Washington, DC",
      releaseDate: "2018",
      doi: "10.1037/0000092-000",
    },
    accepts: [
      "Brown, L. S. (2018). Feminist therapy (2nd ed.). American Psychological Association. https://doi.org/10.1037/0000092-000",
    ],
  },
  {
    source: manual("10.2:23"),
    item: {
      type: "book",
      name: "Thinking in systems: A primer",
      authors: ["Donella H. Meadows"],
      editors: ["Diana Wright"],
      publisher: "Chelsea Green Publishing",
      releaseDate: "2008",
    },
    accepts: [
      "Meadows, D. H. (2008). Thinking in systems: A primer (D. Wright, Ed.). Chelsea Green Publishing.",
    ],
  },
  {
    source: manual("10.2:25"),
    item: {
      type: "book",
      name: "Military veteran psychological health and social care: Contemporary approaches",
      editors: [{ family: "Hacker Hughes", given: "Jamie" }],
      publisher: "Routledge",
      releaseDate: "2017",
    },
    accepts: [
      "Hacker Hughes, J. (Ed.). (2017). Military veteran psychological health and social care: Contemporary approaches. Routledge.",
    ],
  },
  {
    source: manual("10.2:30a"),
    item: {
      type: "book",
      name: "Handbook of social psychology",
      authors: "Susan T. Fiske, Daniel T. Gilbert, Gardner Lindzey",
      edition: "5th ed.",
      volume: 1,
      publisher: "John Wiley & Sons",
      releaseDate: "2010",
      doi: "10.1002/9780470561119",
    },
    accepts: [
      "Fiske, S. T., Gilbert, D. T., & Lindzey, G. (2010). Handbook of social psychology (5th ed., Vol. 1). John Wiley & Sons. https://doi.org/10.1002/9780470561119",
    ],
  },
  {
    source: manual("10.2:35b"),
    item: {
      type: "book",
      name: "The Qur’an",
      translators: [{ family: "Abdel Haleem", given: "M. A. S." }],
      publisher: "Oxford University Press",
      releaseDate: "2004",
    },
    accepts: ["The Qur’an (M. A. S. Abdel Haleem, Trans.). (2004). Oxford University Press."],
  },
  {
    source: `${manual("10.2:32a")}, the publisher left out there as well`,
    item: {
      type: "book",
      name: "Diagnostic and statistical manual of mental disorders",
      authors: [{ literal: "American Psychiatric Association" }],
      publisher: "American Psychiatric Association",
      edition: "5th",
      releaseDate: "2013",
      doi: "10.1176/appi.books.9780890425596",
    },
    accepts: [
      "American Psychiatric Association. (2013). Diagnostic and statistical manual of mental disorders (5th ed.). https://doi.org/10.1176/appi.books.9780890425596",
    ],
  },
  {
    source: manual("stest2"),
    item: {
      type: "book",
      name: "A test of suffix 2",
      editors: ["Greaves, P. L., Jr."],
      publisher: "Wiley",
      releaseDate: "1968",
    },
    accepts: ["Greaves, P. L., Jr. (Ed.). (1968). A test of suffix 2. Wiley."],
  },
  {
    source: manual("stest1"),
    item: {
      type: "book",
      name: "A test of suffix 1",
      authors: [{ family: "Gring", given: "A. J.", suffix: "III" }],
      editors: [{ family: "Greaves", given: "P. L.", suffix: "Jr." }],
      publisher: "Wiley",
      releaseDate: "1968",
    },
    accepts: ["Gring, A. J., III. (1968). A test of suffix 1 (P. L. Greaves Jr., Ed.). Wiley."],
  },
  {
    source: manual("10.3:38"),
    item: {
      type: "chapter",
      name: "Affirmative cognitive behaviour therapy with sexual and gender minority people",
      authors: ["K. F. Balsam", "C. R. Martell", "K. P. Jones", "S. A. Safren"],
      editors: ["G. Y. Iwamasa", "P. A. Hays"],
      venue: "Culturally responsive cognitive behaviour therapy: Practice and supervision",
      edition: "2",
      pages: "287--314",
      publisher: "American Psychological Association",
      releaseDate: "2019",
      doi: "10.1037/0000119-012",
    },
    accepts: [
      "Balsam, K. F., Martell, C. R., Jones, K. P., & Safren, S. A. (2019). Affirmative cognitive behaviour therapy with sexual and gender minority people. In G. Y. Iwamasa & P. A. Hays (Eds.), Culturally responsive cognitive behaviour therapy: Practice and supervision (2nd ed., pp. 287–314). American Psychological Association. https://doi.org/10.1037/0000119-012",
    ],
  },
  {
    source: `${manual("10.3:40")}, without its address`,
    item: {
      type: "chapter",
      name: "Back to the future: An examination of the Native American Holocaust experience",
      authors: [
        { family: "Tafoya", given: "N." },
        { family: "Del Vecchio", given: "A." },
      ],
      editors: ["M. McGoldrick", "J. Giordano", "N. Garcia-Preto"],
      venue: "Ethnicity and family therapy",
      edition: "3rd",
      pages: "55-63",
      publisher: "Guilford Press",
      releaseDate: "2005",
    },
    accepts: [
      "Tafoya, N., & Del Vecchio, A. (2005). Back to the future: An examination of the Native American Holocaust experience. In M. McGoldrick, J. Giordano, & N. Garcia-Preto (Eds.), Ethnicity and family therapy (3rd ed., pp. 55–63). Guilford Press.",
    ],
  },
  {
    source: manual("9.52:2"),
    item: {
      type: "incollection",
      name: "Metacognitive control of learning and remembering",
      authors: "Finley, J. R. and Tullis, J. G. and Benjamin, A. S.",
      editors: ["M. S. Khine", "I. M. Saleh"],
      venue: "New science of learning: Cognition, computers and collaboration in education",
      pages: "109-131",
      publisher: "Springer",
      releaseDate: "2010",
      doi: "10.1007/978-1-4419-57160_6",
    },
    accepts: [
      "Finley, J. R., Tullis, J. G., & Benjamin, A. S. (2010). Metacognitive control of learning and remembering. In M. S. Khine & I. M. Saleh (Eds.), New science of learning: Cognition, computers and collaboration in education (pp. 109–131). Springer. https://doi.org/10.1007/978-1-4419-57160_6",
    ],
  },
  {
    source: `${manual("10.5:A3")}, without the series' own volume`,
    item: {
      type: "paper-conference",
      name: "Probability estimation by an adapted genetic algorithm in web insurance",
      authors: ["Anne-Lise Bedenel", "Laetitia Jourdan", "Christophe Biernacki"],
      editors: ["R. Battiti", "M. Brunato", "I. Kotsireas", "P. Pardalos"],
      venue: "Learning and intelligent optimization",
      pages: "225-240",
      publisher: "Springer",
      releaseDate: "2019",
      doi: "10.1007/978-3-030-05348-2_21",
    },
    accepts: [
      "Bedenel, A.-L., Jourdan, L., & Biernacki, C. (2019). Probability estimation by an adapted genetic algorithm in web insurance. In R. Battiti, M. Brunato, I. Kotsireas, & P. Pardalos (Eds.), Learning and intelligent optimization (pp. 225–240). Springer. https://doi.org/10.1007/978-3-030-05348-2_21",
    ],
  },
  {
    source: `${manual("10.4:50c")}, without its address`,
    item: {
      type: "report",
      name: "Facing forward: Life after cancer treatment",
      authors: [{ literal: "National Cancer Institute" }],
      genre: "NIH Publication",
      number: "18-2424",
      releaseDate: "2018",
    },
    accepts: [
      "National Cancer Institute. (2018). Facing forward: Life after cancer treatment (NIH Publication No. 18-2424).",
    ],
  },
  {
    source: manual("10.4:58"),
    item: {
      type: "report",
      name: "Don’t expect too much: The limited usefulness of common SES measures and a prescription for change",
      authors: ["Michael Harwell"],
      genre: "Policy brief",
      publisher: "National Education Policy Center",
      releaseDate: "2018",
      url: "https://nepc.colorado.edu/publication/SES",
    },
    accepts: [
      "Harwell, M. (2018). Don’t expect too much: The limited usefulness of common SES measures and a prescription for change [Policy brief]. National Education Policy Center. https://nepc.colorado.edu/publication/SES",
    ],
  },
  {
    source: manual("10.6:64"),
    item: {
      type: "thesis",
      name: "Instructional leadership perceptions and practices of elementary school leaders",
      authors: ["L. Harris"],
      genre: "Unpublished doctoral dissertation",
      publisher: "University of Virginia",
      releaseDate: "2014",
    },
    accepts: [
      "Harris, L. (2014). Instructional leadership perceptions and practices of elementary school leaders [Unpublished doctoral dissertation]. University of Virginia.",
    ],
  },
  {
    source: manual("10.6:65"),
    item: {
      type: "phdthesis",
      name: "Resistance to authority: Methodological innovations and new lessons from the Milgram experiment",
      authors: ["Matthew M. Hollander"],
      publisher: "University of Wisconsin–Madison",
      venue: "ProQuest Dissertations and Theses Global",
      number: "Publication No. 10289373",
      releaseDate: "2017",
    },
    accepts: [
      "Hollander, M. M. (2017). Resistance to authority: Methodological innovations and new lessons from the Milgram experiment (Publication No. 10289373) [Doctoral dissertation, University of Wisconsin–Madison]. ProQuest Dissertations and Theses Global.",
    ],
  },
  {
    source: manual("10.6:66"),
    item: {
      type: "thesis",
      name: "Dealing with dual differences: Social coping strategies of gifted and lesbian, gay, bisexual, transgender, and queer adolescents",
      authors: ["Virginia H. Hutcheson"],
      genre: "Master’s thesis",
      publisher: "The College of William & Mary",
      venue: "William & Mary Digital Archive",
      releaseDate: "2012",
      url: "https://digitalarchive.wm.edu/bitstream/handle/10288/16594/HutchesonVirginia2012.pdf",
    },
    accepts: [
      "Hutcheson, V. H. (2012). Dealing with dual differences: Social coping strategies of gifted and lesbian, gay, bisexual, transgender, and queer adolescents [Master’s thesis, The College of William & Mary]. William & Mary Digital Archive. https://digitalarchive.wm.edu/bitstream/handle/10288/16594/HutchesonVirginia2012.pdf",
    ],
  },
  {
    source: manual("10.8:73a"),
    item: {
      type: "preprint",
      name: "When money talks: Judging risk and coercion in high-paying clinical trials",
      authors: ["C. Leuker", "L. Samartzidis", "R. Hertwig", "T. J. Pleskac"],
      venue: "PsyArXiv",
      releaseDate: "2018-02-02",
      doi: "10.17605/OSF.IO/9P7CB",
    },
    accepts: [
      "Leuker, C., Samartzidis, L., Hertwig, R., & Pleskac, T. J. (2018). When money talks: Judging risk and coercion in high-paying clinical trials. PsyArXiv. https://doi.org/10.17605/OSF.IO/9P7CB",
    ],
  },
  {
    source: manual("10.8:74"),
    item: {
      type: "preprint",
      name: "Teacher preparation for early childhood special education in Taiwan",
      authors: ["Hua-Kuo Ho"],
      venue: "ERIC",
      number: "ED545393",
      releaseDate: "2014",
      url: "https://files.eric.ed.gov/fulltext/ED545393.pdf",
    },
    accepts: [
      "Ho, H.-K. (2014). Teacher preparation for early childhood special education in Taiwan (ED545393). ERIC. https://files.eric.ed.gov/fulltext/ED545393.pdf",
    ],
  },
  {
    source: `${manual("10.9:75a")}, which has a capital in its brackets`,
    item: {
      type: "dataset",
      name: "Cognitive effects of music and dance training in children",
      authors: ["A. D’Souza", "M. Wiseheart"],
      genre: "Data Set",
      number: "ICPSR 37080",
      version: "V1",
      publisher: "ICPSR",
      releaseDate: "2018",
      doi: "10.3886/ICPSR37080.1",
    },
    accepts: [
      "D’Souza, A., & Wiseheart, M. (2018). Cognitive effects of music and dance training in children (ICPSR 37080; Version V1) [Data Set]. ICPSR. https://doi.org/10.3886/ICPSR37080.1",
    ],
  },
  {
    source: manual("10.9:75c"),
    item: {
      type: "dataset",
      name: "American trends panel Wave 26",
      authors: [{ literal: "Pew Research Center" }],
      releaseDate: "2018",
      url: "https://www.pewsocialtrends.org/dataset/american-trends-panel-wave-26/",
    },
    accepts: [
      "Pew Research Center. (2018). American trends panel Wave 26 [Data set]. https://www.pewsocialtrends.org/dataset/american-trends-panel-wave-26/",
    ],
  },
  {
    source: manual("10.10:77"),
    item: {
      type: "software",
      name: "Comprehensive meta-analysis",
      authors: ["M. Borenstein", "L. Hedges", "J. Higgins", "H. Rothstein"],
      version: "3.3.070",
      publisher: "Biostat",
      releaseDate: "2014",
      url: "https://www.meta-analysis.com/",
    },
    accepts: [
      "Borenstein, M., Hedges, L., Higgins, J., & Rothstein, H. (2014). Comprehensive meta-analysis (Version 3.3.070) [Computer software]. Biostat. https://www.meta-analysis.com/",
    ],
  },
  {
    source: manual("10.13:96"),
    item: {
      type: "speech",
      name: "I have a dream",
      authors: ["King, M. L., Jr."],
      genre: "Speech audio recording",
      venue: "American Rhetoric",
      releaseDate: "1963-08-28",
      url: "https://www.americanrhetoric.com/speeches/mlkihaveadream.htm",
    },
    accepts: [
      "King, M. L., Jr. (1963, August 28). I have a dream [Speech audio recording]. American Rhetoric. https://www.americanrhetoric.com/speeches/mlkihaveadream.htm",
    ],
  },
  {
    source: manual("10.16:110a"),
    item: {
      type: "webpage",
      name: "The secret to a long, happy, health life? Think age-positive",
      authors: ["Nina Avramova"],
      venue: "CNN",
      releaseDate: "2019-01-03",
      accessed: "2020-01-01",
      url: "https://www.cnn.com/2019/01/03/health/respect-towards-elderly-leads-to-long-life-intl/index.html",
    },
    accepts: [
      "Avramova, N. (2019, January 3). The secret to a long, happy, health life? Think age-positive. CNN. https://www.cnn.com/2019/01/03/health/respect-towards-elderly-leads-to-long-life-intl/index.html",
    ],
  },
  {
    source: manual("10.16:111b"),
    item: {
      type: "webpage",
      name: "Questions and answers on immunization and vaccine safety",
      authors: [{ literal: "World Health Organization" }],
      venue: "World Health Organization",
      releaseDate: "2018-03",
      url: "https://www.who.int/features/qa/84/en/",
    },
    accepts: [
      "World Health Organization. (2018, March). Questions and answers on immunization and vaccine safety. https://www.who.int/features/qa/84/en/",
    ],
  },
  {
    source: manual("10.16:113b"),
    item: {
      type: "webpage",
      name: "What employers should do to protect nurses from Zika",
      authors: [{ literal: "National Nurses United" }],
      url: "https://www.nationalnursesunited.org/pages/what-employers-should-do-to-protect-rns-from-zika",
    },
    accepts: [
      "National Nurses United. (n.d.). What employers should do to protect nurses from Zika. https://www.nationalnursesunited.org/pages/what-employers-should-do-to-protect-rns-from-zika",
    ],
  },
  {
    source: manual("11.8:22"),
    item: {
      type: "patent",
      name: "Using metaphors to present concepts across different intellectual domains",
      authors: ["S. C. Hiremath", "S. Kumar", "F. Lu", "A. Salehi"],
      genre: "U.S. Patent",
      number: "9,367,592",
      publisher: "U.S. Patent and Trademark Office",
      releaseDate: "2016-06-14",
      url: "http://patft.uspto.gov/netacgi/nph-Parser?patentnumber=9367592",
    },
    accepts: [
      "Hiremath, S. C., Kumar, S., Lu, F., & Salehi, A. (2016). Using metaphors to present concepts across different intellectual domains (U.S. Patent No. 9,367,592). U.S. Patent and Trademark Office. http://patft.uspto.gov/netacgi/nph-Parser?patentnumber=9367592",
    ],
  },
  {
    source: web("guides.library.ju.se/apa-en/patents-and-standards"),
    item: {
      type: "patent",
      name: "Preventing co-user addition to user definable co-user lists",
      authors: ["B. Appleman"],
      number: "U.S. Patent No. 9,172,667",
      publisher: "U.S Patent and Trademark Office",
      releaseDate: "2013",
    },
    accepts: [
      "Appleman, B. (2013). Preventing co-user addition to user definable co-user lists (U.S. Patent No. 9,172,667). U.S Patent and Trademark Office.",
    ],
  },
  {
    source: web("libraryguides.vu.edu.au/apa-referencing/7StandardsPatents"),
    item: {
      type: "standard",
      name: "Gas installations. Part 1, general installations",
      authors: [{ literal: "Standards Australia" }],
      number: "AS/NZS 5601.1:2013",
      publisher: "SAI Global",
      releaseDate: "2013",
    },
    accepts: [
      "Standards Australia. (2013). Gas installations. Part 1, general installations (AS/NZS 5601.1:2013). SAI Global.",
    ],
  },
  {
    source: web("libguides.unisa.ac.za/c.php?g=1307587&p=9610372"),
    item: {
      type: "standard",
      name: "Occupational health and safety management systems—Requirements with guidance for use",
      authors: [{ literal: "International Organization for Standardization" }],
      publisher: "International Organization for Standardization",
      number: "ISO Standard No. 45001:2018",
      releaseDate: "2018",
    },
    accepts: [
      "International Organization for Standardization. (2018). Occupational health and safety management systems—Requirements with guidance for use (ISO Standard No. 45001:2018).",
    ],
  },
  {
    source: `${manual("10.1:4")}, whose … is . . . by cflibguides.lonestar.edu/apa/references`,
    item: {
      type: "article-journal",
      name: "The NCEP/NCAR 40-year reanalysis project",
      authors:
        "E. Kalnay, M. Kanamitsu, R. Kistler, W. Collins, D. Deaven, L. Gandin, M. Iredell, S. Saha, G. White, J. Wollen, Y. Zhu, M. Chelliah, W. Ebisuzaki, W. Higgins, J. Janowiak, K. C. Mo, C. Ropelewski, J. Wang, A. Leetma, A. Aaron, B. Baron, C. Court, D. Joseph",
      venue: "Bulletin of the American Meteorological Society",
      volume: 77,
      issue: 3,
      pages: "437--471",
      releaseDate: "1996-01-01",
      url: "https://doi.org/fg6rf9",
    },
    accepts: [
      "Kalnay, E., Kanamitsu, M., Kistler, R., Collins, W., Deaven, D., Gandin, L., Iredell, M., Saha, S., White, G., Wollen, J., Zhu, Y., Chelliah, M., Ebisuzaki, W., Higgins, W., Janowiak, J., Mo, K. C., Ropelewski, C., Wang, J., Leetma, A., . . . Joseph, D. (1996). The NCEP/NCAR 40-year reanalysis project. Bulletin of the American Meteorological Society, 77(3), 437–471. https://doi.org/fg6rf9",
    ],
  },
  {
    source: manual("10.1:3a"),
    item: {
      type: "article-journal",
      name: "Getting consistent with consequences",
      authors: ["M. Anderson"],
      venue: "Educational Leadership",
      volume: "76",
      issue: "1",
      pages: "26-33",
      releaseDate: "2018-09",
    },
    accepts: [
      "Anderson, M. (2018). Getting consistent with consequences. Educational Leadership, 76(1), 26–33.",
    ],
  },
  {
    source: manual("10.1:3b"),
    item: {
      type: "article-newspaper",
      name: "The complicated calibration of love, especially in adoption",
      authors: ["C. Goldman"],
      venue: "Chicago Tribune",
      releaseDate: "2018-11-28",
    },
    accepts: [
      "Goldman, C. (2018, November 28). The complicated calibration of love, especially in adoption. Chicago Tribune.",
    ],
  },
  {
    source: manual("10.1:9"),
    item: {
      type: "article-journal",
      name: "La anosmia neurosensorial: Relación entre subtipo, tiempo de reconocimiento y edad [Sensorineural anosmia: Relationship between subtype, recognition time, and age]",
      authors: [
        "Chaves-Morillo, V.",
        "Gómez Calero, C.",
        "Fernández-Muñoz, J. J.",
        "Toledano-Muñoz, A.",
        "Fernández-Heute, J.",
        "Martinez-Monge, N.",
        "Palacios-Ceña, D.",
        "Peñacoba-Puente, C.",
      ],
      venue: "Clínica y Salud",
      volume: 28,
      issue: 3,
      pages: "155-161",
      releaseDate: "2018",
      doi: "10.1016/j.clysa.2017.04.002",
    },
    accepts: [
      "Chaves-Morillo, V., Gómez Calero, C., Fernández-Muñoz, J. J., Toledano-Muñoz, A., Fernández-Heute, J., Martinez-Monge, N., Palacios-Ceña, D., & Peñacoba-Puente, C. (2018). La anosmia neurosensorial: Relación entre subtipo, tiempo de reconocimiento y edad [Sensorineural anosmia: Relationship between subtype, recognition time, and age]. Clínica y Salud, 28(3), 155–161. https://doi.org/10.1016/j.clysa.2017.04.002",
    ],
  },
  {
    source: manual("10.2:26"),
    item: {
      type: "book",
      name: "Guided participation in pediatric nursing practice: Relationship-based teaching and learning with parents, children and adolescents",
      editors: ["K. F. Pridham", "R. Limbo", "M. Schroeder"],
      publisher: "Springer Publishing Company",
      releaseDate: "2018",
      url: "http://a.co/0IAiVgt",
    },
    accepts: [
      "Pridham, K. F., Limbo, R., & Schroeder, M. (Eds.). (2018). Guided participation in pediatric nursing practice: Relationship-based teaching and learning with parents, children and adolescents. Springer Publishing Company. http://a.co/0IAiVgt",
    ],
  },
  {
    source: `${manual("10.2:28")}, without the year of its original`,
    item: {
      type: "book",
      name: "The psychology of the child",
      authors: ["Jean Piaget", "Bärbel Inhelder"],
      translators: ["Helen Weaver"],
      edition: "2",
      publisher: "Basic Books",
      releaseDate: "1969",
    },
    accepts: [
      "Piaget, J., & Inhelder, B. (1969). The psychology of the child (H. Weaver, Trans.; 2nd ed.). Basic Books.",
    ],
  },
  {
    source: manual("presufftest"),
    item: {
      type: "book",
      name: "A test of prefix 2",
      editors: [{ family: "Greaves", given: "P. L.", particle: "von", suffix: "Jr." }],
      releaseDate: "1969",
    },
    accepts: ["von Greaves, P. L., Jr. (Ed.). (1969). A test of prefix 2."],
  },
  {
    source: `${manual("10.3:42")}, without the year of its original`,
    item: {
      type: "chapter",
      name: "On the essence of truth",
      authors: ["M. Heidegger"],
      translators: ["J. Sallis"],
      editors: ["D. F. Krell"],
      venue: "Basic writings",
      pages: "111-138",
      publisher: "Harper Perennial Modern Thought",
      releaseDate: "2008",
    },
    accepts: [
      "Heidegger, M. (2008). On the essence of truth (J. Sallis, Trans.). In D. F. Krell (Ed.), Basic writings (pp. 111–138). Harper Perennial Modern Thought.",
    ],
  },
  {
    source: manual("10.4:50a"),
    item: {
      type: "report",
      name: "Strengthening trans-Tasman economic relations",
      authors: [
        { literal: "Australian Government Productivity Commission" },
        { literal: "New Zealand Productivity Commission" },
      ],
      releaseDate: "2012",
      url: "https://www.pc.gov.au/inquiries/completed/australia-new-zealand/report/trans-tasman.pdf",
    },
    accepts: [
      "Australian Government Productivity Commission & New Zealand Productivity Commission. (2012). Strengthening trans-Tasman economic relations. https://www.pc.gov.au/inquiries/completed/australia-new-zealand/report/trans-tasman.pdf",
    ],
  },
  {
    source: `${manual("10.4:57")}, without its address`,
    item: {
      type: "report",
      name: "Profile of veteran business owners: More young veterans appear to be starting businesses",
      authors: ["J. Lichtenstein"],
      genre: "Issue Brief",
      number: 1,
      publisher: "U.S. Small Business Administration, Office of Advocacy",
      releaseDate: "2013",
    },
    accepts: [
      "Lichtenstein, J. (2013). Profile of veteran business owners: More young veterans appear to be starting businesses (Issue Brief No. 1). U.S. Small Business Administration, Office of Advocacy.",
    ],
  },
  {
    source: manual("10.5:A1"),
    item: {
      type: "paper-conference",
      name: "Cognitive and noncognitive predictors of success",
      authors:
        "Duckworth, A. L. and Quirk, A. and Gallop, R. and Hoyle, R. H. and Kelly, D. R. and Matthews, M. D.",
      venue: "Proceedings of the National Academy of Sciences, USA",
      volume: 116,
      issue: 47,
      pages: "23499--23504",
      releaseDate: "2019",
      doi: "10.1073/pnas.1910510116",
    },
    accepts: [
      "Duckworth, A. L., Quirk, A., Gallop, R., Hoyle, R. H., Kelly, D. R., & Matthews, M. D. (2019). Cognitive and noncognitive predictors of success. Proceedings of the National Academy of Sciences, USA, 116(47), 23499–23504. https://doi.org/10.1073/pnas.1910510116",
    ],
  },
  {
    source: manual("10.8:73b"),
    item: {
      type: "preprint",
      name: "The effects of stress on physical activity and exercise",
      authors: ["M. A. Stults-Kolehmainen", "R. Sinha"],
      venue: "PubMed Central",
      releaseDate: "2015",
      url: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3894304",
    },
    accepts: [
      "Stults-Kolehmainen, M. A., & Sinha, R. (2015). The effects of stress on physical activity and exercise. PubMed Central. https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3894304",
    ],
  },
  {
    source: manual("10.10:79"),
    item: {
      type: "software",
      name: "Epocrates medical references",
      authors: [{ literal: "Epocrates" }],
      genre: "Mobile app",
      version: "18.12",
      publisher: "App Store",
      releaseDate: "2019",
      url: "https://itunes.apple.com/us/app/epocrates/id281935788?mt=8",
    },
    accepts: [
      "Epocrates. (2019). Epocrates medical references (Version 18.12) [Mobile app]. App Store. https://itunes.apple.com/us/app/epocrates/id281935788?mt=8",
    ],
  },
  {
    source: manual("10.16:112"),
    item: {
      type: "webpage",
      name: "Be kind to yourself: How self-compassion can improve your resiliency",
      authors: [{ family: "Martin Lillie", given: "C. M." }],
      venue: "Mayo Clinic",
      releaseDate: "2016-12-29",
      url: "https://www.mayoclinic.org/healthy-lifestyle/adult-health/in-depth/self-compassion-can-improve-your-resiliency/art-20267193",
    },
    accepts: [
      "Martin Lillie, C. M. (2016, December 29). Be kind to yourself: How self-compassion can improve your resiliency. Mayo Clinic. https://www.mayoclinic.org/healthy-lifestyle/adult-health/in-depth/self-compassion-can-improve-your-resiliency/art-20267193",
    ],
  },
  {
    source: `${web("apastyle.apa.org/style-grammar-guidelines/references/examples/iso-standard-references")}, without its address`,
    item: {
      type: "standard",
      name: "Occupational safety and health standards: Occupational health and environmental control: Occupational noise exposure",
      authors: [{ literal: "Occupational Safety and Health Administration" }],
      publisher: "United States Department of Labor",
      number: "OSHA Standard No. 1910.95",
      releaseDate: "1970",
    },
    accepts: [
      "Occupational Safety and Health Administration. (1970). Occupational safety and health standards: Occupational health and environmental control: Occupational noise exposure (OSHA Standard No. 1910.95). United States Department of Labor.",
    ],
  },
  {
    source: `${web("apastyle.apa.org/style-grammar-guidelines/references/examples/preprint-article-references")}, without its address`,
    item: {
      type: "preprint",
      name: "Autism and bilingualism: A qualitative interview study of parents’ perspectives and experiences",
      authors: "S. Hampton, H. Rabagliati, A. Sorace, S. Fletcher-Watson",
      venue: "PsyArXiv",
      releaseDate: "2017",
    },
    accepts: [
      "Hampton, S., Rabagliati, H., Sorace, A., & Fletcher-Watson, S. (2017). Autism and bilingualism: A qualitative interview study of parents’ perspectives and experiences. PsyArXiv.",
    ],
  },
];
